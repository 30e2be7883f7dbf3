import type { PageNumber } from './ids.ts';
import { type Span, wordsAt } from './span.ts';

/**
 * The smallest run of a document's text that can be cited: a sentence, a list item or a heading,
 * with what it needs to be understood.
 */
export interface Passage extends Span {
  /** Counted from 0 in reading order within the document. */
  readonly ordinal: number;
  readonly kind: 'sentence' | 'item' | 'heading';
  /** The headings above it, the highest first. */
  readonly headings: readonly Span[];
  /**
   * The words that the passage completes, the outermost first: under "We will:" and "Protect rights by:"
   * the item "Banning imports" is a commitment only because of them.
   */
  readonly leadIn: readonly Span[];
  readonly page?: PageNumber;
  /** Where the passage ends on a later page than it begins. */
  readonly lastPage?: PageNumber;
}

/** A passage with its words taken out of the document's text. */
export interface PassageWords {
  readonly passage: Passage;
  readonly text: string;
  readonly leadIn: readonly string[];
  readonly headings: readonly string[];
}

export const passageWords = (text: string, passage: Passage): PassageWords => ({
  passage,
  text: wordsAt(text, passage),
  leadIn: passage.leadIn.map((each) => wordsAt(text, each)),
  headings: passage.headings.map((each) => wordsAt(text, each)),
});
