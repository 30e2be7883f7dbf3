import type { Person, SpeakerReference } from '../model/person.ts';
import { identifierKey } from '../people/identifiers.ts';
import { identifiersOf, keysOf } from '../people/question.ts';
import type { Asked, Resolution } from '../people/resolution.ts';
import { resolve } from '../people/resolve.ts';
import type { StoreReader } from '../store/port.ts';

/** Who is meant by a printed speaker on a day, by the registry and by what readers decided. */
export async function resolveSpeaker(reader: StoreReader, asked: Asked): Promise<Resolution> {
  const mentioned = (asked.before ?? []).flatMap(({ person }) => person ?? []);
  return (await speakerResolver(reader, [asked.reference], mentioned))(asked);
}

/**
 * The same for many: what the registry has on all of them is read at once, and each is then resolved without it.
 * @param references all that will be asked for
 * @param mentioned ids of the persons that a text named before
 */
export async function speakerResolver(
  reader: StoreReader,
  references: readonly SpeakerReference[],
  mentioned: readonly string[] = [],
): Promise<(asked: Asked) => Resolution> {
  const settlements = await reader.nameSettlements();
  const byIdentifier = await peopleByKey(reader, references.flatMap(identifierKeysOf));
  const having = (keys: readonly string[], found: PeopleByKey) =>
    [
      ...new Map(keys.flatMap((key) => found.get(key) ?? []).map((person) => [person.id, person])).values(),
    ].toSorted(byNameAndId);
  // Identifiers beat names, and names alone cost: the Smiths of two centuries are read for each "Mr Smith".
  const unidentified = references.filter(
    (reference) => having(identifierKeysOf(reference), byIdentifier).length === 0,
  );
  const byName = await peopleByKey(reader, unidentified.flatMap(keysOf));
  const others = [...mentioned, ...settlements.flatMap(({ person }) => person ?? [])];
  const further = others.length === 0 ? [] : await reader.people({ ids: [...new Set(others)] });
  return (asked) => {
    const identified = having(identifierKeysOf(asked.reference), byIdentifier);
    const people = identified.length > 0 ? identified : having(keysOf(asked.reference), byName);
    const there = new Set(people.map(({ id }) => id));
    return resolve(asked, {
      people: [...people, ...further.filter(({ id }) => !there.has(id))],
      settlements,
    });
  };
}

/** As the store has them: candidates are listed in this order. */
const byNameAndId = (one: Person, other: Person): number =>
  compare(one.name, other.name) || compare(one.id, other.id);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

type PeopleByKey = ReadonlyMap<string, readonly Person[]>;

const identifierKeysOf = (reference: SpeakerReference): readonly string[] =>
  identifiersOf(reference).map(identifierKey);

async function peopleByKey(reader: StoreReader, keys: readonly string[]): Promise<PeopleByKey> {
  if (keys.length === 0) return new Map();
  const ids = await reader.registryIds('person', keys);
  const people = new Map(
    (await reader.people({ ids: [...new Set([...ids.values()].flat())] })).map((person) => [
      person.id as string,
      person,
    ]),
  );
  return new Map([...ids].map(([key, some]) => [key, some.flatMap((id) => people.get(id) ?? [])]));
}
