import type { TermGroup } from '../model/campaign.ts';

/** Says of two words, in folded letters, which term group makes them spellings of the same name, if any. */
export type SpellingVariants = (quoted: string, found: string) => string | undefined;

/**
 * A spelling variant needs both: the same term group, and that the two are spellings of each other. A group lists
 * a concept's synonyms too, and to take Xinjiang for Uyghur, or Iraq for Iran, would put words into a mouth.
 */
export function spellingVariants(groups: readonly TermGroup[]): SpellingVariants {
  const forms = groups.flatMap(formsOf);
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (quoted, found) => {
    if (forms.length === 0) return undefined;
    const spellings = known.get(quoted) ?? spellingsOf(quoted, forms);
    known.set(quoted, spellings);
    return spellings.get(found);
  };
}

/** Every other spelling of a word, with its group. */
function spellingsOf(word: string, forms: readonly Form[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const one of forms) {
    const suffix = suffixAfter(word, one.letters);
    if (suffix === undefined) continue;
    for (const two of forms) {
      if (one.group === two.group && areSpellings(one, two)) spellings.set(two.letters + suffix, one.group);
    }
  }
  return spellings;
}

interface Form {
  readonly group: string;
  readonly letters: string;
  readonly name: boolean;
}

const formsOf = (group: TermGroup): Form[] =>
  group.terms
    .flatMap((term) => term.split(/[\s\u00a0-]+/))
    .map((word) => ({ group: group.name, letters: fold(word), name: isName(word) }))
    .filter((form) => form.letters.length > 2 && form.letters.length <= 40);

const fold = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The inflection on a listed spelling (Uighur+s, Uyghur+ian); the other spelling must bear the same. */
function suffixAfter(word: string, form: string): string | undefined {
  if (!word.startsWith(form) || word.length - form.length > 3) return undefined;
  return word.slice(form.length);
}

function areSpellings(one: Form, two: Form): boolean {
  const [a, b] = [one.letters, two.letters];
  if (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a)) return false; // legal, illegal; Niger, Nigeria
  if (british(a) === british(b)) return true;
  return (
    one.name &&
    two.name &&
    soundsOf(a) === soundsOf(b) &&
    editDistance(a, b) * 2 <= Math.max(a.length, b.length)
  );
}

/**
 * The consonants of a transliterated name, with the signs that scribes exchange made one, and its first vowel:
 * Uyghur, Uighur and Uygur are the same, Kyiv and Kiev, Koran and Quran; Iran and Iraq are not.
 */
function soundsOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  const first = /^[aeiouy]/.test(plain) ? plain.charAt(0).replace(/[ou]/, 'u') : '';
  const consonants = plain
    .replace(/ph/g, 'f')
    .replace(/[cqg]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[aeiouyhj]/g, '');
  return first + consonants.replace(/(.)\1+/g, '$1');
}

/** British and American spellings of common words brought to one. */
const british = (word: string): string =>
  word
    .replace(/is(e|ed|es|ing|ation)$/, 'iz$1')
    .replace(/yse/g, 'yze')
    .replace(/our/g, 'or')
    .replace(/(.)re(s?)$/, '$1er$2')
    .replace(/ence/g, 'ense')
    .replace(/mme/g, 'm')
    .replace(/ll/g, 'l')
    .replace(/ae|oe/g, 'e')
    .replace(/dgem/g, 'dgm')
    .replace(/grey/g, 'gray');

/** Levenshtein's distance; for words of a term group, so a few dozen steps. */
function editDistance(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, i) => i);
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < two.length; j++) {
      const same = one[i] === two[j] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + same, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[two.length] ?? 0;
}
