import type { Ask } from '../model/campaign.ts';
import type { TermSet } from '../model/finding.ts';
import { noChoices, type TermChoices, type TermSetName } from '../model/term-set.ts';
import { keyOf, withChoices, writtenGroup } from './chosen-terms.ts';
import { type Concept, isCountedTerm, type PlannedConcept, phrasesOf } from './concept.ts';
import { conceptsOf } from './concepts-of.ts';
import { withNearWords } from './near-words.ts';
import { manyMarks, markOf } from './word-mark.ts';

/** How an ask is searched for; made once, used for every document. */
export interface SearchPlan {
  readonly ask: Ask;
  readonly termSet: TermSet;
  /** Runs of index words: a passage in which none of them stands has nothing to do with the ask. */
  readonly phrases: readonly (readonly string[])[];
  readonly concepts: readonly PlannedConcept[];
  /** For each group of the term set the place of its concept in `concepts`. */
  readonly counted: readonly number[];
  /** Where a phrase may begin: its concept and term by their places in `concepts`. */
  readonly byFirstWord: ReadonlyMap<string, readonly PlannedPhrase[]>;
  /** By the mark of a word: 1 where a phrase may begin with it, and 0 where none does. */
  readonly firstMarks: Uint8Array;
}

export interface PlannedPhrase {
  readonly words: readonly string[];
  readonly concept: number;
  readonly term: number;
}

/** Where a campaign wrote what must be named, the ask's other words only help to order the passages. */
const besideWritten = 0.35;

/**
 * Written term groups are used as they are. Without them the terms come from the ask's words. An ask of nothing but
 * function words gives no terms and no phrases, and the plan says so with an empty term set.
 *
 * @param choices what people took and left; the name of their version goes into the term set.
 */
export function planSearch(ask: Ask, choices: TermChoices = noChoices, version?: TermSetName): SearchPlan {
  const written = ask.termGroups.map(writtenConcept).filter(({ terms }) => terms.length > 0);
  const isWritten = written.length > 0;
  const derived = conceptsOf(ask.text);
  const given: PlannedConcept[] = isWritten
    ? [...written, ...derived.map((each) => ({ ...each, weight: each.weight * besideWritten }))]
    : derived;
  const chosenConcepts = withChoices(given, choices, isWritten);
  const concepts = isWritten
    ? chosenConcepts
    : withNearWords(chosenConcepts, new Set(choices.left.map(keyOf)));
  const planned = concepts.flatMap(plannedPhrases);
  const byFirstWord = Map.groupBy(planned, ({ words }) => words[0] ?? '');
  return {
    ask,
    termSet: { ...termsOf(concepts, isWritten), ...chosen(choices), ...(version ? { version } : {}) },
    phrases: distinct(planned.map(({ words }) => words)),
    concepts,
    counted: concepts.flatMap((each, at) => (isCounted(each, isWritten) ? [at] : [])),
    byFirstWord,
    firstMarks: marked(byFirstWord.keys()),
  };
}

const writtenConcept = (group: { name: string; terms: readonly string[] }): PlannedConcept =>
  writtenGroup(
    group.name,
    group.terms
      .map((text) => ({ text, phrases: phrasesOf(text), weight: 1, contrary: false }))
      .filter(({ phrases }) => phrases.length > 0),
  );

const plannedPhrases = ({ terms }: Concept, concept: number): PlannedPhrase[] =>
  terms.flatMap(({ phrases }, term) => phrases.map((words) => ({ words, concept, term })));

function marked(words: Iterable<string>): Uint8Array {
  const marks = new Uint8Array(manyMarks);
  for (const word of words) marks[markOf(word)] = 1;
  return marks;
}

function distinct(phrases: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()];
}

/** The words that tell what an ask is about are counted; its frame, and what we only rank by, is not. */
const isCounted = ({ group, role }: PlannedConcept, written: boolean): boolean =>
  written ? group !== undefined : role !== 'frame';

const termsOf = (concepts: readonly PlannedConcept[], written: boolean): TermSet => ({
  origin: written ? 'written' : 'derived',
  groups: concepts
    .filter((each) => isCounted(each, written))
    .map(({ name, terms }) => ({
      name,
      terms: terms.filter(isCountedTerm).map(({ text }) => text),
    })),
});

const chosen = ({ taken, left }: TermChoices): Pick<TermSet, 'taken' | 'left'> => ({
  ...(taken.length > 0 ? { taken: taken.map(({ term }) => term) } : {}),
  ...(left.length > 0 ? { left } : {}),
});
