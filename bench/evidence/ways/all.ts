import type { Contender } from '../way.ts';
import { bm25f } from './bm25f.ts';
import { compoundsBm25 } from './compounds-bm25.ts';
import { cooccurrence } from './cooccurrence.ts';
import { fusionOf } from './fusion.ts';
import { learningOnrecord } from './onrecord.ts';
import { otherDocuments } from './other-documents.ts';
import { contentBm25, plainBm25 } from './plain-bm25.ts';
import { pseudoRelevance } from './pseudo-relevance.ts';
import { surfaceBm25 } from './surface-bm25.ts';
import { meaning, nearWords } from './word-vectors.ts';
import { wordNetSynonyms } from './wordnet.ts';

/** The ways that are set beside each other. WordNet has to be fetched, and is there where it is asked for. */
export const ways = (withWordNet: boolean): readonly Contender[] => [
  surfaceBm25,
  plainBm25,
  contentBm25,
  compoundsBm25,
  bm25f,
  ...(withWordNet ? [wordNetSynonyms()] : []),
  cooccurrence,
  pseudoRelevance,
  otherDocuments,
  nearWords,
  meaning,
  fusionOf('fusion of BM25F, feedback, other parties', [bm25f, pseudoRelevance, otherDocuments]),
  fusionOf('fusion of BM25F and word vectors', [bm25f, meaning]),
  learningOnrecord,
  fusionOf('fusion of Onrecord and BM25F', [learningOnrecord, bm25f]),
  fusionOf('fusion of Onrecord and word vectors', [learningOnrecord, meaning]),
];
