import { failure, type Outcome, success } from '../model/outcome.ts';
import { indexWords } from './analyse.ts';
import { functionWords } from './words/function-words.ts';

const longest = 200;
const longestGroup = 100;
/** What no keyboard writes: control characters, marks that turn the direction of writing, halves of a character. */
const unwritten = /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

/** A term as a person wrote it, in one form, or why it can be none. */
export function readTerm(written: string): Outcome<string> {
  const term = plain(written);
  const wrong =
    whyUnwritten(term) ??
    (term.length > longest
      ? `A term is a name or a few words: “${term.slice(0, 40)}…” has ${term.length} characters, and ${longest} is the most.`
      : undefined) ??
    (hasLetter(term)
      ? undefined
      : `“${term}” has no letter, and would stand for anything: a term needs one.`) ??
    (indexWords(term).every((word) => functionWords.has(word))
      ? `“${term}” is made of words that stand in every text: a term needs one that names something.`
      : undefined);
  return wrong === undefined ? success(term) : failure({ message: wrong });
}

/** The name of a group as a person wrote it, or why it can be none. */
export function readGroupName(written: string): Outcome<string> {
  const name = plain(written);
  const wrong =
    whyUnwritten(name) ??
    (name.length > longestGroup
      ? `The name of a group is short: “${name.slice(0, 40)}…” has ${name.length} characters, and ${longestGroup} is the most.`
      : undefined) ??
    (hasLetter(name) ? undefined : `“${name}” has no letter: the name of a group needs one.`);
  return wrong === undefined ? success(name) : failure({ message: wrong });
}

const plain = (written: string): string =>
  written
    .normalize('NFC')
    .trim()
    .replaceAll(/[^\S\n\r\t]+/gu, ' ');

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

function whyUnwritten(text: string): string | undefined {
  if (!unwritten.test(text)) return undefined;
  const shown = text.replaceAll(new RegExp(unwritten, 'gu'), '').slice(0, 40);
  return `“${shown}” holds characters that no keyboard writes, such as a line break or a control character: type it anew.`;
}
