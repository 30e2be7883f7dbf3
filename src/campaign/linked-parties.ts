import type { Organisation } from '../model/person.ts';
import { identifierKey } from '../people/identifiers.ts';
import {
  keysOfMembers,
  keysOfParties,
  linkParties,
  type PartyLink,
  type PartyLinks,
  withMembers,
} from '../people/parties.ts';
import type { StoreReader } from '../store/port.ts';

/** Which organisations of the registry are parties of the campaign, and which parties are none. */
export interface LinkedParties extends PartyLinks {
  readonly unlinked: readonly Organisation[];
}

/** The links alone: cheap, for whoever shows what somebody said. */
export async function partyLinks(reader: StoreReader): Promise<readonly PartyLink[]> {
  return (await linksOf(reader)).links;
}

async function linksOf(reader: StoreReader): Promise<PartyLinks> {
  const { parties } = await reader.campaign();
  const { links, ambiguous } = linkParties(
    parties,
    await reader.organisations({ keys: keysOfParties(parties) }),
  );
  const members = await reader.organisations({ keys: keysOfMembers(links) });
  return { links: withMembers(links, members), ambiguous };
}

/** With all parties of the registry that no party of the campaign is. */
export async function linkedParties(reader: StoreReader): Promise<LinkedParties> {
  const found = await linksOf(reader);
  const linked = new Set(
    found.links.flatMap(({ organisation }) => organisation.identifiers.map(identifierKey)),
  );
  const { organisations: limit } = await reader.registryCounts();
  const all = await reader.organisations({ limit });
  const unlinked = all.filter(
    ({ classification, identifiers }) =>
      classification === 'party' && !identifiers.some((each) => linked.has(identifierKey(each))),
  );
  return { ...found, unlinked };
}
