import { unreachable } from '../../model/unreachable.ts';
import { indexWords } from '../analyse.ts';
import type { SearchPlan } from '../plan.ts';
import { type PartedSpelling, partedSpellings } from './parted-spellings.ts';
import type { Proposal } from './proposal.ts';
import { type SpellingNeighbour, spellingNeighbours } from './spelling-neighbours.ts';
import { namedThings, type SpellingTarget, spellingTargets } from './spelling-targets.ts';
import { mostWritten, timesWritten, type WordForms } from './word-forms.ts';

/** Other ways in which the documents write the words of the ask's terms: names first, the most frequent first. */
export function spellings(
  plan: SearchPlan,
  vocabulary: ReadonlyMap<string, WordForms>,
  texts: readonly string[],
): Proposal[] {
  const things = namedThings(plan);
  const targets = spellingTargets(things, vocabulary);
  const found = [
    ...spellingNeighbours(plan, targets, vocabulary).map((each) => neighbour(each, texts)),
    ...partedSpellings(things, targets, vocabulary, texts).map(parted),
  ].sort((a, b) => b.strength - a.strength);
  const seen = new Set<string>();
  return found.filter(({ term }) => {
    const key = indexWords(term).join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

function neighbour({ target, written, how }: SpellingNeighbour, texts: readonly string[]): Proposal {
  const form = mostWritten(written);
  return {
    kind: 'spelling',
    term: termWith(target, form, texts),
    group: target.group,
    why: reasonOf(how, target.form, form),
    strength: strengthOf(how, timesWritten(written)),
  };
}

/** The whole term in the other spelling where the documents have it, else the word alone. */
function termWith({ term, start, end }: SpellingTarget, form: string, texts: readonly string[]): string {
  const whole = term.slice(0, start) + form + term.slice(end);
  return texts.some((text) => text.includes(whole)) ? whole : form;
}

const parted = ({ group, own, term, how }: PartedSpelling): Proposal => ({
  kind: 'spelling',
  term,
  group,
  why: reasonOf(how, own, term),
  strength: strengthOf(how, 0),
});

type How = SpellingNeighbour['how'] | PartedSpelling['how'];

const order: readonly How[] = ['slip', 'together', 'apart', 'name'];

/** Kinds first, in their order, then the more frequent. */
const strengthOf = (how: How, times: number): number => order.indexOf(how) + times / (1 + times);

function reasonOf(how: How, own: string, found: string): string {
  switch (how) {
    case 'name':
      return `“${found}” sounds like “${own}”, and the documents write it as a name.`;
    case 'apart':
      return `It is “${own}”, written apart.`;
    case 'together':
      return `It is “${own}”, written as one word.`;
    case 'slip':
      return `“${found}” differs from “${own}” by one letter, and only one of them is a word that we know: a slip, perhaps.`;
    default:
      return unreachable(how);
  }
}
