import { DatabaseSync } from 'node:sqlite';
import type { Search } from '../../model/finding.ts';
import { inventedDocument } from '../contract/invented-document.ts';
import { migrations } from './migrations/all.ts';
import { createSqliteStore } from './open.ts';
import { emptyCampaign } from './temporary-campaign.ts';

/** What earlier versions of Onrecord wrote into a file of theirs. */
interface OlderContents {
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
  const made = await createSqliteStore(path, emptyCampaign);
  if (!made.ok) throw new Error(made.message);
  await made.value.write(async (to) => {
    await to.addDocument(inventedDocument('one', [{ words: 'clean river', context: '' }]));
    if (contents.search !== undefined) await to.putSearch(contents.search, []);
  });
  await made.value.close();
  takeBackTo(contents.version, path);
  const database = new DatabaseSync(path);
  const run = (sql: string, ...values: (string | null)[]) => database.prepare(sql).run(...values);
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

/** Makes a file one of an earlier schema version: what that did not have is gone, and what it had otherwise is empty. */
export function takeBackTo(version: number, path: string): void {
  const then = new DatabaseSync(':memory:');
  for (const { sql } of migrations.slice(0, version)) then.exec(sql);
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false, defensive: false });
  const schemaOf = (of: DatabaseSync) =>
    new Map(
      of
        .prepare(
          "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'passage_words%'",
        )
        .all()
        .map(({ type, name, sql }) => [String(name), { type: String(type), sql: String(sql) }]),
    );
  const wanted = schemaOf(then);
  for (const [name, { type, sql }] of schemaOf(database))
    if (wanted.get(name)?.sql !== sql) database.exec(`DROP ${type} IF EXISTS ${name}`);
  const left = schemaOf(database);
  for (const [name, { sql }] of wanted) if (!left.has(name)) database.exec(sql);
  database.exec(`PRAGMA user_version = ${version}`);
  database.exec(`UPDATE written_by SET onrecord = '${migrations[version - 1]?.onrecord}'`);
  database.close();
  then.close();
}
