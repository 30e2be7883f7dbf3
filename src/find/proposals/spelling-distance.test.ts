import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingDistance } from './spelling-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('the distance of two spellings', () => {
  it('counts letters put in, taken out, exchanged or changed with their neighbour', () => {
    expect(spellingDistance('uyghur', 'uighur', 2)).toBe(1);
    expect(spellingDistance('uyghur', 'uygur', 2)).toBe(1);
    expect(spellingDistance('israel', 'isreal', 2)).toBe(1);
    expect(spellingDistance('import', 'impart', 2)).toBe(1);
    expect(spellingDistance('iran', 'ireland', 2)).toBe(3);
  });

  it('is the same either way round, 0 for the same word alone, and told no further than asked', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (one, other, most) => {
        const distance = spellingDistance(one, other, most);
        expect(distance).toBe(spellingDistance(other, one, most));
        expect(distance).toBeLessThanOrEqual(most + 1);
        expect(distance === 0).toBe(one === other);
        expect(distance).toBe(Math.min(most + 1, spellingDistance(one, other, 20)));
      }),
    );
  });

  it('of a word and the same word with one change is 1', () => {
    fc.assert(
      fc.property(word, fc.nat(8), (text, place) => {
        const at = Math.min(place, text.length);
        expect(spellingDistance(text, `${text.slice(0, at)}d${text.slice(at)}`, 2)).toBe(1);
      }),
    );
  });
});
