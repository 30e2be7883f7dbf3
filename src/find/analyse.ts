import { withoutInflection } from './inflection.ts';
import { foldLetters, foldSpelling } from './spelling.ts';

/** Goes into every search: another version may index other words and find other passages. */
export const FINDER = 'find 4';

/** Which analysis makes the words of the index; another one may make other words of the same text. */
export const ANALYSIS = 'words 2';

/** An index word and the place in the text, in UTF-16 code units, of the letters that gave it. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words under which a text is found, in order. Each holds only ASCII letters and digits and characters beyond
 * ASCII, so that any full-text index which splits at ASCII punctuation keeps them whole: `2.5%` gives `2d5`,
 * `percent`. Function words stay in: phrases need them.
 */
export const indexWords = (text: string): string[] => analyse(text).map((token) => token.word);

/** The index words of a text with their places. A contraction gives several words at one place. */
export function analyse(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(beyondAlphabets.test(text) ? rawToken : rawTokenOfAlphabets)) {
    const start = match.index;
    const end = start + match[0].length;
    for (const word of wordsOf(match[0])) tokens.push({ word, start, end });
  }
  return text.includes('er') ? joinPerCent(tokens) : tokens;
}

/**
 * A number with its fraction or thousands and what is written onto it; a Han, kana, Thai, Lao, Khmer or Burmese
 * character, as these scripts do not part words; initials with stops; or a word, with the prefixes that some
 * write with a hyphen and with what follows its apostrophe.
 */
const rawToken =
  /\d+(?:[.,]\d+)*[\p{L}\p{M}]{0,20}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|(?:\p{Lu}\.){2,6}|(?:\b(?:[Rr]e|[Cc]o|[Ee])-(?=\p{L}))?(?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060](?<![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]))+(?:['’](?:s|t|ll|ve|re|d|m)(?![\p{L}\p{N}]))?|%/gu;

/** Scripts that do not part words have all their letters here: a text without any needs no look for them. */
const beyondAlphabets = /[\u0e00-\u1fff\u2c00-\uffff]/;
const rawTokenOfAlphabets =
  /\d+(?:[.,]\d+)*[\p{L}\p{M}]{0,20}|(?:\p{Lu}\.){2,6}|(?:\b(?:[Rr]e|[Cc]o|[Ee])-(?=\p{L}))?[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+(?:['’](?:s|t|ll|ve|re|d|m)(?![\p{L}\p{N}]))?|%/gu;

const known = new Map<string, readonly string[]>();
/** Bounds what the memory of a long-lived process holds; a language has fewer forms in use. */
const mostKnown = 200_000;

function wordsOf(raw: string): readonly string[] {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const words = makeWords(raw).filter((word) => word !== '');
  if (known.size >= mostKnown) known.clear();
  if (raw.length <= 40) known.set(raw, words);
  return words;
}

function makeWords(raw: string): string[] {
  if (raw === '%') return ['percent'];
  if (/^\d/.test(raw)) return numberWords(raw);
  const plain = raw.replaceAll(/[.-]/g, '');
  const [, stem = plain, ending] = /^(.*)['’](s|t|ll|ve|re|d|m)$/is.exec(plain) ?? [];
  return ending === undefined ? [indexWord(stem)] : contraction(stem, ending.toLowerCase());
}

const indexWord = (word: string): string => {
  const folded = foldSpelling(word);
  return units.get(folded) ?? withoutInflection(folded);
};

/** `won't` is `will not` and `we'll` is `we will`, so that a promise is known by one form. */
function contraction(stem: string, ending: string): string[] {
  const word = foldLetters(stem);
  switch (ending) {
    case 't':
      return [negated.get(word) ?? indexWord(word.replace(/n$/, '')), 'not'];
    case 'll':
      return [indexWord(word), 'will'];
    case 've':
      return [indexWord(word), 'have'];
    case 're':
      return [indexWord(word), 'are'];
    default:
      return [indexWord(word)];
  }
}

// Maps and no objects: an object answers for `constructor` too, with a function.
const negated: ReadonlyMap<string, string> = new Map([
  ['won', 'will'],
  ['can', 'can'],
  ['shan', 'shall'],
  ['don', 'do'],
  ['ain', 'be'],
]);

/** `1,000` is `1000`; `£1.5bn` is `1d5`, `billion`; `16` of `16-year-olds` stands alone. */
function numberWords(raw: string): string[] {
  const [, digits = '', letters = ''] = /^([\d.,]+)(.*)$/su.exec(raw) ?? [];
  const whole = digits.replaceAll(/,(?=\d{3}(?:\D|$))/g, '').replaceAll(/[.,]/g, 'd');
  const unit = units.get(foldLetters(letters));
  return unit === undefined ? [whole + foldLetters(letters).replace(/^s$/, '')] : [whole, unit];
}

const units: ReadonlyMap<string, string> = new Map([
  ['bn', 'billion'],
  ['billion', 'billion'],
  ['m', 'million'],
  ['mn', 'million'],
  ['million', 'million'],
  ['pc', 'percent'],
  ['k', 'thousand'],
  ['tn', 'trillion'],
]);

/** `per cent` in two words is the same as `percent` and `%`. */
function joinPerCent(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (token.word === 'cent' && before?.word === 'per') {
      joined[joined.length - 1] = { word: 'percent', start: before.start, end: token.end };
    } else joined.push(token);
  }
  return joined;
}
