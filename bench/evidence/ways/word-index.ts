/** The words of a document's passages, counted: what BM25 needs. */
export interface WordIndex {
  readonly bags: readonly Bag[];
  /** In how many passages a word stands. */
  readonly passagesWith: ReadonlyMap<string, number>;
  readonly averageLength: number;
}

export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

export function wordIndex(texts: readonly (readonly string[])[]): WordIndex {
  const bags = texts.map(bagOf);
  const passagesWith = new Map<string, number>();
  for (const { counts } of bags)
    for (const word of counts.keys()) passagesWith.set(word, (passagesWith.get(word) ?? 0) + 1);
  const words = bags.reduce((sum, { length }) => sum + length, 0);
  return { bags, passagesWith, averageLength: words / Math.max(1, bags.length) };
}

export function bagOf(words: readonly string[]): Bag {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, length: words.length };
}
