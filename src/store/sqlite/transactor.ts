import type { Campaign } from '../../model/campaign.ts';
import type { EntryDraft, EntryKind, LedgerEntry, LedgerHead } from '../../model/entry.ts';
import type { Finding, Search } from '../../model/finding.ts';
import type { AskId, DocumentId } from '../../model/ids.ts';
import { type Judgement, longestNote } from '../../model/judgement.ts';
import type { ModelAnswer } from '../../model/model-suggestion.ts';
import type { NameSettlement, PersonId, RegistrySource } from '../../model/person.ts';
import type { TermSetVersion } from '../../model/term-set.ts';
import { unreachable } from '../../model/unreachable.ts';
import { asJson, canonicalJson } from '../../record/ledger/canonical-json.ts';
import { StoreError } from '../failure.ts';
import type {
  EntryFilter,
  ErasureTarget,
  Hand,
  IndexedPassage,
  NewDocument,
  RecordedFact,
  RegistryEntry,
  RegistryKind,
  StoreTransactor,
} from '../port.ts';
import type { Connection } from './connection.ts';
import { deleteValues, erasureContent, sealsToErase } from './erase.ts';
import { append, refused } from './ledger.ts';
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
import { countWords, demandInOrder, SqliteTables } from './tables.ts';

/** A reader works through a few documents at a time. */
const mostRecentTexts = 8;

/** Searches of one transaction that differ in their documents alone. */
interface SearchesOfOneWay {
  readonly way: Readonly<Record<string, unknown>>;
  readonly documents: Map<DocumentId, SearchedDocument>;
}

/** Writes within one transaction. What breaks off half-way takes the whole transaction back. */
export class SqliteTransactor extends SqliteTables implements StoreTransactor {
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
      this.keepCampaign(campaign);
      this.appendByHand('campaign', campaignContent(campaign));
    });
  }

  async addDocument(document: NewDocument): Promise<void> {
    const { record } = document;
    if (this.connection.row('SELECT 1 FROM documents WHERE id = ?', record.id) !== undefined)
      throw this.alreadyThere(record.id);
    this.allOrNothing(() => {
      this.keepDocument(document);
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
        this.keepWords(place, passages);
        this.connection.run('UPDATE documents SET words = ? WHERE number = ?', words, place.number);
      });
    }
  }

  async putSearch(search: Search, findings: readonly Finding[]): Promise<void> {
    this.allOrNothing(() => this.rememberSearch(search, findings.length, this.keepSearch(search, findings)));
  }

  async addJudgement(judgement: Judgement): Promise<LedgerEntry> {
    const { document, reader, at, note } = judgement;
    if (note !== undefined && note.length > longestNote)
      throw refused(
        `A note may have ${longestNote} characters, and this one has ${note.length}: shorten it.`,
      );
    const text = await this.recentText(document);
    return this.allOrNothing(() => {
      const content = judgementContent(judgement, text);
      const entry = this.appendNow({ at, actor: reader, kind: 'judgement', content });
      this.keepJudgement(entry.number, judgement);
      return entry;
    });
  }

  async addTermSet(version: TermSetVersion): Promise<void> {
    const { ask, number } = version;
    const row = this.connection.row('SELECT max(number) AS last FROM term_sets WHERE ask = ?', ask);
    const next = Number(row?.last ?? 0) + 1;
    if (number < next) throw this.chosenMeanwhile(ask, number);
    if (number > next) throw new Error(`${ask} has ${next - 1} term sets, and none can be number ${number}`);
    this.allOrNothing(() => {
      this.keepTermSet(version);
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
    return this.allOrNothing(() => {
      const { reader, at } = settlement;
      const entry = this.appendNow({ at, actor: reader, kind: 'name', content: nameContent(settlement) });
      this.keepName(entry.number, settlement);
      return entry;
    });
  }

  async moveNameSettlements(from: PersonId, to: PersonId): Promise<void> {
    this.allOrNothing(() => {
      if (moveSettled(this.connection, from, to)) this.appendByHand('name', movedNameContent(from, to));
    });
  }

  async erase(target: ErasureTarget, why: string): Promise<LedgerEntry> {
    return this.allOrNothing(() => {
      if ('name' in target && target.name === this.hand.actor)
        throw refused(`${target.name} cannot sign for this, as the name is to go: let somebody else do it.`);
      const seals = sealsToErase(this.connection, target);
      deleteValues(this.connection, seals);
      return this.appendByHand('erasure', { ...erasureContent(target), erased: seals, why });
    });
  }

  async startOver(): Promise<void> {
    this.connection.recentTexts.clear();
    this.allOrNothing(() => this.clearTables());
  }

  async restore(entry: number, fact: RecordedFact): Promise<void> {
    this.allOrNothing(() => this.restoreNow(entry, fact));
  }

  private restoreNow(entry: number, fact: RecordedFact): void {
    switch (fact.type) {
      case 'campaign':
        this.keepCampaign(fact.campaign);
        break;
      case 'capture':
        this.keepDocument(fact.document);
        break;
      case 'term-set':
        this.keepTermSet(fact.version);
        break;
      case 'search':
        this.keepSearch(fact.search, fact.findings);
        break;
      case 'judgement':
        this.keepJudgement(entry, fact.judgement);
        break;
      case 'name':
        this.keepName(entry, fact.settlement);
        break;
      case 'moved':
        moveSettled(this.connection, fact.from, fact.to);
        break;
      default:
        unreachable(fact);
    }
  }

  private async recentText(document: DocumentId): Promise<string> {
    const { recentTexts } = this.connection;
    const text = recentTexts.get(document) ?? (await this.text(document));
    if (recentTexts.size >= mostRecentTexts) recentTexts.clear();
    recentTexts.set(document, text);
    return text;
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
