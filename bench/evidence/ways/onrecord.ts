import type { FinderWeights } from '../../../src/find/learned/weights.ts';
import { planSearch, type SearchPlan } from '../../../src/find/plan.ts';
import { suggestPosition } from '../../../src/find/position.ts';
import { searchDocument } from '../../../src/find/search.ts';
import type { Ask } from '../../../src/model/campaign.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { documentId } from '../../../src/model/ids.ts';
import { learnFinder } from '../../../train/finder/learn.ts';
import type { BenchDocument } from '../collection.ts';
import type { LearningWay, Way } from '../way.ts';

/** The finder as it is shipped; its weights have seen every coded ask. */
export const onrecord: Way = onrecordWith();

/** The finder with weights learned from the asks of the other folds alone: what is measured. */
export const learningOnrecord: LearningWay = {
  name: 'Onrecord',
  train: (training) => onrecordWith(learnFinder(training)),
};

function onrecordWith(weights?: FinderWeights): Way {
  return {
    name: 'Onrecord',
    search(ask, document) {
      const findings = findWithOnrecord(ask, document, weights);
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

export function findWithOnrecord(
  ask: Ask,
  { name, passages, averageWords }: BenchDocument,
  weights?: FinderWeights,
): readonly Finding[] {
  const statistics = { passages: passages.length, averageWords };
  return searchDocument(planOf(ask), documentId(name), passages, statistics, weights).findings;
}

const plans = new WeakMap<Ask, SearchPlan>();

function planOf(ask: Ask): SearchPlan {
  const before = plans.get(ask);
  if (before !== undefined) return before;
  const plan = planSearch(ask);
  plans.set(ask, plan);
  return plan;
}
