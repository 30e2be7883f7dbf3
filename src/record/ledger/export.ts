import type { ChainedEntry, LedgerHead } from '../../model/entry.ts';
import type { Sha256 } from '../../model/ids.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { canonicalJson } from './canonical-json.ts';
import { noEntry } from './chain.ts';
import { type HashOf, type SealedValue, sealOf, sealsIn } from './seal.ts';
import { canonicalObject, erasedBy, verifiedEntry } from './verify-chain.ts';

/**
 * The record as JSON Lines: each entry as it is kept, after it a line for each value that is sealed there for the first
 * time and was not erased, and a closing line with the count and the head.
 *
 * @param valueBehind without it, the values are left out
 */
export function* exportLines(
  entries: Iterable<string>,
  valueBehind?: (seal: Sha256) => SealedValue | undefined,
): Generator<string, void> {
  const sealed = new Set<Sha256>();
  let head = noEntry;
  let values = 0;
  for (const line of entries) {
    yield line;
    const entry = JSON.parse(line) as ChainedEntry;
    head = entry;
    for (const seal of newSeals(entry, sealed)) {
      const value = valueBehind?.(seal);
      if (value === undefined) continue;
      values++;
      yield canonicalJson(value as unknown as Json);
    }
  }
  yield canonicalJson({
    entries: head.number,
    head: head.hash,
    values: valueBehind === undefined ? null : values,
  });
}

/** The seals of an entry that no entry before it had, in the order in which they stand. */
function newSeals(entry: ChainedEntry, known: Set<Sha256>): readonly Sha256[] {
  const fresh = [...new Set(sealsIn(entry as unknown as Json))].filter((seal) => !known.has(seal));
  for (const seal of fresh) known.add(seal);
  return fresh;
}

export interface VerifiedExport {
  readonly head: LedgerHead;
  readonly problems: readonly string[];
}

/**
 * Whether lines are an export of a whole record. The first thing that is wrong ends it, as nothing behind it can be
 * trusted.
 */
export function verifyExport(lines: readonly string[], hashOf: HashOf): VerifiedExport {
  const check = new ExportCheck(hashOf);
  for (const [at, line] of lines.entries()) {
    const problem = check.take(line, at === lines.length - 1);
    if (problem !== undefined) return { head: check.head, problems: [`Line ${at + 1}: ${problem}`] };
  }
  const open = check.unfinished();
  return { head: check.head, problems: open === undefined ? [] : [open] };
}

class ExportCheck {
  head: LedgerHead = noEntry;
  private readonly hashOf: HashOf;
  private readonly known = new Set<Sha256>();
  private readonly missing = new Set<Sha256>();
  private readonly erased = new Set<Sha256>();
  private expected: readonly Sha256[] = [];
  private values = 0;
  private closing: JsonObject | undefined;

  constructor(hashOf: HashOf) {
    this.hashOf = hashOf;
  }

  /** What is wrong with the next line, if anything is. */
  take(line: string, isLast: boolean): string | undefined {
    const json = canonicalObject(line);
    if (json === undefined) return 'it is no canonical JSON.';
    if (isLast) return this.close(json);
    return 'salt' in json ? this.value(json) : this.entry(line);
  }

  unfinished(): string | undefined {
    if (this.closing === undefined) return 'The closing line is missing.';
    if (this.closing.values === null) return undefined;
    const gone = [...this.missing, ...this.expected].find((seal) => !this.erased.has(seal));
    return gone === undefined
      ? undefined
      : `The value of ${gone} is missing, and no entry says that it was erased.`;
  }

  private entry(line: string): string | undefined {
    const entry = verifiedEntry(line, this.head, this.hashOf);
    if (!entry.ok) return entry.message;
    for (const seal of this.expected) this.missing.add(seal);
    this.expected = newSeals(entry.value, this.known);
    for (const seal of erasedBy(entry.value)) this.erased.add(seal);
    this.head = entry.value;
    return undefined;
  }

  /** Values stand behind the entry that first seals them, in its order; those that were erased are passed over. */
  private value(json: JsonObject): string | undefined {
    const { salt, sha256, value, ...more } = json;
    if (Object.keys(more).length > 0 || typeof salt !== 'string' || value === undefined)
      return 'it has not the parts of a value.';
    const at = this.expected.indexOf(sha256 as Sha256);
    if (at < 0) return 'it is no value of the entry before it, or stands there in another order.';
    if (sealOf(salt, value, this.hashOf) !== sha256) return 'its hash is not that of its salt and value.';
    for (const seal of this.expected.slice(0, at)) this.missing.add(seal);
    this.expected = this.expected.slice(at + 1);
    this.values++;
    return undefined;
  }

  private close(json: JsonObject): string | undefined {
    const { entries, head, values, ...more } = json;
    if (Object.keys(more).length > 0) return 'it should be the closing line, and is another.';
    const counted = values === null ? this.values === 0 : values === this.values;
    if (entries !== this.head.number || head !== this.head.hash || !counted)
      return 'the closing line counts other entries, another head or other values than stand before it.';
    this.closing = json;
    return undefined;
  }
}
