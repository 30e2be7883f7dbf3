import type { Ask } from '../model/campaign.ts';
import {
  type GivenTerms,
  noChoices,
  type TermChoices,
  type TermSetReason,
  type TermSetVersion,
} from '../model/term-set.ts';
import { keyOf } from './chosen-terms.ts';
import { planSearch } from './plan.ts';

/** A term set that has no number and no time yet. */
export type TermSetDraft = Omit<TermSetVersion, 'ask' | 'number' | 'at'>;

/** The term set that choices make of what an ask is given now. */
export function draftTermSet(ask: Ask, { taken, left }: TermChoices, because: TermSetReason): TermSetDraft {
  return {
    taken,
    left,
    because,
    given: givenTo(ask),
    groups: planSearch(ask, { taken, left }).termSet.groups,
  };
}

function givenTo(ask: Ask): GivenTerms {
  const { origin, groups } = planSearch(ask).termSet;
  return { origin, groups };
}

/**
 * The term set that an ask must get because it has none, or because its campaign file, its words or our stock of
 * words give other terms than its last one was made of. What people took and left is carried over.
 */
export function dueTermSet(ask: Ask, last: TermSetVersion | undefined): TermSetDraft | undefined {
  if (last === undefined) return draftTermSet(ask, noChoices, { type: 'first' });
  const now = draftTermSet(ask, last, { type: 'given' });
  if (isSame(now, last)) return undefined;
  const left = stillLeft(last, now.given);
  const carried = draftTermSet(ask, { taken: last.taken, left }, { type: 'given' });
  // What was left of other terms may be all that there is now; a search for nothing would look like silence.
  return carried.groups.length > 0
    ? carried
    : draftTermSet(ask, { taken: last.taken, left: [] }, { type: 'given' });
}

const isSame = (one: TermSetDraft, other: TermSetDraft): boolean => termsOf(one) === termsOf(other);

/** Item by item: a store need not give the keys of an object back in the order in which they were written. */
const termsOf = ({ given, groups }: TermSetDraft): string => {
  const all = (some: TermSetDraft['groups']) => some.map(({ name, terms }) => [name, terms]);
  return JSON.stringify([given.origin, all(given.groups), all(groups)]);
};

/** What somebody has written into the campaign file since then is wanted, although it was left before. */
function stillLeft({ left, given: before }: TermSetVersion, given: GivenTerms): readonly string[] {
  if (given.origin === 'derived') return left;
  const known = before.origin === 'written' ? keysIn(before) : new Set<string>();
  const added = new Set([...keysIn(given)].filter((key) => !known.has(key)));
  return left.filter((term) => !added.has(keyOf(term)));
}

const keysIn = ({ groups }: GivenTerms): Set<string> =>
  new Set(groups.flatMap(({ terms }) => terms.map(keyOf)));
