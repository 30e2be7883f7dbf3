/*
 * Text fragments (WICG, https://wicg.github.io/scroll-to-text-fragment/): `text=prefix-,start,end,-suffix`. A browser
 * scrolls to the first place that fits and marks it; where nothing fits it opens the page as usual.
 */

/** From here on only the first and last words are named: addresses are cut by mail programs and printers. */
const longestExact = 160;
const wordsAtEnds = 5;
/** Tried one after the other until the place is the only one that fits. */
const wordsAround = [3, 6, 12, 24] as const;
/** Without blanks (Chinese, Thai) a word can be the whole passage; no link of such a length is of use. */
const longestPart = 400;
/** Code units in which the words around are looked for. */
const reach = 600;

/**
 * Gives for places of a text the directive that leads there, or `undefined` where none of a sensible length does. The
 * words around are only named where the same words stand elsewhere too: what lies between two paragraphs on the web (a
 * picture's caption, an advertisement) is often not in our text, and a wrong neighbour would make the whole link fail.
 */
export function textFragmentsOf(text: string): (start: number, end: number) => string | undefined {
  // Browsers fit words whatever their case.
  const folded = text.toLowerCase();
  const isOnlyOne = (words: string) => {
    const sought = words.toLowerCase();
    return !folded.includes(sought, folded.indexOf(sought) + 1);
  };
  return (start, end) => {
    const exact = text.slice(start, end).trim();
    const parts = partsOf(exact);
    if (exact === '' || parts.some((part) => part.length > longestPart)) return undefined;
    if (isOnlyOne(parts[0])) return parts.map(encoded).join(',');
    const { prefix, suffix } = surroundings(text, start, end, isOnlyOne);
    return [
      ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
      ...parts.map(encoded),
      ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
    ].join(',');
  };
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

/** As few words around the place as tell it from the others; all that may be named, where none do. */
function surroundings(text: string, start: number, end: number, isOnlyOne: (words: string) => boolean) {
  // No half words where the reach ends: browsers fit whole ones.
  const before = text.slice(Math.max(0, start - reach), start).replace(start > reach ? /^\S+/ : '', '');
  const after = text.slice(end, end + reach).replace(end + reach < text.length ? /\S+$/ : '', '');
  let around = { prefix: '', suffix: '' };
  for (const count of wordsAround) {
    const prefix = lastWords(before, count);
    const suffix = firstWords(after, count);
    around = { prefix, suffix };
    const from = prefix === '' ? start : start - before.length + before.lastIndexOf(prefix);
    const to = suffix === '' ? end : end + after.indexOf(suffix) + suffix.length;
    if (isOnlyOne(text.slice(from, to))) break;
  }
  return around;
}

/** The last words of the nearest line: a browser looks for the words around within one block. */
function lastWords(before: string, count: number): string {
  const line = before.split('\n').findLast((each) => each.trim() !== '');
  return new RegExp(`(?:\\S+\\s+){0,${count - 1}}\\S+$`).exec((line ?? '').trimEnd())?.[0] ?? '';
}

function firstWords(after: string, count: number): string {
  const line = after.split('\n').find((each) => each.trim() !== '');
  return new RegExp(`^\\S+(?:\\s+\\S+){0,${count - 1}}`).exec((line ?? '').trimStart())?.[0] ?? '';
}

/** Commas, ampersands and hyphens have a meaning in the directive. */
const encoded = (words: string): string =>
  encodeURIComponent(words.toWellFormed()).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
