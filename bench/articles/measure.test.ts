import { describe, expect, it } from 'vitest';
import { figuresOf, scorePage } from './measure.ts';

describe('the measure of article bodies', () => {
  it('counts shingles of four words, and not signs', () => {
    const score = scorePage('one two three four five', 'One? two, three – four');
    expect(score).toEqual({ common: 0, extra: 1 / 3, missed: 2 / 3, exact: false });
    expect(scorePage('one two three four five', 'one two, three four')).toEqual({
      common: 0.5,
      extra: 0,
      missed: 0.5,
      exact: false,
    });
  });

  it('takes fewer words than four for one shingle, and nothing for none', () => {
    expect(scorePage('one two', 'one two')).toEqual({ common: 1, extra: 0, missed: 0, exact: true });
    expect(scorePage('', '')).toEqual({ common: 0, extra: 0, missed: 0, exact: true });
  });

  it('takes means over pages, and F1 of the two means', () => {
    const whole = { common: 1, extra: 0, missed: 0, exact: true };
    const nothing = { common: 0, extra: 0, missed: 1, exact: false };
    const half = { common: 0.5, extra: 0.5, missed: 0, exact: false };
    const { precision, recall, f1, accuracy } = figuresOf([whole, nothing, half]);
    expect([precision, recall, accuracy]).toEqual([0.75, 2 / 3, 1 / 3]);
    expect(f1).toBeCloseTo((2 * 0.75 * (2 / 3)) / (0.75 + 2 / 3));
  });
});
