import type { Connection } from '../connection.ts';

/** One step of the schema. Never changed once released: a later step changes what it made. */
export interface Migration {
  /** Counted upwards from 1; the file keeps the last one applied as its `user_version`. */
  readonly version: number;
  /** The first Onrecord that knows this schema, to be named to a person whose Onrecord is older. */
  readonly onrecord: string;
  readonly sql: string;
  /** What cannot be said in SQL, done behind it in the same transaction. */
  readonly afterwards?: (connection: Connection, at: string) => void;
}
