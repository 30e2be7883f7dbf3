import type { BenchDocument } from '../collection.ts';
import type { LearningWay } from '../way.ts';
import { bm25, ownWords, type WeightedWords } from './bm25.ts';
import { contentWords, isContent } from './content-words.ts';
import { once } from './once.ts';
import { indexOfWords } from './plain-bm25.ts';

const fewestTogether = 3;
const nearestWords = 5;
const weight = 0.4;

interface Statistics {
  readonly passages: number;
  /** For each word the passages that hold it, as sets of words. */
  readonly passagesWith: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const statisticsOf = once((documents: readonly BenchDocument[]): Statistics => {
  const bags = documents
    .flatMap((document) => indexOfWords(document).bags)
    .map(({ counts }) => [...counts.keys()].filter(isContent));
  const passagesWith = new Map<string, string[][]>();
  for (const words of bags) {
    for (const word of words) {
      const before = passagesWith.get(word);
      if (before === undefined) passagesWith.set(word, [words]);
      else before.push(words);
    }
  }
  return { passages: bags.length, passagesWith };
});

/** Words that share passages with a word, by normalised pointwise mutual information (Bouma 2009), from 0 to 1. */
function companions({ passages, passagesWith }: Statistics, word: string): [string, number][] {
  const own = passagesWith.get(word) ?? [];
  const together = new Map<string, number>();
  for (const other of own.flat()) together.set(other, (together.get(other) ?? 0) + 1);
  together.delete(word);
  return [...together]
    .filter(([, count]) => count >= fewestTogether)
    .map(([other, count]): [string, number] => {
      const alone = passagesWith.get(other)?.length ?? 0;
      const information = Math.log((count * passages) / (own.length * alone));
      return [other, information / -Math.log(count / passages)];
    })
    .filter(([, nearness]) => nearness > 0)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, nearestWords);
}

function questionWithCompanions(ask: string, statistics: Statistics): WeightedWords {
  const own = ownWords(contentWords(ask));
  const weights = new Map(own);
  for (const [other, nearness] of [...own.keys()].flatMap((word) => companions(statistics, word))) {
    if (!own.has(other)) weights.set(other, Math.max(weights.get(other) ?? 0, weight * nearness));
  }
  return weights;
}

/** Words that stand beside the ask's words in the documents far more often than by chance are searched for as well. */
export const cooccurrence: LearningWay = {
  name: 'BM25 + co-occurrence in the documents (NPMI)',
  train: ({ documents }) => ({
    name: cooccurrence.name,
    search: (ask, document) => ({
      findings: bm25(indexOfWords(document), questionWithCompanions(ask.text, statisticsOf(documents))),
    }),
  }),
};
