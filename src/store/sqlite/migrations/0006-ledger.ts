import { takeOver } from '../take-over.ts';
import type { Migration } from './migration.ts';

/**
 * The record: entries that are added and never changed, each with the hash of the one before. What must be able to go
 * lies apart. Judgements and decisions about names are made anew from their entries, and point to them.
 */
export const ledger: Migration = {
  version: 6,
  onrecord: '0.2.0',
  sql: `
CREATE TABLE ledger (
  number INTEGER PRIMARY KEY,
  entry TEXT NOT NULL,
  kind TEXT NOT NULL GENERATED ALWAYS AS (json_extract(entry, '$.kind')) VIRTUAL
) STRICT;
CREATE INDEX ledger_by_kind ON ledger (kind, number);
CREATE TRIGGER ledger_in_order BEFORE INSERT ON ledger
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM ledger)
BEGIN SELECT RAISE(ABORT, 'entries of the record follow one another'); END;
CREATE TRIGGER ledger_unchanged BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'an entry of the record is never changed'); END;
CREATE TRIGGER ledger_undeleted BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'an entry of the record is never deleted'); END;

CREATE TABLE erasable_values (
  sha256 TEXT PRIMARY KEY,
  salt TEXT NOT NULL,
  value TEXT NOT NULL,
  is_name INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX erasable_names ON erasable_values (value) WHERE is_name = 1;

ALTER TABLE judgements RENAME TO judgements_before;
CREATE TABLE judgements (
  entry INTEGER PRIMARY KEY REFERENCES ledger (number),
  ask TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES documents (number),
  passage INTEGER NOT NULL REFERENCES passages (id),
  code TEXT NOT NULL,
  reader TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE name_settlements (
  entry INTEGER PRIMARY KEY REFERENCES ledger (number),
  person TEXT,
  settlement TEXT NOT NULL,
  reader TEXT NOT NULL,
  note TEXT
) STRICT;
`,
  afterwards: takeOver,
};
