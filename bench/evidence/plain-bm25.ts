import { indexWords } from '../../src/find/analyse.ts';

/** What any search engine would do: BM25 (Robertson and Zaragoza 2009) over the passages' own words, k1 1.2, b 0.75. */
export function plainBm25(ask: string, passages: readonly string[]): { index: number; score: number }[] {
  const bags = passages.map(countWords);
  const query = [...new Set(indexWords(ask))];
  const averageLength = bags.reduce((total, bag) => total + bag.length, 0) / Math.max(1, bags.length);
  const weights = new Map(query.map((word) => [word, idf(bags, word)]));
  return bags
    .map((bag, index) => ({ index, score: scoreOf(bag, weights, averageLength) }))
    .filter((each) => each.score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index);
}

interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

function countWords(text: string): Bag {
  const words = indexWords(text);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, length: words.length };
}

function idf(bags: readonly Bag[], word: string): number {
  const df = bags.filter((bag) => bag.counts.has(word)).length;
  return Math.log(1 + (bags.length - df + 0.5) / (df + 0.5));
}

function scoreOf(bag: Bag, weights: ReadonlyMap<string, number>, averageLength: number): number {
  let score = 0;
  for (const [word, weight] of weights) {
    const tf = bag.counts.get(word) ?? 0;
    score += (weight * tf * 2.2) / (tf + 1.2 * (0.25 + (0.75 * bag.length) / averageLength));
  }
  return score;
}
