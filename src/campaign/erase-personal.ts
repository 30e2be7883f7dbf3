import type { LedgerEntry } from '../model/entry.ts';
import type { Json } from '../model/json.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import type { ErasureTarget, Hand, Store, StoreReader } from '../store/port.ts';

/** What was erased, and what a person must know besides. */
export interface Erased {
  readonly entry: LedgerEntry;
  readonly values: number;
  /** Where the name still stands: in words that others wrote, which must be looked at one by one. */
  readonly stillNamedIn: readonly number[];
  /** Entries with notes by the person whose name went, which stay. */
  readonly ownNotes: readonly number[];
}

const longestReason = 1000;

/**
 * Erases a name everywhere, or what one entry has besides names; then makes the file anew, so that not a byte is left.
 * The judgements of an erased reader stay and count.
 */
export async function erasePersonal(
  store: Store,
  target: ErasureTarget,
  why: string,
  hand: Hand,
): Promise<Outcome<Erased>> {
  if (why.trim() === '')
    return failure({ message: 'Why is it erased? Say so with --why "…": the record keeps the reason.' });
  if (why.length > longestReason)
    return failure({
      message: `The reason has ${why.length} characters, and may have ${longestReason}: shorten it.`,
    });
  if ('name' in target && contains(why, target.name))
    return failure({ message: 'The reason has the name in it, and is kept for ever: write it without.' });
  const done = await store.write(async (transactor) => {
    const ownNotes = 'name' in target ? await notesBy(transactor, target.name) : [];
    const entry = await transactor.erase(target, why.trim());
    const { erased } = entry.content;
    return {
      entry,
      values: Array.isArray(erased) ? erased.length : 0,
      stillNamedIn: 'name' in target ? await naming(transactor, target.name) : [],
      ownNotes: 'name' in target && !target.withNotes ? ownNotes : [],
    };
  }, hand);
  await store.scrub();
  return success(done);
}

async function notesBy(reader: StoreReader, name: string): Promise<readonly number[]> {
  const own = (await reader.entries()).filter(({ actor }) => actor === name);
  return own.filter(({ content }) => typeof content.note === 'string').map(({ number }) => number);
}

/** Entries that have the name in any text. */
async function naming(reader: StoreReader, name: string): Promise<readonly number[]> {
  const entries = await reader.entries();
  return entries
    .filter(({ content }) => textsIn(content).some((text) => contains(text, name)))
    .map((each) => each.number);
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((each) => textsIn(each as Json))
    : [];
}

/** As a word of its own: “Ana” is not in “banana”. */
const contains = (text: string, name: string): boolean =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'iu',
  ).test(text);
