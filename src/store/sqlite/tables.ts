import type { Campaign } from '../../model/campaign.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { Finding, Search } from '../../model/finding.ts';
import type { Sha256 } from '../../model/ids.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Passage } from '../../model/passage.ts';
import type { NameSettlement } from '../../model/person.ts';
import type { TermSetVersion } from '../../model/term-set.ts';
import { asJson, canonicalJson } from '../../record/ledger/canonical-json.ts';
import type { IndexedPassage, NewDocument } from '../port.ts';
import { SqliteReader } from './reader.ts';
import { type FindingRow, hashOfFindings } from './searched.ts';
import { packed } from './stored.ts';
import type { DocumentPlace } from './stored-document.ts';
import { storedSpans } from './stored-passage.ts';

/** Fills the tables that follow from the record and the originals, and empties them. Knows nothing of entries. */
export class SqliteTables extends SqliteReader {
  /** All that `keep…` makes; the originals, the record and the registry of people stay. */
  protected clearTables(): void {
    this.connection.exec(`
      DELETE FROM findings;
      DELETE FROM searches;
      DELETE FROM judgements;
      DELETE FROM name_settlements;
      DELETE FROM term_sets;
      INSERT INTO passage_words (passage_words) VALUES ('delete-all');
      DELETE FROM passages;
      DELETE FROM readings;
      DELETE FROM speeches;
      DELETE FROM documents;
      DELETE FROM campaign;`);
  }

  protected keepCampaign(campaign: Campaign): void {
    const json = canonicalJson(asJson(campaign));
    this.connection.run('INSERT OR REPLACE INTO campaign (one, campaign) VALUES (1, ?)', json);
  }

  protected keepDocument(document: NewDocument): void {
    demandInOrder(document.record, document.passages);
    const place = this.insertDocument(document);
    this.insertPassages(place, document.passages);
    this.keepWords(place, document.passages);
  }

  protected keepTermSet({ ask, number, ...stored }: TermSetVersion): void {
    this.connection.run(
      'INSERT INTO term_sets (ask, number, term_set) VALUES (?, ?, ?)',
      ask,
      number,
      canonicalJson(asJson(stored)),
    );
  }

  /** @returns the hash of the findings */
  protected keepSearch({ ask, document, ...stored }: Search, findings: readonly Finding[]): Sha256 {
    if (findings.some((finding) => finding.ask !== ask || finding.document !== document))
      throw new Error(`A finding belongs to another search than that of ${ask} in ${document}`);
    const place = this.place(document);
    this.connection.run('DELETE FROM searches WHERE ask = ? AND document = ?', ask, place.number);
    this.connection.run(
      'INSERT INTO searches (ask, document, search) VALUES (?, ?, ?)',
      ask,
      place.number,
      JSON.stringify(stored),
    );
    const id = Number(this.connection.row('SELECT last_insert_rowid() AS id')?.id);
    return hashOfFindings(findings.map((finding) => this.insertFinding(id, place, finding)));
  }

  /** @param entry the number of its entry, which has the seals of the reader and the note */
  protected keepJudgement(entry: number, { ask, document, passage, code, at }: Judgement): void {
    const place = this.place(document);
    this.connection.run(
      `INSERT INTO judgements (entry, ask, document, passage, code, reader, at, note)
       SELECT number, ?, ?, ?, ?, entry ->> '$.actor.erasable', ?, entry ->> '$.content.note.erasable'
       FROM ledger WHERE number = ?`,
      ask,
      place.number,
      this.numberOf(passage, place),
      code,
      at,
      entry,
    );
  }

  protected keepName(entry: number, { reader: _, note: __, ...stored }: NameSettlement): void {
    this.connection.run(
      `INSERT INTO name_settlements (entry, person, settlement, reader, note)
       SELECT number, ?, ?, entry ->> '$.actor.erasable', entry ->> '$.content.note.erasable'
       FROM ledger WHERE number = ?`,
      stored.person ?? null,
      canonicalJson(asJson(stored)),
      entry,
    );
  }

  private insertDocument({ record, original, reading, passages }: NewDocument): DocumentPlace {
    const { id, sha256, passages: count, ...stored } = record;
    const { text, speeches, ...structure } = reading;
    const { connection } = this;
    const next = connection.row(`SELECT
      (SELECT coalesce(max(number), 0) + 1 FROM documents) AS number,
      (SELECT coalesce(max(id), 0) + 1 FROM passages) AS first_passage`);
    const number = Number(next?.number);
    const firstPassage = Number(next?.first_passage);
    const words = passages.reduce((sum, passage) => sum + countWords(passage.words), 0);
    connection.run(
      'INSERT INTO originals (sha256, size, bytes) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING',
      sha256,
      original.length,
      original,
    );
    connection.run(
      'INSERT INTO documents (number, id, sha256, record, passages, first_passage, words) VALUES (?, ?, ?, ?, ?, ?, ?)',
      number,
      id,
      sha256,
      canonicalJson(asJson(stored)),
      count,
      firstPassage,
      words,
    );
    connection.run(
      'INSERT INTO readings (document, text, structure) VALUES (?, ?, ?)',
      number,
      packed(text),
      packed(structure),
    );
    if (speeches !== undefined)
      connection.run('INSERT INTO speeches (document, speeches) VALUES (?, ?)', number, packed(speeches));
    return { number, id, firstPassage, passages: count, words };
  }

  private insertPassages({ firstPassage }: DocumentPlace, passages: readonly IndexedPassage[]): void {
    const { connection } = this;
    for (const { passage } of passages) {
      connection.run(
        `INSERT INTO passages (id, kind, start, "end", headings, lead_in, page, last_page)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        firstPassage + passage.ordinal,
        passage.kind,
        passage.start,
        passage.end,
        storedSpans(passage.headings),
        storedSpans(passage.leadIn),
        passage.page ?? null,
        passage.lastPage ?? null,
      );
    }
  }

  /** A row each: many rows in one statement are slower in FTS5 (measured: by a third). */
  protected keepWords({ firstPassage }: DocumentPlace, passages: readonly IndexedPassage[]): void {
    const { connection } = this;
    for (const { passage, words, context } of passages) {
      connection.run(
        'INSERT INTO passage_words (rowid, words, context) VALUES (?, ?, ?)',
        firstPassage + passage.ordinal,
        words,
        context.includes('|') ? context.replaceAll('|', ' | ') : context,
      );
    }
  }

  private insertFinding(search: number, place: DocumentPlace, finding: Finding): FindingRow {
    const { passage, score, why, suggestion } = finding;
    if (!Number.isFinite(score)) throw new Error(`Not a score: ${score}`);
    const json = JSON.stringify({ why, suggestion });
    this.connection.run(
      'INSERT INTO findings (search, passage, score, finding) VALUES (?, ?, ?, ?)',
      search,
      this.numberOf(passage, place),
      score,
      json,
    );
    return { ordinal: passage.ordinal, score, finding: json };
  }

  /** A passage is kept once, with its document; whoever names it must mean that one. */
  private numberOf({ ordinal, start, end }: Passage, { id, firstPassage, passages }: DocumentPlace): number {
    const number = firstPassage + ordinal;
    const row = this.connection.row('SELECT start, "end" FROM passages WHERE id = ?', number);
    if (ordinal < 0 || ordinal >= passages || row?.start !== start || row.end !== end)
      throw new Error(`${id} has no passage ${ordinal} from ${start} to ${end}`);
    return number;
  }
}

export function demandInOrder(record: DocumentRecord, passages: readonly IndexedPassage[]): void {
  if (record.passages !== passages.length || passages.some(({ passage }, at) => passage.ordinal !== at))
    throw new Error(`The passages of ${record.id} are not those that its record counts, in order`);
}

export function countWords(words: string): number {
  if (words === '') return 0;
  let count = 1;
  for (let at = words.indexOf(' '); at !== -1; at = words.indexOf(' ', at + 1)) count++;
  return count;
}
