import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from './code-points.ts';

describe('code points', () => {
  it('are what Array.from counts, at every place that halves no pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const count = codePointsOf(text);
        let at = 0;
        Array.from(text).forEach((character, index) => {
          expect(count(at)).toBe(index);
          at += character.length;
        });
        expect(count(text.length)).toBe(Array.from(text).length);
      }),
    );
  });

  it('stay right in a text that is longer than the stride of the count', () => {
    const text = '𝒜b'.repeat(9000);
    const count = codePointsOf(text);
    expect([0, 3, 4095, 4098, 12_288, 27_000].map(count)).toEqual(
      [0, 3, 4095, 4098, 12_288, 27_000].map((at) => Array.from(text.slice(0, at)).length),
    );
  });
});
