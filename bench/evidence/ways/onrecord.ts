import { planSearch, type SearchPlan } from '../../../src/find/plan.ts';
import { suggestPosition } from '../../../src/find/position.ts';
import { searchDocument } from '../../../src/find/search.ts';
import type { Ask } from '../../../src/model/campaign.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { documentId } from '../../../src/model/ids.ts';
import type { BenchDocument } from '../collection.ts';
import type { Way } from '../way.ts';

/** The finder as it is shipped. */
export const onrecord: Way = {
  name: 'Onrecord',
  search(ask, document) {
    const findings = findWithOnrecord(ask, document);
    return {
      findings: findings.map(({ passage, suggestion }) => ({
        passage: passage.ordinal,
        suggested: suggestion.code,
      })),
      position: suggestPosition(findings).position,
    };
  },
};

export function findWithOnrecord(
  ask: Ask,
  { name, passages, averageWords }: BenchDocument,
): readonly Finding[] {
  const statistics = { passages: passages.length, averageWords };
  return searchDocument(planOf(ask), documentId(name), passages, statistics).findings;
}

const plans = new WeakMap<Ask, SearchPlan>();

function planOf(ask: Ask): SearchPlan {
  const before = plans.get(ask);
  if (before !== undefined) return before;
  const plan = planSearch(ask);
  plans.set(ask, plan);
  return plan;
}
