import type { Finding, Search, TermCount, TermHit } from '../model/finding.ts';
import type { DocumentId } from '../model/ids.ts';
import type { PassageWords } from '../model/passage.ts';
import { type Span, span } from '../model/span.ts';
import { FINDER } from './analyse.ts';
import { cautionsOf, type DocumentFacts } from './cautions.ts';
import { byFirstOrder, byWeights, type Ordered } from './learned/order.ts';
import { shippedWeights } from './learned/shipped-weights.ts';
import type { FinderWeights } from './learned/weights.ts';
import type { Occurrence } from './match.ts';
import { isNear, telling } from './near-hits.ts';
import type { SearchPlan } from './plan.ts';
import { type Ranked, rank } from './rank.ts';
import { missingGroups } from './suggest.ts';

/** Beyond these a person would not read on; passages that name a written term are kept besides. */
const mostFindings = 200;

/**
 * Searches one document for one ask.
 *
 * @param candidates every passage in which any of `plan.phrases` stands; with fewer, the counts would be too low.
 *   Hand in the same objects for each ask: their words are analysed once.
 * @param statistics of the whole document.
 * @param weights what was learned of passages that bear on an ask; used where no terms are written.
 * @returns the account of the search and the findings, best first. They depend on the ask and this document alone.
 */
export function searchDocument(
  plan: SearchPlan,
  document: DocumentId,
  candidates: readonly PassageWords[],
  statistics: DocumentFacts,
  weights: FinderWeights = shippedWeights(),
): { search: Search; findings: readonly Finding[] } {
  const ranked = rank(plan, candidates, statistics);
  const ordered =
    plan.termSet.origin === 'written' ? byFirstOrder(plan, ranked) : byWeights(plan, ranked, weights);
  const kept = ordered.filter((each, at) => at < mostFindings || namesWritten(plan, each.ranked));
  const cautions = cautionsOf(plan, ranked, statistics);
  const search: Search = {
    ask: plan.ask.id,
    askText: plan.ask.text,
    document,
    finder: FINDER,
    terms: plan.termSet,
    counts: countTerms(plan, ranked),
    passages: statistics.passages,
    ranked: ranked.length,
    ...(cautions.length === 0 ? {} : { cautions }),
  };
  return { search, findings: kept.map((each) => findingOf(plan, document, each)) };
}

const namesWritten = (plan: SearchPlan, { occurrences }: Ranked): boolean =>
  occurrences.some(({ concept }) => plan.concepts[concept]?.group !== undefined);

/** How often each term stands in the passages' own words; a heading counts where it stands, not below it. */
function countTerms({ termSet, concepts, counted }: SearchPlan, ranked: readonly Ranked[]): TermCount[] {
  const counts = new Map<string, number>();
  for (const { occurrences } of ranked) {
    for (const { concept, term, where } of occurrences) {
      if (where === 'passage') increment(counts, `${concept} ${term}`);
    }
  }
  return termSet.groups.flatMap(({ name, terms }, at) => {
    const concept = counted[at] ?? -1;
    return terms.map((text) => {
      const term = concepts[concept]?.terms.findIndex((each) => each.text === text) ?? -1;
      return { group: name, term: text, count: counts.get(`${concept} ${term}`) ?? 0 };
    });
  });
}

const increment = (counts: Map<string, number>, key: string): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

function findingOf(plan: SearchPlan, document: DocumentId, { ranked, score, suggestion }: Ordered): Finding {
  return {
    ask: plan.ask.id,
    document,
    passage: ranked.words.passage,
    score,
    why: { hits: hitsOf(plan, ranked), missing: missingGroups(plan, ranked.occurrences) },
    suggestion: suggestion(),
  };
}

/** The places of the terms in the document's text; of overlapping terms of one group the longest. */
function hitsOf(plan: SearchPlan, { words, occurrences }: Ranked): TermHit[] {
  return longest(telling(plan, occurrences)).flatMap((each) => {
    const concept = plan.concepts[each.concept];
    const term = concept?.terms[each.term];
    const base = baseOf(words, each);
    if (
      concept === undefined ||
      term === undefined ||
      base === undefined ||
      !plan.counted.includes(each.concept)
    )
      return [];
    const place = span(base.start + each.start, base.start + each.end);
    const near = isNear(plan, each) ? { near: true as const } : {};
    return [{ group: concept.name, term: term.text, where: each.where, ...near, place }];
  });
}

function longest(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  if (occurrences.length < 2) return occurrences;
  const groups = Map.groupBy(occurrences, ({ concept, where, part }) => `${concept} ${where} ${part}`);
  return [...groups.values()].flatMap((same) => {
    let reached = -1;
    return [...same]
      .sort((a, b) => a.first - b.first || b.last - a.last)
      .filter(({ first, last }) => {
        if (first < reached) return false;
        reached = last;
        return true;
      });
  });
}

function baseOf({ passage }: PassageWords, { where, part }: Occurrence): Span | undefined {
  switch (where) {
    case 'passage':
      return passage;
    case 'leadIn':
      return passage.leadIn[part];
    default:
      return passage.headings[part];
  }
}
