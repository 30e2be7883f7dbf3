import type { Campaign, ReadersNeeded } from '../../model/campaign.ts';
import type { Day } from '../../model/day.ts';
import type { AskId, PartyId } from '../../model/ids.ts';
import { sourceKinds } from '../../model/source.ts';
import { listOf, object, oneOf, optional, recordOf, type Shape, text } from './shape.ts';

const words = listOf(text);
const isReadersNeeded: Shape<ReadersNeeded> = (value) => value === 1 || value === 2;

export const campaignShape = object<Campaign>({
  name: text,
  election: optional(text as Shape<Day>),
  asks: listOf(
    object<Campaign['asks'][number]>({
      id: text as Shape<AskId>,
      text,
      criteria: words,
      termGroups: listOf(object({ name: text, terms: words })),
      parties: optional(listOf(text as Shape<PartyId>)),
    }),
  ),
  parties: listOf(
    object<Campaign['parties'][number]>({
      id: text as Shape<PartyId>,
      name: text,
      identifiers: recordOf(text),
      organisations: optional(words),
      answer: optional(oneOf(['refused'] as const)),
    }),
  ),
  expectations: listOf(
    object<Campaign['expectations'][number]>({
      party: text as Shape<PartyId>,
      kind: oneOf(sourceKinds),
      title: optional(text),
      expected: optional(text as Shape<Day>),
    }),
  ),
  readers: optional(isReadersNeeded),
});
