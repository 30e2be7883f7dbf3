/*
 * Text fragments (WICG, https://wicg.github.io/scroll-to-text-fragment/): `text=prefix-,start,end,-suffix`. A browser
 * scrolls to the first place that fits and marks it; where nothing fits it opens the page as usual.
 */

/** From here on only the first and last words are named: addresses are cut by mail programs and printers. */
const longestExact = 160;
const wordsAtEnds = 5;
const wordsAround = 4;
/** Without blanks (Chinese, Thai) a word can be the whole passage; no link of such a length is of use. */
const longestPart = 400;

/**
 * Gives for places of a text the directive that leads there, or `undefined` where none of a sensible length does. The words around are only
 * named where the same words stand elsewhere too: what lies between two paragraphs on the web (a picture's caption, an
 * advertisement) is often not in our text, and a wrong neighbour would make the whole link fail.
 */
export function textFragmentsOf(text: string): (start: number, end: number) => string | undefined {
  // Browsers fit words whatever their case.
  const folded = text.toLowerCase();
  return (start, end) => textFragment(text, folded, start, end);
}

function textFragment(text: string, folded: string, start: number, end: number): string | undefined {
  const exact = text.slice(start, end).trim();
  if (exact === '') return undefined;
  const [first, last] = partsOf(exact);
  const parts = [first, ...(last === undefined ? [] : [last])].map(encoded);
  if (parts.some((part) => part.length > 3 * longestPart)) return undefined;
  if (!occursTwice(folded, first.toLowerCase())) return parts.join(',');
  const prefix = lastWords(text.slice(Math.max(0, start - 400), start));
  const suffix = firstWords(text.slice(end, end + 400));
  return [
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    ...parts,
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ].join(',');
}

/** A short passage whole, a long one as its first and last words. */
function partsOf(exact: string): [string] | [string, string] {
  if (exact.length <= longestExact) return [exact];
  const words = exact.split(/\s+/);
  if (words.length <= 2 * wordsAtEnds) return [exact];
  const head = words.slice(0, wordsAtEnds).join(' ');
  const tail = words.slice(-wordsAtEnds).join(' ');
  // The browser takes the first fitting end after the start: one that comes sooner would cut the mark short.
  return exact.indexOf(tail, head.length) === exact.length - tail.length ? [head, tail] : [exact];
}

const occursTwice = (text: string, words: string): boolean =>
  text.indexOf(words, text.indexOf(words) + 1) !== -1;

/** The last words of the nearest line: a browser looks for the words around within one block. */
const lastWords = (before: string): string =>
  lineWords(before.split('\n').findLast((line) => line.trim() !== ''))
    .slice(-wordsAround)
    .join(' ');

const firstWords = (after: string): string =>
  lineWords(after.split('\n').find((line) => line.trim() !== ''))
    .slice(0, wordsAround)
    .join(' ');

const lineWords = (line: string | undefined): readonly string[] => line?.trim().split(/\s+/) ?? [];

/** Commas, ampersands and hyphens have a meaning in the directive. */
const encoded = (words: string): string =>
  encodeURIComponent(words.toWellFormed()).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
