import { indexWords, type Token } from './analyse.ts';
import { derivedWords } from './derivation.ts';
import type { LexiconEntry } from './lexicon.ts';
import { frameWords, functionWords, generalNouns } from './words/function-words.ts';

/**
 * What a concept does in an ask: what it is about, a thing that many asks speak of, what is to be done, how much,
 * or the frame of the demand.
 */
export type Role = 'object' | 'general' | 'action' | 'number' | 'frame';

/** One way to name a concept, and how surely it names it: 1 for the ask's own words. */
export interface ConceptTerm {
  readonly text: string;
  readonly phrases: readonly (readonly string[])[];
  readonly weight: number;
  /** Names what is put in the concept's place by those who are against it. */
  readonly contrary: boolean;
  /** A person put it into the term set, and so it is counted whatever its weight. */
  readonly taken?: true;
  /** Is near in meaning by the word vectors: it brings a passage in and names nothing. */
  readonly near?: true;
}

/** A thing that an ask speaks of, by all the names that we know for it; the ask's own name comes first. */
export interface Concept {
  readonly name: string;
  readonly role: Role;
  readonly weight: number;
  /** After an "or": a passage that names the one before it need not name this one. */
  readonly alternative: boolean;
  /** After "with", "by" or "for instance": it is wanted, whatever is to be done to the rest. */
  readonly means: boolean;
  readonly terms: readonly ConceptTerm[];
}

/** A concept of a plan; `group` where the campaign wrote it and a passage must name it. */
export interface PlannedConcept extends Concept {
  readonly group?: string;
}

/** Names of the same thing are counted, words that only go with it are not, unless a person took them. */
export const isCountedTerm = ({ weight, taken }: ConceptTerm): boolean => taken === true || weight >= names;
const names = 0.7;

/** The index words of a term; a word with a hyphen also as one word: smoke-free, smokefree. */
export function phrasesOf(term: string): string[][] {
  const joined = /\p{L}-\p{L}/u.test(term) ? [indexWords(term.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ''))] : [];
  return [indexWords(term), ...joined].filter((phrase) => phrase.length > 0);
}

export const roleWeight: Readonly<Record<Role, number>> = {
  object: 1,
  number: 0.8,
  general: 0.6,
  action: 0.4,
  frame: 0.08,
};
const derivedWeight = 0.85;
/** "Lords" alone for "House of Lords": often the same, often not. */
const partWeight = 0.45;

export const plainRole = (word: string): Role => {
  if (frameWords.has(word)) return 'frame';
  if (generalNouns.has(word)) return 'general';
  return /^\d/.test(word) ? 'number' : 'object';
};

/** A concept that the lexicon does not know: its own word and words of the same family. */
export function plainConcept(name: string, role: Role, parts: readonly string[] = []): Concept {
  const derived = role === 'frame' ? [] : derivedWords(name.toLowerCase());
  const terms = [
    term(name, 1),
    ...derived.map((each) => term(each, derivedWeight)),
    ...parts.map((each) => ({ ...term(each.replace('d', '.'), derivedWeight), phrases: [[each]] })),
  ];
  return { name, role, weight: roleWeight[role], alternative: false, means: false, terms };
}

const term = (text: string, weight: number, contrary = false): ConceptTerm => ({
  text,
  phrases: phrasesOf(text),
  weight,
  contrary,
});

/** A concept with all the names that the lexicon has for it. */
export function knownConcept(name: string, run: readonly Token[], known: LexiconEntry): Concept {
  const parts = run.length === 1 ? [] : run.filter(({ word }) => isContent(word)).map(({ word }) => word);
  const derived = run.length === 1 ? derivedWords(name.toLowerCase()) : [];
  const role = knownRole(run, known.role);
  const terms = strongest([
    term(name, 1),
    ...derived.map((each) => term(each, derivedWeight)),
    ...known.terms.map(({ text, weight, contrary }) => term(text, weight, contrary)),
    ...parts.map((word) => ({ ...term(word, partWeight), phrases: [[word]] })),
  ]);
  return { name, role, weight: roleWeight[role], alternative: false, means: false, terms };
}

function knownRole(run: readonly Token[], role: LexiconEntry['role']): Role {
  if (role === 'action') return role;
  const content = run.filter(({ word }) => !functionWords.has(word) && !frameWords.has(word));
  if (content.length === 0) return 'frame';
  return content.every(({ word }) => generalNouns.has(word)) ? 'general' : 'object';
}

const isContent = (word: string): boolean =>
  !functionWords.has(word) && !frameWords.has(word) && !generalNouns.has(word);

/** Each run of words once, with the greatest weight that any of its names gives it. */
function strongest(terms: readonly ConceptTerm[]): ConceptTerm[] {
  const seen = new Map<string, ConceptTerm>();
  for (const each of terms) {
    const key = (each.phrases[0] ?? []).join(' ');
    const before = seen.get(key);
    if (key !== '' && (before === undefined || before.weight < each.weight))
      seen.set(key, before ? { ...before, weight: each.weight } : each);
  }
  return [...seen.values()];
}
