import { indexWords } from '../analyse.ts';
import { isKnownWord } from './known-words.ts';
import type { SpellingTarget } from './spelling-targets.ts';
import { mostWritten, type WordForms } from './word-forms.ts';

/** A word that the documents write in two parts, or two words that they write as one. */
export interface PartedSpelling {
  readonly target: SpellingTarget;
  /** The whole term, as the documents write it. */
  readonly term: string;
  readonly how: 'apart' | 'together';
}

/** Shorter words fall into parts by chance: "be low", "to day". */
const shortestWhole = 8;
const shortestPart = 3;

/** Words of the terms that the documents write with a hyphen, in two words, or together. */
export function partedSpellings(
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
    return form === undefined ? [] : [{ target, term: replaced(target, form), how: 'apart' }];
  });
  return [...apart, ...targets.flatMap((target) => writtenTogether(target, vocabulary))];
}

const replaced = ({ term, start, end }: SpellingTarget, form: string, to = end): string =>
  term.slice(0, start) + form + term.slice(to);

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
  target: SpellingTarget,
  vocabulary: ReadonlyMap<string, WordForms>,
): PartedSpelling[] {
  const { term, end, letters } = target;
  const next = /^[ -](\p{L}{3,})/u.exec(term.slice(end))?.[1];
  const whole = next === undefined ? undefined : vocabulary.get(letters + next.toLowerCase());
  if (next === undefined || whole === undefined) return [];
  return [{ target, term: replaced(target, mostWritten(whole), end + 1 + next.length), how: 'together' }];
}
