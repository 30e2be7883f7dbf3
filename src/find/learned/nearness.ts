import { shippedVectors } from '../meaning/shipped-vectors.ts';
import type { SearchPlan } from '../plan.ts';
import { type Meaning, meaningOfAsk } from './meaning-of.ts';

/** The words of an ask that carry a subject, and how near any other word is to each of them. */
export interface AskWords {
  readonly rows: readonly number[];
  /** How much each tells, in the order of `rows`. */
  readonly weights: readonly number[];
  /** The places in `rows` of the three words that tell the most, the most first. */
  readonly rarest: readonly number[];
  /** Cosines of an entry with each of `rows`, and at the end the greatest of them; worked out once for an ask. */
  nearnessOf(row: number): Float32Array;
}

const known = new WeakMap<SearchPlan, AskWords>();

export function askWordsOf(plan: SearchPlan): AskWords {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const vectors = shippedVectors();
  const { rows } = meaningOfAsk(plan);
  const weights = rows.map((row) => vectors.weightOf(row));
  const nearness = new Map<number, Float32Array>();
  const made: AskWords = {
    rows,
    weights,
    rarest: [...weights.keys()].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0)).slice(0, 3),
    nearnessOf(row) {
      const known = nearness.get(row);
      if (known !== undefined) return known;
      const all = new Float32Array(rows.length + 1);
      let most = 0;
      for (let at = 0; at < rows.length; at += 1) {
        const asked = rows[at] ?? 0;
        const value = asked === row ? 1 : vectors.similarity(asked, row);
        all[at] = value;
        most = Math.max(most, value);
      }
      all[rows.length] = most;
      nearness.set(row, all);
      return all;
    },
  };
  known.set(plan, made);
  return made;
}

/** A word above the passage says less than one in it. */
const aboveShare = 0.8;

export interface BestNearness {
  readonly inOwn: Float32Array;
  readonly inPlace: Float32Array;
  /** How near the words of the passage are to any word of the ask, rare ones first: little where it speaks of more. */
  readonly back: number;
}

/**
 * How near each word of the ask finds a word in the passage, and in the passage with what stands above it: the best
 * cosine (late interaction: Khattab and Zaharia 2020, with static vectors).
 */
export function bestNearness({ rows, nearnessOf }: AskWords, own: Meaning, above: Meaning): BestNearness {
  const inOwn = new Float32Array(rows.length);
  let sum = 0;
  let all = 0;
  for (let at = 0; at < own.rows.length; at += 1) {
    const values = nearnessOf(own.rows[at] ?? 0);
    keepGreater(inOwn, values, 1);
    const weight = own.weights[at] ?? 0;
    sum += weight * (values[rows.length] ?? 0);
    all += weight;
  }
  const inPlace = Float32Array.from(inOwn);
  for (const row of above.rows) keepGreater(inPlace, nearnessOf(row), aboveShare);
  return { inOwn, inPlace, back: all === 0 ? 0 : sum / all };
}

function keepGreater(best: Float32Array, values: Float32Array, share: number): void {
  for (let at = 0; at < best.length; at += 1) {
    const value = (values[at] ?? 0) * share;
    if (value > (best[at] ?? 0)) best[at] = value;
  }
}

/** The mean of values, each as heavy as its word tells; of those words only that are chosen. */
export function weighedMean(
  weights: readonly number[],
  values: Float32Array,
  chosen?: { readonly among: readonly boolean[]; readonly are: boolean },
): number | undefined {
  let sum = 0;
  let all = 0;
  for (let at = 0; at < values.length; at += 1) {
    if (chosen !== undefined && chosen.among[at] !== chosen.are) continue;
    const weight = weights[at] ?? 0;
    sum += weight * (values[at] ?? 0);
    all += weight;
  }
  return all === 0 ? undefined : sum / all;
}

/** From here on a word is met exactly, nearly, loosely, hardly: by its best cosine. */
const bands = [0.99, 0.7, 0.5, 0.35] as const;

/** The shares of the ask's words, by what they tell, that are met so nearly: one for each of `bands`. */
export function sharesOfBands(weights: readonly number[], values: Float32Array): readonly number[] {
  const shares = bands.map(() => 0);
  let all = 0;
  for (let at = 0; at < values.length; at += 1) {
    const weight = weights[at] ?? 0;
    const value = values[at] ?? 0;
    const band = bands.findIndex((from) => value >= from);
    if (band >= 0) shares[band] = (shares[band] ?? 0) + weight;
    all += weight;
  }
  return all === 0 ? shares : shares.map((each) => each / all);
}
