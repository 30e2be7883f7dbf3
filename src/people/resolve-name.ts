import type { Day } from '../model/day.ts';
import { holdsOn } from '../model/period.ts';
import type { Person, PersonName } from '../model/person.ts';
import { fold } from './fold.ts';
import { fitOf, fits, type NameFit } from './match-name.ts';
import { partyKey } from './name-keys.ts';
import { printedName } from './printed-name.ts';
import type { Question } from './question.ts';
import type { Candidate, Resolution } from './resolution.ts';
import { canHaveLived, membershipInWords, type Standing, standingOn } from './standing.ts';

interface Fitting {
  readonly person: Person;
  readonly fit: NameFit;
  readonly name: PersonName;
  readonly standing: Standing;
}

/** Whoever has the printed name and can be meant on the day. */
export function resolveName(
  printed: string,
  question: Question,
  on: Day,
  people: readonly Person[],
): Resolution {
  const all = people
    .filter((person) => canHaveLived(person, on))
    .flatMap((person) => fitting(printed, person, on));
  const best = bestOf(printed, narrowedBy(question, on, all));
  if (best.length === 0)
    return { type: 'unknown', reason: `nobody in the registry has the name “${printed}” around ${on}` };
  const held = best.filter(({ standing }) => standing === 'held');
  const open = best.filter(({ standing }) => standing === 'perhaps' || standing === 'undated');
  const [only] = held;
  if (only !== undefined && held.length === 1 && open.length === 0)
    return personOf(only, printed, on, best.length - 1);
  const [single] = best;
  if (single !== undefined && best.length === 1 && (single.fit === 'whole' || single.fit === 'given'))
    return personOf(single, printed, on, 0);
  const shown = held.length + open.length > 0 ? [...held, ...open] : best;
  return {
    type: 'candidates',
    candidates: shown.slice(0, mostShown).map((each) => candidateOf(each, printed, on)),
    reason: reasonOf(shown, on),
  };
}

/** "John Smith" fits dozens of people since 1800: enough to see that a reader must decide. */
const mostShown = 12;

function reasonOf(shown: readonly Fitting[], on: Day): string {
  if (shown.length === 1) return `one person fits, but not surely`;
  const held = shown.filter(({ standing }) => standing === 'held').length;
  if (held > 1) return `${held} people whom it fits held a seat or an office on ${on}`;
  return `${shown.length} people fit, and nothing tells them apart on ${on}`;
}

function fitting(printed: string, person: Person, on: Day): readonly Fitting[] {
  const found = person.names.flatMap((name) => {
    const fit = fitOf(printed, name);
    return fit === undefined ? [] : [{ person, fit, name }];
  });
  const best = fits.flatMap((fit) => found.filter((each) => each.fit === fit))[0];
  return best === undefined ? [] : [{ ...best, standing: standingOn(person, on) }];
}

/**
 * The best fit alone counts, but that a title may stand before a family name or a whole name: "Mr Duncan Smith" is as
 * well Duncan Smith as Iain Duncan Smith.
 */
function bestOf(printed: string, found: readonly Fitting[]): readonly Fitting[] {
  const best = fits.find((fit) => found.some((each) => each.fit === fit));
  if (best === undefined) return [];
  const { titled, words } = printedName(printed);
  const also: readonly NameFit[] =
    best === 'whole' && titled && words.length > 1 ? ['whole', 'family'] : [best];
  return found.filter(({ fit }) => also.includes(fit));
}

/** Seat and party in brackets take away those of another seat or party, where they leave anyone. */
function narrowedBy({ hints, seat }: Question, on: Day, all: readonly Fitting[]): readonly Fitting[] {
  let left = all;
  for (const hint of [...hints, ...(seat === undefined ? [] : [seat])]) {
    const fitting = left.filter(({ person }) => belongs(person, hint, on));
    if (fitting.length > 0) left = fitting;
  }
  return left;
}

const belongs = ({ memberships }: Person, hint: string, on: Day): boolean =>
  memberships.some(
    ({ post, onBehalfOf, period }) =>
      holdsOn(period, on) !== 'no' &&
      ((post?.area !== undefined && fold(post.area) === fold(hint)) ||
        (onBehalfOf !== undefined && partyKey(onBehalfOf.name) === partyKey(hint))),
  );

function personOf(found: Fitting, printed: string, on: Day, others: number): Resolution {
  const { person, reasons, doubts } = candidateOf(found, printed, on);
  const only =
    others === 0
      ? 'is the only one in the registry of that name'
      : `is the only one of that name who held a seat or an office on ${on}; ${others === 1 ? 'one other did' : `${others} others did`} not`;
  return { type: 'person', person, how: 'name', reasons: [...reasons, only], doubts };
}

function candidateOf({ person, fit, name, standing }: Fitting, printed: string, on: Day): Candidate {
  const held = person.memberships.filter(
    ({ period, kind }) => kind !== 'other' && holdsOn(period, on) === 'yes',
  );
  const reasons = [fitInWords(fit, printed, name), ...held.slice(0, 3).map(membershipInWords)];
  return { person, reasons, doubts: [...doubtsOf(standing, person, on), ...doubtsOfName(name, on)] };
}

const doubtsOfName = (name: PersonName, on: Day): readonly string[] =>
  holdsOn(name.period, on) === 'no' ? [`was called “${name.name}” at another time`] : [];

function doubtsOf(standing: Standing, person: Person, on: Day): readonly string[] {
  switch (standing) {
    case 'held':
      return [];
    case 'perhaps': {
      const last = person.memberships.findLast(({ period }) => holdsOn(period, on) === 'perhaps');
      return [
        `whether a seat or an office was still held on ${on} is not known${last === undefined ? '' : `: ${membershipInWords(last)}`}`,
      ];
    }
    case 'undated':
      return ['the registry knows no days of any seat or office'];
    case 'not':
      return [`held no seat and no office on ${on} that the registry knows`];
  }
}

function fitInWords(fit: NameFit, printed: string, { name, kind }: PersonName): string {
  const called = kind === 'main' ? `the name “${name}”` : `“${name}” (${kind})`;
  switch (fit) {
    case 'whole':
      return `has ${called}`;
    case 'given':
      return `has ${called}, of which “${printed}” has a part`;
    case 'initials':
      return `has ${called}, which begins with these letters`;
    case 'family':
      return `has the family name in ${called}`;
    case 'part':
      return `has ${called}, which ends with it`;
  }
}
