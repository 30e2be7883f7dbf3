import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentId } from '../../model/ids.ts';
import { drawNumbers, drawPassages, populationOf } from './draw.ts';

const sha256 = (text: string) => new Uint8Array(createHash('sha256').update(text).digest());
const sizes = fc.tuple(fc.nat(400), fc.nat(400)).map(([population, size]) => ({ population, size }));

describe('a draw', () => {
  it('is the same for the same seed, on any machine, for ever', () => {
    expect(drawNumbers(1_000, 8, 'spring', sha256)).toEqual(drawNumbers(1_000, 8, 'spring', sha256));
    expect(drawNumbers(1_000, 8, 'spring', sha256)).toMatchInlineSnapshot(`
      [
        617,
        104,
        109,
        976,
        744,
        936,
        439,
        867,
      ]
    `);
    expect(drawNumbers(1_000, 8, 'summer', sha256)).not.toEqual(drawNumbers(1_000, 8, 'spring', sha256));
  });

  it('has each number once, and no more than there are', () => {
    fc.assert(
      fc.property(sizes, fc.string(), ({ population, size }, seed) => {
        const drawn = drawNumbers(population, size, seed, sha256);
        expect(new Set(drawn).size).toBe(Math.min(population, size));
        expect(drawn.every((number) => number >= 0 && number < population)).toBe(true);
      }),
    );
  });

  it('begins as a smaller one with the same seed, so that a sample can be made larger', () => {
    fc.assert(
      fc.property(sizes, ({ population, size }) => {
        const large = drawNumbers(population, size, 'seed', sha256);
        const small = drawNumbers(population, Math.floor(size / 2), 'seed', sha256);
        expect(large.slice(0, small.length)).toEqual(small);
      }),
    );
  });

  it('takes each number about as often as any other', () => {
    const counts = new Array<number>(10).fill(0);
    for (let seed = 0; seed < 4_000; seed++)
      for (const number of drawNumbers(10, 3, `s${seed}`, sha256)) counts[number] = (counts[number] ?? 0) + 1;
    // 1,200 each; the standard deviation is 29.
    for (const count of counts) expect(Math.abs(count - 1_200)).toBeLessThan(120);
  });

  it('takes no passage that was read already', () => {
    const from = [
      { document: documentId('a'), passages: 5, read: [0, 1, 2] },
      { document: documentId('b'), passages: 2, read: [1] },
    ];
    expect(populationOf({ from })).toBe(3);
    const drawn = drawPassages({ from, seed: 'x' }, 10, sha256).map(
      ({ document, ordinal }) => `${document}${ordinal}`,
    );
    expect(drawn.toSorted()).toEqual(['a3', 'a4', 'b0']);
  });
});
