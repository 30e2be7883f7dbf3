import { allowedSteps, type Chain, latticeOf, type Sequence } from '../../src/quote/attribution/chain.ts';
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
    settings.say?.(`round ${round + 1}: ${(loss / examples.length).toFixed(3)}`);
  }
  return learner.chain;
}

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
  }

  /** Takes one sequence in; gives how surprising its labels were. */
  take({ sequence, gold }: Labelled): number {
    const { chain } = this;
    const { labels } = chain;
    const lattice = latticeOf(chain, sequence);
    const { forward, backward, local, total } = lattice;
    this.learnSteps(sequence, gold, lattice);
    let score = 0;
    const gradient = new Float64Array(labels);
    for (let at = 0; at < sequence.length; at += 1) {
      let most = 0;
      for (let label = 0; label < labels; label += 1) {
        const row = at * labels + label;
        const p = Math.exp((forward[row] as number) + (backward[row] as number) - total);
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

  private learnSteps(
    { length, junctions }: Sequence,
    gold: Uint8Array,
    { forward, backward, local, total }: ReturnType<typeof latticeOf>,
  ): void {
    const { labels, steps, allowed } = this.chain;
    const slopes = new Map<number, Float64Array>();
    for (let at = 1; at < length; at += 1) {
      const junction = junctions[at] as number;
      const slope = slopes.get(junction) ?? new Float64Array(labels * labels);
      slopes.set(junction, slope);
      for (let from = 0; from < labels; from += 1)
        for (let to = 0; to < labels; to += 1) {
          const step = from * labels + to;
          if (allowed[step] === 0) continue;
          const row = at * labels + to;
          const p = Math.exp(
            (forward[(at - 1) * labels + from] as number) +
              (steps[junction * labels * labels + step] as number) +
              (local[row] as number) +
              (backward[row] as number) -
              total,
          );
          slope[step] = (slope[step] as number) + p;
        }
      const right = (gold[at - 1] as number) * labels + (gold[at] as number);
      slope[right] = (slope[right] as number) - 1;
    }
    for (const [junction, slope] of slopes)
      for (let step = 0; step < slope.length; step += 1) {
        const each = junction * labels * labels + step;
        const value = slope[step] as number;
        this.stepSquares[each] = (this.stepSquares[each] as number) + value * value;
        steps[each] =
          (steps[each] as number) -
          (this.settings.rate * value) / Math.sqrt(this.stepSquares[each] as number);
      }
  }
}
