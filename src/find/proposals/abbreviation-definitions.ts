import { indexWords } from '../analyse.ts';
import { functionWords } from '../words/function-words.ts';

/** A short form and what it stands for, as a document introduces them to each other. */
export interface AbbreviationDefinition {
  readonly short: string;
  readonly long: string;
  /** As it stands there: "European Convention on Human Rights (ECHR)". */
  readonly words: string;
}

const longestShort = 10;
const longestInside = 200;
const shortAndWords = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}&/.’'-]*$/u;

/**
 * Every definition of an abbreviation in a text, after Schwartz and Hearst (2003), "A simple algorithm for identifying
 * abbreviation definitions in biomedical text": what stands in brackets and what stands before them, whichever is the
 * short form; each of its letters stands in the long form in order, the first at the beginning of a word.
 */
export function abbreviationDefinitions(text: string): AbbreviationDefinition[] {
  const found: AbbreviationDefinition[] = [];
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const [inside = '', ...closed] = text.slice(open + 1, open + 1 + longestInside).split(')', 2);
    if (closed.length === 0 || inside.includes('\n')) continue;
    const before =
      text
        .slice(Math.max(0, open - longestInside), open)
        .split('\n')
        .at(-1) ?? '';
    const definition = definitionOf(before.trimEnd(), inside.split(/[;,]/)[0]?.trim() ?? '');
    if (definition !== undefined) found.push(definition);
  }
  return found;
}

function definitionOf(before: string, inside: string): AbbreviationDefinition | undefined {
  if (isShortForm(inside)) {
    const long = longFormOf(inside, lastWords(before, mostWords(inside)));
    // White space in the document may be wider than here: what is quoted has to stand there as it is.
    if (long !== undefined && before.endsWith(long))
      return { short: inside, long, words: `${long} (${inside})` };
  }
  const short = before.split(/\s+/).at(-1) ?? '';
  if (!isShortForm(short) || !/\s/.test(inside)) return undefined;
  const long = longFormOf(short, inside);
  // What stands in brackets after a short form is its long form as a whole or not at all.
  return long === inside ? { short, long, words: `${short} (${inside})` } : undefined;
}

/** One word of two to ten letters and digits with a capital among them; "the" or "2024" is none. */
const isShortForm = (words: string): boolean =>
  words.length >= 2 && words.length <= longestShort && shortAndWords.test(words) && /\p{Lu}/u.test(words);

/** A long form has few more words than its short form has letters. */
const mostWords = (short: string): number => Math.min(short.length + 5, short.length * 2);

const lastWords = (text: string, most: number): string => text.split(/\s+/).slice(-most).join(' ');

/** The shortest run of words at the end that the short form's letters can be taken from. */
function longFormOf(short: string, words: string): string | undefined {
  const start = startOfLongForm(short.toLowerCase(), words.toLowerCase());
  if (start === undefined) return undefined;
  const long = words.slice(start);
  return isLongForm(short, long) ? long : undefined;
}

/** From right to left, letter by letter; where the long form begins. */
function startOfLongForm(short: string, words: string): number | undefined {
  let at = words.length;
  for (let letter = short.length - 1; letter >= 0; letter -= 1) {
    const wanted = short.charAt(letter);
    if (!/[\p{L}\p{N}]/u.test(wanted)) continue;
    at -= 1;
    while (at >= 0 && (words.charAt(at) !== wanted || (letter === 0 && !mayBegin(words, at)))) at -= 1;
    if (at < 0) return undefined;
  }
  return words.lastIndexOf(' ', at) + 1;
}

/** At the beginning of a word that names something: the T of TPNW is that of "Treaty", not of the "the" after it. */
function mayBegin(words: string, at: number): boolean {
  if (at > 0 && /[\p{L}\p{N}]/u.test(words.charAt(at - 1))) return false;
  return !functionWords.has(indexWords(words.slice(at))[0] ?? '');
}

function isLongForm(short: string, long: string): boolean {
  const words = long.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= mostWords(short) &&
    long.length > short.length &&
    !words.includes(short) &&
    !/[()“”"]/.test(long)
  );
}
