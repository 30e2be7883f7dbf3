import { DatabaseSync } from 'node:sqlite';
import type { Search } from '../../model/finding.ts';
import { inventedDocument } from '../contract/invented-document.ts';
import { migrations } from './migrations/all.ts';
import { createSqliteStore } from './open.ts';
import { packed } from './stored.ts';
import { emptyCampaign } from './temporary-campaign.ts';

/** What earlier versions of Onrecord wrote into a file of theirs. */
export interface OlderContents {
  readonly version: number;
  /** Of the document `one`, which has the passage “clean river”. */
  readonly search?: Search;
  readonly judgements?: readonly { readonly code: string; readonly reader: string; readonly note?: string }[];
  /** JSON. */
  readonly settlements?: readonly string[];
  readonly termSet?: string;
}

/** A file with one document, as the Onrecord of that schema version left it. */
export async function olderFile(path: string, contents: OlderContents): Promise<string> {
  const steps = migrations.slice(0, contents.version);
  const made = await createSqliteStore(path, emptyCampaign, { migrations: steps });
  if (!made.ok) throw new Error(made.message);
  await made.value.close();
  const database = new DatabaseSync(path);
  const run = (sql: string, ...values: (string | number | Uint8Array | null)[]) =>
    database.prepare(sql).run(...values);
  const { record, original, reading } = inventedDocument('one', [{ words: 'clean river', context: '' }]);
  const { id, sha256, passages, ...stored } = record;
  const { text, ...structure } = reading;
  run('INSERT INTO originals VALUES (?, ?, ?)', sha256, original.length, original);
  run('INSERT INTO documents VALUES (1, ?, ?, ?, ?, 1, 2)', id, sha256, JSON.stringify(stored), passages);
  run('INSERT INTO readings VALUES (1, ?, ?)', packed(text), packed(structure));
  run(`INSERT INTO passages (id, kind, start, "end") VALUES (1, 'heading', 0, 11)`);
  run('UPDATE passages SET page = 1');
  run("INSERT INTO passage_words (rowid, words, context) VALUES (1, 'clean river', '')");
  if (contents.search !== undefined) {
    const { ask, document: _, ...search } = contents.search;
    run('INSERT INTO searches VALUES (1, ?, 1, ?)', ask, JSON.stringify(search));
  }
  for (const { code, reader, note } of contents.judgements ?? [])
    run(
      `INSERT INTO judgements (ask, document, passage, code, reader, at, note)
       VALUES ('river', 1, 1, ?, ?, '2031-05-05T10:00:00Z', ?)`,
      code,
      reader,
      note ?? null,
    );
  for (const settlement of contents.settlements ?? [])
    run('INSERT INTO settlements (person, settlement) VALUES (NULL, ?)', settlement);
  if (contents.termSet !== undefined) run("INSERT INTO term_sets VALUES ('river', 1, ?)", contents.termSet);
  database.close();
  return path;
}
