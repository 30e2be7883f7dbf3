import { fold } from './fold.ts';
import { honorifics, particles, plainTitles, ranks, suffixes } from './titles.ts';

/** A name as it is printed, taken apart; all words folded. */
export interface PrintedName {
  /** What is left of the name itself, in the order of reading. */
  readonly words: readonly string[];
  /** "Mr", "Ms": whoever is called so is no peer. */
  readonly plain: boolean;
  /** Begins with a title, so that what follows may be a family name alone. */
  readonly titled: boolean;
  /** `lord`, `lady`, `earl` …, which are part of a peer's name. */
  readonly rank?: string;
  /** "of Warwick" in "Lord Taylor of Warwick". */
  readonly territory?: string;
  /** Where a comma said where the family name ends: "Duncan Smith, Iain". */
  readonly family?: readonly string[];
}

/** Takes honorifics and letters off, and keeps what tells people apart. */
export function printedName(printed: string): PrintedName {
  const turned = turnedRound(printed);
  const words = fold(withoutLetters(turned.text)).split(' ').filter(Boolean);
  const titles: string[] = [];
  let rank: string | undefined;
  while (words.length > 1 && (ranks.has(words[0] ?? '') || honorifics.has(words[0] ?? ''))) {
    const title = words.shift() ?? '';
    titles.push(title);
    rank = ranks.get(title) ?? rank;
    if (rank === 'bishop' || rank === 'archbishop') break;
  }
  const of = rank === undefined ? -1 : words.indexOf('of');
  const territory = of < 0 ? undefined : words.splice(of).slice(1).join(' ');
  return {
    words,
    plain: titles.some((title) => plainTitles.has(title)),
    titled: titles.length > 0,
    ...(rank === undefined ? {} : { rank }),
    ...(territory === undefined ? {} : { territory }),
    ...(turned.family === undefined ? {} : { family: turned.family }),
  };
}

/** Takes the letters behind a name off ("MP", "K.C."). In small letters only what is no name: Jack Ma stays whole. */
function withoutLetters(text: string): string {
  const words = text.replaceAll(',', ' ').trim().split(/\s+/);
  const capitals = words.every((word) => word === word.toUpperCase());
  while (words.length > 1) {
    const last = words.at(-1) ?? '';
    const folded = fold(last.replaceAll('.', ''));
    const isCapitals = !capitals && /^[A-Z.]+$/.test(last);
    if (!suffixes.has(folded) || !(isCapitals || neverNames.has(folded))) break;
    words.pop();
  }
  return words.join(' ');
}

const neverNames: ReadonlySet<string> = new Set([
  'jr',
  'jnr',
  'junior',
  'snr',
  'esq',
  'esquire',
  'mp',
  'msp',
  'phd',
]);

/** "Duncan Smith, Sir Iain" as "Sir Iain Duncan Smith"; letters behind a comma stay behind. */
function turnedRound(printed: string): { readonly text: string; readonly family?: readonly string[] } {
  const [before = '', after, more] = printed.split(',');
  if (after === undefined || more !== undefined) return { text: printed.replaceAll(',', ' ') };
  const behind = fold(after).split(' ').filter(Boolean);
  if (behind.length === 0 || behind.every((word) => suffixes.has(word))) return { text: printed };
  return { text: `${after} ${before}`, family: fold(before).split(' ') };
}

/**
 * Where the family name of a name in one string may begin, likeliest first: the last word with the particles before
 * it, then ever longer ("Duncan Smith" in "Iain Duncan Smith").
 */
export function familyNames(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2) return [words];
  let start = words.length - 1;
  while (start > 1 && particles.has(words[start - 1] ?? '')) start--;
  const found = [words.slice(start)];
  for (let longer = start - 1; longer >= 1; longer--) found.push(words.slice(longer));
  return found;
}

/** A family name as it may be looked up: with its particles and without them. */
export function familyKeys(family: readonly string[]): readonly string[] {
  const bare = family.findIndex((word) => !particles.has(word));
  return bare <= 0 ? [family.join(' ')] : [family.join(' '), family.slice(bare).join(' ')];
}
