import type { Day } from '../model/day.ts';
import type { DocumentId, PartyId } from '../model/ids.ts';
import type { Speaker } from '../model/speech.ts';
import type { Voice } from '../model/voice.ts';
import { partyKey } from '../people/name-keys.ts';
import { type PartyLink, partiesByKey } from '../people/parties.ts';
import { type CampaignParties, voiceOf } from '../people/voice-of.ts';
import { partyAsPrinted } from '../record/said-by-members.ts';
import type { StoreReader } from '../store/port.ts';
import { partyLinks } from './linked-parties.ts';
import { speakerResolver } from './resolve-speaker.ts';

/** A speaker as a document prints it, and the day on which it was said. */
export interface Spoken {
  readonly speaker: Speaker;
  readonly on: Day;
  readonly document?: DocumentId;
}

/**
 * Who said a speech and for whom: what the registry knows of the day, or else what the report prints. The registry is
 * read at once for all that will be asked, and each speaker of a day is resolved once.
 */
export async function whoSaid(
  reader: StoreReader,
  all: readonly Spoken[],
): Promise<(spoken: Spoken) => Voice> {
  const settlements = await reader.nameSettlements();
  const { persons } = await reader.registryCounts();
  const isAsked = persons + settlements.length > 0;
  const parties = await campaignParties(reader);
  const references = new Map(all.map(({ speaker }) => [referenceKey(speaker), speaker]));
  const resolved = isAsked ? await speakerResolver(reader, [...references.values()]) : undefined;
  const settledIn = new Set(settlements.flatMap(({ scope }) => scope.document ?? []));
  const known = new Map<string, Voice>();
  return (spoken) => {
    const { speaker, on, document } = spoken;
    const where = document !== undefined && settledIn.has(document) ? document : '';
    const key = `${where} ${on} ${speaker.party ?? ''} ${referenceKey(speaker)}`;
    const voice =
      known.get(key) ??
      voiceOf(
        speaker,
        on,
        resolved?.({ reference: speaker, on, ...(document === undefined ? {} : { document }) }),
        parties,
      );
    known.set(key, voice);
    return voice;
  };
}

const referenceKey = ({ printed, identifiers, office }: Speaker): string =>
  JSON.stringify([printed, office, Object.entries(identifiers)]);

/** A party of the campaign by what memberships refer to, and by its own and its organisations' names. */
async function campaignParties(reader: StoreReader): Promise<CampaignParties> {
  const links = await partyLinks(reader);
  const byKey = partiesByKey(links);
  const byName = partiesByName(links);
  const ofCampaign = partyAsPrinted((await reader.campaign()).parties);
  return {
    ofRef: ({ key }) => byKey.get(key),
    asPrinted: (name) => ofCampaign(name) ?? byName.get(partyKey(name)),
  };
}

/** Also the short names of linked organisations, where one party alone has them: `SNP`, `Con`. */
function partiesByName(links: readonly PartyLink[]): ReadonlyMap<string, PartyId | undefined> {
  const names = new Map<string, PartyId | undefined>();
  for (const { party, organisation } of links)
    for (const key of new Set([organisation.name, ...organisation.names].map(partyKey)))
      names.set(key, names.has(key) && names.get(key) !== party ? undefined : party);
  return names;
}
