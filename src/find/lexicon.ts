import { indexWords } from './analyse.ts';
import { foldLetters } from './spelling.ts';
import { actionFamilies } from './words/actions.ts';
import { keysIn, type Subject, subjectLines, subjectOf } from './words/thesaurus.ts';

export interface LexiconEntry {
  readonly role: 'object' | 'action';
  readonly terms: readonly LexiconTerm[];
}

export interface LexiconTerm {
  readonly text: string;
  readonly weight: number;
  /** What those want who are against the thing: a promise of it is the contrary of a promise of the thing. */
  readonly contrary: boolean;
}

export interface Lexicon {
  /** @param key the index words of a name, one blank between them. */
  readonly get: (key: string) => LexiconEntry | undefined;
}

/** Another name of the same thing, and a word that goes with it. */
const sameWeight = 0.75;
const relatedWeight = 0.4;
const contraryWeight = 0.9;

let built: Lexicon | undefined;

/** Entries under the index words of each of their names. Built at the first use: most commands never search. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

/** A name by which an ask may call what a line of the stock or a family of actions is about. */
interface Named {
  readonly name: string;
  readonly role: LexiconEntry['role'];
  readonly terms: () => readonly LexiconTerm[];
}

/**
 * To make the index words of some ten thousand names takes longer than a search. An ask needs those of the names that
 * begin with one of its own words, and only names whose first letters are that word's are looked at for it.
 */
function build(): Lexicon {
  const waiting = Map.groupBy([...namedSubjects(), ...namedActions()], ({ name }) => firstPart(name));
  const parts = [...waiting.keys()].map((part) => ({
    part,
    letters: otherBeginnings.get(part) ?? foldLetters(part),
  }));
  const ready = new Map<string, ReadonlyMap<string, readonly Named[]>>();
  const namesFrom = (word: string): ReadonlyMap<string, readonly Named[]> => {
    const start = word.slice(0, sharedLetters);
    const fitting = parts.filter(
      ({ part, letters }) => letters.startsWith(start) && indexWords(part)[0] === word,
    );
    return Map.groupBy(
      fitting.flatMap(({ part }) => waiting.get(part) ?? []),
      ({ name }) => indexWords(name).join(' '),
    );
  };
  return {
    get: (key) => {
      const [word = ''] = key.split(' ', 1);
      const names = ready.get(word) ?? namesFrom(word);
      ready.set(word, names);
      const named = names.get(key);
      return named === undefined ? undefined : entryOf(named);
    },
  };
}

/** A word and its index word begin alike in so many letters, but for these forms; a test finds any that is missing. */
const sharedLetters = 3;
const otherBeginnings = new Map([
  ['paid', 'pay'],
  ['frozen', 'freeze'],
  ['made', 'make'],
  ['mould', 'mold'],
]);

/** A name up to its first blank: its first index word is made of it alone. */
function firstPart(name: string): string {
  const blank = name.indexOf(' ');
  return blank < 0 ? name : name.slice(0, blank);
}

function entryOf(named: readonly Named[]): LexiconEntry {
  const terms = new Map<string, LexiconTerm>();
  for (const term of named.flatMap((each) => each.terms())) {
    const before = terms.get(term.text);
    if (before === undefined || before.weight < term.weight) terms.set(term.text, term);
  }
  const role = named.some((each) => each.role === 'object') ? 'object' : 'action';
  return { role, terms: [...terms.values()] };
}

const namedSubjects = (): Named[] =>
  subjectLines().flatMap((line) =>
    keysIn(line).map(
      (name): Named => ({ name, role: 'object', terms: () => termsOf(name, subjectOf(line)) }),
    ),
  );

const termsOf = (name: string, { names, phrases, homonyms, related, contrary }: Subject): LexiconTerm[] =>
  contrary.includes(name)
    ? weighted([...names, ...phrases], contraryWeight, true)
    : [
        ...weighted([...names, ...phrases], sameWeight),
        ...weighted([...homonyms, ...related], relatedWeight),
        ...weighted(contrary, contraryWeight, true),
      ];

const namedActions = (): Named[] =>
  actionFamilies.flatMap((family) => {
    const [head = ''] = family;
    const terms = () => weighted([head], relatedWeight);
    return [
      { name: head, role: 'action', terms: () => weighted(family, sameWeight) },
      ...family.map((name): Named => ({ name, role: 'action', terms })),
    ];
  });

const weighted = (texts: readonly string[], weight: number, contrary = false): LexiconTerm[] =>
  texts.map((text) => ({ text, weight, contrary }));
