import { type Span, span } from '../model/span.ts';
import { type FoldedText, foldText, wordCount, wordEnd, wordStart } from './fold.ts';

/** A quotation taken apart: its words, and what the writer marked as left out or put in. */
export interface ParsedQuotation {
  readonly raw: string;
  readonly folded: FoldedText;
  /** By word, one more than there are words: an ellipsis stands before it. */
  readonly ellipsisBefore: Uint8Array;
  /** By word: 0 outside brackets, 1 wholly inside, 2 partly, as in "[w]e". */
  readonly bracketed: Uint8Array;
}

/** An ellipsis in all the ways in which newspapers write it. */
export const ellipses = /\[\s?(?:…|\.\s?\.\s?\.)\s?\]|\(\s?(?:…|\.\s?\.\s?\.)\s?\)|…|\.{3,}|\. \. \./g;

const brackets = /\[[^[\]]{1,300}\]/g;

export function parseQuotation(quotation: string): ParsedQuotation {
  const raw = quotation.trim();
  const folded = foldText(raw);
  const left = spansOf(raw, ellipses);
  const inserted = spansOf(raw, brackets).filter((each) => !left.some((one) => one.start === each.start));
  return { raw, folded, ellipsisBefore: wordsAfter(folded, left), bracketed: wordsInside(folded, inserted) };
}

/** The quotation without its marks: ellipses and brackets are ordinary characters of the text. */
export const asPlain = (parsed: ParsedQuotation): ParsedQuotation => ({
  ...parsed,
  ellipsisBefore: new Uint8Array(parsed.ellipsisBefore.length),
  bracketed: new Uint8Array(parsed.bracketed.length),
});

const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), (found) => span(found.index, found.index + found[0].length));

function wordsAfter(folded: FoldedText, marks: readonly Span[]): Uint8Array {
  const total = wordCount(folded);
  const flags = new Uint8Array(total + 1);
  let word = 0;
  for (const mark of marks) {
    while (word < total && wordStart(folded, word) < mark.end) word += 1;
    flags[word] = 1;
  }
  return flags;
}

function wordsInside(folded: FoldedText, marks: readonly Span[]): Uint8Array {
  const total = wordCount(folded);
  const flags = new Uint8Array(total);
  let word = 0;
  for (const mark of marks) {
    while (word < total && wordEnd(folded, word) <= mark.start) word += 1;
    for (; word < total && wordStart(folded, word) < mark.end; word++) {
      const whole = wordStart(folded, word) >= mark.start && wordEnd(folded, word) <= mark.end;
      flags[word] = whole ? 1 : 2;
      if (!whole) break;
    }
  }
  return flags;
}
