import { firstDayOf, lastDayOf } from '../model/partial-day.ts';
import type { Period } from '../model/period.ts';
import type { Person, PersonName } from '../model/person.ts';
import type { AliasFacts } from './files/people-file.ts';
import { fold } from './fold.ts';
import { fitOf } from './match-name.ts';
import { nameKeys, seatKey } from './name-keys.ts';
import { namesOffice } from './offices.ts';

/** Where an alias says whose other name it is, the keys by which those are found. */
export const keysOfAlias = ({ of }: AliasFacts): readonly string[] => {
  switch (of.type) {
    case 'whole-name':
      return nameKeys(of.name);
    case 'family-name':
      return [`family ${fold(of.name)}`];
    case 'seat':
      return [seatKey(of.name)];
  }
};

/** The names that an alias gives, each with the person; none where it may be anyone of several. */
export function aliasedNames(
  alias: AliasFacts,
  found: readonly Person[],
): readonly { person: Person; name: PersonName }[] {
  const { of, alternate, period } = alias;
  if (of.type === 'family-name')
    return found.flatMap((person) => {
      const named = person.names.find(({ family }) => family !== undefined && fold(family) === fold(of.name));
      const { given } = named ?? {};
      return named === undefined
        ? []
        : [
            {
              person,
              name: {
                name: given === undefined ? alternate : `${given} ${alternate}`,
                kind: 'spelling' as const,
                ...(given === undefined ? {} : { given }),
                family: alternate,
                period,
              },
            },
          ];
    });
  const having = found.filter((person) =>
    of.type === 'seat' ? satFor(person, of.name, period) : isCalled(person, of.name),
  );
  const then = having.filter((person) => person.memberships.some((each) => overlap(each.period, period)));
  const [person, ...others] = then.length > 0 ? then : having;
  if (person === undefined || others.length > 0) return [];
  const kind = namesOffice(alternate) || /^the /i.test(alternate) ? ('title' as const) : ('alias' as const);
  return [{ person, name: { name: alternate, kind, period } }];
}

const isCalled = ({ names }: Person, name: string): boolean =>
  names.some((stored) => fitOf(name, stored) === 'whole');

const satFor = ({ memberships }: Person, seat: string, period: Period): boolean =>
  memberships.some(
    (each) =>
      each.post?.area !== undefined && fold(each.post.area) === fold(seat) && overlap(each.period, period),
  );

function overlap(one: Period, other: Period): boolean {
  const before = (early: Period, late: Period) =>
    early.until !== undefined && late.from !== undefined && lastDayOf(early.until) < firstDayOf(late.from);
  return !before(one, other) && !before(other, one);
}
