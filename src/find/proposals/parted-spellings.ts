import { indexWords } from '../analyse.ts';
import { isKnownWord } from './known-words.ts';
import type { NamedThing, SpellingTarget } from './spelling-targets.ts';
import { lettersOf, mostWritten, type WordForms } from './word-forms.ts';

/** A word that the documents write in two parts, or two words that they write as one. */
export interface PartedSpelling {
  readonly group: string;
  /** The term of the set, and how the documents write it. */
  readonly own: string;
  readonly term: string;
  readonly how: 'apart' | 'together';
}

/** Shorter words fall into parts by chance: "be low", "to day". */
const shortestWhole = 8;
const shortestPart = 3;

/** Words of the terms that the documents write with a hyphen, in two words, or together. */
export function partedSpellings(
  things: readonly NamedThing[],
  targets: readonly SpellingTarget[],
  vocabulary: ReadonlyMap<string, WordForms>,
  texts: readonly string[],
): PartedSpelling[] {
  const parts = targets.flatMap((target) => partings(target).map((parting) => ({ target, parting })));
  const there = writtenApart(
    parts.map(({ parting }) => parting),
    texts,
  );
  const apart = parts.flatMap(({ target, parting }): PartedSpelling[] => {
    const form = there.get(parting.join(' '));
    if (form === undefined) return [];
    const { group, term: own, start, end } = target;
    return [{ group, own, term: own.slice(0, start) + form + own.slice(end), how: 'apart' }];
  });
  return [...apart, ...things.flatMap((thing) => writtenTogether(thing, vocabulary))];
}

/** The ways to part a word into two that we know. */
function partings({ letters }: SpellingTarget): (readonly [string, string])[] {
  if (letters.length < shortestWhole || !/^[a-z]+$/.test(letters)) return [];
  return Array.from({ length: letters.length - 2 * shortestPart + 1 }, (_, at) => at + shortestPart)
    .map((at) => [letters.slice(0, at), letters.slice(at)] as const)
    .filter((both) => both.every((part) => isKnownWord(indexWords(part)[0] ?? '')));
}

/** Those that stand in the texts, as they stand there first. */
function writtenApart(
  partings: readonly (readonly [string, string])[],
  texts: readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (partings.length === 0) return found;
  const any = partings.map(([one, other]) => `${one}[ -]${other}`).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})s?(?![\\p{L}\\p{N}-])`, 'giu');
  for (const text of texts)
    for (const [form] of text.matchAll(pattern)) {
      const key = form.toLowerCase().replace('-', ' ');
      const known = partings.find((each) => key === each.join(' ') || key === `${each.join(' ')}s`);
      if (known !== undefined && !found.has(known.join(' '))) found.set(known.join(' '), form);
    }
  return found;
}

/** "Child care" in the ask, "childcare" in the documents. */
function writtenTogether(
  { concept, term: { text } }: NamedThing,
  vocabulary: ReadonlyMap<string, WordForms>,
): PartedSpelling[] {
  return [...text.matchAll(twoWords)].flatMap(({ 1: one = '', 2: other = '', index }) => {
    const whole = vocabulary.get(lettersOf(one + other));
    if (whole === undefined || one.length + other.length < shortestWhole) return [];
    const term =
      text.slice(0, index) + mostWritten(whole) + text.slice(index + one.length + 1 + other.length);
    return [{ group: concept.name, own: text, term, how: 'together' }];
  });
}

/** The second word may be the first of the next two. */
const twoWords = /(?<!\p{L})(\p{L}{3,})(?=[ -](\p{L}{3,})(?!\p{L}))/gu;
