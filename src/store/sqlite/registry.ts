import { isDeepStrictEqual } from 'node:util';
import type { NameSettlement, Organisation, Person, PersonId, RegistrySource } from '../../model/person.ts';
import type { RegistryCounts, RegistryEntry, RegistryFacts, RegistryFilter, RegistryKind } from '../port.ts';
import type { Connection, Row } from './connection.ts';
import { nameBehind, noteBehind } from './ledger.ts';
import { type Shape, text } from './shape.ts';
import { column, parsed } from './stored.ts';
import { isSha256 } from './stored-document.ts';
import {
  nameSettlementShape,
  organisationFactsShape,
  organisationShape,
  personFactsShape,
  personShape,
  registrySourceShape,
} from './stored-person.ts';

// The SQL of the registry of people, for the reader and the transactor to call. CROSS JOIN tells SQLite to begin with
// what was asked for: by itself it begins with the whole table, and asks 13,000 people for each key.

export const peopleOf = (connection: Connection, filter: RegistryFilter): readonly Person[] =>
  records(connection, 'person', filter, personShape);

export const organisationsOf = (connection: Connection, filter: RegistryFilter): readonly Organisation[] =>
  records(connection, 'organisation', filter, organisationShape);

function records<T>(
  connection: Connection,
  kind: RegistryKind,
  filter: RegistryFilter,
  shape: Shape<T>,
): readonly T[] {
  return chosen(connection, kind, filter).map(({ record }) =>
    parsed(record, shape, `a ${kind}`, connection.path),
  );
}

function chosen(connection: Connection, kind: RegistryKind, filter: RegistryFilter): readonly Row[] {
  if ('ids' in filter)
    return connection.rows(
      `SELECT record FROM registry_entries WHERE kind = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY name, id`,
      kind,
      JSON.stringify(filter.ids),
    );
  if ('keys' in filter)
    return connection.rows(
      `SELECT record FROM registry_entries WHERE kind = ? AND number IN (
         SELECT k.entry FROM json_each(?) w CROSS JOIN registry_keys k ON k.key = w.value
       ) ORDER BY name, id`,
      kind,
      JSON.stringify(filter.keys),
    );
  return connection.rows(
    'SELECT record FROM registry_entries WHERE kind = ? AND name >= ? ORDER BY name, id LIMIT ?',
    kind,
    filter.from ?? '',
    filter.limit,
  );
}

export function countsOf(connection: Connection): RegistryCounts {
  const row = connection.row(`SELECT
    (SELECT count(*) FROM registry_entries WHERE kind = 'person') AS persons,
    (SELECT count(*) FROM registry_entries WHERE kind = 'organisation') AS organisations`);
  return { persons: Number(row?.persons), organisations: Number(row?.organisations) };
}

export const sourcesOf = (connection: Connection): readonly RegistrySource[] =>
  connection
    .rows('SELECT source FROM registry_sources ORDER BY number')
    .map(({ source }) => parsed(source, registrySourceShape, 'a source of people', connection.path));

export const keysMadeBy = (connection: Connection): string =>
  String(connection.row('SELECT made_by FROM registry_keys_made_by')?.made_by ?? '');

export const nameSettlementsOf = (connection: Connection): readonly NameSettlement[] =>
  connection.rows('SELECT settlement, reader, note FROM name_settlements ORDER BY entry').map((row) => {
    const stored = parsed(row.settlement, nameSettlementShape, 'a decision about a name', connection.path);
    const note = noteBehind(connection, row.note);
    const reader = nameBehind(connection, column(row, 'reader', isSha256, connection.path));
    return { ...stored, reader, ...(note === undefined ? {} : { note }) };
  });

export function idsByKey(
  connection: Connection,
  kind: RegistryKind,
  keys: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const rows = connection.rows(
    `SELECT w.value AS key, e.id FROM json_each(?) w CROSS JOIN registry_keys k ON k.key = w.value
     CROSS JOIN registry_entries e ON e.number = k.entry AND e.kind = ? ORDER BY e.number`,
    JSON.stringify([...new Set(keys)]),
    kind,
  );
  for (const row of rows) {
    const key = column(row, 'key', text, connection.path);
    found.set(key, [...(found.get(key) ?? []), column(row, 'id', text, connection.path)]);
  }
  return found;
}

export function factsOf<K extends RegistryKind>(
  connection: Connection,
  kind: K,
  ids: readonly string[],
): ReadonlyMap<string, RegistryFacts<K>> {
  const found = new Map<string, Map<string, unknown>>();
  const rows = connection.rows(
    `SELECT e.id, s.name AS source, coalesce(f.facts, json_remove(e.record, '$.id')) AS facts FROM json_each(?) w
     CROSS JOIN registry_entries e ON e.kind = ? AND e.id = w.value
     CROSS JOIN registry_facts f ON f.entry = e.number CROSS JOIN registry_sources s ON s.number = f.source
     ORDER BY e.number, s.number`,
    JSON.stringify([...new Set(ids)]),
    kind,
  );
  const shape: Shape<unknown> = kind === 'person' ? personFactsShape : organisationFactsShape;
  for (const row of rows) {
    const id = column(row, 'id', text, connection.path);
    const there = found.get(id) ?? new Map<string, unknown>();
    there.set(
      column(row, 'source', text, connection.path),
      parsed(row.facts, shape, 'what a file says', connection.path),
    );
    found.set(id, there);
  }
  return found as ReadonlyMap<string, RegistryFacts<K>>;
}

export const idsFrom = (connection: Connection, kind: RegistryKind, source: string): readonly string[] =>
  connection
    .rows(
      `SELECT e.id FROM registry_sources s CROSS JOIN registry_facts f ON f.source = s.number
       CROSS JOIN registry_entries e ON e.number = f.entry AND e.kind = ? WHERE s.name = ? ORDER BY e.number`,
      kind,
      source,
    )
    .map((row) => column(row, 'id', text, connection.path));

export function putSource(connection: Connection, source: RegistrySource): void {
  connection.run(
    `INSERT INTO registry_sources (name, source) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET source = excluded.source`,
    source.name,
    JSON.stringify(source),
  );
}

export function putEntry<K extends RegistryKind>(
  connection: Connection,
  kind: K,
  entry: RegistryEntry<K>,
): void {
  const { id, name } = entry.record;
  connection.run(
    `INSERT INTO registry_entries (kind, id, name, record) VALUES (?, ?, ?, ?)
     ON CONFLICT (kind, id) DO UPDATE SET name = excluded.name, record = excluded.record`,
    kind,
    id,
    name,
    JSON.stringify(entry.record),
  );
  const row = connection.row('SELECT number FROM registry_entries WHERE kind = ? AND id = ?', kind, id);
  const number = Number(row?.number);
  connection.run('DELETE FROM registry_facts WHERE entry = ?', number);
  const { id: _, ...whole } = entry.record;
  const isWhole = entry.facts.size === 1;
  for (const [source, facts] of entry.facts)
    connection.run(
      'INSERT INTO registry_facts (entry, source, facts) SELECT ?, number, ? FROM registry_sources WHERE name = ?',
      number,
      isWhole && isDeepStrictEqual(facts, whole) ? null : JSON.stringify(facts),
      source,
    );
  connection.run('DELETE FROM registry_keys WHERE entry = ?', number);
  for (const key of new Set(entry.keys))
    connection.run('INSERT INTO registry_keys (key, entry) VALUES (?, ?)', key, number);
}

/** Whether there was anything to move. */
export function moveSettled(connection: Connection, from: PersonId, to: PersonId): boolean {
  if (connection.row('SELECT 1 FROM name_settlements WHERE person = ?', from) === undefined) return false;
  connection.run(
    `UPDATE name_settlements SET person = ?, settlement = json_set(settlement, '$.person', ?) WHERE person = ?`,
    to,
    to,
    from,
  );
  return true;
}
