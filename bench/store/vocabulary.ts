import type { InventedWords } from '../../src/store/contract/invented-document.ts';

/** A run of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many different words as a shelf of programmes has. */
const WORDS = 30_000;

/** The `rank`th most frequent word: as in a language, the frequent ones are short. */
export const wordOfRank = (rank: number): string => `w${rank.toString(36)}${'aeiou'.slice(0, rank % 5)}`;

/** A word after Zipf's law: the rank is as likely as its inverse. */
export const someWord = (random: () => number): string => wordOfRank(Math.floor(WORDS ** random()));

/** Passages of a sentence's length; forty share a heading, as under a section's title. */
export function someDocument(random: () => number, passages: number): readonly InventedWords[] {
  let heading = '';
  return Array.from({ length: passages }, (_, at) => {
    if (at % 40 === 0) heading = someWords(random, 5);
    const leadIn = at % 40 > 30 ? `${someWords(random, 4)} | ` : '';
    return { words: someWords(random, 12 + Math.floor(random() * 17)), context: `${leadIn}${heading}` };
  });
}

const someWords = (random: () => number, count: number): string =>
  Array.from({ length: count }, () => someWord(random)).join(' ');
