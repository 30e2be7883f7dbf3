import { StoreError } from '../failure.ts';
import { Connection } from './connection.ts';
import { applicationId } from './header.ts';
import type { Migration } from './migrations/migration.ts';
import { damaged } from './sqlite-error.ts';

const schemaVersion = (connection: Connection): number =>
  Number(connection.row('PRAGMA user_version')?.user_version ?? 0);

/** The version of a file that has had every step. */
export const latestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

/**
 * Applies what the file has not had yet, all or nothing. To be called inside a transaction.
 * @param at the instant at which it happens, for the record
 */
export function migrate(connection: Connection, migrations: readonly Migration[], at: string): void {
  const from = schemaVersion(connection);
  for (const { version, onrecord, sql, afterwards } of migrations.filter((each) => each.version > from)) {
    connection.exec(sql);
    afterwards?.(connection, at);
    connection.exec(`PRAGMA user_version = ${version}`);
    connection.exec('DELETE FROM written_by');
    connection.run('INSERT INTO written_by (onrecord) VALUES (?)', onrecord);
  }
  connection.exec(`PRAGMA application_id = ${applicationId}`);
}

/** @throws StoreError `newer-version`, naming the Onrecord that is needed where the file says so. */
export function demandKnownVersion(connection: Connection, migrations: readonly Migration[]): number {
  const version = schemaVersion(connection);
  if (version < 1) throw damaged(connection.path, 'it has no version');
  if (version <= latestVersion(migrations)) return version;
  const needed = versionNeeded(connection);
  throw new StoreError({
    type: 'newer-version',
    message: `${connection.path} was written by ${needed === undefined ? 'a newer Onrecord' : `Onrecord ${needed}`}, and this one is older: install that version or a later one, then open it again.`,
  });
}

/** `written_by` is the one table that no later version may change. Even so, a stranger may have. */
function versionNeeded(connection: Connection): string | undefined {
  try {
    const found = connection.row('SELECT onrecord FROM written_by')?.onrecord;
    return typeof found === 'string' && /^\d+\.\d+\.\d+$/.test(found) ? found : undefined;
  } catch {
    return undefined; // The sentence does without the number.
  }
}

/**
 * A trigger or a view in a file that came by mail would act with our hands, and a missing table would fail later
 * with a message that nobody understands.
 * @throws StoreError `damaged` where a table of ours is not as we make it, or where there is a trigger or view not ours.
 */
export function demandOurSchema(connection: Connection, migrations: readonly Migration[]): void {
  const found = schemaOf(connection);
  const expected = expectedSchema(migrations);
  const acting = connection.rows("SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')");
  const added = acting.find(({ name }) => !expected.has(String(name)));
  if (added !== undefined) throw damaged(connection.path, `another program added ${String(added.name)}`);
  for (const [name, sql] of expected) {
    if (found.get(name) !== sql)
      throw damaged(connection.path, `its table ${name} is not as Onrecord makes it`);
  }
}

function expectedSchema(migrations: readonly Migration[]): ReadonlyMap<string, string> {
  const memory = Connection.open(':memory:', false);
  try {
    migrate(memory, migrations, '');
    return schemaOf(memory);
  } finally {
    memory.close();
  }
}

/** Without the tables that the full-text index makes for itself: another SQLite may word them differently. */
function schemaOf(connection: Connection): ReadonlyMap<string, string> {
  const rows = connection.rows(
    "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'passage_words\\_%' ESCAPE '\\'",
  );
  return new Map(rows.map((row) => [String(row.name), String(row.sql)]));
}
