import type { PageNumber } from '../../model/ids.ts';
import type { Marked } from './list-marker.ts';
import type { PrintedLine } from './printed-line.ts';
import type { Column } from './reading-order.ts';

/** A line in its place in the reading order of the whole document. */
export interface FlowLine {
  readonly line: PrintedLine;
  readonly page: PageNumber;
  readonly column: Column;
  /** What stands before the words where they are a list's item. */
  readonly mark: Marked | undefined;
  /** Where the words begin, behind the mark. */
  readonly wordsLeft: number;
  readonly words: string;
}

export const endsSentence = (words: string): boolean =>
  /[.!?:;…]['"’”)\]]*$|[\p{L})][.!?]['"’”)]*\d{1,2}$/u.test(words); // a note's number may follow
export const startsLower = (words: string): boolean => /^['"‘“(]?\p{Ll}/u.test(words);
export const isCapitals = (words: string): boolean => {
  const letters = words.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
};
/** A hyphen, a comma or a conjunction at the end promises more. */
export const promisesMore = (words: string): boolean =>
  /(?:[-,–—\u00ad]|\b(?:and|or|of|the|to|in|a|an|for|with|by|that|our|on|from|as|at|over|under|than|into|between|is|are|be|will|have|has|we|this|their|its|not|which|who))$/iu.test(
    words,
  );

/** Whether the first word of `next` would have stood on `line` too, so that the line was ended on purpose. */
export function hadRoomFor(line: FlowLine, next: FlowLine): boolean {
  const { style, left, right } = next.line;
  const first = next.words.indexOf(' ');
  const share = first < 0 ? 1 : first / Math.max(1, next.words.length);
  const width = share * (right - left) + 0.5 * style.size;
  return line.column.right - line.line.right > width + 0.3 * style.size;
}
