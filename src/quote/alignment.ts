import { lettersOf, wordCount } from './fold.ts';
import type { QuoteIndex } from './index-for-quotes.ts';
import { weightOfCount } from './index-for-quotes.ts';
import type { ParsedQuotation } from './quotation-marks.ts';
import type { SpellingVariants } from './spelling-variant.ts';

/**
 * One step of an alignment: words of the quotation (from `quoteFrom` up to `quoteTo`) against words of the text.
 * `same` has the same letters on both sides, however they are cut into words.
 */
export interface Step {
  readonly type: 'same' | 'replaced' | 'missing' | 'added';
  readonly quoteFrom: number;
  readonly quoteTo: number;
  readonly textFrom: number;
  readonly textTo: number;
}

export interface Alignment {
  readonly steps: readonly Step[];
  /** Words of the text from the first that belongs to the quotation to the last. */
  readonly textFrom: number;
  readonly textTo: number;
}

/** A quotation about to be aligned with a text: what each of its words is, and what it is worth. */
export interface Quoted {
  readonly parsed: ParsedQuotation;
  readonly index: QuoteIndex;
  /** The number of each word in the text's index, -1 where the text does not have it. */
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  readonly meanWeight: number;
  readonly letters: readonly string[];
  readonly variants: SpellingVariants;
}

export function prepareQuoted(
  parsed: ParsedQuotation,
  index: QuoteIndex,
  variants: SpellingVariants,
): Quoted {
  const total = wordCount(parsed.folded);
  const letters = Array.from({ length: total }, (_, word) => lettersOf(parsed.folded, word));
  const ids = Int32Array.from(letters, (each) => index.numbers.get(each) ?? -1);
  const weights = Float64Array.from(ids, (id) => weightOfCount(index, id < 0 ? 0 : (index.counts[id] ?? 0)));
  const meanWeight = weights.reduce((sum, each) => sum + each, 0) / Math.max(1, total);
  return { parsed, index, ids, weights, meanWeight, letters, variants };
}

/** The worth of a word of the text. */
export const textWeight = (index: QuoteIndex, word: number): number =>
  weightOfCount(index, index.counts[index.ids[word] ?? 0] ?? 0);
