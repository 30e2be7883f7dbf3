import type { Ask } from '../../../src/model/campaign.ts';
import type { BenchDocument } from '../collection.ts';
import type { LearningWay } from '../way.ts';
import { bm25, ownWords, type WeightedWords } from './bm25.ts';
import { contentWords } from './content-words.ts';
import { expanded, relevanceModel } from './feedback.ts';
import { indexOfWords } from './plain-bm25.ts';

const passagesTrusted = 5;
const terms = 20;
const share = 0.4;
/** A word that one party alone uses in its first passages may be its own subject. */
const fewestDocuments = 2;

/** The words in which the other parties speak of the ask, as far as BM25 finds it there, are searched for as well. */
export const otherDocuments: LearningWay = {
  name: "BM25 + words of the other parties' documents",
  train: ({ documents }) => ({
    name: otherDocuments.name,
    search: (ask, document) => ({
      findings: bm25(indexOfWords(document), questionWithOthersWords(ask, document, documents)),
    }),
  }),
};

/** The ask's words with those that the first passages of at least two other documents share. */
export function questionWithOthersWords(
  ask: Ask,
  document: BenchDocument,
  documents: readonly BenchDocument[],
): WeightedWords {
  const question = ownWords(contentWords(ask.text));
  const likelihoods = new Map<string, number[]>();
  for (const other of documents.filter((each) => each !== document)) {
    const index = indexOfWords(other);
    for (const [word, likelihood] of relevanceModel(index, bm25(index, question).slice(0, passagesTrusted))) {
      likelihoods.set(word, [...(likelihoods.get(word) ?? []), likelihood]);
    }
  }
  const shared = [...likelihoods].filter(([, of]) => of.length >= fewestDocuments);
  const model = new Map(shared.map(([word, of]) => [word, of.reduce((sum, each) => sum + each, 0)]));
  return expanded(question, model, terms, share);
}
