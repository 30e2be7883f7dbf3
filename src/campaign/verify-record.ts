import type { ChainedEntry, LedgerHead } from '../model/entry.ts';
import type { Sha256 } from '../model/ids.ts';
import type { Json } from '../model/json.ts';
import { noEntry } from '../record/ledger/chain.ts';
import { type HashOf, sealOf, sealsIn } from '../record/ledger/seal.ts';
import { clockBefore, erasedBy, verifiedEntry } from '../record/ledger/verify-chain.ts';
import type { StoreReader } from '../store/port.ts';
import { sha256Of } from './sha256-of.ts';

/** What a look at the whole chain found. */
export interface VerifiedRecord {
  /** Up to the first that is wrong. */
  readonly entries: number;
  readonly head: LedgerHead;
  readonly problems: readonly string[];
  /** What is no fault but should be known: a clock that went back, values that were erased. */
  readonly remarks: readonly string[];
}

export const hashOf: HashOf = (text) => sha256Of(Buffer.from(text, 'utf8'));

/** So many lines are in memory at a time. */
const linesAtOnce = 500;

/** The lines of the record as they are kept, a page at a time. */
export async function* recordLines(reader: StoreReader): AsyncGenerator<string, void> {
  for (let after = 0; ; after += linesAtOnce) {
    const lines = await reader.recordLines(after, linesAtOnce);
    yield* lines;
    if (lines.length < linesAtOnce) return;
  }
}

/**
 * Verifies every entry against the one before it, and every value behind a seal against its hash. A cut at the end cannot
 * be found from within: compare the head with one that was printed, mailed or stamped.
 *
 * @param each sees every entry that is right
 */
export async function verifyRecord(
  reader: StoreReader,
  each: (entry: ChainedEntry) => void = () => undefined,
): Promise<VerifiedRecord> {
  const remarks: string[] = [];
  const seals = new Set<Sha256>();
  const erased = new Set<Sha256>();
  let head: LedgerHead = noEntry;
  let before: ChainedEntry | undefined;
  for await (const line of recordLines(reader)) {
    const entry = verifiedEntry(line, head, hashOf);
    if (!entry.ok) return { entries: head.number, head, problems: [entry.message], remarks };
    const late = before && clockBefore(before, entry.value);
    if (late !== undefined) remarks.push(late);
    for (const seal of sealsIn(entry.value as unknown as Json)) seals.add(seal);
    for (const seal of erasedBy(entry.value)) erased.add(seal);
    before = entry.value;
    head = { number: before.number, hash: before.hash };
    each(before);
  }
  const problems = head.number === 0 ? ['The record has no entry: it was cut off, or never begun.'] : [];
  for (const seal of seals) problems.push(...(await wrongSeal(reader, seal, erased.has(seal))));
  if (erased.size > 0)
    remarks.push(`${erased.size} sealed values were erased, as entries of the record say.`);
  return { entries: head.number, head, problems, remarks };
}

async function wrongSeal(reader: StoreReader, seal: Sha256, isErased: boolean): Promise<readonly string[]> {
  const sealed = await reader.sealedValue(seal);
  if (sealed === undefined)
    return isErased ? [] : [`The value sealed as ${seal} is missing, and no entry says that it was erased.`];
  if (sealOf(sealed.salt, sealed.value, hashOf) !== seal)
    return [`The value sealed as ${seal} is not the one that was sealed.`];
  return isErased ? [`The value sealed as ${seal} is there, although an entry says that it was erased.`] : [];
}
