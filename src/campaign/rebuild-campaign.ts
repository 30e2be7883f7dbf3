import { isDeepStrictEqual } from 'node:util';
import { FINDER } from '../find/analyse.ts';
import type { DocumentRecord, Reading } from '../model/document.ts';
import type { LedgerEntry } from '../model/entry.ts';
import type { Finding, Search } from '../model/finding.ts';
import type { DocumentId, Sha256 } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import type { Passage } from '../model/passage.ts';
import type { TermSetVersion } from '../model/term-set.ts';
import { readDocument } from '../read/read-document.ts';
import { passagesOf } from '../read/structure/passages-of.ts';
import type { NewDocument, Store, StoreReader, StoreTransactor } from '../store/port.ts';
import { indexPassages } from './index-passages.ts';
import type { Progress } from './progress.ts';
import {
  askOf,
  campaignOf,
  captureOf,
  judgementOf,
  madeAt,
  nameOf,
  type RecordedSearch,
  searchOf,
  termSetOf,
} from './recorded-facts.ts';
import { searchBatch } from './search-documents.ts';
import { sha256Of } from './sha256-of.ts';
import { planWith } from './term-sets.ts';
import { hashOf, verifyRecord } from './verify-record.ts';

/** What was made anew, and what could not be. */
export interface Rebuilt {
  readonly documents: number;
  readonly searches: number;
  readonly judgements: number;
  /** Sentences: what today's Onrecord would read or find differently, and was therefore kept as it was. */
  readonly kept: readonly string[];
}

/**
 * Throws away whatever follows from the originals and the record, and makes it anew: documents' texts, passages, the index,
 * searches with their findings, term sets, judgements, decisions about names. All or nothing. What today's readers or finder
 * would make otherwise stays as it was and is named: a judgement holds for the words that its reader saw.
 */
export async function rebuildCampaign(store: Store, progress: Progress): Promise<Outcome<Rebuilt>> {
  try {
    return success(await store.write((transactor) => rebuild(transactor, progress)));
  } catch (error) {
    if (error instanceof CannotRebuild) return failure({ message: error.message });
    throw error;
  }
}

/** Takes the transaction back. */
class CannotRebuild extends Error {}

async function rebuild(to: StoreTransactor, progress: Progress): Promise<Rebuilt> {
  const { problems } = await verifyRecord(to);
  if (problems.length > 0)
    throw new CannotRebuild(
      `The record is not whole, so nothing can be made of it: ${problems[0]} Go back to a copy that was made before.`,
    );
  const kept: string[] = [];
  const entries = await to.entries({
    kinds: ['campaign', 'capture', 'term-set', 'search', 'judgement', 'name'],
  });
  const documents = await readAgain(to, entries, kept, progress);
  const otherwise = await searchesToKeep(to, entries, kept);
  await to.startOver();
  const searched = new Searches(to, otherwise, lastSearches(entries));
  const counts = { documents: 0, searches: 0, judgements: 0 };
  for (const [at, entry] of entries.entries()) {
    progress({ step: 'rebuilding', done: at, of: entries.length, what: entry.kind });
    await restoreEntry(to, entry, documents, searched, counts);
  }
  progress({ step: 'rebuilding', done: entries.length, of: entries.length, what: '' });
  return { ...counts, searches: searched.done, kept: [...kept, ...searched.otherwise] };
}

async function restoreEntry(
  to: StoreTransactor,
  entry: LedgerEntry,
  documents: ReadonlyMap<DocumentId, () => Promise<NewDocument>>,
  searches: Searches,
  counts: { documents: number; judgements: number },
): Promise<void> {
  switch (entry.kind) {
    case 'campaign':
      searches.campaign = campaignOf(entry);
      return to.restore(entry.number, { type: 'campaign', campaign: searches.campaign });
    case 'capture': {
      const make = documents.get(captureOf(entry).document.id);
      if (make === undefined) throw new Error(`No document of entry ${entry.number}`);
      counts.documents++;
      return to.restore(entry.number, { type: 'capture', document: await make() });
    }
    case 'term-set':
      searches.termSets.push(termSetOf(entry));
      return to.restore(entry.number, { type: 'term-set', version: termSetOf(entry) });
    case 'search':
      return searches.restore(entry);
    case 'judgement':
      counts.judgements++;
      return to.restore(entry.number, { type: 'judgement', judgement: await placed(to, entry) });
    case 'name':
      return to.restore(entry.number, nameOf(entry));
    default:
      throw new Error(`Nothing is made of ${entry.kind}`);
  }
}

/**
 * Each document as a fresh reading of its original makes it or, where that differs from the one that is kept, as it is
 * kept. They are made when they are put back, one at a time in memory.
 */
async function readAgain(
  to: StoreReader,
  entries: readonly LedgerEntry[],
  kept: string[],
  progress: Progress,
): Promise<ReadonlyMap<DocumentId, () => Promise<NewDocument>>> {
  const made = new Map<DocumentId, () => Promise<NewDocument>>();
  const captures = entries.filter(({ kind }) => kind === 'capture').map(captureOf);
  for (const [at, { document, text }] of captures.entries()) {
    progress({ step: 'reading', done: at, of: captures.length, what: document.title });
    const original = await to.original(document.sha256);
    if (sha256Of(original) !== document.sha256)
      throw new CannotRebuild(
        `${document.id}: its original is not the one that was captured. Go back to a copy that was made before.`,
      );
    const stored = await storedReading(to, document, text);
    const fresh = await freshReading(original, document);
    const again = typeof fresh !== 'string' && isRepeated(fresh, document, text, stored);
    if (again) made.set(document.id, () => newDocument(document, original, fresh, passagesOf(fresh)));
    else if (stored === undefined)
      throw new CannotRebuild(
        `${document.id}: its text is not the one that the record has the hash of, and today's reader cannot make that again (${document.reader} did). Go back to a copy that was made before.`,
      );
    else {
      kept.push(differsInWords(document, stored.reading, fresh));
      made.set(document.id, () => newDocument(document, original, stored.reading, stored.passages));
    }
  }
  return made;
}

interface StoredReading {
  readonly reading: Reading;
  readonly passages: readonly Passage[];
}

/** What is kept of a document, if its text is the one that the record has the hash of. */
async function storedReading(
  to: StoreReader,
  { id }: DocumentRecord,
  text: Sha256,
): Promise<StoredReading | undefined> {
  const there = (await to.documents()).some((document) => document.id === id);
  const reading = there ? await to.reading(id) : undefined;
  if (reading === undefined || hashOf(reading.text.toWellFormed()) !== text) return undefined;
  return { reading, passages: await to.passages(id) };
}

async function freshReading(original: Uint8Array, document: DocumentRecord): Promise<Reading | string> {
  const fresh = await readDocument(original, { fileName: document.fileName, kind: document.kind });
  return fresh.ok ? fresh.value : fresh.message;
}

/**
 * Whether a fresh reading is what was captured: the same words and, where another version of the reader made it, the same
 * lines, headings and passages as are kept.
 */
function isRepeated(
  fresh: Reading,
  { reader }: DocumentRecord,
  text: Sha256,
  stored?: StoredReading,
): boolean {
  if (hashOf(fresh.text.toWellFormed()) !== text) return false;
  if (fresh.reader === reader || stored === undefined) return true;
  const plain = ({ reader: _, ...reading }: Reading): unknown => JSON.parse(JSON.stringify(reading));
  return (
    isDeepStrictEqual(plain(fresh), plain(stored.reading)) &&
    isDeepStrictEqual(passagesOf(fresh), stored.passages)
  );
}

function differsInWords(document: DocumentRecord, stored: Reading, fresh: Reading | string): string {
  const beginning = `${document.id} was read by ${stored.reader}`;
  const ending = 'What was read then is kept, as judgements hold for those words.';
  if (typeof fresh === 'string') return `${beginning}; today it cannot be read (${fresh}). ${ending}`;
  const what = fresh.text === stored.text ? 'finds other lines or headings in it' : 'reads other words in it';
  return `${beginning}; today ${fresh.reader} ${what}. ${ending}`;
}

async function newDocument(
  record: DocumentRecord,
  original: Uint8Array,
  reading: Reading,
  passages: readonly Passage[],
): Promise<NewDocument> {
  if (passages.length !== record.passages)
    throw new CannotRebuild(
      `${record.id}: its text gives ${passages.length} passages today and gave ${record.passages}: keep working with this file, and say so to us.`,
    );
  const as = { ...reading, reader: record.reader };
  return { record, original, reading: as, passages: indexPassages(reading.text, passages) };
}

/** Of each ask and document the entry of the last search, which is the one whose findings stand. */
function lastSearches(entries: readonly LedgerEntry[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const entry of entries) {
    if (entry.kind !== 'search') continue;
    const { ask, documents } = searchOf(entry);
    for (const { document } of documents) last.set(pair(ask, document), entry.number);
  }
  return last;
}

const pair = (ask: string, document: string): string => JSON.stringify([ask, document]);

interface KeptSearch {
  readonly search: Search;
  readonly findings: readonly Finding[];
}

/** Searches that another finder made, which the one of today cannot repeat. */
async function searchesToKeep(
  to: StoreReader,
  entries: readonly LedgerEntry[],
  kept: string[],
): Promise<ReadonlyMap<string, KeptSearch>> {
  const others = (await to.searches()).filter(({ finder }) => finder !== FINDER);
  if (others.length === 0) return new Map();
  const found = Map.groupBy(await to.findings(), ({ ask, document }) => pair(ask, document));
  kept.push(
    `${others.length} searches were made by ${[...new Set(others.map(({ finder }) => finder))].join(', ')}; today it is ${FINDER}. Their findings are kept as they are: onrecord find searches anew.`,
  );
  const recorded = lastSearches(entries);
  return new Map(
    others
      .filter(({ ask, document }) => recorded.has(pair(ask, document)))
      .map((search) => {
        const key = pair(search.ask, search.document);
        return [key, { search, findings: found.get(key) ?? [] }];
      }),
  );
}

/** Repeats searches with the ask and the term set as they were. */
class Searches {
  campaign: ReturnType<typeof campaignOf> | undefined;
  readonly termSets: TermSetVersion[] = [];
  readonly otherwise: string[] = [];
  done = 0;
  private readonly to: StoreTransactor;
  private readonly kept: ReadonlyMap<string, KeptSearch>;
  private readonly last: ReadonlyMap<string, number>;

  constructor(to: StoreTransactor, kept: ReadonlyMap<string, KeptSearch>, last: ReadonlyMap<string, number>) {
    this.to = to;
    this.kept = kept;
    this.last = last;
  }

  async restore(entry: LedgerEntry): Promise<void> {
    const recorded = searchOf(entry);
    const standing = recorded.documents
      .map(({ document }) => document)
      .filter((document) => this.last.get(pair(recorded.ask, document)) === entry.number);
    const again = standing.filter((document) => !this.kept.has(pair(recorded.ask, document)));
    for (const document of standing) {
      const kept = this.kept.get(pair(recorded.ask, document));
      if (kept !== undefined) await this.put(entry.number, kept);
    }
    for (let from = 0; from < again.length; from += documentsAtOnce)
      for (const result of await this.search(recorded, again.slice(from, from + documentsAtOnce)))
        await this.put(entry.number, result);
  }

  private async search(recorded: RecordedSearch, documents: readonly DocumentId[]) {
    const ask = askOf(this.campaign, recorded.ask);
    if (ask === undefined)
      throw new CannotRebuild(`The ask ${recorded.ask} was searched for, and the campaign did not have it.`);
    const termSet = this.termSets.find((each) => each.ask === ask.id && each.number === recorded.termSet);
    const plan = planWith({ ...ask, text: recorded.askText }, termSet);
    return searchBatch(this.to, [{ plan, documents: new Set(documents) }], documents);
  }

  private async put(number: number, { search, findings }: KeptSearch): Promise<void> {
    await this.to.restore(number, { type: 'search', search, findings });
    this.done++;
  }
}

const documentsAtOnce = 32;

/** The judged passage where it stands in the document as it was put back: by its place, and then by its words. */
async function placed(to: StoreReader, entry: LedgerEntry): Promise<Judgement> {
  const { ask, document, passage: at, quote, code } = judgementOf(entry);
  const [passage] = await to.passages(document, [at.ordinal]).catch(() => []);
  const words = (await to.text(document)).slice(at.start, at.end).toWellFormed();
  if (passage?.start !== at.start || passage.end !== at.end || words !== quote.exact)
    throw new CannotRebuild(
      `Judgement ${entry.number} was made of words in ${document} that its text no longer has there: “${quote.exact.slice(0, 80)}”. Nothing was changed.`,
    );
  return { ask, document, passage, code, reader: entry.actor, at: madeAt(entry) };
}
