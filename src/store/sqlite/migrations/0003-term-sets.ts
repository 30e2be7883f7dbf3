import type { Migration } from './migration.ts';

/** Rows are only ever added: what was searched with a term set must stay to be read. */
export const termSets: Migration = {
  version: 3,
  onrecord: '0.2.0',
  sql: `
CREATE TABLE term_sets (
  ask TEXT NOT NULL,
  number INTEGER NOT NULL,
  term_set TEXT NOT NULL,
  PRIMARY KEY (ask, number)
) STRICT, WITHOUT ROWID;
`,
};
