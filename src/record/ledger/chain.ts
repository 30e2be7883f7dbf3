import type { ChainedEntry, LedgerHead } from '../../model/entry.ts';
import type { Sha256 } from '../../model/ids.ts';
import type { Json } from '../../model/json.ts';
import { canonicalJson } from './canonical-json.ts';
import type { HashOf } from './seal.ts';

/** Before the first entry. */
export const noEntry: LedgerHead = { number: 0, hash: '0'.repeat(64) as Sha256 };

/** The entry that comes after `head`. */
export function nextEntry(
  head: LedgerHead,
  { at, actor, kind, content }: Pick<ChainedEntry, 'at' | 'actor' | 'kind' | 'content'>,
  hashOf: HashOf,
): ChainedEntry {
  const entry = { number: head.number + 1, at, actor, kind, content, before: head.hash };
  return { ...entry, hash: hashOf(canonicalJson(entry as unknown as Json)) };
}

/** An entry as it is kept and exported: its canonical JSON, hash included. */
export const lineOf = (entry: ChainedEntry): string => canonicalJson(entry as unknown as Json);
