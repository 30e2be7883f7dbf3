/**
 * A linear-chain conditional random field. Each token has the numbers of its features; each feature has a weight
 * a label. How labels follow one another is weighed by what kind of token it is that they meet at.
 */
export interface Chain {
  readonly labels: number;
  /** The table has 2^bits rows; features that fall on one row share it. */
  readonly bits: number;
  /** Row by row, a weight a label. */
  readonly weights: Float32Array | Int8Array;
  /** What one step of `weights` is worth. */
  readonly scale: number;
  /** For each kind of junction labels × labels, from the one before to this one. */
  readonly steps: Float32Array;
  /** Labels × labels, 1 where the one after the other can be. */
  readonly allowed: Uint8Array;
}

/** A sequence to be labelled. */
export interface Sequence {
  readonly length: number;
  /** `width` numbers a token; one below 0 is none. */
  readonly features: Int32Array;
  readonly width: number;
  /** For each token the kind of its junction with the one before. */
  readonly junctions: Uint8Array;
}

const never = -1e9;

/** Outside, and for each kind of run its beginning and its going on. */
export const labelsOf = (kinds: 2 | 3): number => 1 + 2 * kinds;

// The loops below run for every feature of every word: their arrays are read without asking whether a cell is there.

/** What the features say for each label of each token: for two kinds of runs or for three. */
export function localScores(chain: Chain, { features, width, length }: Sequence): Float64Array {
  const { labels, weights, bits, scale } = chain;
  const scores = new Float64Array(length * labels);
  const mask = 2 ** bits - 1;
  const isOfThree = labels === labelsOf(3);
  for (let at = 0; at < length; at += 1) {
    // A variable a label: summing up in the array takes three times as long.
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
    for (let slot = at * width; slot < (at + 1) * width; slot += 1) {
      const feature = features[slot] as number;
      if (feature === -1) continue;
      const base = (feature & mask) * labels;
      a += weights[base] as number;
      b += weights[base + 1] as number;
      c += weights[base + 2] as number;
      d += weights[base + 3] as number;
      e += weights[base + 4] as number;
      if (!isOfThree) continue;
      f += weights[base + 5] as number;
      g += weights[base + 6] as number;
    }
    const row = at * labels;
    scores[row] = a * scale;
    scores[row + 1] = b * scale;
    scores[row + 2] = c * scale;
    scores[row + 3] = d * scale;
    scores[row + 4] = e * scale;
    if (!isOfThree) continue;
    scores[row + 5] = f * scale;
    scores[row + 6] = g * scale;
  }
  return scores;
}

/** Label 0 stands before the first token. */
export function bestLabels(chain: Chain, { length, junctions }: Sequence, local: Float64Array): Uint8Array {
  const { labels, steps, allowed } = chain;
  const back = new Uint8Array(length * labels);
  let previous = new Float64Array(labels).fill(never);
  let current = new Float64Array(labels);
  previous[0] = 0;
  for (let at = 0; at < length; at += 1) {
    const junction = (junctions[at] as number) * labels * labels;
    for (let to = 0; to < labels; to += 1) {
      let best = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < labels; from += 1) {
        const step = from * labels + to;
        const score =
          (previous[from] as number) + (allowed[step] === 0 ? never : (steps[junction + step] as number));
        if (score <= best) continue;
        best = score;
        back[at * labels + to] = from;
      }
      current[to] = best + (local[at * labels + to] as number);
    }
    [previous, current] = [current, previous];
  }
  return followBack(previous, back, length, labels);
}

function followBack(last: Float64Array, back: Uint8Array, length: number, labels: number): Uint8Array {
  const path = new Uint8Array(length);
  let label = last.reduce((best, score, at) => (score > (last[best] ?? 0) ? at : best), 0);
  for (let at = length - 1; at >= 0; at -= 1) {
    path[at] = label;
    label = back[at * labels + label] ?? 0;
  }
  return path;
}

/** What each step multiplies by, from its score; 0 where it may not be. For each kind of junction labels × labels. */
export const stepFactors = ({ steps, allowed }: Chain): Float64Array =>
  Float64Array.from(steps, (score, at) => (allowed[at % allowed.length] === 0 ? 0 : Math.exp(score)));

/** How probable the labels are, in sums over all ways through the sequence. */
export interface Lattice {
  /** The scores of the features. */
  readonly local: Float64Array;
  /** What a token's scores multiply by. */
  readonly factors: Float64Array;
  /** The sum over all ways up to a token's label; a token's sums are divided by their own, so that they add up to 1. */
  readonly forward: Float64Array;
  /** The sum over all ways from there on, divided by the same. A label is as probable as the two multiplied. */
  readonly backward: Float64Array;
  /** What each token's forward sums were divided by. */
  readonly sums: Float64Array;
  /** The logarithm of the sum over all ways through. */
  readonly total: number;
}

export function latticeOf(chain: Chain, sequence: Sequence, steps = stepFactors(chain)): Lattice {
  const { labels } = chain;
  const { length, junctions } = sequence;
  const local = localScores(chain, sequence);
  const factors = new Float64Array(local.length);
  let total = 0;
  for (let row = 0; row < local.length; row += labels) {
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labels; label += 1) most = Math.max(most, local[row + label] as number);
    for (let label = 0; label < labels; label += 1)
      factors[row + label] = Math.exp((local[row + label] as number) - most);
    total += most;
  }
  const { forward, sums } = forwardSums(labels, junctions, factors, steps);
  const backward = backwardSums(labels, junctions, factors, steps, sums);
  for (let at = 0; at < length; at += 1) total += Math.log(sums[at] as number);
  return { local, factors, forward, backward, sums, total };
}

function forwardSums(
  labels: number,
  junctions: Uint8Array,
  factors: Float64Array,
  steps: Float64Array,
): { forward: Float64Array; sums: Float64Array } {
  const forward = new Float64Array(factors.length);
  const sums = new Float64Array(factors.length / labels);
  for (let at = 0; at < sums.length; at += 1) {
    const row = at * labels;
    const junction = (junctions[at] as number) * labels * labels;
    let all = 0;
    for (let to = 0; to < labels; to += 1) {
      let sum = at === 0 ? (steps[junction + to] as number) : 0;
      for (let from = 0; from < labels && at > 0; from += 1)
        sum += (forward[row - labels + from] as number) * (steps[junction + from * labels + to] as number);
      sum *= factors[row + to] as number;
      forward[row + to] = sum;
      all += sum;
    }
    sums[at] = all;
    for (let to = 0; to < labels; to += 1) (forward[row + to] as number) /= all;
  }
  return { forward, sums };
}

function backwardSums(
  labels: number,
  junctions: Uint8Array,
  factors: Float64Array,
  steps: Float64Array,
  sums: Float64Array,
): Float64Array {
  const backward = new Float64Array(factors.length).fill(1);
  const after = new Float64Array(labels);
  for (let at = sums.length - 2; at >= 0; at -= 1) {
    const row = (at + 1) * labels;
    const junction = (junctions[at + 1] as number) * labels * labels;
    for (let to = 0; to < labels; to += 1)
      after[to] = ((backward[row + to] as number) * (factors[row + to] as number)) / (sums[at + 1] as number);
    for (let from = 0; from < labels; from += 1) {
      let sum = 0;
      for (let to = 0; to < labels; to += 1)
        sum += (after[to] as number) * (steps[junction + from * labels + to] as number);
      backward[row - labels + from] = sum;
    }
  }
  return backward;
}

/** Which labels may follow one another: 0 is outside; then for each kind its beginning and its going on. */
export function allowedSteps(kinds: number): Uint8Array {
  const labels = 1 + 2 * kinds;
  const allowed = new Uint8Array(labels * labels);
  for (let from = 0; from < labels; from += 1)
    for (let to = 0; to < labels; to += 1) {
      const goesOn = to > 0 && to % 2 === 0;
      if (!goesOn || from === to || from === to - 1) allowed[from * labels + to] = 1;
    }
  return allowed;
}

/** Runs of one kind, as first and last token. */
export interface Run {
  readonly kind: number;
  readonly first: number;
  readonly last: number;
}

export function runsOf(labels: Uint8Array): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] ?? 0;
    if (label === 0) continue;
    const kind = (label - 1) >> 1;
    const open = runs.at(-1);
    if (label % 2 === 0 && open?.kind === kind && open.last === at - 1)
      runs[runs.length - 1] = { ...open, last: at };
    else runs.push({ kind, first: at, last: at });
  }
  return runs;
}
