import type { DifferenceClass } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';

/** What a quotation is found to be when it is held against a document's text. */
export type Verification = FoundQuotation | QuotationNotFound;

export interface FoundQuotation {
  /** The worst class of all differences. */
  readonly class: Exclude<DifferenceClass, 'not-found'>;
  /** `exact`: the same characters; `folded`: the same words; `aligned`: most of the words, in order. */
  readonly how: 'exact' | 'folded' | 'aligned';
  /** The share of words that agree, from 0 to 1, rare words counting more. */
  readonly score: number;
  /** From the first word to the last, with what an ellipsis left out between them. */
  readonly place: Span;
  /** One span for each part of an elided quotation, in the order of the quotation; else one. */
  readonly parts: readonly Span[];
  readonly differences: readonly QuotationDifference[];
  /** At how many places the same words stand; a quotation of one or two words may stand anywhere. */
  readonly occurrences: number;
}

export interface QuotationNotFound {
  readonly class: 'not-found';
  readonly how: 'none';
  /** Of the nearest place. */
  readonly score: number;
  readonly reason: 'no-words' | 'no-such-words' | 'too-weak';
  readonly differences: readonly [];
  readonly occurrences: 0;
  /** Where the words come closest; not a place that can be cited. */
  readonly nearest?: Span;
}

/** One difference between the quoted words and the document's. */
export interface QuotationDifference {
  readonly class: Exclude<DifferenceClass, 'identical' | 'not-found'>;
  readonly kind: DifferenceKind;
  /** A number or a negation that differs reverses what was said, however small it looks. */
  readonly severity: Severity;
  /** As the quotation has it; empty where it has nothing. */
  readonly quoted: string;
  /** As the document has it; empty where it has nothing. */
  readonly found: string;
  /** In the quotation, in UTF-16 code units. */
  readonly quotedAt: Span;
  /** In the document's text. */
  readonly foundAt: Span;
  /** The term group that lists both spellings. */
  readonly group?: string;
  /** How many words an ellipsis leaves out, or how many lie between parts that were joined. */
  readonly wordsBetween?: number;
}

/**
 * `replaced`, `missing` and `added` say what the quotation did with the document's words; `form` is the same
 * words printed otherwise; `far-apart` and `out-of-order` are parts joined by an ellipsis that do not belong together.
 */
export type DifferenceKind = 'form' | 'replaced' | 'missing' | 'added' | 'far-apart' | 'out-of-order';

export type Severity = 'form' | 'wording' | 'number' | 'negation';
