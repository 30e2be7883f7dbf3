import { codeSignsOf } from '../../../src/find/learned/code-signs.ts';
import { sharesOf } from '../../../src/find/learned/order.ts';
import { firstOrder, rankSignsOf, weighed } from '../../../src/find/learned/rank-signs.ts';
import { codesOf } from '../../../src/find/learned/weights.ts';
import { type Ranked, rank } from '../../../src/find/rank.ts';
import { judgeByRules, readStand, suggest } from '../../../src/find/suggest.ts';
import type { Finding, Suggestion } from '../../../src/model/finding.ts';
import type { Change, Searched } from '../ways/onrecord.ts';

/** The order of the rules, with the suggestions as they are. */
export const inFirstOrder: Change = (findings, searched) => {
  const places = placesIn(firstOrderOf(searched));
  const placeOf = ({ passage }: Finding) => places.get(passage.ordinal);
  return findings
    .toSorted((a, b) => (placeOf(a)?.at ?? 0) - (placeOf(b)?.at ?? 0))
    .map((each) => ({ ...each, score: placeOf(each)?.ranked.score ?? 0 }));
};

/** Neither order nor codes as they were learned: what the finder does where terms are written. */
export const byRulesAlone: Change = (findings, searched) => {
  const places = placesIn(firstOrderOf(searched));
  return inFirstOrder(findings, searched).map((each) => {
    const ranked = places.get(each.passage.ordinal)?.ranked;
    return ranked === undefined ? each : { ...each, suggestion: suggest(searched.plan, ranked) };
  });
};

/** Of what bears on the ask, the codes of the rules everywhere. */
export const codedByRules: Change = recoded(
  ({ plan }) =>
    (ranked) =>
      judgeByRules(plan, ranked, readStand(plan, ranked)),
);

/** Of what bears on the ask, the codes that were learned everywhere. */
export const codedAsLearned: Change = recoded(({ plan, weights }, all) => {
  const order = firstOrder(plan, all);
  return (ranked, at) => {
    if (weights === undefined || at >= weighed) return undefined;
    const stand = readStand(plan, ranked);
    const signs = rankSignsOf(plan, order, at, stand);
    const codes = codesOf(weights.codes, codeSignsOf(plan, ranked, stand, signs));
    return { code: codes[0]?.code ?? 'mentioned', codes: sharesOf(codes) };
  };
});

type Coded = Pick<Suggestion, 'code' | 'codes'>;

/** @param coder what gives a passage at a place of the first order its code. */
function recoded(
  coder: (searched: Searched, all: readonly Ranked[]) => (ranked: Ranked, at: number) => Coded | undefined,
): Change {
  return (findings, searched) => {
    const all = firstOrderOf(searched);
    const places = placesIn(all);
    const codeOf = coder(searched, all);
    return findings.map((each) => {
      const place = places.get(each.passage.ordinal);
      const coded = place === undefined ? undefined : codeOf(place.ranked, place.at);
      if (coded === undefined || each.suggestion.code === 'irrelevant') return each;
      const { codes: _, ...suggestion } = each.suggestion;
      const { code, codes } = coded;
      return { ...each, suggestion: { ...suggestion, code, ...(codes === undefined ? {} : { codes }) } };
    });
  };
}

const firstOrderOf = ({ plan, document: { passages, averageWords } }: Searched): readonly Ranked[] =>
  rank(plan, passages, { passages: passages.length, averageWords });

const placesIn = (all: readonly Ranked[]) =>
  new Map(all.map((ranked, at) => [ranked.words.passage.ordinal, { ranked, at }]));
