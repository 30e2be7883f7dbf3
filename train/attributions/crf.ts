import {
  allowedSteps,
  type Chain,
  type Lattice,
  latticeOf,
  type Sequence,
  stepFactors,
} from '../../src/quote/attribution/chain.ts';
import { junctionKinds } from '../../src/quote/attribution/signs.ts';

/** A sequence with the labels that it should get. */
export interface Labelled {
  readonly sequence: Sequence;
  readonly gold: Uint8Array;
}

export interface Settings {
  readonly kinds: number;
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  readonly penalty: number;
  /** Says how far it is. */
  readonly say?: (words: string) => void;
}

/**
 * Learns a chain by stochastic gradient descent with a rate of its own for each weight (AdaGrad) and an L2 penalty
 * on the weights that are touched. The order of the sequences is shuffled by a fixed seed: the same sequences give
 * the same weights.
 */
export function learnChain(examples: readonly Labelled[], settings: Settings): Chain {
  const learner = new Learner(settings);
  const order = examples.map((_, at) => at);
  const random = seeded(7);
  for (let round = 0; round < settings.rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    let loss = 0;
    for (const at of order) loss += learner.take(examples[at] as Labelled);
    if (round >= settings.rounds - averaged) learner.keep();
    settings.say?.(`round ${round + 1}: ${(loss / examples.length).toFixed(3)}`);
  }
  learner.average();
  return learner.chain;
}

/** The weights after so many last rounds are averaged: one round's order is chance. */
const averaged = 3;

function seeded(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

class Learner {
  readonly chain: Chain;
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly stepSquares: Float32Array;
  private readonly settings: Settings;

  constructor(settings: Settings) {
    this.settings = settings;
    const labels = 1 + 2 * settings.kinds;
    this.weights = new Float32Array(2 ** settings.bits * labels);
    this.squares = new Float32Array(this.weights.length).fill(1);
    this.chain = {
      labels,
      bits: settings.bits,
      weights: this.weights,
      scale: 1,
      steps: new Float32Array(junctionKinds * labels * labels),
      allowed: allowedSteps(settings.kinds),
    };
    this.stepSquares = new Float32Array(this.chain.steps.length).fill(1);
    this.sumOfWeights = new Float32Array(this.weights.length);
    this.sumOfSteps = new Float32Array(this.chain.steps.length);
  }

  private kept = 0;
  private readonly sumOfWeights: Float32Array;
  private readonly sumOfSteps: Float32Array;

  /** Keeps the weights as they are, for the average. */
  keep(): void {
    this.kept += 1;
    add(this.sumOfWeights, this.weights);
    add(this.sumOfSteps, this.chain.steps);
  }

  /** Makes the weights the average of those that were kept. */
  average(): void {
    this.weights.set(this.sumOfWeights.map((sum) => sum / this.kept));
    this.chain.steps.set(this.sumOfSteps.map((sum) => sum / this.kept));
  }

  /** Takes one sequence in; gives how surprising its labels were. */
  take({ sequence, gold }: Labelled): number {
    const { chain } = this;
    const { labels } = chain;
    const factors = stepFactors(chain);
    const lattice = latticeOf(chain, sequence, factors);
    const { forward, backward, local, total } = lattice;
    let score = this.learnSteps(sequence, gold, lattice, factors);
    const gradient = new Float64Array(labels);
    for (let at = 0; at < sequence.length; at += 1) {
      let most = 0;
      for (let label = 0; label < labels; label += 1) {
        const row = at * labels + label;
        const p = (forward[row] as number) * (backward[row] as number);
        gradient[label] = p - (gold[at] === label ? 1 : 0);
        most = Math.max(most, Math.abs(gradient[label] as number));
      }
      score += local[at * labels + (gold[at] as number)] as number;
      if (most > 1e-4) this.learnFeatures(sequence, at, gradient);
    }
    return total - score;
  }

  private learnFeatures({ features, width }: Sequence, at: number, gradient: Float64Array): void {
    const { weights, squares } = this;
    const { labels, bits } = this.chain;
    const { rate, penalty } = this.settings;
    const mask = 2 ** bits - 1;
    for (let slot = at * width; slot < (at + 1) * width; slot += 1) {
      const feature = features[slot] as number;
      if (feature === -1) continue;
      const base = (feature & mask) * labels;
      for (let label = 0; label < labels; label += 1) {
        const each = base + label;
        const slope = (gradient[label] as number) + penalty * (weights[each] as number);
        const square = (squares[each] as number) + slope * slope;
        squares[each] = square;
        weights[each] = (weights[each] as number) - (rate * slope) / Math.sqrt(square);
      }
    }
  }

  /** Gives the score of the right steps, as it was before. */
  private learnSteps(
    { length, junctions }: Sequence,
    gold: Uint8Array,
    { forward, backward, factors, sums }: Lattice,
    stepsOf: Float64Array,
  ): number {
    const { labels, steps } = this.chain;
    const slopes = new Map<number, Float64Array>();
    let score = 0;
    for (let at = 1; at < length; at += 1) {
      const junction = junctions[at] as number;
      const base = junction * labels * labels;
      const slope = slopes.get(junction) ?? new Float64Array(labels * labels);
      slopes.set(junction, slope);
      for (let from = 0; from < labels; from += 1) {
        const before = (forward[(at - 1) * labels + from] as number) / (sums[at] as number);
        for (let to = 0; to < labels; to += 1) {
          const row = at * labels + to;
          (slope[from * labels + to] as number) +=
            before *
            (stepsOf[base + from * labels + to] as number) *
            (factors[row] as number) *
            (backward[row] as number);
        }
      }
      const right = (gold[at - 1] as number) * labels + (gold[at] as number);
      (slope[right] as number) -= 1;
      score += steps[base + right] as number;
    }
    for (const [junction, slope] of slopes)
      for (let step = 0; step < slope.length; step += 1) {
        const each = junction * labels * labels + step;
        const value = slope[step] as number;
        (this.stepSquares[each] as number) += value * value;
        (steps[each] as number) -= (this.settings.rate * value) / Math.sqrt(this.stepSquares[each] as number);
      }
    return score;
  }
}

function add(to: Float32Array, from: Float32Array): void {
  for (let at = 0; at < to.length; at += 1) (to[at] as number) += from[at] as number;
}
