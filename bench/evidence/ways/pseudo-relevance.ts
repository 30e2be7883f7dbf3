import type { Way } from '../way.ts';
import { bm25, ownWords } from './bm25.ts';
import { contentWords } from './content-words.ts';
import { expanded, relevanceModel } from './feedback.ts';
import { indexOfWords } from './plain-bm25.ts';

const passagesTrusted = 10;
const terms = 20;
const share = 0.4;

/** RM3 (Abdul-Jaleel and others 2004): the words of the first passages are searched for as well. */
export const pseudoRelevance: Way = {
  name: 'BM25 + pseudo-relevance feedback (RM3)',
  search(ask, document) {
    const index = indexOfWords(document);
    const question = ownWords(contentWords(ask.text));
    const model = relevanceModel(index, bm25(index, question).slice(0, passagesTrusted));
    return { findings: bm25(index, expanded(question, model, terms, share)) };
  },
};
