import { analyse } from '../analyse.ts';
import { type ConceptTerm, isCountedTerm, type PlannedConcept } from '../concept.ts';
import type { SearchPlan } from '../plan.ts';
import { frameWords, functionWords, generalNouns } from '../words/function-words.ts';
import { capitalShare, lettersOf, nameShare, type WordForms } from './word-forms.ts';

/** A word of a term of the ask, for which other spellings are looked for. */
export interface SpellingTarget {
  readonly group: string;
  readonly term: string;
  /** As it stands in the term, and where. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly letters: string;
  /** Its index word. */
  readonly word: string;
  readonly isName: boolean;
}

/** Shorter words have too many others that look or sound alike. */
export const shortestTarget = 5;

/** A name that is counted, of a thing that the ask is about. */
export interface NamedThing {
  readonly concept: PlannedConcept;
  readonly term: ConceptTerm;
}

/** A verb of the demand has a hundred forms and no spelling that anybody would look for. */
export const namedThings = ({ concepts, counted }: SearchPlan): readonly NamedThing[] =>
  counted.flatMap((at) => {
    const concept = concepts[at];
    if (concept === undefined || concept.role === 'action') return [];
    return concept.terms
      .filter((each) => isCountedTerm(each) && !each.contrary)
      .map((term) => ({ concept, term }));
  });

/** Each word of these names, once; the ask's own names come first. */
export function spellingTargets(
  things: readonly NamedThing[],
  vocabulary: ReadonlyMap<string, WordForms>,
): readonly SpellingTarget[] {
  const targets = new Map<string, SpellingTarget>();
  for (const { concept, term } of things)
    for (const target of targetsIn(concept, term, vocabulary))
      if (!targets.has(target.letters)) targets.set(target.letters, target);
  return [...targets.values()];
}

function targetsIn(
  concept: PlannedConcept,
  { text }: ConceptTerm,
  vocabulary: ReadonlyMap<string, WordForms>,
): SpellingTarget[] {
  return analyse(text).flatMap(({ word, start, end }) => {
    const form = text.slice(start, end).replace(/['’]s?$/, '');
    const letters = lettersOf(form);
    if (letters.length < shortestTarget || !/^[\p{L}\p{M}]+$/u.test(letters) || isFrame(word)) return [];
    const isName = isNameIn(vocabulary, letters) ?? [form, concept.name].some(hasCapital);
    return [{ group: concept.name, term: text, form, start, end, letters, word, isName }];
  });
}

const isFrame = (word: string): boolean =>
  functionWords.has(word) || frameWords.has(word) || generalNouns.has(word);

/** In nearly all its places a name has a capital; where it has none, the ask and the campaign file must tell. */
function isNameIn(vocabulary: ReadonlyMap<string, WordForms>, letters: string): boolean | undefined {
  const written = vocabulary.get(letters);
  return written === undefined ? undefined : capitalShare(written) >= nameShare;
}

const hasCapital = (form: string): boolean => /^\p{Lu}/u.test(form);
