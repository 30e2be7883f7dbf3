import type { EvidenceCode } from '../../model/code.ts';
import type { Suggestion } from '../../model/finding.ts';
import { nearReasons } from '../near-hits.ts';
import type { SearchPlan } from '../plan.ts';
import type { Ranked } from '../rank.ts';
import { judgeByRules, nearestReason, observations, readStand, type Stand, suggest } from '../suggest.ts';
import { codeSignsOf } from './code-signs.ts';
import { firstOrder, rankSigns, rankSignsOf, weighed } from './rank-signs.ts';
import { bearingOf, codesOf, type FinderWeights, type ProbableCode } from './weights.ts';

/** A passage in its final place. */
export interface Ordered {
  readonly ranked: Ranked;
  /** Higher is read first. */
  readonly score: number;
  readonly suggestion: () => Suggestion;
}

/**
 * From this probability on a code is suggested. Far below the half: a reader who is shown a code takes it back with a
 * key, and one who is shown "irrelevant" may pass over what bears on the ask.
 */
const worthACode = 0.1;
/** Below this it is said that a passage may not bear on the ask at all. */
const doubtful = 0.4;
/** Where less of what the ask is about is named, or its rarest word is met less nearly, as a cosine … */
const enoughNamed = 0.2;
const nearEnough = 0.3;
/** … a passage has to be this surely near all the same: two words that agree charge nobody with a stand. */
const surelyNear = doubtful;

/**
 * What leads in to a list names what the list is about and is shown above each of its items: the items are read first.
 */
const leadingIn = 0.5;

/** The first order as it is: with written groups the campaign has said what must be named. */
export const byFirstOrder = (plan: SearchPlan, all: readonly Ranked[]): Ordered[] =>
  all.map((ranked) => ({ ranked, score: ranked.score, suggestion: () => suggest(plan, ranked) }));

/** The best of the first order by how probable it is, after what coders judged, that they bear on the ask. */
export function byWeights(plan: SearchPlan, all: readonly Ranked[], weights: FinderWeights): Ordered[] {
  const order = firstOrder(plan, all);
  const first = all.slice(0, weighed).map((ranked, at): Ordered => {
    const stand = readStand(plan, ranked);
    const signs = rankSignsOf(plan, order, at, stand);
    const score = bearingOf(weights.bearing, signs) * (signs[leadsInSign] === 1 ? leadingIn : 1);
    const suggestion = (): Suggestion =>
      withNear(plan, ranked, suggestionFor(plan, weights, ranked, stand, signs, score));
    return { ranked, score, suggestion };
  });
  first.sort((a, b) => b.score - a.score || a.ranked.words.passage.ordinal - b.ranked.words.passage.ordinal);
  const least = first.at(-1)?.score ?? 0;
  const rest = all.slice(weighed).map((ranked): Ordered => {
    const score = Math.min(1, ranked.score) * least;
    return { ranked, score, suggestion: () => withNear(plan, ranked, nearest(plan, ranked, score)) };
  });
  return [...first, ...rest];
}

/** Says first which words brought the passage in where no name of a thing did. */
const withNear = (plan: SearchPlan, ranked: Ranked, suggestion: Suggestion): Suggestion => ({
  ...suggestion,
  reasons: [...nearReasons(plan, ranked), ...suggestion.reasons],
});

/** In the order of what is surer: what is not near enough, what the rules can read, what was learned. */
function suggestionFor(
  plan: SearchPlan,
  weights: FinderWeights,
  ranked: Ranked,
  stand: Stand,
  signs: readonly number[],
  bearing: number,
): Suggestion {
  if (bearing < (isFar(signs) ? surelyNear : worthACode)) return nearest(plan, ranked, bearing);
  const codes = codesOf(weights.codes, codeSignsOf(plan, ranked, stand, signs));
  if (namesAllThings(plan, ranked)) {
    const ruled = judgeByRules(plan, ranked, stand);
    const blended = codes.map(({ code, probability }) => ({
      code,
      probability: (1 - ruleShare) * probability + (code === ruled.code ? ruleShare : 0),
    }));
    return { ...ruled, bearing, codes: sharesOf(blended) };
  }
  return probable(codes, observations(plan, ranked, stand), bearing);
}

/** Where the rules give the code, what was learned still counts for the position of the cell: rules are wrong at times. */
const ruleShare = 0.7;

/** To three digits: more would only fill the store. */
export const sharesOf = (codes: readonly ProbableCode[]): NonNullable<Suggestion['codes']> => {
  const shareOf = (wanted: EvidenceCode) =>
    Math.round(1000 * (codes.find(({ code }) => code === wanted)?.probability ?? 0)) / 1000;
  return {
    committed: shareOf('committed'),
    partial: shareOf('partial'),
    supportive: shareOf('supportive'),
    mentioned: shareOf('mentioned'),
    opposed: shareOf('opposed'),
  };
};

const leadsInSign = rankSigns.indexOf('leads in');
const namedSign = rankSigns.indexOf('named');
const rarestSign = rankSigns.indexOf('rarest met');

/** Whether little of what the ask is about is named, or nothing stands there that is near to its rarest word. */
const isFar = (signs: readonly number[]): boolean =>
  (signs[namedSign] ?? 0) < enoughNamed || (signs[rarestSign] ?? 0) < nearEnough;

/**
 * A passage that names in its own words all that the ask is about says about that very thing whether it will be done:
 * there the rules read better than what was learned from passages that name a part of it.
 */
const namesAllThings = ({ concepts }: SearchPlan, { occurrences }: Ranked): boolean =>
  concepts.every(
    ({ role, alternative, terms }, at) =>
      alternative ||
      (role !== 'object' && role !== 'general') ||
      occurrences.some(
        ({ concept, term, where }) =>
          concept === at && where === 'passage' && (terms[term]?.weight ?? 0) >= naming,
      ),
  );

const naming = 0.35;

/** The code that coders would most probably give, what was read that speaks for it, and how often they agree. */
function probable(codes: readonly ProbableCode[], reasons: readonly string[], bearing: number): Suggestion {
  const [best = { code: 'mentioned', probability: 0 }, second] = codes;
  const other = second === undefined ? '' : `, ${percent(second.probability)} ${second.code}`;
  return {
    code: best.code,
    confidence: best.probability * bearing,
    bearing,
    codes: sharesOf(codes),
    reasons: [
      ...reasons,
      `Put together, as coders judged such passages: ${best.code} (${percent(best.probability)}${other}).`,
      ...(bearing < doubtful
        ? [`It may not bear on the ask: ${percent(bearing)} of those so near to one do.`]
        : []),
    ],
  };
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const nearest = (plan: SearchPlan, ranked: Ranked, bearing: number): Suggestion => ({
  code: 'irrelevant',
  confidence: 1 - bearing,
  bearing,
  reasons: [nearestReason(plan, ranked)],
});
