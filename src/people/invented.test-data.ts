import { type Day, day } from '../model/day.ts';
import { type PartialDay, partialDay } from '../model/partial-day.ts';
import type { Period } from '../model/period.ts';
import { type Membership, type Person, personId } from '../model/person.ts';
import { keysOfPerson } from './name-keys.ts';
import { keysOf } from './question.ts';
import type { Asked, Found, Resolution } from './resolution.ts';
import { resolve } from './resolve.ts';

/** People of a country that does not exist. */

export const on = (text: string): Day => {
  const found = day(text);
  if (found === undefined) throw new Error(`Not a day: ${text}`);
  return found;
};

export const partial = (text: string): PartialDay => {
  const found = partialDay(text);
  if (found === undefined) throw new Error(`Not a partial day: ${text}`);
  return found;
};

export const period = (from?: string, until?: string): Period => ({
  ...(from === undefined ? {} : { from: partial(from) }),
  ...(until === undefined ? {} : { until: partial(until) }),
});

export const seat = (area: string, party: string, from?: string, until?: string): Membership => ({
  kind: 'seat',
  organisation: { key: 'id house', name: 'House of the Vale' },
  role: 'Member',
  post: { label: area, area },
  onBehalfOf: { key: `id ${party}`, name: party },
  period: period(from, until),
  source: 'vale.json',
});

export const office = (role: string, from?: string, until?: string, department = 'Office'): Membership => ({
  kind: 'office',
  organisation: { key: `id ${department}`, name: department },
  role,
  period: period(from, until),
  source: 'vale.json',
});

interface Draft extends Partial<Omit<Person, 'id' | 'name' | 'names'>> {
  readonly family?: string;
  readonly names?: readonly (Partial<Person['names'][number]> & { readonly name: string })[];
}

export function person(id: string, name: string, { family, names = [], ...rest }: Draft = {}): Person {
  const given = family === undefined ? undefined : name.slice(0, name.length - family.length).trim();
  const main = { name, kind: 'main' as const, period: {} };
  return {
    identifiers: [{ scheme: 'publicwhip-person', identifier: id }],
    memberships: [],
    ...rest,
    id: personId(`publicwhip-person:${id}`),
    name,
    names: [
      family === undefined || given === undefined ? main : { ...main, family, given },
      ...names.map((each) => ({ kind: 'alias' as const, period: {}, ...each })),
    ],
  };
}

/** Resolves as a store does it: only those are seen whose keys are asked for, and those named before. */
export function who(
  printed: string,
  day: string,
  people: readonly Person[],
  more: Partial<Omit<Asked, 'on'>> & Partial<Pick<Found, 'settlements'>> = {},
): Resolution {
  const { settlements = [], reference = { printed, identifiers: {} }, ...rest } = more;
  const keys = new Set(keysOf(reference));
  const before = new Set((rest.before ?? []).map((mention) => mention.person));
  const settled = new Set(settlements.map((each) => each.person));
  const seen = people.filter(
    (each) => before.has(each.id) || settled.has(each.id) || keysOfPerson(each).some((key) => keys.has(key)),
  );
  return resolve({ reference, on: on(day), ...rest }, { people: seen, settlements });
}

/** The answer in a line: the name, the names with a question mark, or "unknown". */
export function said(resolution: Resolution): string {
  switch (resolution.type) {
    case 'person':
      return resolution.person.name;
    case 'candidates':
      return `? ${resolution.candidates.map((each) => each.person.id.split(':')[1]).join(' ')}`;
    case 'unknown':
      return resolution.sameAs === undefined ? 'unknown' : `unknown, ${resolution.sameAs}`;
  }
}
