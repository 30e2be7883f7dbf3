import type { Migration } from './migration.ts';

/**
 * The registry of people. What each file says is kept apart, so that a newer version of that file takes its own place
 * and nothing else's; the entry as a whole stands beside it, because that is what is read. Without facts of its
 * own, the one file says just what the entry says. A key is all that SQL knows of an entry.
 */
export const people: Migration = {
  version: 4,
  onrecord: '0.2.0',
  sql: `
CREATE TABLE registry_sources (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL
) STRICT;

CREATE TABLE registry_entries (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  record TEXT NOT NULL,
  UNIQUE (kind, id)
) STRICT;
CREATE INDEX registry_entries_by_name ON registry_entries (kind, name);

CREATE TABLE registry_facts (
  entry INTEGER NOT NULL REFERENCES registry_entries (number) ON DELETE CASCADE,
  source INTEGER NOT NULL REFERENCES registry_sources (number),
  facts TEXT,
  UNIQUE (entry, source)
) STRICT;
CREATE INDEX registry_facts_of_source ON registry_facts (source);

CREATE TABLE registry_keys (
  key TEXT NOT NULL,
  entry INTEGER NOT NULL REFERENCES registry_entries (number) ON DELETE CASCADE,
  PRIMARY KEY (key, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX registry_keys_of_entry ON registry_keys (entry);

CREATE TABLE registry_keys_made_by (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  made_by TEXT NOT NULL
) STRICT;

CREATE TABLE settlements (
  id INTEGER PRIMARY KEY,
  person TEXT,
  settlement TEXT NOT NULL
) STRICT;
`,
};
