import { indexWords } from './analyse.ts';
import { actionFamilies } from './words/actions.ts';
import { subjects } from './words/thesaurus.ts';

export interface LexiconEntry {
  readonly role: 'object' | 'action';
  readonly terms: readonly { readonly text: string; readonly weight: number }[];
}

/** Another name of the same thing, and a word that goes with it. */
const sameWeight = 0.75;
const relatedWeight = 0.4;

let built: ReadonlyMap<string, LexiconEntry> | undefined;

/** Entries under the index words of each of their names. Built at the first use: most commands never search. */
export function lexicon(): ReadonlyMap<string, LexiconEntry> {
  built ??= build();
  return built;
}

function build(): ReadonlyMap<string, LexiconEntry> {
  const entries = new Map<string, { role: LexiconEntry['role']; terms: Map<string, number> }>();
  const add = (name: string, role: LexiconEntry['role'], terms: readonly string[], weight: number) => {
    const key = indexWords(name).join(' ');
    const entry = entries.get(key) ?? { role, terms: new Map<string, number>() };
    if (role === 'object') entry.role = 'object';
    for (const each of terms) entry.terms.set(each, Math.max(weight, entry.terms.get(each) ?? 0));
    entries.set(key, entry);
  };
  for (const { names, related } of subjects) {
    for (const name of names) {
      add(name, 'object', names, sameWeight);
      add(name, 'object', related, relatedWeight);
    }
  }
  for (const family of actionFamilies) {
    const [head = ''] = family;
    add(head, 'action', family, sameWeight);
    for (const each of family) add(each, 'action', [head], relatedWeight);
  }
  return new Map(
    [...entries].map(([key, { role, terms }]) => [
      key,
      { role, terms: [...terms].map(([text, weight]) => ({ text, weight })) },
    ]),
  );
}
