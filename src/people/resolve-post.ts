import type { Day } from '../model/day.ts';
import { endedBefore, holdsOn } from '../model/period.ts';
import type { Membership, Person } from '../model/person.ts';
import { fold } from './fold.ts';
import { isBareOffice, officeKey, officeKeysOf } from './offices.ts';
import type { Question } from './question.ts';
import type { Candidate, Resolution } from './resolution.ts';
import { resolveName } from './resolve-name.ts';
import { membershipInWords } from './standing.ts';

/** Who held an office on the day, or before it where the text says "former". */
export function resolveOffice(
  office: string,
  question: Question,
  on: Day,
  people: readonly Person[],
): Resolution {
  const key = officeKey(office);
  const holders = people.flatMap((person) => holding(person, key));
  if (holders.length === 0) {
    if (isBareOffice(key))
      return {
        type: 'unknown',
        reason: `“${office}” alone is many people: only who was named before could say which`,
      };
    const byName = resolveName(office, question, on, people);
    return byName.type === 'unknown'
      ? { type: 'unknown', reason: `the registry knows no office “${office}” and nobody of that name` }
      : byName;
  }
  return question.former ? formerly(office, on, holders) : onTheDay(office, on, holders);
}

/** Who sat for a constituency on the day. */
export function resolveSeat(
  seat: string,
  question: Question,
  on: Day,
  people: readonly Person[],
): Resolution {
  const key = fold(seat);
  const holders = people.flatMap((person) =>
    person.memberships
      .filter(({ kind, post }) => kind === 'seat' && post?.area !== undefined && fold(post.area) === key)
      .map(
        (membership): Holder => ({ person, period: membership.period, words: membershipInWords(membership) }),
      ),
  );
  if (holders.length === 0)
    return { type: 'unknown', reason: `the registry knows no seat of the name ${seat}` };
  const answer = question.former ? formerly(seat, on, holders) : onTheDay(seat, on, holders);
  return answer.type === 'person' ? { ...answer, how: 'seat' } : answer;
}

interface Holder {
  readonly person: Person;
  readonly period: Membership['period'];
  readonly words: string;
}

function holding(person: Person, key: string): readonly Holder[] {
  const offices = person.memberships
    .filter((membership) => officeKeysOf(membership).includes(key))
    .map(
      (membership): Holder => ({ person, period: membership.period, words: membershipInWords(membership) }),
    );
  const titles = person.names
    .filter(({ kind, name }) => kind === 'title' && officeKey(name) === key)
    .map(({ name, period }): Holder => ({ person, period, words: `was called “${name}”` }));
  return [...offices, ...titles];
}

function onTheDay(what: string, on: Day, holders: readonly Holder[]): Resolution {
  const sure = together(holders.filter(({ period }) => holdsOn(period, on) === 'yes'));
  const perhaps = together(
    holders.filter(({ period, person }) => holdsOn(period, on) === 'perhaps' && !has(sure, person)),
  ).map(({ person, reasons }) => ({
    person,
    reasons,
    doubts: [`whether so on ${on} is not known`],
  }));
  const [only] = sure;
  if (only !== undefined && sure.length === 1)
    return {
      type: 'person',
      how: 'office',
      ...only,
      doubts: perhaps.map(({ person }) => `perhaps ${person.name}`),
    };
  if (sure.length + perhaps.length > 0)
    return {
      type: 'candidates',
      candidates: [...sure, ...perhaps],
      reason:
        sure.length > 1
          ? `${sure.length} people held it on ${on}`
          : `the registry does not know who it was on ${on}, only who it may have been`,
    };
  return { type: 'unknown', reason: `the registry knows “${what}”, but not who it was on ${on}` };
}

function formerly(what: string, on: Day, holders: readonly Holder[]): Resolution {
  const now = holders.filter(({ period }) => holdsOn(period, on) === 'yes');
  const before = together(
    holders.filter(
      ({ period, person }) => endedBefore(period, on) && !now.some((each) => each.person.id === person.id),
    ),
  );
  const [only] = before;
  if (only === undefined)
    return { type: 'unknown', reason: `the registry knows nobody who had been “${what}” before ${on}` };
  if (before.length === 1) return { type: 'person', how: 'office', ...only };
  return {
    type: 'candidates',
    candidates: before.slice(-12),
    reason: `${before.length} people had been “${what}” before ${on}`,
  };
}

/** One candidate a person, with all that makes it so. */
function together(holders: readonly Holder[]): readonly Candidate[] {
  const people = new Map<string, { person: Person; reasons: string[]; doubts: string[] }>();
  for (const { person, words } of holders) {
    const there = people.get(person.id) ?? { person, reasons: [], doubts: [] };
    there.reasons.push(words);
    people.set(person.id, there);
  }
  return [...people.values()];
}

const has = (candidates: readonly Candidate[], person: Person): boolean =>
  candidates.some((each) => each.person.id === person.id);
