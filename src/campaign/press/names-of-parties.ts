import type { PartyId } from '../../model/ids.ts';
import { PartyNames } from '../../quote/claims/party-mentions.ts';
import type { StoreReader } from '../../store/port.ts';
import { partyLinks } from '../linked-parties.ts';

/** All that a newspaper may call the campaign's parties: their names, ids, and what the registry calls them. */
export async function namesOfParties(reader: StoreReader): Promise<PartyNames> {
  const { parties } = await reader.campaign();
  const more = Map.groupBy(
    (await partyLinks(reader)).filter(({ how }) => how !== 'parent'),
    ({ party }) => party,
  );
  const registered = (party: PartyId): readonly string[] =>
    (more.get(party) ?? []).flatMap(({ organisation: { name, names } }) => [name, ...names]);
  return new PartyNames(
    parties.map(({ id, name, organisations = [] }) => ({
      id,
      names: [name, id, ...organisations.filter((each) => !each.includes(':')), ...registered(id)],
    })),
  );
}
