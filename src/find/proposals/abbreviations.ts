import { indexWords } from '../analyse.ts';
import { keyOf } from '../chosen-terms.ts';
import { isCountedTerm } from '../concept.ts';
import type { SearchPlan } from '../plan.ts';
import { functionWords } from '../words/function-words.ts';
import type { AbbreviationDefinition } from './abbreviation-definitions.ts';
import type { Proposal } from './proposal.ts';
import { capitalShare, lettersOf, nameShare, type WordForms } from './word-forms.ts';

/** Short forms of the ask's terms, and what its abbreviations stand for, as the documents introduce them. */
export function abbreviations(
  plan: SearchPlan,
  definitions: readonly AbbreviationDefinition[],
  vocabulary: ReadonlyMap<string, WordForms>,
): Proposal[] {
  const groups = groupsByKey(plan);
  const found = new Map<string, Proposal & { times: number }>();
  for (const { short, long, words } of definitions) {
    if (isMistakable(short, vocabulary)) continue;
    const proposed = [
      { term: short, group: groupOfLong(plan, groups, long) },
      { term: long, group: groups.get(keyOf(short)) },
    ];
    for (const { term, group } of proposed) {
      if (group === undefined || groups.has(keyOf(term))) continue;
      const times = (found.get(keyOf(term))?.times ?? 0) + 1;
      const why = `The documents introduce “${words}”.`;
      found.set(keyOf(term), { kind: 'abbreviation', term, group, why, strength: times, times });
    }
  }
  return [...found.values()]
    .map(({ times: _, ...proposal }) => proposal)
    .sort((a, b) => b.strength - a.strength);
}

/** The group of each name that is counted. */
function groupsByKey({ concepts, counted }: SearchPlan): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const at of counted) {
    const concept = concepts[at];
    for (const term of (concept?.terms ?? []).filter((each) => isCountedTerm(each) && !each.contrary))
      for (const key of term.phrases.map((phrase) => phrase.join(' ')))
        if (!groups.has(key)) groups.set(key, concept?.name ?? '');
  }
  return groups;
}

/**
 * The group of a long form: the one that has it as a term or, where the ask has its words but we read them as several
 * concepts, the first of these.
 */
function groupOfLong(
  { ask, concepts, counted }: SearchPlan,
  groups: ReadonlyMap<string, string>,
  long: string,
): string | undefined {
  const words = indexWords(long);
  const content = words.filter((word) => !functionWords.has(word));
  const own = groups.get(words.join(' '));
  if (own !== undefined || content.length < 2) return own;
  if (!` ${indexWords(ask.text).join(' ')} `.includes(` ${words.join(' ')} `)) return undefined;
  const named = counted.find((at) =>
    (concepts[at]?.terms[0]?.phrases[0] ?? []).some((word) => content.includes(word)),
  );
  return concepts[named ?? -1]?.name;
}

/** Case does not count: "WHO" would find every "who", and an ask that says "send" does not mean the SEND of schools. */
function isMistakable(short: string, vocabulary: ReadonlyMap<string, WordForms>): boolean {
  if (indexWords(short).every((word) => functionWords.has(word))) return true;
  const written = vocabulary.get(lettersOf(short));
  return written !== undefined && capitalShare(written) < nameShare;
}
