import { span } from '../model/span.ts';
import type { Quoted, Step } from './alignment.ts';
import { isDigit } from './characters.ts';
import type { FoldedText } from './fold.ts';
import { gapDifference } from './gap-difference.ts';
import { denies } from './negation.ts';
import type { QuotationDifference } from './verification.ts';

/**
 * The differences between words of the quotation and words of the text that have the same letters: case,
 * ligatures, and all that stands between the letters.
 */
export function compareRun(quoted: Quoted, step: Step): QuotationDifference[] {
  const one = quoted.parsed.folded;
  const two = quoted.index.folded;
  const a = one.words[step.quoteFrom] ?? 0;
  const b = two.words[step.textFrom] ?? 0;
  const length = (one.words[step.quoteTo] ?? 0) - a;
  const differences: QuotationDifference[] = [];
  let word = step.quoteFrom;
  let seen: 'case' | 'typography' | undefined;
  const flush = (unit: number): void => {
    const inBrackets = (quoted.parsed.bracketed[word] ?? 0) > 0;
    if (seen !== undefined && !inBrackets) differences.push(formDifference(quoted, seen, a + unit, b + unit));
    seen = undefined;
  };
  for (let k = 0; k < length; k++) {
    if (a + k === one.words[word + 1]) {
      flush(k - 1);
      word += 1;
    }
    if (k > 0) pushGap(differences, compareGap(quoted, a + k, b + k));
    seen = worseForm(seen, formOf(one, a + k, two, b + k));
  }
  flush(length - 1);
  return differences;
}

/** The difference between what stands before a unit of the quotation and before the same unit of the text. */
export function compareGap(quoted: Quoted, a: number, b: number): QuotationDifference | undefined {
  const one = quoted.parsed.folded;
  const two = quoted.index.folded;
  const [gapQ, gapT] = [gapBefore(one, a), gapBefore(two, b)];
  if (gapQ === gapT) return undefined;
  const found = gapDifference({
    quoted: gapQ,
    found: gapT,
    digitBefore: isThousandsOrPlain(one, two, a, b),
    digitAfter: isDigit(one.letters.charCodeAt(a)),
  });
  if (found === undefined) return undefined;
  const quotedAt = span(wordAround(one, a - 1).start, wordAround(one, a).end);
  const foundAt = span(wordAround(two, b - 1).start, wordAround(two, b).end);
  const difference = {
    ...found,
    kind: 'form' as const,
    quoted: one.text.slice(quotedAt.start, quotedAt.end),
    found: two.text.slice(foundAt.start, foundAt.end),
    quotedAt,
    foundAt,
    ...(found.class === 'elision' ? { wordsBetween: 0 } : {}),
  };
  return swallowsNegation(difference)
    ? { ...difference, class: 'words-changed', severity: 'negation' }
    : difference;
}

function pushGap(differences: QuotationDifference[], difference: QuotationDifference | undefined): void {
  if (difference !== undefined) differences.push(difference);
}

const gapBefore = (folded: FoldedText, unit: number): string => {
  const end = folded.from[unit] ?? 0;
  const start = folded.to[unit - 1] ?? 0;
  return start < end ? folded.text.slice(start, end) : '';
};

/** A digit before, unless the only difference is the comma between thousands: 40,000 and 40000. */
function isThousandsOrPlain(one: FoldedText, two: FoldedText, a: number, b: number): boolean {
  if (!isDigit(one.letters.charCodeAt(a - 1))) return false;
  const [word, other] = [wordText(one, a), wordText(two, b)];
  const thousands = /^\D*\d{1,3}(?:,\d{3})+\D*$/;
  const plain = /^\D*\d{4,}\D*$/;
  return !((thousands.test(word) && plain.test(other)) || (plain.test(word) && thousands.test(other)));
}

const wordText = (folded: FoldedText, unit: number): string => {
  const { start, end } = wordAround(folded, unit);
  return folded.text.slice(start, Math.min(end, start + 60));
};

function wordAround(folded: FoldedText, unit: number): { start: number; end: number } {
  const word = wordOfUnit(folded.words, unit);
  const [first, next] = [folded.words[word] ?? 0, folded.words[word + 1] ?? 0];
  return { start: folded.from[first] ?? 0, end: folded.to[next - 1] ?? 0 };
}

/** The word to which a unit of the letters belongs, by bisection. */
export function wordOfUnit(words: Int32Array, unit: number): number {
  let [low, high] = [0, words.length - 1];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? 0) <= unit) low = middle;
    else high = middle;
  }
  return low;
}

/** "not able" and "notable" differ by more than a blank. */
function swallowsNegation(difference: Pick<QuotationDifference, 'class' | 'quoted' | 'found'>): boolean {
  if (difference.class !== 'white-space') return false;
  const words = (text: string): string[] => text.toLowerCase().split(/\s+/);
  const [quoted, found] = [words(difference.quoted), words(difference.found)];
  if (quoted.join('') === 'cannot') return false;
  return quoted.length !== found.length && denies(quoted) !== denies(found);
}

function formOf(one: FoldedText, a: number, two: FoldedText, b: number): 'case' | 'typography' | undefined {
  const [start, end] = [one.from[a] ?? 0, one.to[a] ?? 0];
  const [other, last] = [two.from[b] ?? 0, two.to[b] ?? 0];
  if (end - start === 1 && last - other === 1 && one.text.charCodeAt(start) === two.text.charCodeAt(other)) {
    return undefined;
  }
  const [quoted, found] = [one.text.slice(start, end), two.text.slice(other, last)];
  if (quoted === found) return undefined;
  return quoted.toLowerCase() === found.toLowerCase() ? 'case' : 'typography';
}

const worseForm = (
  one: 'case' | 'typography' | undefined,
  two: 'case' | 'typography' | undefined,
): 'case' | 'typography' | undefined => (one === 'case' ? one : (two ?? one));

function formDifference(
  quoted: Quoted,
  name: 'case' | 'typography',
  a: number,
  b: number,
): QuotationDifference {
  const quotedAt = wordAround(quoted.parsed.folded, a);
  const foundAt = wordAround(quoted.index.folded, b);
  return {
    class: name,
    kind: 'form',
    severity: 'form',
    quoted: quoted.parsed.folded.text.slice(quotedAt.start, quotedAt.end),
    found: quoted.index.folded.text.slice(foundAt.start, foundAt.end),
    quotedAt: span(quotedAt.start, quotedAt.end),
    foundAt: span(foundAt.start, foundAt.end),
  };
}
