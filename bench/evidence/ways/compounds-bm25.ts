import { indexWords } from '../../../src/find/analyse.ts';
import { derivedWords } from '../../../src/find/derivation.ts';
import type { BenchDocument } from '../collection.ts';
import type { Way } from '../way.ts';
import { bm25, type WeightedWords } from './bm25.ts';
import { contentWords } from './content-words.ts';
import { once } from './once.ts';
import { wordIndex } from './word-index.ts';

const familyWeight = 0.5;

/** Compounds written with a hyphen stand also as one word: smoke-free, smokefree. */
function joined(text: string): string[] {
  const compounds = text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? [];
  return compounds.flatMap((each) => indexWords(each.replaceAll('-', '')));
}

const indexOf = once(({ passages }: BenchDocument) =>
  wordIndex(passages.map(({ text }) => [...indexWords(text), ...joined(text)])),
);

function questionOf(ask: string): WeightedWords {
  const family = (ask.toLowerCase().match(/[a-z]+/g) ?? []).flatMap(derivedWords).flatMap(indexWords);
  return new Map([
    ...family.map((word) => [word, familyWeight] as const),
    ...[...contentWords(ask), ...joined(ask)].map((word) => [word, 1] as const),
  ]);
}

/** BM25 without function words, with compounds in both spellings and words of the same family. */
export const compoundsBm25: Way = {
  name: 'BM25, compounds and word families',
  search: (ask, document) => ({ findings: bm25(indexOf(document), questionOf(ask.text)) }),
};
