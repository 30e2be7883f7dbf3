import type { Day } from '../model/day.ts';
import { firstDayOf, lastDayOf } from '../model/partial-day.ts';
import { holdsOn, type Period, periodInWords } from '../model/period.ts';
import type { Membership, Person } from '../model/person.ts';

/** Whether a person held a seat or an office on a day: what tells apart people of one name. */
export type Standing = 'held' | 'perhaps' | 'undated' | 'not';

export function standingOn({ memberships }: Person, on: Day): Standing {
  const counted = memberships.filter(({ kind }) => kind !== 'other');
  if (counted.length === 0) return 'undated';
  const held = counted.map(({ period }) => holdsOn(period, on));
  if (held.includes('yes')) return 'held';
  return held.includes('perhaps') ? 'perhaps' : 'not';
}

/** Nobody speaks eighty years before or after all that is known of him. */
export function canHaveLived({ memberships, born }: Person, on: Day): boolean {
  if (born !== undefined && (on < firstDayOf(born) || yearsBetween(lastDayOf(born), on) > 110)) return false;
  const dated = memberships.flatMap(({ period }) => edgesOf(period)).sort();
  const first = dated[0];
  const last = dated.at(-1);
  if (first === undefined || last === undefined) return true;
  return yearsBetween(on, first) < longest && yearsBetween(last, on) < longest;
}

const longest = 80;

const edgesOf = ({ from, until, knownUntil }: Period): readonly Day[] => [
  ...(from === undefined ? [] : [firstDayOf(from)]),
  ...(until === undefined ? [] : [lastDayOf(until)]),
  ...(knownUntil === undefined ? [] : [knownUntil]),
];

const yearsBetween = (one: Day, other: Day): number => Number(other.slice(0, 4)) - Number(one.slice(0, 4));

/** `Conservative, for Chingford and Woodford Green, 2010-05-06 to 2015-03-30 (all-members-2010.xml)`. */
export function membershipInWords({
  role,
  post,
  organisation,
  onBehalfOf,
  period,
  source,
  kind,
}: Membership): string {
  const what = [
    kind === 'candidacy' ? 'candidate' : role,
    onBehalfOf?.name,
    post?.area !== undefined ? `for ${post.area}` : post?.label,
    organisation.name === role || organisation.name === onBehalfOf?.name ? undefined : organisation.name,
  ].filter((part) => part !== undefined && part !== '');
  return `${[...new Set(what)].join(', ')}, ${periodInWords(period)} (${source})`;
}
