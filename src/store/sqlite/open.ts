import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Campaign } from '../../model/campaign.ts';
import { failure, type Outcome, success } from '../../model/outcome.ts';
import { StoreError, type StoreFailure } from '../failure.ts';
import type { Store } from '../port.ts';
import { Connection } from './connection.ts';
import { createFile } from './create-file.ts';
import { demandCampaign } from './header.ts';
import { migrations as all } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import { defaultPatience, patiently } from './patience.ts';
import { demandKnownVersion, demandOurSchema, latestVersion, migrate } from './schema.ts';
import { SqliteStore } from './store.ts';

export interface OpenOptions {
  /** Nothing is written, not even an older file brought up to date. */
  readonly readOnly?: boolean;
  /** How long to wait while another process writes, in milliseconds; ten seconds if absent. */
  readonly patience?: number;
  /** The clock by which the record dates what brings no instant of its own: ISO 8601 in UTC. The system's if absent. */
  readonly now?: () => string;
  /** For the tests of migrations. */
  readonly migrations?: readonly Migration[];
}

/** Makes a new campaign file, wholly or not at all, and opens it. What is there already is left as it is. */
export function createSqliteStore(
  path: string,
  campaign: Campaign,
  options: OpenOptions = {},
): Promise<Outcome<Store, StoreFailure>> {
  return asOutcome(async () => {
    await createFile(path, campaign, options.migrations ?? all, (options.now ?? systemClock)());
    return openFile(path, options);
  });
}

/** Opens a campaign file, and brings one of an older version up to date. */
export function openSqliteStore(
  path: string,
  options: OpenOptions = {},
): Promise<Outcome<Store, StoreFailure>> {
  return asOutcome(() => openFile(path, options));
}

async function openFile(path: string, options: OpenOptions): Promise<Store> {
  const { readOnly = false, patience = defaultPatience, migrations = all, now = systemClock } = options;
  await demandCampaign(path);
  const { connection, location } = await patiently(patience, () => connect(path, readOnly));
  try {
    await patiently(patience, () => bringUpToDate(connection, migrations, readOnly, now()));
  } catch (error) {
    connection.close();
    throw error;
  }
  return new SqliteStore({
    connection,
    another: () => Connection.open(path, true, location),
    demandVersion: (each) => void demandKnownVersion(each, migrations),
    readOnly,
    now,
    patience,
  });
}

const systemClock = (): string => new Date().toISOString();

interface Connected {
  readonly connection: Connection;
  readonly location: string | URL;
}

/**
 * A file whose last writer was killed, or that was copied while it was open, wants a log beside it. Where none can
 * be made (a folder or a disk that is read-only) and none with changes is there, the file is all there is and
 * nobody can change it: SQLite is told so.
 */
function connect(path: string, readOnly: boolean): Connected {
  try {
    return { connection: Connection.open(path, readOnly), location: path };
  } catch (error) {
    if (!isRefused(error) || existsSync(`${path}-wal`)) throw error;
    const location = pathToFileURL(path);
    location.searchParams.set('immutable', '1');
    return { connection: Connection.open(path, true, location), location };
  }
}

const isRefused = (error: unknown): boolean =>
  error instanceof StoreError && (error.type === 'read-only' || error.type === 'unreadable');

function bringUpToDate(
  connection: Connection,
  migrations: readonly Migration[],
  readOnly: boolean,
  at: string,
): void {
  const version = demandOurs(connection, migrations);
  if (version === latestVersion(migrations)) return;
  if (readOnly) throw olderFile(connection.path);
  // Off, as a step may make a table anew; what they would have refused is looked for before the commit.
  connection.exec('PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE');
  try {
    migrate(connection, migrations, at);
    const broken = connection.row('PRAGMA foreign_key_check');
    if (broken !== undefined) throw new Error(`A migration broke a reference of ${String(broken.table)}`);
    connection.exec('COMMIT');
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    connection.exec('PRAGMA foreign_keys = ON');
  }
}

/** In one look, as another process may be bringing it up to date. */
function demandOurs(connection: Connection, migrations: readonly Migration[]): number {
  connection.exec('BEGIN');
  try {
    const version = demandKnownVersion(connection, migrations);
    demandOurSchema(
      connection,
      migrations.filter((each) => each.version <= version),
    );
    return version;
  } finally {
    connection.exec('COMMIT');
  }
}

const olderFile = (path: string): StoreError =>
  new StoreError({
    type: 'read-only',
    message: `${path} was written by an older Onrecord and must be brought up to date: open it once for writing, or copy it to where you may write.`,
  });

async function asOutcome<T>(work: () => Promise<T>): Promise<Outcome<T, StoreFailure>> {
  try {
    return success(await work());
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { type, message, cause } = error;
    return failure<StoreFailure>({ type, message, ...(cause === undefined ? {} : { cause }) });
  }
}
