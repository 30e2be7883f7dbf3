import { expectMore, mayEnd, openers } from './abbreviations.ts';

/** A run of stops in a text, such as `."`, and where the sentence that it may end began. */
export interface Stop {
  readonly sentenceStart: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the sentence ends, if it ends at this stop; behind a note's number where one stands there. Wrong ends
 * cost a citation half its words, so where nothing speaks for an end there is none.
 */
export function endsSentence(words: string, stop: Stop): number | undefined {
  const next = words[stop.end];
  if (next === undefined) return stop.end;
  if (next !== ' ') return endsWithoutBlank(words, stop);
  const after = words.slice(stop.end + 1, stop.end + 60);
  if (!canBegin(after)) return undefined;
  return isFullStop(words, stop) && stopBelongsToWord(words, stop, after) ? undefined : stop.end;
}

/** A sentence begins with a capital, a digit, or a sign before one of these. */
const canBegin = (after: string): boolean =>
  /^["'“‘«‹([£$€#*–—-]{0,3} ?[\p{Lu}\p{Lt}\p{Lo}\p{N}“"£$€]/u.test(after) && !/^[-–—] ?\p{Ll}/u.test(after);

const isFullStop = (words: string, stop: Stop): boolean =>
  words[stop.start] === '.' && words[stop.start + 1] !== '.';

/** Whether a full stop marks an abbreviation, an initial or a number instead of the end of a sentence. */
function stopBelongsToWord(words: string, stop: Stop, after: string): boolean {
  const word = lastWord(words, stop);
  if (word === '') return false;
  if (isMarker(words, stop, word)) return true;
  const folded = word.toLowerCase();
  if (expectMore.has(folded)) return true;
  if (folded === 'no' || folded === 'nos' || folded === 'art')
    return /^\d/.test(after) && /^\p{Lu}/u.test(word);
  if (isInitial(word) || mayEnd.has(folded)) return !opensSentence(after);
  return false;
}

/** The letters, digits and inner stops before the stop: `U.K`, `e.g`, `2.5`, `Art`. */
function lastWord(words: string, stop: Stop): string {
  const from = Math.max(stop.sentenceStart, stop.start - 24);
  return /[\p{L}\p{M}\p{N}.&]*$/u.exec(words.slice(from, stop.start))?.[0] ?? '';
}

/** `1.`, `(a).` or `IV.` at the start of the sentence numbers it. */
function isMarker(words: string, stop: Stop, word: string): boolean {
  const before = words.slice(stop.sentenceStart, stop.start - word.length).trim();
  return (
    (before === '' || before === '(') && /^(?:\d{1,3}(?:\.\d{1,3}){0,4}|\p{L}|[IVXivx]{1,5})$/u.test(word)
  );
}

/** `J`, `U.S`, `J.R.R`: letters one by one. */
const isInitial = (word: string): boolean => /^\p{Lu}(?:\.\p{L}){0,5}$/u.test(word);

/** After an initial or an `etc.` only a word that seldom is a name shows that a new sentence begins. */
const opensSentence = (after: string): boolean =>
  openers.has(/^["'“‘([]{0,2}(\p{L}+)/u.exec(after)?.[1] ?? '');

/** `economy.We will`, `policy.12 We`: the blank was lost, or a note's number stands behind the stop. */
function endsWithoutBlank(words: string, stop: Stop): number | undefined {
  const before = words.slice(Math.max(0, stop.start - 2), stop.start);
  const after = words.slice(stop.end, stop.end + 60);
  if (!/^[\p{Ll}\p{N}]{2}$|^\p{Ll}[)"'”’]$/u.test(before)) return undefined;
  if (/\p{Ll}/u.test(before)) {
    const note = /^(?:\[\d{1,3}\]|\d{1,3})(?= ["'“‘(]?\p{Lu})/u.exec(after);
    if (note !== null && words[stop.end - 1] !== ')') return stop.end + note[0].length;
  }
  // A word and more behind it: `partyof.Wales/join` and `Node.js` have no sentence there.
  return /^["'“‘(]?\p{Lu}(?:\p{L}{0,30}(?:['’]\p{L}{1,3})?,? \p{L}|\p{L}{1,30}[.!?](?: |$))/u.test(after)
    ? stop.end
    : undefined;
}
