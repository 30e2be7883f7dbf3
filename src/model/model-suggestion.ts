import type { JudgementCode } from './code.ts';
import type { Sha256 } from './ids.ts';

/**
 * What an outside language model says of a passage, under its own name: a suggestion among others, never a
 * judgement.
 */
export interface ModelSuggestion {
  /** The model's name, as its server calls it. */
  readonly model: string;
  readonly code: JudgementCode;
  /** The model's own words: they may be wrong, and are no words of the party. */
  readonly reason: string;
  /** Words of the passage, verbatim; may be empty where the code is `irrelevant`. */
  readonly quotation: string;
}

/** A model's answer to one question, as it is kept. */
export interface ModelAnswer {
  /** Of all that the question depends on: the ask's words, the passage's, and the wording of the question. */
  readonly question: Sha256;
  readonly model: string;
  /** Scheme, host and port of the server that answered. */
  readonly server: string;
  /** An instant in ISO 8601, UTC. */
  readonly at: string;
  /** Absent where the model quoted words that do not stand in the passage: then nothing of the answer counts. */
  readonly suggestion?: Omit<ModelSuggestion, 'model'>;
}
