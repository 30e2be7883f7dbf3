import { indexWords } from '../analyse.ts';
import { isCountedTerm } from '../concept.ts';
import type { SearchPlan } from '../plan.ts';
import { isKnownWord, nearness } from './known-words.ts';
import { skeletonOf, soundOf } from './sound-of.ts';
import { spellingDistance } from './spelling-distance.ts';
import { type SpellingTarget, shortestTarget } from './spelling-targets.ts';
import { capitalShare, nameShare, type WordForms } from './word-forms.ts';

/** Another word of the documents that is one of the ask's in other letters. */
export interface SpellingNeighbour {
  readonly target: SpellingTarget;
  readonly written: WordForms;
  readonly how: 'name' | 'slip';
}

/** Names and slips among the words of the documents. */
export function spellingNeighbours(
  plan: SearchPlan,
  targets: readonly SpellingTarget[],
  vocabulary: ReadonlyMap<string, WordForms>,
): SpellingNeighbour[] {
  const known = countedWords(plan);
  const marked = targets.map((target) => ({ target, kinds: kindsOfLetters(target.letters) }));
  const found: SpellingNeighbour[] = [];
  for (const written of vocabulary.values()) {
    const { letters } = written;
    if (letters.length < shortestTarget || letters.includes('-')) continue;
    const kinds = kindsOfLetters(letters);
    for (const each of marked) {
      if (Math.abs(letters.length - each.target.letters.length) > mostApart + 1) continue;
      if (differing(kinds, each.kinds) > 2 * (mostApart + 1)) continue;
      const how = kinshipOf(each.target, written, known);
      if (how !== undefined) found.push({ target: each.target, written, how });
    }
  }
  return found;
}

/** The index words that are found and counted already. */
const countedWords = ({ concepts, counted }: SearchPlan): ReadonlySet<string> =>
  new Set(
    counted.flatMap((at) =>
      (concepts[at]?.terms ?? [])
        .filter(isCountedTerm)
        .flatMap(({ phrases }) => phrases.filter(({ length }) => length === 1).flat()),
    ),
  );

/** How far two spellings may be apart, in letters of the word without its inflection. */
const mostApart = 2;

/** Which letters a word has, a bit each: a cheap look before the costly one. */
function kindsOfLetters(word: string): number {
  let kinds = 0;
  for (let at = 0; at < word.length; at += 1) kinds |= 1 << (word.charCodeAt(at) & 31);
  return kinds;
}

function differing(one: number, other: number): number {
  let count = 0;
  for (let bits = one ^ other; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

function kinshipOf(
  target: SpellingTarget,
  written: WordForms,
  known: ReadonlySet<string>,
): SpellingNeighbour['how'] | undefined {
  const [word = '', ...more] = indexWords(written.letters);
  if (more.length > 0 || known.has(word) || word === target.word) return undefined;
  if (capitalShare(written) >= nameShare)
    return target.isName && isSameName(target.word, word) ? 'name' : undefined;
  return isSlip(target.word, word) ? 'slip' : undefined;
}

/** One begins or ends with the other: leasehold and leaseholder, legal and illegal, Niger and Nigeria. */
const isDerived = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one) || one.endsWith(other) || other.endsWith(one);

/** Long names may differ in any vowel, and shorter ones that nobody knows, as they have no settled spelling. */
const longName = 8;
const longUnknownName = 6;
/** Of two names that we know, at least so near in meaning: Uyghur and Uygur are (0.44), Irish and Iris not (0.17). */
const sameMeaning = 0.35;

/** Spellings of one name written from another script. */
function isSameName(own: string, other: string): boolean {
  const shorter = Math.min(own.length, other.length);
  if (shorter < shortestTarget || spellingDistance(own, other, mostApart) > mostApart) return false;
  const isKnown = isKnownWord(own);
  const mayDiffer = shorter >= (isKnown ? longName : longUnknownName) && !isDerived(own, other);
  if (soundOf(own) !== soundOf(other) && !(mayDiffer && skeletonOf(own) === skeletonOf(other))) return false;
  return !isKnown || !isKnownWord(other) || (nearness([own], [other]) ?? 0) >= sameMeaning;
}

/** Shorter words become other words by one letter. */
const shortestSlip = 7;

/** One letter of a long word, where only one of the two is a word that we know. "Import" and "impart" both are. */
const isSlip = (own: string, other: string): boolean =>
  Math.min(own.length, other.length) >= shortestSlip &&
  !isDerived(own, other) &&
  spellingDistance(own, other, 1) === 1 &&
  isKnownWord(own) !== isKnownWord(other);
