import type { BenchDocument } from '../collection.ts';
import type { Way } from '../way.ts';
import { bm25, ownWords } from './bm25.ts';
import { once } from './once.ts';
import { wordIndex } from './word-index.ts';

const surfaceWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const indexOf = once(({ passages }: BenchDocument) =>
  wordIndex(passages.map(({ text }) => surfaceWords(text))),
);

/** BM25 over words as they stand: "bans" is not "ban". */
export const surfaceBm25: Way = {
  name: 'BM25, words as they stand',
  search: (ask, document) => ({ findings: bm25(indexOf(document), ownWords(surfaceWords(ask.text))) }),
};
