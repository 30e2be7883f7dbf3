import { indexWords } from '../../../src/find/analyse.ts';
import { shippedVectors } from '../../../src/find/meaning/shipped-vectors.ts';
import { cosine } from '../../../src/find/meaning/word-vectors.ts';
import type { BenchDocument } from '../collection.ts';
import type { Way } from '../way.ts';
import { bestFirst, bm25, type WeightedWords } from './bm25.ts';
import { contentWords } from './content-words.ts';
import { once } from './once.ts';
import { indexOfWords } from './plain-bm25.ts';

const vectorOf = (text: string) => shippedVectors().vectorOf(indexWords(text));

const vectorsOf = once(({ passages }: BenchDocument) => passages.map(({ text }) => vectorOf(text)));

/** Nearness of meaning alone: the cosine of the ask's and the passage's mean word vectors. */
export const meaning: Way = {
  name: 'word vectors',
  search(ask, document) {
    const asked = vectorOf(ask.text);
    if (asked === undefined) return { findings: [] };
    return {
      findings: bestFirst(
        vectorsOf(document).map((vector, passage) => ({
          passage,
          score: vector === undefined ? 0 : cosine(asked, vector),
        })),
      ),
    };
  },
};

const nearestWords = 5;
const leastSimilarity = 0.5;
const weight = 0.4;

/** Nearest entries of each of the ask's words; a term of several words by each of them. */
function questionWithNearWords(ask: string): WeightedWords {
  const vectors = shippedVectors();
  const own = contentWords(ask);
  const weights = new Map<string, number>();
  for (const row of own.map((word) => vectors.find(word)).filter((each) => each >= 0)) {
    for (const { word, similarity } of vectors.nearest(row, nearestWords, leastSimilarity)) {
      const words = contentWords(word);
      for (const each of words)
        weights.set(each, Math.max(weights.get(each) ?? 0, (weight * similarity) / words.length));
    }
  }
  for (const word of own) weights.set(word, 1);
  return weights;
}

const questions = new Map<string, WeightedWords>();

/** BM25 with the words that are nearest to the ask's words by their vectors. */
export const nearWords: Way = {
  name: 'BM25 + nearest words by word vectors',
  search(ask, document) {
    const question = questions.get(ask.text) ?? questionWithNearWords(ask.text);
    questions.set(ask.text, question);
    return { findings: bm25(indexOfWords(document), question) };
  },
};
