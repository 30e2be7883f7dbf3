import type { Span } from '../model/span.ts';

/** What became of a described place in a text. */
export type Anchoring = Anchored | Refused;

export interface Anchored {
  readonly type: 'anchored';
  readonly place: Span;
  /**
   * `exact-position`: the same words where they were; `exact`: the same words elsewhere; `folded`: the same words
   * printed otherwise; `fuzzy`: nearly the same words.
   */
  readonly how: 'exact-position' | 'exact' | 'folded' | 'fuzzy';
  /** From 0 to 1: how much of the quote and of the words around it agrees. */
  readonly score: number;
  /** How much of the described prefix and suffix stands around the place, from 0 to 1. */
  readonly context: number;
  /** At how many places the quote was found, and what decided between them. */
  readonly candidates: number;
  readonly chosenBy: 'only' | 'context' | 'nearness';
}

export interface Refused {
  readonly type: 'refused';
  readonly reason: 'not-found' | 'ambiguous' | 'too-weak';
  readonly candidates: number;
  /** What came closest: to be shown to a person, never to be taken for the place. */
  readonly best?: { readonly place: Span; readonly score: number };
}

/** A place where the quote may be, and how well it agrees. */
export interface Candidate {
  readonly place: Span;
  readonly how: Anchored['how'];
  /** How much of the quote agrees, from 0 to 1. */
  readonly agreement: number;
  readonly context: number;
}

/** Four fifths for the words, one for what stands around them. */
export const scoreOf = (candidate: Candidate): number => 0.8 * candidate.agreement + 0.2 * candidate.context;
