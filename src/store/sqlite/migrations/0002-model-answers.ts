import type { Migration } from './migration.ts';

/** Answers are kept by what was asked, not by finding: they outlast a new search, and never fit another wording. */
export const modelAnswers: Migration = {
  version: 2,
  onrecord: '0.2.0',
  sql: `
CREATE TABLE model_answers (
  question TEXT NOT NULL,
  model TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (question, model)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreed_servers (
  server TEXT PRIMARY KEY,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
