import type { Campaign } from '../../model/campaign.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { Finding, Search } from '../../model/finding.ts';
import type { AskId, DocumentId } from '../../model/ids.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { ModelAnswer } from '../../model/model-suggestion.ts';
import type { Passage } from '../../model/passage.ts';
import type { PersonId, RegistrySource, Settlement } from '../../model/person.ts';
import type { TermSetVersion } from '../../model/term-set.ts';
import { StoreError } from '../failure.ts';
import type { IndexedPassage, NewDocument, RegistryEntry, RegistryKind, StoreTransactor } from '../port.ts';
import { SqliteReader } from './reader.ts';
import { moveSettled, putEntry, putSource } from './registry.ts';
import { packed } from './stored.ts';
import type { DocumentPlace } from './stored-document.ts';
import { storedSpans } from './stored-passage.ts';

/** Writes within one transaction. What breaks off half-way takes the whole transaction back. */
export class SqliteTransactor extends SqliteReader implements StoreTransactor {
  /** Why the transaction must not be kept, whatever the caller made of the error. */
  broken: { readonly because: unknown } | undefined;

  async setCampaign(campaign: Campaign): Promise<void> {
    this.allOrNothing(() => {
      this.connection.run(
        'INSERT OR REPLACE INTO campaign (one, campaign) VALUES (1, ?)',
        JSON.stringify(campaign),
      );
    });
  }

  async addDocument(document: NewDocument): Promise<void> {
    const { record, passages } = document;
    demandInOrder(record, passages);
    if (this.connection.row('SELECT 1 FROM documents WHERE id = ?', record.id) !== undefined)
      throw this.alreadyThere(record.id);
    this.allOrNothing(() => {
      const place = this.insertDocument(document);
      this.insertPassages(place, passages);
      this.insertWords(place, passages);
    });
  }

  async replaceIndex(
    analysis: string,
    wordsOf: (document: DocumentId) => Promise<readonly IndexedPassage[]>,
  ): Promise<void> {
    const documents = await this.documents();
    this.allOrNothing(() => {
      this.connection.run("INSERT INTO passage_words (passage_words) VALUES ('delete-all')");
      this.connection.run('INSERT OR REPLACE INTO index_made_by (one, analysis) VALUES (1, ?)', analysis);
    });
    for (const record of documents) {
      const passages = await wordsOf(record.id);
      demandInOrder(record, passages);
      const place = this.place(record.id);
      const words = passages.reduce((sum, passage) => sum + countWords(passage.words), 0);
      this.allOrNothing(() => {
        this.insertWords(place, passages);
        this.connection.run('UPDATE documents SET words = ? WHERE number = ?', words, place.number);
      });
    }
  }

  async putSearch(search: Search, findings: readonly Finding[]): Promise<void> {
    const { ask, document, ...stored } = search;
    if (findings.some((finding) => finding.ask !== ask || finding.document !== document))
      throw new Error(`A finding belongs to another search than that of ${ask} in ${document}`);
    const place = this.place(document);
    this.allOrNothing(() => {
      this.connection.run('DELETE FROM searches WHERE ask = ? AND document = ?', ask, place.number);
      this.connection.run(
        'INSERT INTO searches (ask, document, search) VALUES (?, ?, ?)',
        ask,
        place.number,
        JSON.stringify(stored),
      );
      const row = this.connection.row('SELECT last_insert_rowid() AS id');
      for (const finding of findings) this.insertFinding(Number(row?.id), place, finding);
    });
  }

  async addJudgement({ ask, document, passage, code, reader, at, note }: Judgement): Promise<void> {
    const place = this.place(document);
    this.allOrNothing(() => {
      this.connection.run(
        'INSERT INTO judgements (ask, document, passage, code, reader, at, note) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ask,
        place.number,
        this.numberOf(passage, place),
        code,
        reader,
        at,
        note ?? null,
      );
    });
  }

  async addTermSet({ ask, number, ...stored }: TermSetVersion): Promise<void> {
    const row = this.connection.row('SELECT max(number) AS last FROM term_sets WHERE ask = ?', ask);
    const next = Number(row?.last ?? 0) + 1;
    if (number < next) throw this.chosenMeanwhile(ask, number);
    if (number > next) throw new Error(`${ask} has ${next - 1} term sets, and none can be number ${number}`);
    this.allOrNothing(() => {
      this.connection.run(
        'INSERT INTO term_sets (ask, number, term_set) VALUES (?, ?, ?)',
        ask,
        number,
        JSON.stringify(stored),
      );
    });
  }

  async putModelAnswer({ question, model, ...answer }: ModelAnswer): Promise<void> {
    this.allOrNothing(() => {
      this.connection.run(
        'INSERT OR REPLACE INTO model_answers (question, model, answer) VALUES (?, ?, ?)',
        question,
        model,
        JSON.stringify(answer),
      );
    });
  }

  async agreeToServer(server: string, at: string): Promise<void> {
    this.allOrNothing(() => {
      this.connection.run(
        'INSERT INTO agreed_servers (server, at) VALUES (?, ?) ON CONFLICT (server) DO NOTHING',
        server,
        at,
      );
    });
  }

  async putRegistrySource(source: RegistrySource): Promise<void> {
    this.allOrNothing(() => putSource(this.connection, source));
  }

  async putRegistryEntry<K extends RegistryKind>(kind: K, entry: RegistryEntry<K>): Promise<void> {
    this.allOrNothing(() => putEntry(this.connection, kind, entry));
  }

  async removeRegistryEntry(kind: RegistryKind, id: string): Promise<void> {
    this.allOrNothing(() => {
      this.connection.run('DELETE FROM registry_entries WHERE kind = ? AND id = ?', kind, id);
    });
  }

  async setRegistryKeysMadeBy(made: string): Promise<void> {
    this.allOrNothing(() => {
      this.connection.run('INSERT OR REPLACE INTO registry_keys_made_by (one, made_by) VALUES (1, ?)', made);
    });
  }

  async addSettlement(settlement: Settlement): Promise<void> {
    this.allOrNothing(() => {
      this.connection.run(
        'INSERT INTO settlements (person, settlement) VALUES (?, ?)',
        settlement.person ?? null,
        JSON.stringify(settlement),
      );
    });
  }

  async moveSettlements(from: PersonId, to: PersonId): Promise<void> {
    this.allOrNothing(() => moveSettled(this.connection, from, to));
  }

  private allOrNothing(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.broken = { because: error };
      throw error;
    }
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
      JSON.stringify(stored),
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
  private insertWords({ firstPassage }: DocumentPlace, passages: readonly IndexedPassage[]): void {
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

  private insertFinding(search: number, place: DocumentPlace, { passage, score, ...rest }: Finding): void {
    if (!Number.isFinite(score)) throw new Error(`Not a score: ${score}`);
    const { why, suggestion } = rest;
    this.connection.run(
      'INSERT INTO findings (search, passage, score, finding) VALUES (?, ?, ?, ?)',
      search,
      this.numberOf(passage, place),
      score,
      JSON.stringify({ why, suggestion }),
    );
  }

  /** A passage is kept once, with its document; whoever names it must mean that one. */
  private numberOf({ ordinal, start, end }: Passage, { id, firstPassage, passages }: DocumentPlace): number {
    const number = firstPassage + ordinal;
    const row = this.connection.row('SELECT start, "end" FROM passages WHERE id = ?', number);
    if (ordinal < 0 || ordinal >= passages || row?.start !== start || row.end !== end)
      throw new Error(`${id} has no passage ${ordinal} from ${start} to ${end}`);
    return number;
  }

  private chosenMeanwhile(ask: AskId, number: number): StoreError {
    return new StoreError({
      type: 'exists',
      message: `${this.path} has a term set ${number} of ${ask} already, which was left as it is: look at it, and choose again.`,
    });
  }

  private alreadyThere(id: DocumentId): StoreError {
    return new StoreError({
      type: 'exists',
      message: `${this.path} has a document ${id} already, which was left as it is.`,
    });
  }
}

function demandInOrder(record: DocumentRecord, passages: readonly IndexedPassage[]): void {
  if (record.passages !== passages.length || passages.some(({ passage }, at) => passage.ordinal !== at))
    throw new Error(`The passages of ${record.id} are not those that its record counts, in order`);
}

function countWords(words: string): number {
  if (words === '') return 0;
  let count = 1;
  for (let at = words.indexOf(' '); at !== -1; at = words.indexOf(' ', at + 1)) count++;
  return count;
}
