import { withMatchedMarks } from './matched-marks.ts';
import type { QuotedWords } from './quotations-in.ts';

/**
 * How many double quotation marks of a text open or close none of its quotations: what was never closed, what was
 * never opened. Apostrophes and single marks can't be told apart well enough to be counted.
 */
export function unmatchedMarks(text: string, quotations: readonly QuotedWords[]): number {
  const partners = new Set<number>();
  for (const { paragraphs, place } of quotations) {
    for (const { start } of paragraphs) partners.add(start - 1);
    partners.add(place.end);
  }
  let count = 0;
  for (const { index } of withMatchedMarks(text).matchAll(/[“”"„«»]/g)) if (!partners.has(index)) count += 1;
  return count;
}
