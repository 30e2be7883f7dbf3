import { analyse, indexWords, type Token } from './analyse.ts';
import { derivedWords } from './derivation.ts';
import { lexicon } from './lexicon.ts';
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
}

/** A thing that an ask speaks of, by all the names that we know for it; the ask's own name comes first. */
export interface Concept {
  readonly name: string;
  readonly role: Role;
  readonly weight: number;
  readonly terms: readonly ConceptTerm[];
}

/** The index words of a term; a word with a hyphen also as one word: smoke-free, smokefree. */
export function phrasesOf(term: string): string[][] {
  const joined = /\p{L}-\p{L}/u.test(term) ? [indexWords(term.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ''))] : [];
  return [indexWords(term), ...joined].filter((phrase) => phrase.length > 0);
}

const roleWeight: Readonly<Record<Role, number>> = {
  object: 1,
  number: 0.8,
  general: 0.6,
  action: 0.4,
  frame: 0.08,
};
/** Words after "for instance" or "including" narrow a demand; a passage without them still meets it. */
const exampleWeight = 0.6;
const derivedWeight = 0.85;
/** "Lords" alone for "House of Lords": often the same, often not. */
const partWeight = 0.45;

/** The concepts of an ask, from its words alone. None where it has none but function words. */
export function conceptsOf(ask: string): Concept[] {
  const { main, aside } = withoutBrackets(ask);
  const concepts = [...conceptsIn(main), ...aside.flatMap((each) => conceptsIn(each))];
  const seen = new Set<string>();
  return concepts.filter(({ name }) => !seen.has(name) && seen.add(name)).slice(0, mostConcepts);
}

/** An ask of thousands of words is no ask; its first concepts must do. */
const mostConcepts = 60;

/** What stands in brackets is read apart, so that no-fault ("Section 21") evictions is still one thing. */
function withoutBrackets(ask: string): { main: string; aside: string[] } {
  const aside: string[] = [];
  const main = ask.replaceAll(/\(([^()]{1,200})\)/g, (_, inner: string) => {
    aside.push(inner);
    return ' ';
  });
  return { main, aside };
}

function conceptsIn(text: string): Concept[] {
  const tokens = analyse(text);
  const concepts: Concept[] = [];
  let weight = 1;
  for (let at = 0; at < tokens.length; ) {
    if (beginsExample(tokens, at)) weight = exampleWeight;
    const { length, concept } = conceptAt(text, tokens, at);
    if (concept !== undefined) concepts.push({ ...concept, weight: concept.weight * weight });
    at += length;
  }
  return concepts;
}

const beginsExample = (tokens: readonly Token[], at: number): boolean => {
  const [a, b] = [tokens[at]?.word, tokens[at + 1]?.word];
  return (
    a === 'includ' || (a === 'for' && (b === 'instanc' || b === 'exampl')) || (a === 'such' && b === 'as')
  );
};

const longestName = 6;

function conceptAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { length: number; concept?: Concept } {
  for (let length = Math.min(longestName, tokens.length - at); length >= 1; length -= 1) {
    const run = tokens.slice(at, at + length);
    const entry = lexicon().get(run.map(({ word }) => word).join(' '));
    if (entry === undefined) continue;
    const only = run[0]?.word ?? '';
    if (length === 1 && functionWords.has(only)) break;
    return { length, concept: knownConcept(surface(text, run), run, entry) };
  }
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || functionWords.has(token.word) || token.word === 'percent') return { length: 1 };
  if (/^\d/.test(token.word) && next?.word === 'percent') {
    return { length: 2, concept: plainConcept(surface(text, [token, next]), 'number', [token.word]) };
  }
  return { length: 1, concept: plainConcept(surface(text, [token]), plainRole(token.word)) };
}

const surface = (text: string, run: readonly Token[]): string =>
  text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0);

const plainRole = (word: string): Role => {
  if (frameWords.has(word)) return 'frame';
  if (generalNouns.has(word)) return 'general';
  return /^\d/.test(word) ? 'number' : 'object';
};

function plainConcept(name: string, role: Role, parts: readonly string[] = []): Concept {
  const derived = role === 'frame' ? [] : derivedWords(name.toLowerCase());
  const terms = [
    term(name, 1),
    ...derived.map((each) => term(each, derivedWeight)),
    ...parts.map((each) => ({ text: each.replace('d', '.'), phrases: [[each]], weight: derivedWeight })),
  ];
  return { name, role, weight: roleWeight[role], terms };
}

const term = (text: string, weight: number): ConceptTerm => ({ text, phrases: phrasesOf(text), weight });

interface Known {
  readonly role: 'object' | 'action';
  readonly terms: readonly { readonly text: string; readonly weight: number }[];
}

function knownConcept(name: string, run: readonly Token[], known: Known): Concept {
  const parts = run.length === 1 ? [] : run.filter(({ word }) => isContent(word)).map(({ word }) => word);
  const derived = run.length === 1 ? derivedWords(name.toLowerCase()) : [];
  const role = knownRole(run, known.role);
  const terms = strongest([
    term(name, 1),
    ...derived.map((each) => term(each, derivedWeight)),
    ...known.terms.map(({ text, weight }) => term(text, weight)),
    ...parts.map((word) => ({ text: word, phrases: [[word]], weight: partWeight })),
  ]);
  return { name, role, weight: roleWeight[role], terms };
}

function knownRole(run: readonly Token[], role: Known['role']): Role {
  if (role === 'action') return role;
  const content = run.filter(({ word }) => !functionWords.has(word) && !frameWords.has(word));
  if (content.length === 0) return 'frame';
  return content.every(({ word }) => generalNouns.has(word)) ? 'general' : 'object';
}

const isContent = (word: string): boolean => !functionWords.has(word) && !frameWords.has(word);

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
