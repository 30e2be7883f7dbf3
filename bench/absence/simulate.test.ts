import { describe, expect, it } from 'vitest';
import { type ReadCell, simulate } from './simulate.ts';

const cell = (unread: number, missed: number, looksSilent = true): ReadCell => ({
  unread,
  missed: Array.from({ length: missed }, (_, at) => at * 2),
  looksSilent,
});

describe('a simulation of samples', () => {
  it('finds that every bound holds where nothing was missed', () => {
    const found = simulate([cell(100, 0), cell(40, 0, false)], 50, () => 10);
    expect(found).toMatchObject({
      cells: 2,
      runs: 100,
      held: 100,
      worstCell: 1,
      published: 50,
      publishedWrong: 0,
    });
  });

  it('finds that it holds in about 95 of 100 runs at least where it is tight', () => {
    // With 10 drawn of 100 and none found at most 24 can bear; 25 are missed by chance in 4.8 of 100 draws.
    const { held, runs, publishedWrong, published } = simulate([cell(100, 25)], 4_000, () => 10);
    expect(held / runs).toBeGreaterThan(0.94);
    expect(held / runs).toBeLessThan(0.97);
    expect(publishedWrong).toBe(published);
  });

  it('publishes nothing of a cell in which the reader found something', () => {
    expect(simulate([cell(100, 25, false)], 100, () => 10)).toMatchObject({
      published: 0,
      publishedWrong: 0,
    });
  });
});
