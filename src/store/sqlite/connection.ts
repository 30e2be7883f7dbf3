import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { translated } from './sqlite-error.ts';

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** One connection to one campaign file. Errors leave it as `StoreError`s; statements are prepared once. */
export class Connection {
  readonly path: string;
  /** Texts of documents that were asked for last, for whoever writes one judgement after the other; they never change. */
  readonly recentTexts = new Map<string, string>();
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();

  private constructor(path: string, database: DatabaseSync) {
    this.path = path;
    this.database = database;
  }

  /**
   * Opens the file and looks into it once, as SQLite itself opens it only then.
   * @param location what SQLite opens, where that is more than the path.
   */
  static open(path: string, readOnly: boolean, location: string | URL = path): Connection {
    const connection = Connection.begin(path, readOnly, location);
    try {
      connection.exec(settings);
      connection.exec('PRAGMA schema_version');
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  private static begin(path: string, readOnly: boolean, location: string | URL): Connection {
    try {
      return new Connection(path, new DatabaseSync(location, { readOnly, ...careful }));
    } catch (error) {
      throw translated(error, path);
    }
  }

  exec(sql: string): void {
    this.attempt(() => this.database.exec(sql));
  }

  run(sql: string, ...values: SQLInputValue[]): void {
    this.attempt(() => this.prepared(sql).run(...values));
  }

  row(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.attempt(() => this.prepared(sql).get(...values));
  }

  rows(sql: string, ...values: SQLInputValue[]): readonly Row[] {
    return this.attempt(() => this.prepared(sql).all(...values));
  }

  get inTransaction(): boolean {
    return this.database.isTransaction;
  }

  close(): void {
    this.recentTexts.clear();
    this.statements.clear();
    this.database.close();
  }

  private prepared(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.database.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }

  private attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw translated(error, this.path);
    }
  }
}

/**
 * A campaign file comes by mail from whoever: it may not load extensions, rewrite its own schema or run anything
 * from it. SQLite itself does not wait for locks (that would stop the whole process): `patiently` does.
 */
const careful = {
  timeout: 0,
  defensive: true,
  allowExtension: false,
  enableForeignKeyConstraints: true,
  enableDoubleQuotedStringLiterals: false,
};

/**
 * FULL: a write that was confirmed outlasts a power cut, not only a kill. `cache_size` in KiB: enough for the
 * pages that a large document touches. The log is cut back to 64 MB after a large write.
 */
const settings = `
  PRAGMA trusted_schema = OFF;
  PRAGMA cell_size_check = ON;
  PRAGMA synchronous = FULL;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -32000;
  PRAGMA journal_size_limit = 67108864;
`;
