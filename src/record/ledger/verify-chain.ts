import { type ChainedEntry, entryKinds, isSealed, type LedgerHead } from '../../model/entry.ts';
import type { Sha256 } from '../../model/ids.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { failure, type Outcome, success } from '../../model/outcome.ts';
import { canonicalJson } from './canonical-json.ts';
import type { HashOf } from './seal.ts';

/**
 * The entry that a line is, if it is the one that comes after `head`; else a sentence that says what is wrong with it.
 * Any other line in its place, changed by as little as one byte, is refused.
 */
export function verifiedEntry(line: string, head: LedgerHead, hashOf: HashOf): Outcome<ChainedEntry> {
  const number = head.number + 1;
  const json = canonicalObject(line);
  if (json === undefined) return failure({ message: `Entry ${number} is no canonical JSON.` });
  const { hash, ...rest } = json;
  if (!isEntry(json)) return failure({ message: `Entry ${number} has not the parts of an entry.` });
  if (json.number !== number)
    return failure({ message: `Entry ${number} should come next, and entry ${json.number} does.` });
  if (json.before !== head.hash)
    return failure({ message: `Entry ${number} does not follow the entry before it as that stands here.` });
  if (hash !== hashOf(canonicalJson(rest)))
    return failure({ message: `Entry ${number} is not as it was written: its hash is another.` });
  return success(json as unknown as ChainedEntry);
}

/** An object whose canonical JSON the line is, to the last character. */
export function canonicalObject(line: string): JsonObject | undefined {
  const value = parsed(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  try {
    return canonicalJson(value) === line ? (value as JsonObject) : undefined;
  } catch {
    return undefined; // A lone surrogate, which has no canonical form.
  }
}

function parsed(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return undefined; // Told as being no canonical JSON.
  }
}

const keys = 'actor at before content hash kind number';

const isEntry = (json: JsonObject): boolean =>
  Object.keys(json).sort().join(' ') === keys &&
  Number.isSafeInteger(json.number) &&
  typeof json.at === 'string' &&
  isSealed(json.actor) &&
  (entryKinds as readonly unknown[]).includes(json.kind) &&
  typeof json.content === 'object' &&
  json.content !== null &&
  !Array.isArray(json.content);

/** What an entry says that was erased. */
export function erasedBy({ kind, content }: Pick<ChainedEntry, 'kind' | 'content'>): readonly Sha256[] {
  const { erased } = content;
  return kind === 'erasure' && Array.isArray(erased) ? (erased as Sha256[]) : [];
}

/** A sentence where the clock went back between two entries. It breaks nothing: the order is by number. */
export const clockBefore = (earlier: ChainedEntry, later: ChainedEntry): string | undefined =>
  later.at < earlier.at
    ? `Entry ${later.number} is dated ${later.at}, before entry ${earlier.number} (${earlier.at}): a clock went back.`
    : undefined;
