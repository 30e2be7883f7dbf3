import type { Campaign, Expectation } from '../model/campaign.ts';
import { type Day, dayOfInstant } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { PartyId } from '../model/ids.ts';
import type { Awaited } from '../model/position.ts';
import { authorityOf } from '../model/source.ts';

/** The day from which a document stands: the day it was published or, where nobody knows that, captured. */
export const standsFrom = (document: DocumentRecord): Day =>
  document.published ?? dayOfInstant(document.captured);

/** The documents that stood on a day, in the order in which they came to stand. */
export const standingOn = (documents: readonly DocumentRecord[], asOf: Day): readonly DocumentRecord[] =>
  documents
    .filter((document) => standsFrom(document) <= asOf)
    .toSorted((a, b) => compare(standsFrom(a), standsFrom(b)) || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Only the party's own word makes its position. */
export const isPartysOwn = (document: DocumentRecord, party: PartyId): boolean =>
  document.party === party && authorityOf(document.kind) === 'party';

/** The party was asked, and said that it would not answer. */
export const hasRefused = ({ parties }: Campaign, party: PartyId): boolean =>
  parties.some(({ id, answer }) => id === party && answer === 'refused');

/**
 * What a party was still to publish: each document it is expected to publish of which none of that kind stands,
 * and, where nothing of its own stands and nothing is expected either, that very fact. From a party that refused no answer
 * is awaited.
 */
export function awaitedOf(
  campaign: Campaign,
  party: PartyId,
  standing: readonly DocumentRecord[],
  later: readonly DocumentRecord[],
): readonly Awaited[] {
  const own = standing.filter((document) => isPartysOwn(document, party));
  const refused = hasRefused(campaign, party);
  const expected = campaign.expectations
    .filter((expectation) => expectation.party === party && !isMet(expectation, standing))
    .filter(({ kind }) => !(refused && kind === 'reply'))
    .map(awaitedFrom);
  if (expected.length > 0 || own.length > 0 || refused) return expected;
  const next = later.find((document) => isPartysOwn(document, party));
  return [next === undefined ? { kind: 'manifesto' } : { kind: next.kind, title: next.title }];
}

const isMet = (expectation: Expectation, standing: readonly DocumentRecord[]): boolean =>
  standing.some((document) => document.party === expectation.party && document.kind === expectation.kind);

const awaitedFrom = ({ kind, title, expected }: Expectation): Awaited => ({
  kind,
  ...(title === undefined ? {} : { title }),
  ...(expected === undefined ? {} : { expected }),
});
