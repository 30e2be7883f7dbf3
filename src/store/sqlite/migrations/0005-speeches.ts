import type { Migration } from './migration.ts';

/** Whose words each part of a debate is. Most documents have none and no row; who wants them wants a document's all. */
export const speeches: Migration = {
  version: 5,
  onrecord: '0.2.0',
  sql: `
CREATE TABLE speeches (
  document INTEGER PRIMARY KEY REFERENCES documents (number),
  speeches BLOB NOT NULL
) STRICT;
`,
};
