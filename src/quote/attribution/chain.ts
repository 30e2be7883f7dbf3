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

/** What the features say for each label of each token. */
export function localScores(chain: Chain, sequence: Sequence, into?: Float64Array): Float64Array {
  const { labels, weights, bits, scale } = chain;
  const { features, width, length } = sequence;
  const scores = into ?? new Float64Array(length * labels);
  const mask = 2 ** bits - 1;
  for (let at = 0; at < length; at += 1) {
    const row = at * labels;
    for (let label = 0; label < labels; label += 1) scores[row + label] = 0;
    for (let slot = at * width; slot < (at + 1) * width; slot += 1) {
      const feature = features[slot] ?? -1;
      if (feature === -1) continue;
      const base = (feature & mask) * labels;
      for (let label = 0; label < labels; label += 1)
        scores[row + label] = (scores[row + label] ?? 0) + (weights[base + label] ?? 0);
    }
    for (let label = 0; label < labels; label += 1) scores[row + label] = (scores[row + label] ?? 0) * scale;
  }
  return scores;
}

const stepScore = (chain: Chain, junction: number, from: number, to: number): number => {
  const { labels } = chain;
  if (chain.allowed[from * labels + to] === 0) return never;
  return chain.steps[(junction * labels + from) * labels + to] ?? 0;
};

/** Label 0 stands before the first token. */
export function bestLabels(
  chain: Chain,
  sequence: Sequence,
  local = localScores(chain, sequence),
): Uint8Array {
  const { labels } = chain;
  const { length, junctions } = sequence;
  const back = new Uint8Array(length * labels);
  let previous = new Float64Array(labels).fill(never);
  previous[0] = 0;
  for (let at = 0; at < length; at += 1) {
    const current = new Float64Array(labels);
    for (let to = 0; to < labels; to += 1) {
      let best = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < labels; from += 1) {
        const score = (previous[from] ?? 0) + stepScore(chain, junctions[at] ?? 0, from, to);
        if (score <= best) continue;
        best = score;
        back[at * labels + to] = from;
      }
      current[to] = best + (local[at * labels + to] ?? 0);
    }
    previous = current;
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

/** Forward and backward sums, in logarithms. */
export interface Lattice {
  readonly local: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** The logarithm of the sum over all ways through. */
  readonly total: number;
}

export function latticeOf(chain: Chain, sequence: Sequence): Lattice {
  const local = localScores(chain, sequence);
  const forward = forwardSums(chain, sequence, local);
  const backward = backwardSums(chain, sequence, local);
  const { length } = sequence;
  const total = length === 0 ? 0 : logSum(forward.subarray((length - 1) * chain.labels));
  return { local, forward, backward, total };
}

function forwardSums(chain: Chain, { length, junctions }: Sequence, local: Float64Array): Float64Array {
  const { labels } = chain;
  const forward = new Float64Array(length * labels);
  const terms = new Float64Array(labels);
  for (let to = 0; to < labels && length > 0; to += 1)
    forward[to] = stepScore(chain, junctions[0] ?? 0, 0, to) + (local[to] ?? 0);
  for (let at = 1; at < length; at += 1)
    for (let to = 0; to < labels; to += 1) {
      for (let from = 0; from < labels; from += 1)
        terms[from] =
          (forward[(at - 1) * labels + from] ?? 0) + stepScore(chain, junctions[at] ?? 0, from, to);
      forward[at * labels + to] = logSum(terms) + (local[at * labels + to] ?? 0);
    }
  return forward;
}

function backwardSums(chain: Chain, { length, junctions }: Sequence, local: Float64Array): Float64Array {
  const { labels } = chain;
  const backward = new Float64Array(length * labels);
  const terms = new Float64Array(labels);
  for (let at = length - 2; at >= 0; at -= 1)
    for (let from = 0; from < labels; from += 1) {
      const junction = junctions[at + 1] ?? 0;
      for (let to = 0; to < labels; to += 1) {
        const next = (at + 1) * labels + to;
        terms[to] = (backward[next] ?? 0) + (local[next] ?? 0) + stepScore(chain, junction, from, to);
      }
      backward[at * labels + from] = logSum(terms);
    }
  return backward;
}

/** How probable each label of each token is. */
export function marginalsOf({ forward, backward, total }: Lattice): Float64Array {
  const probable = new Float64Array(forward.length);
  for (let at = 0; at < forward.length; at += 1)
    probable[at] = Math.exp((forward[at] ?? 0) + (backward[at] ?? 0) - total);
  return probable;
}

function logSum(terms: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > most) most = term;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
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
