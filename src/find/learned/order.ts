import type { Suggestion } from '../../model/finding.ts';
import type { SearchPlan } from '../plan.ts';
import type { Ranked } from '../rank.ts';
import { judgeByRules, nearestReason, readStand, type Stand, suggest } from '../suggest.ts';
import { firstOrder, rankSignsOf } from './rank-signs.ts';
import { bearingOf, type FinderWeights } from './weights.ts';

/** A passage in its final place. */
export interface Ordered {
  readonly ranked: Ranked;
  /** Higher is read first. */
  readonly score: number;
  readonly suggestion: () => Suggestion;
}

/** So many of the first order are weighed; the rest stay behind them as they were. */
export const weighed = 200;

/** From this probability on it is suggested that a passage bears on the ask. */
const bears = 0.4;
/** And of what the ask is about it has to name this much, whatever its meaning. */
const leastNamed = 0.4;

/** The first order as it is: with written groups the campaign has said what must be named. */
export const byFirstOrder = (plan: SearchPlan, all: readonly Ranked[]): Ordered[] =>
  all.map((ranked) => ({ ranked, score: ranked.score, suggestion: () => suggest(plan, ranked) }));

/** The best of the first order by how probable it is, after what coders judged, that they bear on the ask. */
export function byWeights(plan: SearchPlan, all: readonly Ranked[], weights: FinderWeights): Ordered[] {
  const order = firstOrder(all);
  const first = all.slice(0, weighed).map((ranked, at): Ordered => {
    const stand = readStand(plan, ranked);
    const score = bearingOf(weights, rankSignsOf(plan, order, at, stand));
    return { ranked, score, suggestion: () => suggestion(plan, ranked, stand, score) };
  });
  first.sort((a, b) => b.score - a.score || a.ranked.words.passage.ordinal - b.ranked.words.passage.ordinal);
  const least = first.at(-1)?.score ?? 0;
  const rest = all.slice(weighed).map((ranked): Ordered => {
    const score = Math.min(1, ranked.score) * least;
    return { ranked, score, suggestion: () => nearest(plan, ranked, score) };
  });
  return [...first, ...rest];
}

/** Whether it bears on the ask is learned; how it stands to the ask is read by rules that can be shown. */
function suggestion(plan: SearchPlan, ranked: Ranked, stand: Stand, bearing: number): Suggestion {
  if (bearing < bears || ranked.score < leastNamed) return nearest(plan, ranked, bearing);
  return judgeByRules(plan, ranked, stand);
}

const nearest = (plan: SearchPlan, ranked: Ranked, bearing: number): Suggestion => ({
  code: 'irrelevant',
  confidence: 1 - bearing,
  reasons: [nearestReason(plan, ranked)],
});
