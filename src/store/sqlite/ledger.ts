import { hash, randomBytes } from 'node:crypto';
import {
  type ChainedEntry,
  type EntryDraft,
  Erasable,
  erasedNote,
  erasedReader,
  type LedgerEntry,
  type LedgerHead,
  type Sealed,
} from '../../model/entry.ts';
import type { Sha256 } from '../../model/ids.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { nameProblem } from '../../record/ledger/actor-name.ts';
import { canonicalJson } from '../../record/ledger/canonical-json.ts';
import { lineOf, nextEntry, noEntry } from '../../record/ledger/chain.ts';
import { openedContent, type SealedValue, sealedContent, sealOf } from '../../record/ledger/seal.ts';
import { StoreError } from '../failure.ts';
import type { EntryFilter } from '../port.ts';
import type { Connection, Row } from './connection.ts';
import { parsed } from './stored.ts';
import { chainedEntryShape, jsonShape } from './stored-entry.ts';

// The SQL of the record, for the reader and the transactor to call.

export const hashOf = (text: string): Sha256 => hash('sha256', text) as Sha256;

export function headOf(connection: Connection): LedgerHead {
  const row = connection.row('SELECT entry FROM ledger ORDER BY number DESC LIMIT 1');
  return row === undefined ? noEntry : chained(row, connection.path);
}

/** @throws StoreError `refused` */
export function append(connection: Connection, draft: EntryDraft): LedgerEntry {
  const problem = nameProblem(draft.actor);
  if (problem !== undefined) throw refused(problem);
  return appendAsItIs(connection, draft);
}

/** For what was there before there was a record: its names are as they were. */
export function appendAsItIs(connection: Connection, draft: EntryDraft): LedgerEntry {
  const { at, kind } = draft;
  const seal = (part: Erasable): Sealed => ({ erasable: sealed(connection, part) });
  const actor = seal(new Erasable(draft.actor, true));
  const content = sealedContent(draft.content, seal);
  const entry = nextEntry(headOf(connection), { at, actor, kind, content }, hashOf);
  const line = lineOf(entry);
  if (line.length > longestEntry)
    throw refused(
      `This would be an entry of ${line.length} characters, and the record takes ${longestEntry}: shorten it, or write it in parts.`,
    );
  connection.run('INSERT INTO ledger (number, entry) VALUES (?, ?)', entry.number, line);
  return opened(connection, entry);
}

/** Characters. The largest that comes up is a campaign of a thousand asks with all its terms. */
const longestEntry = 8_000_000;
/** Characters of a part that can be erased: an objection with its reasons, not a book. */
const longestSealed = 100_000;

export const entriesOf = (connection: Connection, filter: EntryFilter): readonly LedgerEntry[] =>
  chainedEntries(connection, filter).map((entry) => opened(connection, entry));

/** @throws StoreError `damaged` where one is none. */
export function chainedEntries(
  connection: Connection,
  { after = 0, limit = -1, kinds }: EntryFilter,
): readonly ChainedEntry[] {
  const rows =
    kinds === undefined
      ? connection.rows('SELECT entry FROM ledger WHERE number > ? ORDER BY number LIMIT ?', after, limit)
      : connection.rows(
          `SELECT entry FROM ledger WHERE number > ? AND kind IN (SELECT value FROM json_each(?))
           ORDER BY number LIMIT ?`,
          after,
          JSON.stringify(kinds),
          limit,
        );
  return rows.map((row) => chained(row, connection.path));
}

/** What lies behind a seal; `undefined` where it was erased. */
export function valueBehind(connection: Connection, seal: Sha256): Json | undefined {
  const row = connection.row('SELECT value FROM erasable_values WHERE sha256 = ?', seal);
  return row === undefined ? undefined : parsed(row.value, jsonShape, 'an erasable value', connection.path);
}

export function sealedValueOf(connection: Connection, seal: Sha256): SealedValue | undefined {
  const row = connection.row('SELECT salt, value FROM erasable_values WHERE sha256 = ?', seal);
  if (row === undefined) return undefined;
  const value = parsed(row.value, jsonShape, 'an erasable value', connection.path);
  return { sha256: seal, salt: String(row.salt), value };
}

/** The name behind a seal, or what an erased one is called. */
export function nameBehind(connection: Connection, seal: Sha256): string {
  const name = valueBehind(connection, seal);
  return typeof name === 'string' ? name : erasedReader({ erasable: seal });
}

/** The note behind a seal, where there is one. */
export function noteBehind(connection: Connection, seal: unknown): string | undefined {
  if (seal === null || seal === undefined) return undefined;
  const note = valueBehind(connection, seal as Sha256);
  return typeof note === 'string' ? note : erasedNote;
}

/** The seal of a part; a name that has one keeps it. */
export function sealed(connection: Connection, { value, isName }: Erasable): Sha256 {
  const json = canonicalJson(typeof value === 'string' ? value.toWellFormed() : value);
  if (json.length > longestSealed)
    throw refused(
      `A text of ${json.length} characters is too long for the record, which takes ${longestSealed}: shorten it.`,
    );
  const known = isName
    ? connection.row('SELECT sha256 FROM erasable_values WHERE is_name = 1 AND value = ?', json)
    : undefined;
  if (known !== undefined) return known.sha256 as Sha256;
  const salt = randomBytes(16).toString('hex');
  const sha256 = sealOf(salt, JSON.parse(json) as Json, hashOf);
  connection.run(
    'INSERT INTO erasable_values (sha256, salt, value, is_name) VALUES (?, ?, ?, ?)',
    sha256,
    salt,
    json,
    isName ? 1 : 0,
  );
  return sha256;
}

const chained = (row: Row, path: string): ChainedEntry =>
  parsed(row.entry, chainedEntryShape, 'an entry of the record', path);

function opened(connection: Connection, entry: ChainedEntry): LedgerEntry {
  return {
    ...entry,
    actor: nameBehind(connection, entry.actor.erasable),
    content: openedContent(entry.content, (seal) => valueBehind(connection, seal)) as JsonObject,
  };
}

/** The lines of the record as they are kept, by number. */
export const linesOf = (connection: Connection, after: number, limit: number): readonly string[] =>
  connection
    .rows('SELECT entry FROM ledger WHERE number > ? ORDER BY number LIMIT ?', after, limit)
    .map(({ entry }) => String(entry));

export const refused = (message: string): StoreError => new StoreError({ type: 'refused', message });
