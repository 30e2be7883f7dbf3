import {
  type Identifier,
  type Membership,
  type Organisation,
  type OrganisationFacts,
  organisationId,
  type Person,
  type PersonFacts,
  type PersonName,
  personId,
} from '../model/person.ts';
import { fold } from './fold.ts';
import { identifierKey } from './identifiers.ts';
import { printedName } from './printed-name.ts';

/** What several files, or several entries of one, say of a person. Nothing is weighed: all of it is kept. */
export function mergedFacts(all: readonly PersonFacts[]): PersonFacts {
  const name = all.find((facts) => facts.name !== undefined)?.name;
  const born = all.find((facts) => facts.born !== undefined)?.born;
  return {
    ...(name === undefined ? {} : { name }),
    names: mergedNames(all.flatMap(({ names }) => names)),
    identifiers: mergedIdentifiers(all.flatMap(({ identifiers }) => identifiers)),
    memberships: mergedMemberships(all.flatMap(({ memberships }) => memberships)),
    ...(born === undefined ? {} : { born }),
  };
}

/** The person as a whole; `undefined` where no file gives a name. */
export function personOf(id: string, facts: readonly PersonFacts[]): Person | undefined {
  const { name, ...rest } = mergedFacts(facts);
  return name === undefined ? undefined : { ...rest, id: personId(id), name };
}

export function mergedOrganisationFacts(all: readonly OrganisationFacts[]): OrganisationFacts {
  const first = <K extends 'name' | 'classification' | 'country'>(key: K) => {
    const value = all.find((facts) => facts[key] !== undefined)?.[key];
    return (value === undefined ? {} : { [key]: value }) as { [each in K]?: string };
  };
  const relations = all.flatMap((facts) => facts.relations);
  return {
    ...first('name'),
    names: [...new Set(all.flatMap(({ name, names }) => (name === undefined ? names : [name, ...names])))],
    identifiers: mergedIdentifiers(all.flatMap(({ identifiers }) => identifiers)),
    ...first('classification'),
    ...first('country'),
    relations: [...new Map(relations.map((relation) => [JSON.stringify(relation), relation])).values()],
  };
}

export function organisationOf(id: string, facts: readonly OrganisationFacts[]): Organisation | undefined {
  const { name, ...rest } = mergedOrganisationFacts(facts);
  return name === undefined ? undefined : { ...rest, id: organisationId(id), name };
}

const mergedIdentifiers = (all: readonly Identifier[]): readonly Identifier[] => [
  ...new Map(all.map((identifier) => [identifierKey(identifier), identifier])).values(),
];

/** Two files may know a membership by the same id: each says it in its own words, and both are kept. */
const mergedMemberships = (all: readonly Membership[]): readonly Membership[] =>
  [...new Map(all.map((membership) => [JSON.stringify(membership), membership])).values()].toSorted(
    (one, other) => byFirstDay(one.period.from ?? '', other.period.from ?? ''),
  );

const byFirstDay = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Each name once. Where one file has a name's parts and another the whole alone, the parts are good for both: without
 * them "Duncan" would pass for a first name of I Duncan Smith.
 */
function mergedNames(all: readonly PersonName[]): readonly PersonName[] {
  const families = [
    ...new Set(all.flatMap(({ family }) => (family === undefined ? [] : [fold(family)]))),
  ].sort((one, other) => other.length - one.length);
  const names = new Map<string, PersonName>();
  for (const name of all) {
    const key = [fold(name.name), name.kind, name.period.from, name.period.until].join('|');
    if (names.get(key)?.family === undefined) names.set(key, withParts(name, families));
  }
  return [...names.values()];
}

function withParts(name: PersonName, families: readonly string[]): PersonName {
  if (name.family !== undefined || name.kind === 'title') return name;
  const { words, rank } = printedName(name.name);
  const whole = words.join(' ');
  const family = families.find((each) => whole === each || whole.endsWith(` ${each}`));
  if (family === undefined || rank !== undefined) return name;
  const given = whole.slice(0, whole.length - family.length).trim();
  return { ...name, family, ...(given === '' || name.given !== undefined ? {} : { given }) };
}
