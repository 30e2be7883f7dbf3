import type { Migration } from './migration.ts';

// Every printable sign but the blank belongs to a word, so that words are exactly what the analysis made and
// `|` is a word of its own over which no phrase runs.
const signs = `!""#$%&''()*+,-./:;<=>?@[\\]^_{|}~\``;

/**
 * What SQL asks for is a column; what only the program reads is JSON, checked when it is read.
 * The passages of a document are numbered without a gap, and the full-text index by the same numbers, so that a
 * search of one document is a range of the index and costs nothing for all the others.
 */
export const first: Migration = {
  version: 1,
  onrecord: '0.1.0',
  sql: `
CREATE TABLE written_by (
  onrecord TEXT NOT NULL
) STRICT;

CREATE TABLE campaign (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  campaign TEXT NOT NULL
) STRICT;

CREATE TABLE originals (
  sha256 TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL REFERENCES originals (sha256),
  record TEXT NOT NULL,
  passages INTEGER NOT NULL,
  first_passage INTEGER NOT NULL,
  words INTEGER NOT NULL
) STRICT;

CREATE TABLE readings (
  document INTEGER PRIMARY KEY REFERENCES documents (number),
  text BLOB NOT NULL,
  structure BLOB NOT NULL
) STRICT;

CREATE TABLE passages (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  headings TEXT,
  lead_in TEXT,
  page INTEGER,
  last_page INTEGER
) STRICT;

CREATE VIRTUAL TABLE passage_words USING fts5 (
  words, context, content = '', columnsize = 0, tokenize = "ascii tokenchars '${signs}'"
);
INSERT INTO passage_words (passage_words, rank) VALUES ('automerge', 8);

CREATE TABLE index_made_by (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  analysis TEXT NOT NULL
) STRICT;

CREATE TABLE searches (
  id INTEGER PRIMARY KEY,
  ask TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES documents (number),
  search TEXT NOT NULL,
  UNIQUE (ask, document)
) STRICT;
CREATE INDEX searches_of_document ON searches (document);

CREATE TABLE findings (
  search INTEGER NOT NULL REFERENCES searches (id) ON DELETE CASCADE,
  passage INTEGER NOT NULL REFERENCES passages (id),
  score REAL NOT NULL,
  finding TEXT NOT NULL,
  PRIMARY KEY (search, passage)
) STRICT, WITHOUT ROWID;

CREATE TABLE judgements (
  id INTEGER PRIMARY KEY,
  ask TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES documents (number),
  passage INTEGER NOT NULL REFERENCES passages (id),
  code TEXT NOT NULL,
  reader TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT
) STRICT;
`,
};
