import type { Day } from '../model/day.ts';
import { documentId } from '../model/ids.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import type { NameSettlement, Person } from '../model/person.ts';
import type { Store, StoreReader } from '../store/port.ts';
import { findPeople } from './find-people.ts';

/** What a reader decides: that a printed name is a person, or nobody in the registry. */
export interface Decision {
  readonly printed: string;
  /** An id, or a name that only one has; absent: nobody in the registry. */
  readonly person?: string;
  readonly document?: string;
  readonly from?: Day;
  readonly until?: Day;
  readonly reader: string;
  readonly note?: string;
}

/** Remembers a reader's decision. A later one about the same name and scope goes before it. */
export async function settleName(
  store: Store,
  { printed, person, document, from, until, reader, note }: Decision,
  now: () => string,
): Promise<Outcome<NameSettlement & { readonly name?: string }>> {
  if (printed.trim() === '') return failure({ message: 'Which name is settled? It is empty.' });
  if (reader.trim() === '') return failure({ message: 'Who decides? Name the reader with --reader.' });
  if (from !== undefined && until !== undefined && until < from)
    return failure({ message: `The decision would end (${until}) before it begins (${from}).` });
  return store.write(async (transactor) => {
    if (document !== undefined && !(await transactor.documents()).some(({ id }) => id === document))
      return failure({
        message: `The campaign has no document "${document}": onrecord check lists what it has.`,
      });
    const found = person === undefined ? success(undefined) : await onePerson(transactor, person);
    if (!found.ok) return found;
    const settlement: NameSettlement = {
      printed: printed.trim(),
      ...(found.value === undefined ? {} : { person: found.value.id }),
      scope: {
        ...(document === undefined ? {} : { document: documentId(document) }),
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      },
      reader: reader.trim(),
      at: now(),
      ...(note === undefined ? {} : { note }),
    };
    await transactor.addNameSettlement(settlement);
    return success({ ...settlement, ...(found.value === undefined ? {} : { name: found.value.name }) });
  });
}

/** The one person of an id or a name; several are named, so that an id can be chosen. */
export async function onePerson(reader: StoreReader, written: string): Promise<Outcome<Person>> {
  const found = await findPeople(reader, written);
  const [only, ...others] = found;
  if (only === undefined)
    return failure({
      message: `Nobody in the registry has the id or name “${written}”: onrecord people list shows who is there.`,
    });
  if (others.length > 0)
    return failure({
      message: `${found.length} people have the name “${written}”: choose by id, for instance ${found
        .slice(0, 6)
        .map(({ id, name }) => `${id} (${name})`)
        .join(', ')}.`,
    });
  return success(only);
}
