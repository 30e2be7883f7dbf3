import type { PersonName } from '../model/person.ts';
import { fold, spellings } from './fold.ts';
import { familyKeys, familyNames, type PrintedName, printedName } from './printed-name.ts';

/** How well a printed name fits one of a person's: the whole, its initials, the family name, what may be one. */
export type NameFit = 'whole' | 'given' | 'initials' | 'family' | 'part';

/** Best first. A worse fit counts only where nobody has a better one. */
export const fits: readonly NameFit[] = ['whole', 'given', 'initials', 'family', 'part'];

/** How the printed name fits the person's; `undefined` where it does not. */
export function fitOf(printed: string, stored: PersonName): NameFit | undefined {
  if (stored.kind === 'title') return undefined;
  const found = spellings(printed).flatMap((one) =>
    spellings(stored.name).map((other) => fitOfSpelling(one, other, stored)),
  );
  return fits.find((fit) => found.includes(fit));
}

function fitOfSpelling(printed: string, spelling: string, stored: PersonName): NameFit | undefined {
  const asked = printedName(printed);
  const known = printedName(spelling);
  if (fold(printed) === fold(spelling))
    return known.words.length < 2 && known.rank === undefined ? 'family' : 'whole';
  if (known.rank !== undefined && asked.plain) return undefined;
  if (asked.rank !== undefined) return fitOfPeer(asked, known, stored);
  if (asked.words.length === 0) return undefined;
  const same = asked.words.join(' ') === known.words.join(' ');
  if (same) return asked.words.length > 1 ? 'whole' : 'family';
  return fitOfParts(asked, known, stored);
}

/** "Lord Taylor" is any Lord Taylor of somewhere; "Lord Taylor of Warwick" is one. */
function fitOfPeer(asked: PrintedName, known: PrintedName, stored: PersonName): NameFit | undefined {
  if (known.rank !== asked.rank) return undefined;
  if (asked.territory !== undefined && known.territory !== asked.territory) return undefined;
  if (asked.words.join(' ') === known.words.join(' '))
    return asked.territory === known.territory ? 'whole' : 'family';
  // "Lord David Alton": a first name that the rank does not want, but newspapers write.
  return known.words.length === 1 ? undefined : fitOfParts(asked, known, stored);
}

function fitOfParts(asked: PrintedName, known: PrintedName, stored: PersonName): NameFit | undefined {
  const family = stored.family === undefined ? undefined : printedName(stored.family).words;
  const apart = family !== undefined && family.length > 0;
  const options = apart ? [family] : familyNames(known.words);
  const found = options.map((option, at) => {
    const given =
      stored.given === undefined
        ? known.words.slice(0, Math.max(0, known.words.length - option.length))
        : fold(stored.given).split(' ').filter(Boolean);
    return fitOfOption(asked, option, given, apart || at === 0);
  });
  return fits.find((fit) => found.includes(fit));
}

function fitOfOption(
  asked: PrintedName,
  family: readonly string[],
  given: readonly string[],
  sure: boolean,
): NameFit | undefined {
  for (const key of familyKeys(family)) {
    const before = beforeFamily(asked.words, key.split(' '));
    if (before === undefined) continue;
    if (before.length === 0) return sure ? 'family' : 'part';
    const fit = fitOfGiven(before, given);
    if (fit !== undefined) return fit;
  }
  return undefined;
}

function beforeFamily(words: readonly string[], family: readonly string[]): readonly string[] | undefined {
  const at = words.length - family.length;
  return at >= 0 && family.every((word, index) => words[at + index] === word)
    ? words.slice(0, at)
    : undefined;
}

function fitOfGiven(asked: readonly string[], given: readonly string[]): NameFit | undefined {
  if (given.length === 0) return undefined;
  if (asked.every((word) => given.includes(word))) return asked[0] === given[0] ? 'whole' : 'given';
  const letters = asked.flatMap((word) => (word.length === 1 ? [word] : []));
  if (letters.length === asked.length) return startWith(letters, given) ? 'initials' : undefined;
  if (given.every((word) => word.length === 1)) return startWith(given, asked) ? 'initials' : undefined;
  // "John M Taylor" is "John Taylor" with one letter more, and "J Michael Taylor" with one less.
  return asked.every((word, at) => agree(word, given[at])) ? 'given' : undefined;
}

const startWith = (letters: readonly string[], names: readonly string[]): boolean =>
  letters.every((letter, at) => names[at]?.startsWith(letter) ?? false);

const agree = (asked: string, given: string | undefined): boolean =>
  given === undefined
    ? asked.length === 1
    : asked === given ||
      (asked.length === 1 && given.startsWith(asked)) ||
      (given.length === 1 && asked.startsWith(given));
