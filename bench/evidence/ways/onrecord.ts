import type { FinderWeights } from '../../../src/find/learned/weights.ts';
import type { SearchPlan } from '../../../src/find/plan.ts';
import { suggestPosition } from '../../../src/find/position.ts';
import { searchDocument } from '../../../src/find/search.ts';
import type { Ask } from '../../../src/model/campaign.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { documentId } from '../../../src/model/ids.ts';
import { allParts, learnFinder, type Parts } from '../../../train/finder/learn.ts';
import type { BenchDocument } from '../collection.ts';
import type { LearningWay, Training, Way } from '../way.ts';

/** One search, for what changes its findings before they are measured. */
export interface Searched {
  readonly plan: SearchPlan;
  readonly document: BenchDocument;
  readonly weights: FinderWeights | undefined;
}

export type Change = (findings: readonly Finding[], searched: Searched) => readonly Finding[];

/** Learns and searches once for every way that only changes what was found. */
export function onrecordOf(parts: Parts): (name: string, change?: Change) => LearningWay {
  const made = new Map<string, Search>();
  const searchAfter = (training: Training): Search => {
    const asks = training.asks.map(({ id }) => id).join(' ');
    const search = made.get(asks) ?? remembered(searchWith(parts, learnFinder(training, parts)));
    made.set(asks, search);
    return search;
  };
  return (name, change) => ({ name, train: (training) => wayOf(name, searchAfter(training), change) });
}

const whole = onrecordOf(allParts);

/** The finder with weights learned from the asks of the other folds alone: what is measured. */
export const learningOnrecord: LearningWay = whole('Onrecord');

/** The same, with its findings changed before they are measured. */
export const changed = (name: string, change: Change): LearningWay => whole(name, change);

type Search = (ask: Ask, document: BenchDocument) => readonly [readonly Finding[], Searched];

function wayOf(name: string, search: Search, change: Change = (findings) => findings): Way {
  return {
    name,
    search(ask, document) {
      const findings = change(...search(ask, document));
      return {
        findings: findings.map(({ passage, suggestion }) => ({
          passage: passage.ordinal,
          suggested: suggestion.code,
        })),
        position: suggestPosition(findings).position,
      };
    },
  };
}

function searchWith({ planOf }: Parts, weights?: FinderWeights): Search {
  return (ask, document) => {
    const plan = planOf(ask);
    return [find(plan, document, weights), { plan, document, weights }];
  };
}

/** The finder as it is shipped; its weights have seen every coded ask. */
export const onrecord: Way = wayOf('Onrecord', searchWith(allParts));

/** What is found of each ask in each document is kept, without the reasons, which nothing measures. */
function remembered(search: Search): Search {
  const known = new Map<string, ReturnType<Search>>();
  return (ask, document) => {
    const key = `${ask.id} ${document.name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [findings, searched] = search(ask, document);
    const made = [findings.map(withoutReasons), searched] as const;
    known.set(key, made);
    return made;
  };
}

const withoutReasons = (finding: Finding): Finding => ({
  ...finding,
  why: { hits: [], missing: [] },
  suggestion: { ...finding.suggestion, reasons: [] },
});

export const findWithOnrecord = (ask: Ask, document: BenchDocument): readonly Finding[] =>
  find(allParts.planOf(ask), document);

function find(
  plan: SearchPlan,
  { name, passages, averageWords }: BenchDocument,
  weights?: FinderWeights,
): readonly Finding[] {
  const statistics = { passages: passages.length, averageWords };
  return searchDocument(plan, documentId(name), passages, statistics, weights).findings;
}
