import type { PassageWords } from '../../model/passage.ts';
import { keyOf } from '../chosen-terms.ts';
import { isCountedTerm } from '../concept.ts';
import type { SearchPlan } from '../plan.ts';
import { abbreviationDefinitions } from './abbreviation-definitions.ts';
import { abbreviations } from './abbreviations.ts';
import { companyOf } from './company.ts';
import type { NearWords } from './company-candidates.ts';
import type { Proposal } from './proposal.ts';
import { spellings } from './spellings.ts';
import { wordForms } from './word-forms.ts';

/** What the documents have to show for an ask. */
export interface Evidence {
  readonly texts: readonly string[];
  readonly near: readonly NearWords[];
  readonly others: readonly PassageWords[];
}

/** A person reads a dozen with care, and no more. */
const mostProposals = 12;
const mostOfAKind = { spelling: 5, abbreviation: 4, company: 8 } as const;

/**
 * Terms that a person may take into an ask's term set, the surest kind first and the best of each kind first. None is
 * in the set already, and none that was left is proposed again.
 */
export function proposeTerms(plan: SearchPlan, { texts, near, others }: Evidence): Proposal[] {
  const vocabulary = wordForms(texts);
  const definitions = texts.flatMap(abbreviationDefinitions);
  const short = abbreviations(plan, definitions, vocabulary);
  const seen = keysThatAreSettled(plan);
  const isNew = ({ term }: Proposal): boolean => {
    const key = keyOf(term);
    return key !== '' && !seen.has(key) && seen.add(key).size > 0;
  };
  const kinds = [
    spellings(plan, vocabulary, texts).filter(isNew).slice(0, mostOfAKind.spelling),
    short.filter(isNew).slice(0, mostOfAKind.abbreviation),
    companyOf(plan, near, others).filter(isNew).slice(0, mostOfAKind.company),
  ];
  return kinds.flat().slice(0, mostProposals);
}

function keysThatAreSettled({ concepts, counted, termSet }: SearchPlan): Set<string> {
  const there = counted.flatMap((at) => (concepts[at]?.terms ?? []).filter(isCountedTerm));
  const found = there.flatMap(({ phrases }) => phrases.map((phrase) => phrase.join(' ')));
  return new Set([...found, ...(termSet.left ?? []).map(keyOf)]);
}
