import { shippedVectors } from '../meaning/shipped-vectors.ts';
import type { SearchPlan } from '../plan.ts';
import { type Meaning, meaningOfAsk } from './meaning-of.ts';

/** The words of an ask that carry a subject, and how near any other word is to each of them. */
export interface AskWords {
  readonly rows: readonly number[];
  /** How much each tells, in the order of `rows`. */
  readonly weights: readonly number[];
  /** Cosines of an entry with each of `rows`; worked out once for an ask. */
  nearnessOf(row: number): Float32Array;
  /** How near an entry is to the nearest of `rows`. */
  nearestTo(row: number): number;
}

const known = new WeakMap<SearchPlan, AskWords>();

export function askWordsOf(plan: SearchPlan): AskWords {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const vectors = shippedVectors();
  const { rows } = meaningOfAsk(plan);
  const nearness = new Map<number, Float32Array>();
  const nearest = new Map<number, number>();
  const made: AskWords = {
    rows,
    weights: rows.map((row) => vectors.weightOf(row)),
    nearnessOf(row) {
      const known = nearness.get(row);
      if (known !== undefined) return known;
      const all = Float32Array.from(rows, (own) => (own === row ? 1 : vectors.similarity(own, row)));
      nearness.set(row, all);
      return all;
    },
    nearestTo(row) {
      const known = nearest.get(row);
      if (known !== undefined) return known;
      const value = Math.max(0, ...made.nearnessOf(row));
      nearest.set(row, value);
      return value;
    },
  };
  known.set(plan, made);
  return made;
}

/** A word above the passage says less than one in it. */
const aboveShare = 0.8;

/**
 * How near each word of the ask finds a word in the passage, and in the passage with what stands above it: the best
 * cosine (late interaction: Khattab and Zaharia 2020, with static vectors).
 */
export function bestNearness(
  { rows, nearnessOf }: AskWords,
  own: Meaning,
  above: Meaning,
): { readonly inOwn: Float32Array; readonly inPlace: Float32Array } {
  const inOwn = new Float32Array(rows.length);
  for (const row of own.rows) keepGreater(inOwn, nearnessOf(row), 1);
  const inPlace = Float32Array.from(inOwn);
  for (const row of above.rows) keepGreater(inPlace, nearnessOf(row), aboveShare);
  return { inOwn, inPlace };
}

function keepGreater(best: Float32Array, values: Float32Array, share: number): void {
  for (let at = 0; at < best.length; at += 1) best[at] = Math.max(best[at] ?? 0, (values[at] ?? 0) * share);
}

/** How near the words of a passage are to any word of the ask, rare ones first: little where it speaks of more. */
export function nearnessBack({ nearestTo }: AskWords, { rows }: Meaning): number {
  const vectors = shippedVectors();
  let sum = 0;
  let all = 0;
  for (const row of rows) {
    const weight = vectors.weightOf(row);
    sum += weight * nearestTo(row);
    all += weight;
  }
  return all === 0 ? 0 : sum / all;
}

/** The mean of values, each as heavy as its word tells; of those words only that are chosen. */
export function weighedMean(
  { weights }: AskWords,
  values: Float32Array,
  isChosen: (value: number, at: number) => boolean = () => true,
): number | undefined {
  let sum = 0;
  let all = 0;
  values.forEach((value, at) => {
    if (!isChosen(value, at)) return;
    sum += (weights[at] ?? 0) * value;
    all += weights[at] ?? 0;
  });
  return all === 0 ? undefined : sum / all;
}

/** The share of the ask's words, by what they tell, whose best cosine lies in a range. */
export const shareBetween = (asked: AskWords, values: Float32Array, from: number, to: number): number =>
  weighedMean(
    asked,
    values.map((value) => Number(value >= from && value < to)),
  ) ?? 0;
