import { FINDER } from '../find/analyse.ts';
import { languageOfAsk } from '../find/cautions.ts';
import type { SearchPlan } from '../find/plan.ts';
import { searchDocument } from '../find/search.ts';
import type { Finding, Search } from '../model/finding.ts';
import type { AskId, DocumentId } from '../model/ids.ts';
import { type PassageWords, passageWords } from '../model/passage.ts';
import type { Store, StoreReader } from '../store/port.ts';
import type { Progress } from './progress.ts';
import { SearchWarnings } from './search-warnings.ts';
import { bringTermSetsUpToDate, lastTermSets, planWith } from './term-sets.ts';

/** What a run of the finder did. */
export interface SearchRun {
  /** Asks times documents that were searched now. */
  readonly searched: number;
  /** Asks times documents that had been searched before in the same way. */
  readonly unchanged: number;
  readonly findings: number;
  /** What makes the account of the searches worth less than it seems: a sentence for each trouble of an ask. */
  readonly warnings: readonly string[];
}

/** So many that the index is asked once for many, so few that a break costs little. */
const documentsAtOnce = 32;

export interface Work {
  readonly plan: SearchPlan;
  readonly documents: ReadonlySet<DocumentId>;
}

/**
 * Searches every document for every ask, where that was not yet done in the same way. Searches are kept some
 * documents at a time, wholly or not at all, so that after a break the next run goes on with the next ones.
 */
export async function searchDocuments(
  store: Store,
  now: () => string,
  progress: Progress,
): Promise<SearchRun> {
  await bringTermSetsUpToDate(store, now);
  const { work, documents, unchanged } = await store.read(unsearched);
  let searched = 0;
  let findings = 0;
  const warnings = new SearchWarnings();
  for (let done = 0; done < documents.length; done += documentsAtOnce) {
    const batch = documents.slice(done, done + documentsAtOnce);
    progress({ step: 'searching', done, of: documents.length, what: batch[0] ?? '' });
    const results = await store.read((reader) => searchBatch(reader, work, batch));
    await store.write(async (transactor) => {
      for (const result of results) await transactor.putSearch(result.search, result.findings);
    });
    for (const { search } of results) warnings.add(search);
    searched += results.length;
    findings += results.reduce((sum, result) => sum + result.findings.length, 0);
  }
  progress({ step: 'searching', done: documents.length, of: documents.length, what: '' });
  return { searched, unchanged, findings, warnings: warnings.sentences() };
}

/** Which ask has still to be searched in which documents. */
async function unsearched(reader: StoreReader) {
  const { asks } = await reader.campaign();
  const documents = (await reader.documents()).map((record) => record.id);
  const done = new Map<AskId, Map<string, Set<DocumentId>>>();
  for (const search of await reader.searches()) {
    const ways = done.get(search.ask) ?? new Map<string, Set<DocumentId>>();
    const way = wayOf(search.finder, search.askText, search.terms);
    done.set(search.ask, ways.set(way, (ways.get(way) ?? new Set()).add(search.document)));
  }
  const termSets = await lastTermSets(reader);
  const work = asks.map((ask): Work => {
    const plan = planWith(ask, termSets.get(ask.id));
    const before = done.get(ask.id)?.get(wayOf(FINDER, ask.text, plan.termSet));
    return { plan, documents: new Set(documents.filter((document) => before?.has(document) !== true)) };
  });
  const left = work.reduce((sum, each) => sum + each.documents.size, 0);
  return {
    work,
    documents: documents.filter((document) => work.some((each) => each.documents.has(document))),
    unchanged: asks.length * documents.length - left,
  };
}

/** All that a search's result depends on, besides the document's unchanging text. */
const wayOf = (finder: string, askText: string, terms: Search['terms']): string =>
  JSON.stringify([
    finder,
    askText,
    terms.version?.number,
    terms.origin,
    terms.groups.map((group) => [group.name, group.terms]),
  ]);

export interface Result {
  readonly search: Search;
  readonly findings: readonly Finding[];
}

export async function searchBatch(
  reader: StoreReader,
  work: readonly Work[],
  batch: readonly DocumentId[],
): Promise<readonly Result[]> {
  const matches = await Promise.all(
    work.map(async ({ plan, documents }) => {
      const wanted = batch.filter((document) => documents.has(document));
      const found = await reader.matching(plan.phrases, wanted);
      return {
        plan,
        wanted: new Set(wanted),
        ordinals: new Map(found.map((each) => [each.document, each.ordinals])),
      };
    }),
  );
  const results: Result[] = [];
  for (const statistics of await reader.statistics(batch)) {
    const { document } = statistics;
    const asked = matches.filter((each) => each.wanted.has(document));
    const ordinals = asked.flatMap((each) => each.ordinals.get(document) ?? []);
    // Of a document in which nothing stands the text tells only whether an ask is in another language.
    const wanted = ordinals.length > 0 || asked.some(({ plan }) => languageOfAsk(plan) !== undefined);
    const text = wanted ? await reader.text(document) : '';
    const words = await wordsOf(reader, document, text, ordinals);
    for (const each of asked) {
      const candidates = (each.ordinals.get(document) ?? []).flatMap((ordinal) => words.get(ordinal) ?? []);
      results.push(searchDocument(each.plan, document, candidates, { ...statistics, text }));
    }
  }
  return results;
}

/** The passages of some ordinals with their words. */
async function wordsOf(
  reader: StoreReader,
  document: DocumentId,
  text: string,
  ordinals: readonly number[],
): Promise<ReadonlyMap<number, PassageWords>> {
  const distinct = [...new Set(ordinals)].sort((a, b) => a - b);
  if (distinct.length === 0) return new Map();
  const passages = await reader.passages(document, distinct);
  return new Map(passages.map((passage) => [passage.ordinal, passageWords(text, passage)]));
}
