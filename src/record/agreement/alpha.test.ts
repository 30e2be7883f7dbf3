import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addUnit,
  alphaOf,
  isPairable,
  type Metric,
  noCoincidences,
  nominal,
  ordinal,
  type Unit,
} from './alpha.ts';

// The worked examples of Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", sections A to D and E.

/** A row a reader, a column a unit; a blank where the reader did not judge it. */
function unitsOf(rows: readonly string[], values: string): Unit[] {
  const given = rows.map((row) => row.split(' '));
  return (given[0] ?? []).map((_, unit) =>
    given.flatMap((row) => {
      const value = values.indexOf(row[unit] ?? '.');
      return value < 0 ? [] : [value];
    }),
  );
}

function alpha(units: readonly Unit[], values: number, metric: Metric): number | undefined {
  const table = noCoincidences(values);
  for (const unit of units.filter(isPairable)) addUnit(table, unit);
  return alphaOf(table, metric);
}

describe("Krippendorff's alpha", () => {
  it('is .095 for two observers and two values', () => {
    const units = unitsOf(['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'], '01');
    expect(alpha(units, 2, nominal)).toBeCloseTo(0.095, 3);
  });

  it('is .692 for two observers and five values', () => {
    const units = unitsOf(['a a b b d c c c e d d a', 'b a b b b c c c e d d d'], 'abcde');
    expect(alpha(units, 5, nominal)).toBeCloseTo(0.692, 3);
  });

  const four = unitsOf(
    [
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ],
    '12345',
  );
  const interval: Metric = (one, other) => (one - other) ** 2;
  const ratio: Metric = (one, other) => ((one - other) / (one + other + 2)) ** 2;

  it('is .743 nominal, .815 ordinal, .849 interval and .797 ratio for four observers with values missing', () => {
    expect(alpha(four, 5, nominal)).toBeCloseTo(0.743, 3);
    expect(alpha(four, 5, ordinal)).toBeCloseTo(0.815, 3);
    expect(alpha(four, 5, interval)).toBeCloseTo(0.849, 3);
    expect(alpha(four, 5, ratio)).toBeCloseTo(0.797, 3);
  });

  it('is undefined where nothing differs, and 1 where readers differ in nothing', () => {
    expect(
      alpha(
        [
          [0, 0],
          [0, 0],
        ],
        2,
        nominal,
      ),
    ).toBeUndefined();
    expect(
      alpha(
        [
          [0, 0],
          [1, 1],
        ],
        2,
        nominal,
      ),
    ).toBe(1);
    expect(alpha([], 2, nominal)).toBeUndefined();
  });

  const someUnits = fc.array(fc.array(fc.nat(4), { minLength: 2, maxLength: 4 }), {
    minLength: 2,
    maxLength: 20,
  });

  it('does not depend on the order of units or readers', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const turned = units.toReversed().map((unit) => unit.toReversed());
        for (const metric of [nominal, ordinal]) {
          const [one, other] = [alpha(units, 5, metric), alpha(turned, 5, metric)];
          if (one === undefined || other === undefined) expect(one).toBe(other);
          else expect(one).toBeCloseTo(other, 9);
        }
      }),
    );
  });

  it('is never above 1', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        expect(alpha(units, 5, nominal) ?? 1).toBeLessThanOrEqual(1);
        expect(alpha(units, 5, ordinal) ?? 1).toBeLessThanOrEqual(1);
      }),
    );
  });
});
