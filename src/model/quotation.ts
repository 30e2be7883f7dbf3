import type { PageNumber } from './ids.ts';
import type { Span } from './span.ts';

/** The exact words at a place and the words around it: W3C Web Annotation's TextQuoteSelector. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C's TextPositionSelector, in UTF-16 code units here; the export converts to code points. */
export interface TextPositionSelector extends Span {
  readonly type: 'TextPositionSelector';
}

/** All that is needed to find a place again, in this version of a document or in a later one. */
export interface PlaceDescription {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  readonly page?: PageNumber;
}

/**
 * How quoted words differ from the document's, from nothing to everything. A quotation has the worst class of
 * all its differences.
 */
export const differenceClasses = [
  'identical',
  'white-space', // white space or a hyphen at the end of a line
  'typography', // quotation marks, dashes, the ellipsis character, ligatures
  'punctuation',
  'case',
  'spelling-variant', // a spelling that a term group lists: Uighurs for Uyghurs
  'elision', // words left out, and the quotation says so with an ellipsis
  'insertion', // words put in, and the quotation says so with brackets
  'words-changed',
  'not-found',
] as const;
export type DifferenceClass = (typeof differenceClasses)[number];
