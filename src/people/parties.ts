import type { Party } from '../model/campaign.ts';
import type { PartyId } from '../model/ids.ts';
import type { Organisation, OrganisationRef } from '../model/person.ts';
import { canonical, identifierKey, writtenIdentifier } from './identifiers.ts';
import { partyKey } from './name-keys.ts';

/** Which organisation of the registry is which party of the campaign, and how that is known. */
export interface PartyLink {
  readonly party: PartyId;
  readonly organisation: Organisation;
  readonly how: 'identifier' | 'listed' | 'name' | 'parent';
}

export interface PartyLinks {
  readonly links: readonly PartyLink[];
  /** Parties whose name organisations of several countries have: the campaign must say which. */
  readonly ambiguous: readonly { readonly party: PartyId; readonly countries: readonly string[] }[];
}

/** The keys by which the registry finds the organisations that may be a party of the campaign. */
export const keysOfParties = (parties: readonly Party[]): readonly string[] =>
  parties.flatMap((party) => [
    ...identifiersOf(party).map(identifierKey),
    ...[party.name, ...listedNames(party)].map((name) => `organisation ${partyKey(name)}`),
  ]);

/** The keys of those that belong to linked ones: "Labour/Co-operative" under Labour. */
export const keysOfMembers = (links: readonly PartyLink[]): readonly string[] =>
  links.flatMap(({ organisation }) => organisation.identifiers.map((each) => `under ${identifierKey(each)}`));

/** Links by identifiers; by name, the campaign's or a listed one, where that means one country's party alone. */
export function linkParties(parties: readonly Party[], organisations: readonly Organisation[]): PartyLinks {
  const links: PartyLink[] = [];
  const ambiguous: { party: PartyId; countries: readonly string[] }[] = [];
  for (const party of parties) {
    const own = organisations.flatMap((organisation): readonly PartyLink[] => {
      const how = howLinked(party, organisation);
      return how === undefined ? [] : [{ party: party.id, organisation, how }];
    });
    const sure = own.filter(({ how }) => how === 'identifier');
    const named = own.filter(({ how }) => how !== 'identifier');
    const chosen = countriesOf(sure);
    const countries = chosen.length > 0 ? chosen : countriesOf(named);
    if (countries.length > 1 && chosen.length === 0) ambiguous.push({ party: party.id, countries });
    const isOfCountry = ({ organisation: { country } }: PartyLink) =>
      country === undefined || (countries.length === 1 && countries.includes(country));
    links.push(...sure, ...named.filter(isOfCountry));
  }
  return { links: onceEach(links), ambiguous };
}

const countriesOf = (links: readonly PartyLink[]): readonly string[] => [
  ...new Set(links.flatMap(({ organisation: { country } }) => country ?? [])),
];

/** Adds the organisations whose parent is linked, where they are not linked themselves. */
export function withMembers(
  links: readonly PartyLink[],
  organisations: readonly Organisation[],
): readonly PartyLink[] {
  const parties = partiesByKey(links);
  const members = organisations.flatMap((organisation): readonly PartyLink[] => {
    const parent = organisation.relations.find(
      ({ kind, organisation: { key } }) => kind === 'parent' && parties.has(key),
    );
    const party = parent === undefined ? undefined : parties.get(parent.organisation.key);
    return party === undefined ? [] : [{ party, organisation, how: 'parent' }];
  });
  return onceEach([...links, ...members]);
}

/** The party of each key of a linked organisation, as memberships refer to it. */
export const partiesByKey = (links: readonly PartyLink[]): ReadonlyMap<string, PartyId> =>
  new Map(
    links.flatMap(({ party, organisation }) =>
      organisation.identifiers.map((identifier) => [identifierKey(identifier), party] as const),
    ),
  );

export const partyOfRef = (ref: OrganisationRef, links: readonly PartyLink[]): PartyId | undefined =>
  partiesByKey(links).get(ref.key);

function howLinked(party: Party, organisation: Organisation): PartyLink['how'] | undefined {
  const keys = new Set(organisation.identifiers.map(identifierKey));
  const names = new Set([organisation.name, ...organisation.names].map(partyKey));
  if (identifiersOf(party).some((each) => keys.has(identifierKey(each)))) return 'identifier';
  if (listedNames(party).some((name) => names.has(partyKey(name)))) return 'listed';
  // A department or a house of the same name is no party.
  const mayBeParty =
    organisation.classification === undefined ||
    /party|coalition|alliance/i.test(organisation.classification);
  return mayBeParty && names.has(partyKey(party.name)) ? 'name' : undefined;
}

const listedIdentifiers = ({ organisations = [] }: Party) =>
  organisations.map(writtenIdentifier).filter((each) => each !== undefined);

const listedNames = ({ organisations = [] }: Party): readonly string[] =>
  organisations.filter((each) => writtenIdentifier(each) === undefined);

const identifiersOf = (party: Party) => [
  ...Object.entries(party.identifiers).map(([scheme, identifier]) => canonical(scheme, identifier)),
  ...listedIdentifiers(party),
];

/** One organisation is one party: the campaign's first where it lists two of one name. */
const onceEach = (links: readonly PartyLink[]): readonly PartyLink[] => {
  const first = new Map<string, PartyLink>();
  for (const link of links) if (!first.has(link.organisation.id)) first.set(link.organisation.id, link);
  return [...first.values()];
};
