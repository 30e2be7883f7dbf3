import type { FinderWeights } from '../../../src/find/learned/weights.ts';
import type { SearchPlan } from '../../../src/find/plan.ts';
import { suggestPosition } from '../../../src/find/position.ts';
import { searchDocument } from '../../../src/find/search.ts';
import type { Ask } from '../../../src/model/campaign.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { documentId } from '../../../src/model/ids.ts';
import { allParts, learnFinder, type Parts } from '../../../train/finder/learn.ts';
import type { BenchDocument } from '../collection.ts';
import type { LearningWay, Way } from '../way.ts';

/** One search, for what changes its findings before they are measured. */
export interface Searched {
  readonly plan: SearchPlan;
  readonly document: BenchDocument;
  readonly weights: FinderWeights | undefined;
}

export type Change = (findings: readonly Finding[], searched: Searched) => readonly Finding[];

/** The finder with weights learned from the asks of the other folds alone: what is measured. */
export const learningOnrecord: LearningWay = onrecordOf('Onrecord', allParts);

/** The finder with some of its parts, learned for them anew. */
export function onrecordOf(name: string, parts: Parts, change: Change = (findings) => findings): LearningWay {
  return { name, train: (training) => wayOf(name, parts, change, learnFinder(training, parts)) };
}

/** The finder as it is shipped; its weights have seen every coded ask. */
export const onrecord: Way = wayOf('Onrecord', allParts, (findings) => findings);

function wayOf(name: string, { planOf }: Parts, change: Change, weights?: FinderWeights): Way {
  return {
    name,
    search(ask, document) {
      const plan = planOf(ask);
      const findings = change(find(plan, document, weights), { plan, document, weights });
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
