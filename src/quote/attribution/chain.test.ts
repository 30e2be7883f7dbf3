import { describe, expect, it } from 'vitest';
import { allowedSteps, bestLabels, type Chain, labelsOf, latticeOf, type Sequence } from './chain.ts';
import { junctionKinds } from './signs.ts';

const labels = labelsOf(2);
const bits = 4;

/** Weights and steps that look like chance and are always the same. */
function chain(): Chain {
  const some = (length: number, by: number) =>
    Float32Array.from({ length }, (_, at) => Math.sin(at * by + 1));
  return {
    labels,
    bits,
    weights: some(2 ** bits * labels, 12.9),
    scale: 1,
    steps: some(junctionKinds * labels * labels, 7.3),
    allowed: allowedSteps(2),
  };
}

const sequence: Sequence = {
  length: 4,
  width: 2,
  features: Int32Array.of(3, 7, 1, -1, 9, 12, 5, 2),
  junctions: Uint8Array.of(1, 0, 4, 9),
};

/** Every way through with its score, without any of the sums. */
function everyWay({ weights, steps, allowed }: Chain): readonly { path: readonly number[]; score: number }[] {
  const { length, width, features, junctions } = sequence;
  let ways: { path: readonly number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let at = 0; at < length; at += 1)
    ways = ways.flatMap(({ path, score }) =>
      Array.from({ length: labels }, (_, label) => label)
        .filter((label) => allowed[(path.at(-1) ?? 0) * labels + label] === 1)
        .map((label) => {
          const step = ((junctions[at] ?? 0) * labels + (path.at(-1) ?? 0)) * labels + label;
          const seen = [...features.slice(at * width, (at + 1) * width)].filter((feature) => feature >= 0);
          const said = seen.reduce((sum, feature) => sum + (weights[feature * labels + label] ?? 0), 0);
          return { path: [...path, label], score: score + said + (steps[step] ?? 0) };
        }),
    );
  return ways;
}

describe('a chain', () => {
  it('finds the best of all ways through', () => {
    const ways = everyWay(chain());
    const best = ways.reduce((one, other) => (other.score > one.score ? other : one));
    expect([...bestLabels(chain(), sequence, latticeOf(chain(), sequence).local)]).toEqual(best.path);
  });

  it('says how probable each label is, as all ways together say', () => {
    const ways = everyWay(chain());
    const total = ways.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const lattice = latticeOf(chain(), sequence);
    expect(lattice.total).toBeCloseTo(Math.log(total), 6);
    for (let at = 0; at < sequence.length; at += 1)
      for (let label = 0; label < labels; label += 1) {
        const through = ways.filter(({ path }) => path[at] === label);
        const share = through.reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
        const cell = at * labels + label;
        expect((lattice.forward[cell] ?? 0) * (lattice.backward[cell] ?? 0)).toBeCloseTo(share, 6);
      }
  });
});
