import type { OrganisationFacts, PersonFacts } from '../model/person.ts';
import { fold, spellings } from './fold.ts';
import { identifierKey } from './identifiers.ts';
import { officeKey, officeKeysOf } from './offices.ts';
import { familyKeys, familyNames, printedName } from './printed-name.ts';

/**
 * Which making of keys the registry was filled with. To be raised with every change of what this room folds: keys of
 * one making asked of a registry of another would find nobody, and everybody would be "unknown".
 */
export const keysMadeBy = 'people 1';

/** Everything under which the registry finds a person. */
export function keysOfPerson(person: PersonFacts): readonly string[] {
  const keys = new Set(person.identifiers.map(identifierKey));
  for (const { name, family, kind } of person.names) {
    if (kind === 'title') keys.add(`office ${officeKey(name)}`);
    for (const each of nameKeys(name)) keys.add(each);
    if (family !== undefined)
      for (const key of spellings(family).flatMap((each) => familyKeys(fold(each).split(' '))))
        keys.add(`family ${key}`);
  }
  for (const membership of person.memberships) {
    for (const office of officeKeysOf(membership)) keys.add(`office ${office}`);
    const area = membership.post?.area;
    if (area !== undefined && membership.kind === 'seat') keys.add(seatKey(area));
  }
  return [...keys];
}

/** The keys by which a printed name is looked up, and those under which a name is kept: the same. */
export function nameKeys(name: string): readonly string[] {
  const keys = spellings(name).flatMap((spelling) => {
    const { words, family } = printedName(spelling);
    const families = family === undefined ? familyNames(words) : [family];
    return [
      `name ${fold(spelling)}`,
      ...families
        .flatMap(familyKeys)
        .filter(Boolean)
        .map((each) => `family ${each}`),
    ];
  });
  return [...new Set(keys)];
}

export const seatKey = (area: string): string => `seat ${fold(area)}`;

/** Everything under which the registry finds an organisation. */
export function keysOfOrganisation(organisation: OrganisationFacts): readonly string[] {
  const names =
    organisation.name === undefined ? organisation.names : [organisation.name, ...organisation.names];
  return [
    ...new Set([
      ...organisation.identifiers.map(identifierKey),
      ...names.map((name) => `organisation ${partyKey(name)}`),
      ...organisation.relations
        .filter(({ kind }) => kind === 'parent')
        .map(({ organisation: { key } }) => `under ${key}`),
    ]),
  ];
}

/** A party's name in the form in which it is compared: "The Labour Party" is "labour", "Liberal Democrats" one of them. */
export function partyKey(name: string): string {
  const folded = fold(name);
  const bare = folded.replace(/^the /, '').replace(/ (?:party|partei)$/, '');
  return (bare === '' ? folded : bare).replace(/(?<=\w{5})s$/, '');
}
