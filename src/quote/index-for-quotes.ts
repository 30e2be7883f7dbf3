import { type FoldedText, foldText, lettersOf, wordCount } from './fold.ts';

/** A text made ready for many quotations: built once a document, in time and memory linear in its length. */
export interface QuoteIndex {
  readonly text: string;
  readonly folded: FoldedText;
  /** The number of each word of the text, in order: the same word, the same number. */
  readonly ids: Int32Array;
  /** The words, by number. */
  readonly vocabulary: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** How often each word stands in the text, by its number. */
  readonly counts: Int32Array;
}

/** @example const index = indexForQuotes(reading.text); verify('a quotation', index); */
export function indexForQuotes(text: string): QuoteIndex {
  const folded = foldText(text);
  const total = wordCount(folded);
  const ids = new Int32Array(total);
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  for (let word = 0; word < total; word++) {
    const id = numberOf(numbers, lettersOf(folded, word));
    ids[word] = id;
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return { text, folded, ids, vocabulary: [...numbers.keys()], numbers, counts: Int32Array.from(counts) };
}

function numberOf(numbers: Map<string, number>, letters: string): number {
  const known = numbers.get(letters);
  if (known !== undefined) return known;
  numbers.set(letters, numbers.size);
  return numbers.size - 1;
}

/** An index already made is used again; a bare text gets one for this call. */
export const asIndex = (document: { readonly text: string } | QuoteIndex): QuoteIndex =>
  'folded' in document ? document : indexForQuotes(document.text);

/**
 * What a match of a word is worth: much for a rare word, little for "the". As inverse document frequency
 * (Spärck Jones 1972), with the words of this one text in the place of documents.
 */
export function weightOfCount(index: QuoteIndex, count: number): number {
  return Math.log2(1 + index.ids.length / (1 + count));
}
