import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logLikelihood } from './log-likelihood.ts';

const share = fc.nat(2000).chain((of) => fc.record({ with: fc.nat(of), of: fc.constant(of) }));

describe('the log-likelihood ratio of two shares', () => {
  it('is that of Dunning’s formula', () => {
    // "the swiss" in his table of bigrams: 110, 2442, 111, 29114, and -2 log λ = 270.72.
    expect(logLikelihood({ with: 110, of: 2552 }, { with: 111, of: 29_225 })).toBeCloseTo(270.72, 2);
  });

  it('is 0 for the same share, and never less', () => {
    expect(logLikelihood({ with: 3, of: 30 }, { with: 200, of: 2000 })).toBeCloseTo(0, 9);
    expect(logLikelihood({ with: 0, of: 0 }, { with: 2, of: 3 })).toBe(0);
    fc.assert(fc.property(share, share, (a, b) => logLikelihood(a, b) >= 0));
  });

  it('is the same either way round, and grows with what is seen', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(logLikelihood(a, b)).toBeCloseTo(logLikelihood(b, a), 6);
        const twice = (each: typeof a) => ({ with: 2 * each.with, of: 2 * each.of });
        expect(logLikelihood(twice(a), twice(b))).toBeCloseTo(2 * logLikelihood(a, b), 6);
      }),
    );
  });
});
