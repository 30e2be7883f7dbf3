import type { Person } from '../model/person.ts';
import { identifierKey, writtenIdentifier } from '../people/identifiers.ts';
import { fitOf, fits } from '../people/match-name.ts';
import { nameKeys } from '../people/name-keys.ts';
import type { StoreReader } from '../store/port.ts';

/** Whoever has the id, an identifier or, best fits first, the name, on whatever day. */
export async function findPeople(reader: StoreReader, written: string): Promise<readonly Person[]> {
  const byId = await reader.people({ ids: [written] });
  if (byId.length > 0) return byId;
  const identifier = writtenIdentifier(written);
  if (identifier !== undefined) return reader.people({ keys: [identifierKey(identifier)] });
  const found = await reader.people({ keys: nameKeys(written) });
  const fitting = found.map((person) => ({
    person,
    fit: fits.find((fit) => person.names.some((name) => fitOf(written, name) === fit)),
  }));
  const best = fits.find((fit) => fitting.some((each) => each.fit === fit));
  return best === undefined ? [] : fitting.filter(({ fit }) => fit === best).map(({ person }) => person);
}
