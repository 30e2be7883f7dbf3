import { type EvidenceCode, type JudgementCode, judgementCodes } from '../../model/code.ts';
import type { AskId } from '../../model/ids.ts';
import type { Judgement } from '../../model/judgement.ts';
import { type Metric, nominal, ordinal } from './alpha.ts';
import { type IndependentCodes, independentCodes } from './independent-codes.ts';
import { type Alpha, alphaWithInterval } from './interval.ts';
import { seededRandom } from './seeded-random.ts';

/** How far readers agree on passages that two of them or more judged without seeing one another. */
export interface Agreement extends Alphas {
  readonly readers: readonly string[];
  readonly byAsk: readonly AskAgreement[];
  /** Each code against all the others together: which of them readers tell apart. */
  readonly byCode: readonly { readonly code: JudgementCode; readonly alpha: Alpha }[];
  readonly confusion: readonly Confusion[];
  /** Asks on which readers agree too little, the worst first, where enough was judged to say so. */
  readonly needBetterCriterion: readonly NeedsCriterion[];
}

export interface Alphas {
  /** All six codes, none nearer to another. */
  readonly nominal: Alpha;
  /** Only whether a passage bears on the ask. */
  readonly bearing: Alpha;
  /** Of the passages that bear on it, how far for or against: the codes in their order. */
  readonly ordinal: Alpha;
}

export interface AskAgreement extends Alphas {
  readonly ask: AskId;
}

/** What two readers made of the same passages. */
export interface Confusion {
  readonly one: string;
  readonly other: string;
  readonly passages: number;
  readonly same: number;
  readonly counts: readonly {
    readonly one: JudgementCode;
    readonly other: JudgementCode;
    readonly count: number;
  }[];
}

export interface NeedsCriterion {
  readonly ask: AskId;
  readonly alpha: number;
  readonly units: number;
  /** The two codes that are most often given to one passage. */
  readonly confused: readonly [JudgementCode, JudgementCode];
  readonly times: number;
}

/**
 * From against to for. `irrelevant` is left out: it does not lie between `mentioned` and anything, it says that the passage
 * is about something else, which `bearing` measures.
 */
const order = [
  'opposed',
  'mentioned',
  'supportive',
  'partial',
  'committed',
] as const satisfies EvidenceCode[];

/** Below it Krippendorff advises to draw no conclusions but tentative ones (Content Analysis, 2004). */
const reliable = 0.8;
/** Of fewer passages an alpha may be low by chance. */
const enoughUnits = 10;
const seed = 1;

/** @param judgements as they stand in the record, the first one first */
export function agreementOf(judgements: readonly Judgement[]): Agreement {
  const all = independentCodes(judgements).filter(({ codes }) => codes.size > 1);
  const byAsk = [...Map.groupBy(all, ({ ask }) => ask)].map(([ask, some]) => ({
    ask,
    some,
    alphas: alphasOf(some),
  }));
  return {
    readers: [...new Set(all.flatMap(({ codes }) => [...codes.keys()]))].toSorted(),
    ...alphasOf(all),
    byAsk: byAsk.map(({ ask, alphas }) => ({ ask, ...alphas })),
    byCode: judgementCodes.map((code) => ({
      code,
      alpha: alpha(all, (given) => Number(given === code), 2, nominal),
    })),
    confusion: confusionsIn(all),
    needBetterCriterion: byAsk
      .flatMap(({ ask, some, alphas }) => needsCriterion(ask, some, alphas.nominal))
      .toSorted((a, b) => a.alpha - b.alpha),
  };
}

const alphasOf = (all: readonly IndependentCodes[]): Alphas => ({
  nominal: alpha(all, (code) => judgementCodes.indexOf(code), judgementCodes.length, nominal),
  bearing: alpha(all, (code) => Number(code !== 'irrelevant'), 2, nominal),
  ordinal: alpha(all, (code) => (order as readonly JudgementCode[]).indexOf(code), order.length, ordinal),
});

/** Codes with a negative number are left out. */
function alpha(
  all: readonly IndependentCodes[],
  numberOf: (code: JudgementCode) => number,
  values: number,
  metric: Metric,
): Alpha {
  const units = all.map(({ codes }) => [...codes.values()].map(numberOf).filter((value) => value >= 0));
  return alphaWithInterval(units, values, metric, seededRandom(seed));
}

function confusionsIn(all: readonly IndependentCodes[]): readonly Confusion[] {
  const pairs = all.flatMap(({ codes }) => pairsIn([...codes].toSorted(([a], [b]) => compare(a, b))));
  const byReaders = Map.groupBy(pairs, ([[one], [other]]) => JSON.stringify([one, other]));
  return [...byReaders]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([readers, some]) => {
      const [one, other] = JSON.parse(readers) as [string, string];
      const counts = countsIn(some.map(([[, first], [, second]]) => [first, second]));
      const same = counts
        .filter((each) => each.one === each.other)
        .reduce((sum, each) => sum + each.count, 0);
      return { one, other, passages: some.length, same, counts };
    });
}

type Given = readonly [reader: string, code: JudgementCode];

const pairsIn = (given: readonly Given[]): readonly (readonly [Given, Given])[] =>
  given.flatMap((one, at) => given.slice(at + 1).map((other) => [one, other] as const));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function countsIn(pairs: readonly (readonly [JudgementCode, JudgementCode])[]): Confusion['counts'] {
  return judgementCodes.flatMap((one) =>
    judgementCodes.flatMap((other) => {
      const count = pairs.filter(([first, second]) => first === one && second === other).length;
      return count === 0 ? [] : [{ one, other, count }];
    }),
  );
}

function needsCriterion(
  ask: AskId,
  some: readonly IndependentCodes[],
  { value, units }: Alpha,
): readonly NeedsCriterion[] {
  if (value === undefined || value >= reliable || units < enoughUnits) return [];
  const inOrder = (codes: readonly JudgementCode[]): [JudgementCode, JudgementCode] => {
    const [one, other] = judgementCodes.filter((code) => codes.includes(code));
    return [one ?? 'irrelevant', other ?? 'irrelevant'];
  };
  const differing = some
    .flatMap(({ codes }) => pairsIn([...codes]))
    .filter(([[, one], [, other]]) => one !== other)
    .map(([[, one], [, other]]) => inOrder([one, other]));
  const [worst] = [...countsIn(differing)].sort((a, b) => b.count - a.count);
  return worst === undefined
    ? []
    : [{ ask, alpha: value, units, confused: [worst.one, worst.other], times: worst.count }];
}
