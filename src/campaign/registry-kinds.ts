import type { Organisation, OrganisationFacts, Person, PersonFacts } from '../model/person.ts';
import { mergedFacts, mergedOrganisationFacts, organisationOf, personOf } from '../people/merge.ts';
import { keysOfOrganisation, keysOfPerson } from '../people/name-keys.ts';
import type { RegistryEntry, RegistryFacts, RegistryKind } from '../store/port.ts';

export type FactsOf<K extends RegistryKind> = K extends 'person' ? PersonFacts : OrganisationFacts;

/** How what files say of an entry becomes one, for people and for organisations. */
export interface RegistryRules<K extends RegistryKind> {
  readonly kind: K;
  readonly merged: (all: readonly FactsOf<K>[]) => FactsOf<K>;
  /** `undefined` where no file gives a name. */
  readonly entryOf: (id: string, facts: RegistryFacts<K>) => RegistryEntry<K> | undefined;
}

export const personRules: RegistryRules<'person'> = {
  kind: 'person',
  merged: mergedFacts,
  entryOf: (id, facts) => {
    const record: Person | undefined = personOf(id, [...facts.values()]);
    return record === undefined ? undefined : { record, facts, keys: keysOfPerson(record) };
  },
};

export const organisationRules: RegistryRules<'organisation'> = {
  kind: 'organisation',
  merged: mergedOrganisationFacts,
  entryOf: (id, facts) => {
    const record: Organisation | undefined = organisationOf(id, [...facts.values()]);
    return record === undefined ? undefined : { record, facts, keys: keysOfOrganisation(record) };
  },
};
