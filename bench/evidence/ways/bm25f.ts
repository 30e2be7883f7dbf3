import { indexWords } from '../../../src/find/analyse.ts';
import type { BenchDocument } from '../collection.ts';
import type { Way } from '../way.ts';
import { bestFirst, inverseFrequency, ownWords, type Scored, type WeightedWords } from './bm25.ts';
import { contentWords } from './content-words.ts';
import { once } from './once.ts';
import { type WordIndex, wordIndex } from './word-index.ts';

/** How much a word counts by where it stands, and how much a long field is held against it. */
const fields = {
  own: { weight: 1, lengthShare: 0.3 },
  leadIn: { weight: 0.5, lengthShare: 0.3 },
  headings: { weight: 0.3, lengthShare: 0.3 },
  neighbours: { weight: 0.2, lengthShare: 0.3 },
} as const;
type Field = keyof typeof fields;
const saturation = 0.8;

const fieldNames = Object.keys(fields) as Field[];

const fieldsOf = once(({ passages }: BenchDocument): Readonly<Record<Field, WordIndex>> => {
  const own = passages.map(({ text }) => indexWords(text));
  return {
    own: wordIndex(own),
    leadIn: wordIndex(passages.map(({ leadIn }) => leadIn.flatMap(indexWords))),
    headings: wordIndex(passages.map(({ headings }) => headings.flatMap(indexWords))),
    neighbours: wordIndex(own.map((_, at) => [...(own[at - 1] ?? []), ...(own[at + 1] ?? [])])),
  };
});

/** BM25 over weighted fields (Robertson, Zaragoza and Taylor 2004); how rare a word is, its passages' own words tell. */
export function rankByFields(document: BenchDocument, question: WeightedWords): Scored[] {
  const indexes = fieldsOf(document);
  const weights = [...question].map(
    ([word, weight]) => [word, weight * inverseFrequency(indexes.own, word)] as const,
  );
  return bestFirst(
    document.passages.map((_, passage) => {
      const score = weights.reduce((sum, [word, weight]) => {
        const count = fieldNames.reduce((all, name) => all + weightedCount(indexes, name, passage, word), 0);
        return sum + (weight * count) / (count + saturation);
      }, 0);
      return { passage, score };
    }),
  );
}

function weightedCount(
  indexes: Readonly<Record<Field, WordIndex>>,
  name: Field,
  passage: number,
  word: string,
): number {
  const { bags, averageLength } = indexes[name];
  const bag = bags[passage];
  const count = bag?.counts.get(word) ?? 0;
  if (bag === undefined || count === 0) return 0;
  const { weight, lengthShare } = fields[name];
  return (weight * count) / (1 - lengthShare + (lengthShare * bag.length) / Math.max(1, averageLength));
}

/** The passage, what leads into it, its headings and the sentences beside it, without function words. */
export const bm25f: Way = {
  name: 'BM25F over fields',
  search: (ask, document) => ({ findings: rankByFields(document, ownWords(contentWords(ask.text))) }),
};
