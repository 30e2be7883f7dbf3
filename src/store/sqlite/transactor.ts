import type { Campaign } from '../../model/campaign.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { EntryDraft, EntryKind, LedgerEntry, LedgerHead } from '../../model/entry.ts';
import type { Finding, Search } from '../../model/finding.ts';
import type { AskId, DocumentId } from '../../model/ids.ts';
import { type Judgement, longestNote } from '../../model/judgement.ts';
import type { ModelAnswer } from '../../model/model-suggestion.ts';
import type { Passage } from '../../model/passage.ts';
import type { NameSettlement, PersonId, RegistrySource } from '../../model/person.ts';
import type { TermSetVersion } from '../../model/term-set.ts';
import { asJson, canonicalJson } from '../../record/ledger/canonical-json.ts';
import { StoreError } from '../failure.ts';
import type {
  EntryFilter,
  Hand,
  IndexedPassage,
  NewDocument,
  RegistryEntry,
  RegistryKind,
  StoreTransactor,
} from '../port.ts';
import type { Connection } from './connection.ts';
import { append, refused } from './ledger.ts';
import { SqliteReader } from './reader.ts';
import {
  campaignContent,
  captureContent,
  judgementContent,
  movedNameContent,
  nameContent,
  type SearchedDocument,
  searchContent,
  termSetContent,
  wayOfSearching,
} from './recorded.ts';
import { moveSettled, putEntry, putSource } from './registry.ts';
import { findingsHash } from './searched.ts';
import { packed } from './stored.ts';
import type { DocumentPlace } from './stored-document.ts';
import { storedSpans } from './stored-passage.ts';

/** Searches of one transaction that differ in their documents alone. */
interface SearchesOfOneWay {
  readonly way: Readonly<Record<string, unknown>>;
  readonly documents: Map<DocumentId, SearchedDocument>;
}

/** Writes within one transaction. What breaks off half-way takes the whole transaction back. */
export class SqliteTransactor extends SqliteReader implements StoreTransactor {
  /** Why the transaction must not be kept, whatever the caller made of the error. */
  broken: { readonly because: unknown } | undefined;
  private readonly hand: Required<Hand>;
  private readonly searched = new Map<string, SearchesOfOneWay>();

  constructor(connection: Connection, hand: Required<Hand>) {
    super(connection);
    this.hand = hand;
  }

  async append(draft: EntryDraft): Promise<LedgerEntry> {
    return this.allOrNothing(() => this.appendNow(draft));
  }

  override async entries(filter: EntryFilter = {}): Promise<readonly LedgerEntry[]> {
    this.allOrNothing(() => this.recordSearches());
    return super.entries(filter);
  }

  override async head(): Promise<LedgerHead> {
    this.allOrNothing(() => this.recordSearches());
    return super.head();
  }

  /** To be called before the commit: what was gathered to become one entry becomes it. */
  finish(): void {
    this.allOrNothing(() => this.recordSearches());
  }

  /** Where nothing changed, the record says nothing. */
  async setCampaign(campaign: Campaign): Promise<void> {
    const json = canonicalJson(asJson(campaign));
    if (this.connection.row('SELECT campaign FROM campaign')?.campaign === json) return;
    this.allOrNothing(() => {
      this.connection.run('INSERT OR REPLACE INTO campaign (one, campaign) VALUES (1, ?)', json);
      this.appendByHand('campaign', campaignContent(campaign));
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
      this.appendByHand('capture', captureContent(record, document.reading.text), record.captured);
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
      this.rememberSearch(search, findings.length, findingsHash(this.connection, Number(row?.id), place));
    });
  }

  async addJudgement(judgement: Judgement): Promise<LedgerEntry> {
    const { ask, document, passage, code, reader, at, note } = judgement;
    if (note !== undefined && note.length > longestNote)
      throw refused(
        `A note may have ${longestNote} characters, and this one has ${note.length}: shorten it.`,
      );
    const place = this.place(document);
    const text = await this.text(document);
    return this.allOrNothing(() => {
      const number = this.numberOf(passage, place);
      const content = judgementContent(judgement, text);
      const entry = this.appendNow({ at, actor: reader, kind: 'judgement', content });
      this.connection.run(
        `INSERT INTO judgements (entry, ask, document, passage, code, reader, at, note)
         SELECT number, ?, ?, ?, ?, entry ->> '$.actor.erasable', ?, entry ->> '$.content.note.erasable'
         FROM ledger WHERE number = ?`,
        ask,
        place.number,
        number,
        code,
        at,
        entry.number,
      );
      return entry;
    });
  }

  async addTermSet(version: TermSetVersion): Promise<void> {
    const { ask, number, ...stored } = version;
    const row = this.connection.row('SELECT max(number) AS last FROM term_sets WHERE ask = ?', ask);
    const next = Number(row?.last ?? 0) + 1;
    if (number < next) throw this.chosenMeanwhile(ask, number);
    if (number > next) throw new Error(`${ask} has ${next - 1} term sets, and none can be number ${number}`);
    this.allOrNothing(() => {
      this.connection.run(
        'INSERT INTO term_sets (ask, number, term_set) VALUES (?, ?, ?)',
        ask,
        number,
        canonicalJson(asJson(stored)),
      );
      this.appendByHand('term-set', termSetContent(version), version.at);
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

  async addNameSettlement(settlement: NameSettlement): Promise<LedgerEntry> {
    const { reader, at, note, ...stored } = settlement;
    return this.allOrNothing(() => {
      const content = nameContent(settlement);
      const entry = this.appendNow({ at, actor: reader, kind: 'name', content });
      this.connection.run(
        `INSERT INTO name_settlements (entry, person, settlement, reader, note)
         SELECT number, ?, ?, entry ->> '$.actor.erasable', entry ->> '$.content.note.erasable'
         FROM ledger WHERE number = ?`,
        settlement.person ?? null,
        canonicalJson(asJson({ ...stored, at })),
        entry.number,
      );
      return entry;
    });
  }

  async moveNameSettlements(from: PersonId, to: PersonId): Promise<void> {
    this.allOrNothing(() => {
      if (moveSettled(this.connection, from, to)) this.appendByHand('name', movedNameContent(from, to));
    });
  }

  private allOrNothing<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      this.broken = { because: error };
      throw error;
    }
  }

  private appendNow(draft: EntryDraft): LedgerEntry {
    this.recordSearches();
    return append(this.connection, draft);
  }

  private appendByHand(kind: EntryKind, content: EntryDraft['content'], at = this.hand.at): LedgerEntry {
    return this.appendNow({ at, actor: this.hand.actor, kind, content });
  }

  private rememberSearch(search: Search, findings: number, sha256: string): void {
    const { document, passages, ranked, counts, cautions } = search;
    const way = wayOfSearching(search);
    const key = JSON.stringify(way);
    const same = this.searched.get(key) ?? { way, documents: new Map() };
    const account = { passages, ranked, counts: counts.map(({ count }) => count), findings, sha256 };
    same.documents.delete(document);
    same.documents.set(document, { document, ...account, ...(cautions === undefined ? {} : { cautions }) });
    this.searched.set(key, same);
  }

  private recordSearches(): void {
    const searched = [...this.searched.values()];
    this.searched.clear();
    for (const { way, documents } of searched) {
      const content = searchContent(way, [...documents.values()]);
      this.appendByHand('search', content);
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
