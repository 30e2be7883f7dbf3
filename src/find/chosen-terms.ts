import type { TakenAs, TakenTerm, TermChoices } from '../model/term-set.ts';
import {
  type Concept,
  type ConceptTerm,
  isCountedTerm,
  type PlannedConcept,
  phrasesOf,
  roleWeight,
} from './concept.ts';

/** By what terms are the same: their index words, whatever their inflection or case. */
export const keyOf = (term: string): string => phrasesOf(term)[0]?.join(' ') ?? '';

/** Whether a term of a plan finds what is written so, perhaps as another writing of itself: smoke-free, smokefree. */
export const finds = ({ phrases }: ConceptTerm, key: string): boolean =>
  phrases.some((phrase) => phrase.join(' ') === key);

/**
 * What people said is a name of a thing is as sure as the ask's own word. What only goes with it is a little surer than
 * what the stock of words says goes with it (0.4), and far from naming it (0.7).
 */
const takenWeight: Readonly<Record<TakenAs, number>> = { name: 1, company: 0.5 };

/** Puts what people took and left onto the concepts of an ask. A concept of which every name is left goes with them. */
export function withChoices(
  concepts: readonly PlannedConcept[],
  { taken, left }: TermChoices,
  written: boolean,
): PlannedConcept[] {
  const out = new Set(left.map(keyOf));
  const kept = out.size === 0 ? [...concepts] : concepts.flatMap((each) => without(each, out));
  return taken.reduce((all, each) => withTaken(all, each, written), kept);
}

function without(concept: PlannedConcept, out: ReadonlySet<string>): PlannedConcept[] {
  const terms = concept.terms.flatMap((each) => withoutPhrases(each, out));
  return terms.some(isCountedTerm) ? [{ ...concept, terms }] : [];
}

/** A term goes when it was left itself; another writing of it goes alone. */
function withoutPhrases(term: ConceptTerm, out: ReadonlySet<string>): ConceptTerm[] {
  const [own = [], ...others] = term.phrases;
  if (out.has(own.join(' '))) return [];
  return [{ ...term, phrases: [own, ...others.filter((phrase) => !out.has(phrase.join(' ')))] }];
}

function withTaken(all: readonly PlannedConcept[], taken: TakenTerm, written: boolean): PlannedConcept[] {
  const at = all.findIndex((each) => isGroup(each, taken.group, written));
  const into = all[at];
  if (into !== undefined) return all.with(at, { ...into, terms: merged(into.terms, taken, written) });
  const made = newGroup(taken, written);
  // Written groups stand before the concepts that only help to order.
  const end = written ? all.filter(({ group }) => group !== undefined).length : all.length;
  return all.toSpliced(end, 0, made);
}

/** The group of the term set that goes by this name: one that is counted. */
const isGroup = ({ name, group, role }: PlannedConcept, wanted: string, written: boolean): boolean =>
  (written ? group !== undefined : role !== 'frame') && sameName(name, wanted);

export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Of two terms in the same words the surer one's weight; a contrary term stays one, whoever took it. */
function merged(terms: readonly ConceptTerm[], taken: TakenTerm, written: boolean): ConceptTerm[] {
  const made = termTaken(taken, written);
  const same = terms.find(({ text }) => keyOf(text) === keyOf(taken.term));
  if (same === undefined) return [...terms, made];
  const both = { ...made, weight: Math.max(made.weight, same.weight), contrary: same.contrary };
  return terms.map((each) => (each === same ? both : each));
}

/** In a written group every term names what must be named; there is no less. */
const termTaken = ({ term, as }: TakenTerm, written: boolean): ConceptTerm => ({
  text: term,
  phrases: phrasesOf(term),
  weight: written ? 1 : takenWeight[as],
  contrary: false,
  taken: true,
});

/** What a campaign wrote must be named is worth more than any word of the ask. */
const writtenWeight = 1.5;

/** A group that the campaign wrote, or that was made for a taken term beside such groups. */
export const writtenGroup = (name: string, terms: readonly ConceptTerm[]): PlannedConcept => ({
  ...thing(name, terms),
  group: name,
  weight: writtenWeight,
});

/** The first term of a new group names it, whatever it was proposed as. */
function newGroup({ term, group }: TakenTerm, written: boolean): PlannedConcept {
  const terms = [termTaken({ term, group, as: 'name' }, written)];
  return written ? writtenGroup(group, terms) : thing(group, terms);
}

const thing = (name: string, terms: readonly ConceptTerm[]): Concept => ({
  name,
  role: 'object',
  weight: roleWeight.object,
  alternative: false,
  means: false,
  terms,
});
