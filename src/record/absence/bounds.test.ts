import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearingAtMost, readsNeeded, shareAtMost } from './bounds.ts';

describe('the share that is possible', () => {
  // The upper ends of 90 % two-sided intervals, as tables of Clopper and Pearson have them.
  it('is that of the published tables', () => {
    expect(shareAtMost(0, 10)).toBeCloseTo(0.2589, 4);
    expect(shareAtMost(1, 10)).toBeCloseTo(0.3942, 4);
    expect(shareAtMost(2, 10)).toBeCloseTo(0.5069, 4);
    expect(shareAtMost(0, 59)).toBeLessThan(0.05);
    expect(shareAtMost(0, 299)).toBeLessThan(0.01);
    expect(shareAtMost(0, 298)).toBeGreaterThan(0.01);
  });

  it('is all where nothing was read or everything was a hit', () => {
    expect(shareAtMost(0, 0)).toBe(1);
    expect(shareAtMost(5, 5)).toBe(1);
  });
});

/** Counted out, without logarithms. */
function missesAll(population: number, bearing: number, read: number): number {
  let chance = 1;
  for (let at = 0; at < read; at++) chance *= Math.max(0, population - bearing - at) / (population - at);
  return chance;
}

describe('the number that is possible', () => {
  it('is everything where nothing was read and nothing where all was', () => {
    expect(bearingAtMost(0, 0, 40)).toBe(40);
    expect(bearingAtMost(0, 40, 40)).toBe(0);
    expect(bearingAtMost(3, 40, 40)).toBe(3);
  });

  it('is the largest of which a sample would miss all in at least 5 of 100 draws', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (population, part) => {
          const read = Math.round(part * population);
          const most = bearingAtMost(0, read, population);
          expect(missesAll(population, most, read)).toBeGreaterThanOrEqual(0.05 - 1e-6);
          if (most < population - read) expect(missesAll(population, most + 1, read)).toBeLessThan(0.05);
        },
      ),
    );
  });

  it('is never more than as if passages were put back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), fc.nat(2_000), fc.nat(4), (population, some, found) => {
        const read = Math.min(some, population);
        fc.pre(found <= read);
        expect(bearingAtMost(found, read, population)).toBeLessThanOrEqual(
          Math.ceil(shareAtMost(found, read) * population + 1e-6),
        );
      }),
    );
  });

  it('does not shrink where more was found, nor grow where more was read', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 5_000 }),
        fc.integer({ min: 5, max: 300 }),
        (population, some) => {
          const read = Math.min(some, population - 1);
          expect(bearingAtMost(1, read, population)).toBeGreaterThanOrEqual(
            bearingAtMost(0, read, population),
          );
          expect(bearingAtMost(0, read + 1, population)).toBeLessThanOrEqual(
            bearingAtMost(0, read, population),
          );
        },
      ),
    );
  });

  it('is told for the half million passages of a large campaign too', () => {
    expect(bearingAtMost(0, 299, 500_000)).toBeLessThanOrEqual(5_000);
    expect(bearingAtMost(0, 299, 500_000)).toBeGreaterThan(4_900);
  });
});

describe('how many to read', () => {
  it('is 59 for one in twenty and 299 for one in a hundred of many, and fewer of few', () => {
    expect(readsNeeded(1_000_000, 0.05)).toBe(59);
    expect(readsNeeded(10_000_000, 0.01)).toBe(299);
    expect(readsNeeded(1_000, 0.01)).toBeLessThan(299);
    expect(readsNeeded(0, 0.01)).toBe(0);
  });

  it('is enough, and one less is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4_000 }),
        fc.constantFrom(0.01, 0.05, 0.1),
        (population, share) => {
          const reads = readsNeeded(population, share);
          expect(bearingAtMost(0, reads, population)).toBeLessThanOrEqual(share * population);
          expect(bearingAtMost(0, reads - 1, population)).toBeGreaterThan(share * population);
        },
      ),
    );
  });
});
