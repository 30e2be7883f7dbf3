import type { Ask } from '../model/campaign.ts';
import type { TermSet } from '../model/finding.ts';
import { type Concept, phrasesOf } from './concept.ts';
import { conceptsOf } from './concepts-of.ts';

/** A concept of a plan; `group` where the campaign wrote it and a passage must name it. */
export interface PlannedConcept extends Concept {
  readonly group?: string;
}

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
 */
export function planSearch(ask: Ask): SearchPlan {
  const written = ask.termGroups.map(writtenConcept).filter(({ terms }) => terms.length > 0);
  const derived = conceptsOf(ask.text);
  const concepts: PlannedConcept[] =
    written.length === 0
      ? derived
      : [...written, ...derived.map((each) => ({ ...each, weight: each.weight * besideWritten }))];
  const planned = concepts.flatMap(plannedPhrases);
  return {
    ask,
    termSet: written.length === 0 ? derivedTerms(derived) : writtenTerms(written),
    phrases: distinct(planned.map(({ words }) => words)),
    concepts,
    counted: concepts.flatMap((each, at) => (isCounted(each, written.length > 0) ? [at] : [])),
    byFirstWord: Map.groupBy(planned, ({ words }) => words[0] ?? ''),
  };
}

function writtenConcept(group: { name: string; terms: readonly string[] }): PlannedConcept {
  const terms = group.terms
    .map((text) => ({ text, phrases: phrasesOf(text), weight: 1, contrary: false }))
    .filter(({ phrases }) => phrases.length > 0);
  return {
    name: group.name,
    group: group.name,
    role: 'object',
    weight: 1.5,
    alternative: false,
    means: false,
    terms,
  };
}

const plannedPhrases = ({ terms }: Concept, concept: number): PlannedPhrase[] =>
  terms.flatMap(({ phrases }, term) => phrases.map((words) => ({ words, concept, term })));

function distinct(phrases: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()];
}

const writtenTerms = (concepts: readonly PlannedConcept[]): TermSet => ({
  origin: 'written',
  groups: concepts.map(({ name, terms }) => ({ name, terms: terms.map(({ text }) => text) })),
});

/** The words that tell what an ask is about are counted; its frame, and what we only rank by, is not. */
const isCounted = ({ group, role }: PlannedConcept, written: boolean): boolean =>
  written ? group !== undefined : role !== 'frame';

const derivedTerms = (concepts: readonly Concept[]): TermSet => ({
  origin: 'derived',
  groups: concepts
    .filter((each) => isCounted(each, false))
    .map(({ name, terms }) => ({
      name,
      terms: terms.filter(({ weight }) => weight >= counted).map(({ text }) => text),
    })),
});

/** Names of the same thing are counted, words that only go with it are not. */
const counted = 0.7;
