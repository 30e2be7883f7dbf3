/**
 * Which characters carry the words and which only stand between them. Letters, digits, marks and symbols
 * (£, %, &, +) carry meaning: to drop one of them is to change the words. White space, punctuation, bullets and
 * invisible characters are the gaps between.
 */

/** Quotation marks and apostrophes of all kinds, primes and lone accents included. */
export const quoteMarks = /["'`´‘’‚‛“”„‟«»‹›′″ʹ-ʽ「」『』]/g;

const gap = /^[\s\p{P}\p{C}\p{Z}`´¨^|ʹ-ʽ\u2190-\u21ff\u2500-\u27bf]/u;
const meant = /^[%‰&@#§]/;

/** Whether the code point at the beginning of `character` only stands between words. */
export const isGap = (character: string): boolean => gap.test(character) && !meant.test(character);

/** The folded form of each ASCII character, or 0 where it stands in the gaps. */
export const asciiFold: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return isGap(character) ? 0 : character.toLowerCase().charCodeAt(0);
});

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A letter for the purposes of inner apostrophes: not a digit, not an ASCII symbol. */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 0xbf;

/**
 * Scripts written without blanks, in which every character is taken as a word of its own: Han, Kana, Thai, Lao,
 * Burmese, Khmer.
 */
export const standsAlone = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x9fff) ||
  (code >= 0xe00 && code <= 0xeff) ||
  (code >= 0x1000 && code <= 0x109f) ||
  (code >= 0x1780 && code <= 0x17ff) ||
  (code >= 0xf900 && code <= 0xfaff);

/** White space as one blank, invisible characters gone, and one sign for all kinds of quote, dash and ellipsis. */
export const plainTypography = (characters: string): string =>
  characters
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .replace(quoteMarks, "'")
    .replace(/''+/g, "'")
    .replace(/[‐‑‒–—―−﹘﹣－]|--+/g, '-')
    .replace(/…/g, '...')
    .replace(/[•·∙‣▪■●◦\uf0b7]/g, '•');

/** Soft hyphens, joiners, marks of direction: nothing that a reader sees. */
export const invisible = /[\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
