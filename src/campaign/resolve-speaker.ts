import { identifierKey } from '../people/identifiers.ts';
import { identifiersOf, keysOf } from '../people/question.ts';
import type { Asked, Resolution } from '../people/resolution.ts';
import { resolve } from '../people/resolve.ts';
import type { StoreReader } from '../store/port.ts';

/** Who is meant by a printed speaker on a day, by the registry and by what readers decided. */
export async function resolveSpeaker(reader: StoreReader, asked: Asked): Promise<Resolution> {
  const settlements = await reader.nameSettlements();
  // Identifiers beat names, and names alone cost: the Smiths of two centuries are read for each "Mr Smith".
  const byIdentifier = await reader.people({ keys: identifiersOf(asked.reference).map(identifierKey) });
  const people =
    byIdentifier.length > 0 ? byIdentifier : await reader.people({ keys: keysOf(asked.reference) });
  const there = new Set(people.map(({ id }) => id as string));
  const others = [...(asked.before ?? []), ...settlements].flatMap(({ person }) =>
    person === undefined || there.has(person) ? [] : [person],
  );
  const further = others.length === 0 ? [] : await reader.people({ ids: others });
  return resolve(asked, { people: [...people, ...further], settlements });
}
