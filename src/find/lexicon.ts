import { indexWords } from './analyse.ts';
import { actionFamilies } from './words/actions.ts';
import { subjects } from './words/thesaurus.ts';

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

/** Another name of the same thing, and a word that goes with it. */
const sameWeight = 0.75;
const relatedWeight = 0.4;
const contraryWeight = 0.9;

let built: ReadonlyMap<string, LexiconEntry> | undefined;

/** Entries under the index words of each of their names. Built at the first use: most commands never search. */
export function lexicon(): ReadonlyMap<string, LexiconEntry> {
  built ??= build();
  return built;
}

class Entries {
  private readonly entries = new Map<
    string,
    { role: LexiconEntry['role']; terms: Map<string, LexiconTerm> }
  >();

  add(
    name: string,
    role: LexiconEntry['role'],
    terms: readonly string[],
    weight: number,
    contrary = false,
  ): void {
    const key = indexWords(name).join(' ');
    const entry = this.entries.get(key) ?? { role, terms: new Map<string, LexiconTerm>() };
    if (role === 'object') entry.role = 'object';
    for (const text of terms) {
      const before = entry.terms.get(text);
      if (before === undefined || before.weight < weight) entry.terms.set(text, { text, weight, contrary });
    }
    this.entries.set(key, entry);
  }

  build(): ReadonlyMap<string, LexiconEntry> {
    return new Map(
      [...this.entries].map(([key, { role, terms }]) => [key, { role, terms: [...terms.values()] }]),
    );
  }
}

function build(): ReadonlyMap<string, LexiconEntry> {
  const entries = new Entries();
  for (const { names, related, contrary } of subjects) {
    for (const name of names) {
      entries.add(name, 'object', names, sameWeight);
      entries.add(name, 'object', related, relatedWeight);
      entries.add(name, 'object', contrary, contraryWeight, true);
    }
    for (const name of contrary) entries.add(name, 'object', names, contraryWeight, true);
  }
  for (const family of actionFamilies) {
    const [head = ''] = family;
    entries.add(head, 'action', family, sameWeight);
    for (const each of family) entries.add(each, 'action', [head], relatedWeight);
  }
  return entries.build();
}
