import { indexWords } from '../../../src/find/analyse.ts';
import type { BenchDocument } from '../collection.ts';
import type { Way } from '../way.ts';
import { bm25, ownWords } from './bm25.ts';
import { contentWords } from './content-words.ts';
import { once } from './once.ts';
import { wordIndex } from './word-index.ts';

/** The words that the product indexes: spelling folded and inflections off, as any search engine does. */
export const indexOfWords = once(({ passages }: BenchDocument) =>
  wordIndex(passages.map(({ text }) => indexWords(text))),
);

/** BM25 over the words of the passages alone: the yardstick of all tables. */
export const plainBm25: Way = {
  name: 'plain BM25',
  search: (ask, document) => ({ findings: bm25(indexOfWords(document), ownWords(indexWords(ask.text))) }),
};

/** The same without the ask's function words: what the ways that add words build on. */
export const contentBm25: Way = {
  name: 'BM25, no function words',
  search: (ask, document) => ({ findings: bm25(indexOfWords(document), ownWords(contentWords(ask.text))) }),
};
