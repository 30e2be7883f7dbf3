import type { Campaign } from '../../model/campaign.ts';
import type { DocumentRecord, Reading } from '../../model/document.ts';
import type { LedgerEntry, LedgerHead } from '../../model/entry.ts';
import type { Finding, Search } from '../../model/finding.ts';
import type { AskId, DocumentId, Sha256 } from '../../model/ids.ts';
import { type RecordedJudgement, type Verdict, verdicts } from '../../model/judgement.ts';
import type { ModelAnswer } from '../../model/model-suggestion.ts';
import type { Passage } from '../../model/passage.ts';
import type { NameSettlement, Organisation, Person, RegistrySource } from '../../model/person.ts';
import type { Speech } from '../../model/speech.ts';
import type { TermSetVersion } from '../../model/term-set.ts';
import type { SealedValue } from '../../record/ledger/seal.ts';
import { StoreError } from '../failure.ts';
import type {
  DocumentStatistics,
  EntryFilter,
  FindingFilter,
  FoundHash,
  PassageMatches,
  Phrase,
  RegistryCounts,
  RegistryFacts,
  RegistryFilter,
  RegistryKind,
  StoreReader,
} from '../port.ts';
import type { Connection, Row } from './connection.ts';
import { entriesOf, headOf, linesOf, nameBehind, noteBehind, sealedValueOf } from './ledger.ts';
import { matching } from './matching.ts';
import {
  countsOf,
  factsOf,
  idsByKey,
  idsFrom,
  keysMadeBy,
  nameSettlementsOf,
  organisationsOf,
  peopleOf,
  sourcesOf,
} from './registry.ts';
import { foundHashesOf } from './searched.ts';
import { amount, oneOf, text, whole } from './shape.ts';
import { damaged } from './sqlite-error.ts';
import { column, parsed, unpacked } from './stored.ts';
import { campaignShape } from './stored-campaign.ts';
import { type DocumentPlace, isSha256, placeOf, recordOf } from './stored-document.ts';
import { modelAnswerOf } from './stored-model-answer.ts';
import { PassageRows } from './stored-passage.ts';
import { structureShape } from './stored-reading.ts';
import { findingShape, searchShape } from './stored-search.ts';
import { speechesShape } from './stored-speech.ts';
import { termSetOf } from './stored-term-set.ts';

const PASSAGE = 'p.id AS passage, p.kind, p.start, p."end", p.headings, p.lead_in, p.page, p.last_page';

/** Answers from one state of the campaign, for as long as its transaction lasts. */
export class SqliteReader implements StoreReader {
  private readonly open: Connection;
  private ended = false;

  constructor(connection: Connection) {
    this.open = connection;
  }

  /** After this every question throws: it would be answered from another state. */
  end(): void {
    this.ended = true;
  }

  async campaign(): Promise<Campaign> {
    const row = this.connection.row('SELECT campaign FROM campaign');
    return parsed(row?.campaign, campaignShape, 'the campaign', this.path);
  }

  async documents(): Promise<readonly DocumentRecord[]> {
    const rows = this.connection.rows('SELECT id, sha256, record, passages FROM documents ORDER BY number');
    return rows.map((row) => recordOf(row, this.path));
  }

  async original(sha256: Sha256): Promise<Uint8Array> {
    const row = this.connection.row('SELECT bytes FROM originals WHERE sha256 = ?', sha256);
    if (row === undefined) throw this.missing(`no original with the SHA-256 ${sha256}`);
    return column(row, 'bytes', (value) => value instanceof Uint8Array, this.path);
  }

  async reading(document: DocumentId): Promise<Reading> {
    const { number } = this.place(document);
    const row = this.connection.row('SELECT text, structure FROM readings WHERE document = ?', number);
    const structure = unpacked(row?.structure, structureShape, `the reading of ${document}`, this.path);
    const text = this.unpackedText(row, document);
    const speeches = this.speechesOf(number, document);
    return { ...structure, text, ...(speeches === undefined ? {} : { speeches }) };
  }

  async text(document: DocumentId): Promise<string> {
    const { number } = this.place(document);
    const row = this.connection.row('SELECT text FROM readings WHERE document = ?', number);
    return this.unpackedText(row, document);
  }

  async speeches(document: DocumentId): Promise<readonly Speech[]> {
    return this.speechesOf(this.place(document).number, document) ?? [];
  }

  async passages(document: DocumentId, ordinals?: readonly number[]): Promise<readonly Passage[]> {
    const place = this.place(document);
    const rows = ordinals === undefined ? this.allPassages(place) : this.somePassages(place, ordinals);
    const passages = new PassageRows(this.path);
    return rows.map((row) => passages.passage(row, place.firstPassage));
  }

  async matching(
    phrases: readonly Phrase[],
    documents: readonly DocumentId[],
  ): Promise<readonly PassageMatches[]> {
    return matching(this.connection, phrases, this.places([...new Set(documents)]));
  }

  async statistics(documents: readonly DocumentId[]): Promise<readonly DocumentStatistics[]> {
    return this.places(documents).map(({ id, passages, words }) => ({
      document: id,
      passages,
      averageWords: passages === 0 ? 0 : words / passages,
    }));
  }

  async analysis(): Promise<string> {
    return String(this.connection.row('SELECT analysis FROM index_made_by')?.analysis ?? '');
  }

  async searches(filter: FindingFilter = {}): Promise<readonly Search[]> {
    const { where, values } = conditions(filter);
    const rows = this.connection.rows(
      `SELECT s.ask, d.id AS document, s.search FROM searches s JOIN documents d ON d.number = s.document
       ${where} ORDER BY s.ask, d.number`,
      ...values,
    );
    const searches = rows.map((row) => ({
      ...parsed(row.search, searchShape, 'a search', this.path),
      ...this.askAndDocument(row),
    }));
    return this.byAsk(searches);
  }

  async findings(filter: FindingFilter = {}): Promise<readonly Finding[]> {
    const { where, values } = conditions(filter);
    const rows = this.connection.rows(
      `SELECT s.ask, d.id AS document, d.first_passage, f.score, f.finding, ${PASSAGE}
       FROM searches s JOIN documents d ON d.number = s.document
       JOIN findings f ON f.search = s.id JOIN passages p ON p.id = f.passage
       ${where} ORDER BY s.ask, f.score DESC, d.number, f.passage`,
      ...values,
    );
    const passages = new PassageRows(this.path);
    const findings = rows.map((row) => ({
      ...parsed(row.finding, findingShape, 'a finding', this.path),
      ...this.askAndDocument(row),
      passage: passages.passage(row, Number(row.first_passage)),
      score: column(row, 'score', amount, this.path),
    }));
    return this.byAsk(findings);
  }

  async judgements({ ask, documents }: FindingFilter = {}): Promise<readonly RecordedJudgement[]> {
    const rows = this.connection.rows(
      `SELECT j.entry, j.ask, d.id AS document, d.first_passage, j.code, j.reader, j.at, j.note, ${PASSAGE}
       FROM judgements j JOIN documents d ON d.number = j.document JOIN passages p ON p.id = j.passage
       WHERE j.ask = coalesce(?, j.ask) AND (? IS NULL OR d.id IN (SELECT value FROM json_each(?)))
       ORDER BY j.entry`,
      ask ?? null,
      ...twice(documents === undefined ? null : JSON.stringify(documents)),
    );
    const passages = new PassageRows(this.path);
    const names = new Map<Sha256, string>();
    return rows.map((row) => this.judgement(row, passages, names));
  }

  async entries(filter: EntryFilter = {}): Promise<readonly LedgerEntry[]> {
    return entriesOf(this.connection, filter);
  }

  async head(): Promise<LedgerHead> {
    const { number, hash } = headOf(this.connection);
    return { number, hash };
  }

  async recordLines(after: number, limit: number): Promise<readonly string[]> {
    return linesOf(this.connection, after, limit);
  }

  async sealedValue(seal: Sha256): Promise<SealedValue | undefined> {
    return sealedValueOf(this.connection, seal);
  }

  async foundHashes(): Promise<readonly FoundHash[]> {
    return foundHashesOf(this.connection);
  }

  async termSets(ask?: AskId): Promise<readonly TermSetVersion[]> {
    const rows = this.connection.rows(
      'SELECT ask, number, term_set FROM term_sets WHERE ask = coalesce(?, ask) ORDER BY ask, number',
      ask ?? null,
    );
    return this.byAsk(rows.map((row) => termSetOf(row, this.path)));
  }

  async modelAnswers(): Promise<readonly ModelAnswer[]> {
    const rows = this.connection.rows(
      'SELECT question, model, answer FROM model_answers ORDER BY question, model',
    );
    return rows.map((row) => modelAnswerOf(row, this.path));
  }

  async agreedServers(): Promise<readonly string[]> {
    const rows = this.connection.rows('SELECT server FROM agreed_servers ORDER BY server');
    return rows.map((row) => column(row, 'server', text, this.path));
  }

  async people(filter: RegistryFilter): Promise<readonly Person[]> {
    return peopleOf(this.connection, filter);
  }

  async organisations(filter: RegistryFilter): Promise<readonly Organisation[]> {
    return organisationsOf(this.connection, filter);
  }

  async registryCounts(): Promise<RegistryCounts> {
    return countsOf(this.connection);
  }

  async registrySources(): Promise<readonly RegistrySource[]> {
    return sourcesOf(this.connection);
  }

  async registryKeysMadeBy(): Promise<string> {
    return keysMadeBy(this.connection);
  }

  async nameSettlements(): Promise<readonly NameSettlement[]> {
    return nameSettlementsOf(this.connection);
  }

  async registryIds(
    kind: RegistryKind,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    return idsByKey(this.connection, kind, keys);
  }

  async registryFacts<K extends RegistryKind>(
    kind: K,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, RegistryFacts<K>>> {
    return factsOf(this.connection, kind, ids);
  }

  async registryIdsFrom(kind: RegistryKind, source: string): Promise<readonly string[]> {
    return idsFrom(this.connection, kind, source);
  }

  protected get connection(): Connection {
    if (this.ended) throw new Error('The transaction of this reader is over: ask within `read` or `write`');
    return this.open;
  }

  protected get path(): string {
    return this.open.path;
  }

  protected place(document: DocumentId): DocumentPlace {
    const row = this.connection.row(
      'SELECT number, id, passages, first_passage, words FROM documents WHERE id = ?',
      document,
    );
    if (row === undefined) throw this.missing(`no document ${document}`);
    return placeOf(row, this.path);
  }

  protected missing(what: string): StoreError {
    return new StoreError({
      type: 'missing',
      message: `${this.path} has ${what}: look at its documents for what it has.`,
    });
  }

  private places(documents: readonly DocumentId[]): readonly DocumentPlace[] {
    return documents.map((document) => this.place(document));
  }

  private allPassages({ id, firstPassage, passages }: DocumentPlace): readonly Row[] {
    const rows = this.connection.rows(
      `SELECT ${PASSAGE} FROM passages p WHERE p.id >= ? AND p.id < ? ORDER BY p.id`,
      firstPassage,
      firstPassage + passages,
    );
    if (rows.length !== passages) throw damaged(this.path, `${id} lacks passages`);
    return rows;
  }

  private somePassages({ id, firstPassage, passages }: DocumentPlace, ordinals: readonly number[]) {
    const wanted = [...new Set(ordinals)].sort((one, other) => one - other);
    const beyond = wanted.find((ordinal) => !Number.isInteger(ordinal) || ordinal < 0 || ordinal >= passages);
    if (beyond !== undefined) throw this.missing(`no passage ${beyond} in ${id}`);
    const rows = this.connection.rows(
      `SELECT ${PASSAGE} FROM json_each(?) w JOIN passages p ON p.id = w.value ORDER BY p.id`,
      JSON.stringify(wanted.map((ordinal) => firstPassage + ordinal)),
    );
    if (rows.length !== wanted.length) throw damaged(this.path, `${id} lacks passages`);
    return rows;
  }

  private speechesOf(number: number, document: DocumentId): readonly Speech[] | undefined {
    const row = this.connection.row('SELECT speeches FROM speeches WHERE document = ?', number);
    if (row === undefined) return undefined;
    return unpacked(row.speeches, speechesShape, `the speeches of ${document}`, this.path);
  }

  private unpackedText(row: Row | undefined, document: DocumentId): string {
    return unpacked(row?.text, text, `the text of ${document}`, this.path);
  }

  private askAndDocument(row: Row): { readonly ask: AskId; readonly document: DocumentId } {
    return {
      ask: column(row, 'ask', text, this.path) as AskId,
      document: column(row, 'document', text, this.path) as DocumentId,
    };
  }

  private judgement(row: Row, passages: PassageRows, names: Map<Sha256, string>): RecordedJudgement {
    const seal = column(row, 'reader', isSha256, this.path);
    const reader = names.get(seal) ?? nameBehind(this.connection, seal);
    names.set(seal, reader);
    const note = noteBehind(this.connection, row.note);
    return {
      ...this.askAndDocument(row),
      passage: passages.passage(row, Number(row.first_passage)),
      code: column(row, 'code', oneOf<Verdict>(verdicts), this.path),
      reader,
      at: column(row, 'at', text, this.path),
      ...(note === undefined ? {} : { note }),
      entry: column(row, 'entry', whole, this.path),
    };
  }

  /** Asks as the campaign lists them; those that it no longer has come last. Else the order stays. */
  private async byAsk<T extends { readonly ask: AskId }>(rows: readonly T[]): Promise<readonly T[]> {
    const { asks } = await this.campaign();
    const rank = new Map(asks.map((ask, at) => [ask.id, at]));
    const rankOf = ({ ask }: T) => rank.get(ask) ?? asks.length;
    return rows.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

const twice = <T>(value: T): [T, T] => [value, value];

function conditions({ ask, documents }: FindingFilter): { where: string; values: string[] } {
  const clauses: string[] = [];
  const values: string[] = [];
  if (ask !== undefined) {
    clauses.push('s.ask = ?');
    values.push(ask);
  }
  if (documents !== undefined) {
    clauses.push('d.id IN (SELECT value FROM json_each(?))');
    values.push(JSON.stringify(documents));
  }
  return { where: clauses.length === 0 ? '' : `WHERE ${clauses.join(' AND ')}`, values };
}
