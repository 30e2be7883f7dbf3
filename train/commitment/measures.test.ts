import { describe, expect, it } from 'vitest';
import { areaUnderCurve, bestThreshold, found, spearman } from './measures.ts';

describe('measures', () => {
  it('takes the area under the curve as the share of pairs in order, ties as half', () => {
    expect(areaUnderCurve([0.9, 0.8, 0.1], [1, 1, 0])).toBe(1);
    expect(areaUnderCurve([0.9, 0.1, 0.8], [0, 1, 0])).toBe(0);
    expect(areaUnderCurve([0.5, 0.5, 0.7], [1, 0, 0])).toBe(0.25);
  });

  it('correlates ranks and not values', () => {
    expect(spearman([1, 2, 3], [1, 10, 1000])).toBeCloseTo(1, 12);
    expect(spearman([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
    expect(spearman([1, 1, 2, 2], [1, 2, 1, 2])).toBeCloseTo(0, 12);
  });

  it('finds the threshold that finds best', () => {
    const scores = [0.9, 0.7, 0.6, 0.2];
    const labels = [1, 0, 1, 0];
    const threshold = bestThreshold(scores, labels);
    expect(threshold).toBe(0.6);
    expect(found(scores, labels, threshold)).toEqual({ precision: 2 / 3, recall: 1, f1: 0.8 });
    expect(bestThreshold([1, 0, 0, 0, 0], [1, 1, 0, 0, 0])).toBe(1);
  });
});
