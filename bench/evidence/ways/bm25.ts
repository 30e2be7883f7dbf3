import type { WordIndex } from './word-index.ts';

/** Words of a question with their weights: 1 for the ask's own. */
export type WeightedWords = ReadonlyMap<string, number>;

/** A passage by its place in the index, with its score. */
export interface Scored {
  readonly passage: number;
  readonly score: number;
}

const k1 = 1.2;
const b = 0.75;

/** BM25 (Robertson and Zaragoza 2009) over passages, best first; equal ones as they stand in the document. */
export function bm25(index: WordIndex, question: WeightedWords): Scored[] {
  const weights = [...question].map(
    ([word, weight]) => [word, weight * inverseFrequency(index, word)] as const,
  );
  return bestFirst(
    index.bags.map(({ counts, length }, passage) => {
      let score = 0;
      for (const [word, weight] of weights) {
        const count = counts.get(word) ?? 0;
        if (count > 0)
          score += (weight * count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / index.averageLength));
      }
      return { passage, score };
    }),
  );
}

/** How much a word tells: none where all passages have it. */
export function inverseFrequency({ bags, passagesWith }: WordIndex, word: string): number {
  const passages = passagesWith.get(word) ?? 0;
  return Math.log(1 + (bags.length - passages + 0.5) / (passages + 0.5));
}

/** Those with any score, the best first. */
export const bestFirst = (scored: readonly Scored[]): Scored[] =>
  scored.filter(({ score }) => score > 0).sort((a, c) => c.score - a.score || a.passage - c.passage);

/** The ask's own words, each with the weight 1. */
export const ownWords = (words: readonly string[]): WeightedWords => new Map(words.map((word) => [word, 1]));
