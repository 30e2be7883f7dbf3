import { describe, expect, it } from 'vitest';
import { probabilitiesOf, probabilityOf, sigmoid, trainLogistic, trainSoftmax } from './logistic.ts';
import type { SparseRow } from './rows.ts';

/** Numbers between 0 and 1 that look random and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const next = numbers(7);
const rows = Array.from({ length: 400 }, () =>
  Float64Array.from({ length: 5 }, (_, column) => (next() < 0.4 ? 0 : next() * (column + 1))),
);
const truth = Float64Array.from([2, -1, 0, 0.5, -0.25]);
const score = (row: Float64Array) => row.reduce((sum, value, at) => sum + value * (truth[at] ?? 0), -0.3);
const labels = rows.map((row) => (next() < sigmoid(score(row)) ? 1 : 0));
const classes = rows.map((row, at) => (score(row) > 0.5 ? 2 : (labels[at] ?? 0)));
const sparse = rows.map((row): SparseRow => {
  const columns = [...row.keys()].filter((column) => row[column] !== 0);
  return { columns, values: columns.map((column) => row[column] ?? 0) };
});
const tight = { tolerance: 1e-9, iterations: 2_000 };

function expectClose(left: ArrayLike<number>, right: ArrayLike<number>, digits = 5): void {
  expect(left.length).toBe(right.length);
  Array.from(left).forEach((each, at) => {
    expect(each).toBeCloseTo(right[at] ?? Number.NaN, digits);
  });
}

describe('logistic regression', () => {
  it('stands at the minimum: no weight can be moved and the loss fall', () => {
    const l2 = 3;
    const { weights, intercept, converged } = trainLogistic(rows, labels, {
      l2,
      standardise: false,
      ...tight,
    });
    const loss = (own: Float64Array, free: number) =>
      rows.reduce((sum, row, at) => {
        const odds = row.reduce((all, value, column) => all + value * (own[column] ?? 0), free);
        return sum + Math.log1p(Math.exp(odds)) - (labels[at] ?? 0) * odds;
      }, 0) +
      (l2 / 2) * own.reduce((sum, each) => sum + each * each, 0);
    const least = loss(weights, intercept);
    expect(converged).toBe(true);
    for (const by of [-1e-3, 1e-3]) {
      expect(loss(weights, intercept + by)).toBeGreaterThan(least);
      weights.forEach((_, moved) => {
        const own = weights.map((each, at) => (at === moved ? each + by : each));
        expect(loss(own, intercept)).toBeGreaterThan(least);
      });
    }
  });

  it('comes near the weights that made the labels', () => {
    const { weights } = trainLogistic(rows, labels, { l2: 0.1 });
    weights.forEach((weight, at) => {
      expect(Math.abs(weight - (truth[at] ?? 0))).toBeLessThan(0.6);
    });
  });

  it('gives the share of the ones where there is nothing to go by', () => {
    const model = trainLogistic(
      [new Float64Array(1), new Float64Array(1), new Float64Array(1)],
      [1, 1, 0],
      tight,
    );
    expect(probabilityOf(model, new Float64Array(1))).toBeCloseTo(2 / 3, 6);
    expect(model.weights[0]).toBe(0);
  });

  it('learns the same from rows with and without their zeros', () => {
    const dense = trainLogistic(rows, labels, tight);
    const packed = trainLogistic(sparse, labels, tight);
    expectClose(dense.weights, packed.weights);
    expectClose(
      rows.map((row) => probabilityOf(dense, row)),
      sparse.map((row) => probabilityOf(packed, row)),
    );
  });

  it('does not care about the unit of a column', () => {
    const inThousandths = rows.map((row) =>
      row.map((value, column) => (column === 1 ? value * 1000 + 50 : value)),
    );
    const plain = trainLogistic(rows, labels, tight);
    const scaled = trainLogistic(inThousandths, labels, tight);
    expect((scaled.weights[1] ?? 0) * 1000).toBeCloseTo(plain.weights[1] ?? 0, 5);
    expectClose(
      inThousandths.map((row) => probabilityOf(scaled, row)),
      rows.map((row) => probabilityOf(plain, row)),
    );
  });

  it('takes a row of weight 2 as the row twice', () => {
    const rowWeights = rows.map((_, at) => (at < 100 ? 2 : 1));
    const weighted = trainLogistic(rows, labels, { rowWeights, ...tight });
    const doubled = trainLogistic(
      [...rows, ...rows.slice(0, 100)],
      [...labels, ...labels.slice(0, 100)],
      tight,
    );
    expectClose(weighted.weights, doubled.weights);
  });

  it('gives a constant column no weight, and the same model each time', () => {
    const withConstant = rows.map((row) => Float64Array.from([...row, 0.1]));
    const first = trainLogistic(withConstant, labels);
    const again = trainLogistic(withConstant, labels);
    expect(first.weights[5]).toBe(0);
    expect(again).toEqual(first);
  });

  it('refuses what does not fit together', () => {
    expect(() => trainLogistic([], [])).toThrow(RangeError);
    expect(() => trainLogistic(rows, labels.slice(1))).toThrow(RangeError);
    expect(() => trainLogistic(rows, labels, { rowWeights: [1] })).toThrow(RangeError);
    expect(() => trainLogistic([new Float64Array(1), new Float64Array(2)], [0, 1])).toThrow(RangeError);
    expect(() => trainLogistic([Float64Array.of(Number.NaN)], [1])).toThrow(RangeError);
    expect(() =>
      trainLogistic(
        rows,
        labels.map(() => 2),
      ),
    ).toThrow(RangeError);
    expect(() =>
      trainSoftmax(
        rows,
        labels.map(() => 0.5),
      ),
    ).toThrow(RangeError);
  });
});

describe('softmax regression', () => {
  it('is logistic regression with two classes and half the penalty', () => {
    const softmax = trainSoftmax(rows, labels, { l2: 2, ...tight });
    const logistic = trainLogistic(rows, labels, { l2: 1, ...tight });
    expectClose(
      rows.map((row) => probabilitiesOf(softmax, row)[1] ?? 0),
      rows.map((row) => probabilityOf(logistic, row)),
    );
  });

  it('gives probabilities that sum to 1 and mostly the right class', () => {
    const model = trainSoftmax(sparse, classes, { classes: 4 });
    const given = sparse.map((row) => probabilitiesOf(model, row));
    for (const each of given) expect(each.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10);
    const right = given.filter((each, at) => each.indexOf(Math.max(...each)) === classes[at]).length;
    expect(right / classes.length).toBeGreaterThan(0.7);
    expect(Math.max(...given.map((each) => each[3] ?? 0))).toBeLessThan(0.05);
  });

  it('predicts each class as often as it occurs', () => {
    const model = trainSoftmax(rows, classes, tight);
    const sums = [0, 1, 2].map((each) =>
      rows.reduce((sum, row) => sum + (probabilitiesOf(model, row)[each] ?? 0), 0),
    );
    expectClose(
      sums,
      [0, 1, 2].map((each) => classes.filter((one) => one === each).length),
      3,
    );
  });
});
