import type { Day } from '../model/day.ts';
import { holdsOn } from '../model/period.ts';
import type { Person } from '../model/person.ts';
import { resolveInContext } from './context.ts';
import { contradiction, identifierKey } from './identifiers.ts';
import { fitOf } from './match-name.ts';
import { identifiersOf, type Question, questionOf } from './question.ts';
import type { Asked, Found, Resolution } from './resolution.ts';
import { resolveName } from './resolve-name.ts';
import { resolveOffice, resolveSeat } from './resolve-post.ts';
import { scopeInWords, settledBy } from './settled.ts';

/**
 * Who is meant by a printed speaker on a day. Identifiers beat what a reader decided, that beats what the text itself
 * said before, and that beats names and offices. To take one for another here would charge a party with what its
 * opponent said, so whatever leaves two people possible is answered with both.
 */
export function resolve(asked: Asked, found: Found): Resolution {
  const question = questionOf(asked.reference);
  return (
    byIdentifiers(asked, found) ??
    bySettlement(asked, found) ??
    resolveInContext(question, asked, found) ??
    byWords(question, asked.on, notOthers(asked, found.people))
  );
}

/** A report that numbers its speakers and gives another number than the registry means another of the name. */
function notOthers({ reference }: Asked, people: readonly Person[]): readonly Person[] {
  const given = identifiersOf(reference);
  return people.filter(({ identifiers }) => contradiction(given, identifiers) === undefined);
}

function byIdentifiers({ reference }: Asked, { people }: Found): Resolution | undefined {
  const given = identifiersOf(reference);
  const keys = new Set(given.map(identifierKey));
  const having = people.filter(({ identifiers }) =>
    identifiers.some((each) => keys.has(identifierKey(each))),
  );
  const [person, ...others] = having;
  if (person === undefined) return undefined;
  const reasonsFor = (each: Person) =>
    each.identifiers
      .filter((identifier) => keys.has(identifierKey(identifier)))
      .map(({ scheme, identifier }) => `has the identifier ${scheme} ${identifier}`);
  if (others.length > 0)
    return {
      type: 'candidates',
      candidates: having.map((each) => ({ person: each, reasons: reasonsFor(each), doubts: [] })),
      reason: 'its identifiers are those of different people',
    };
  return {
    type: 'person',
    person,
    how: 'identifier',
    reasons: reasonsFor(person),
    doubts: doubtsOfPrinted(person, questionOf(reference)),
  };
}

function doubtsOfPrinted(person: Person, { name }: Question): readonly string[] {
  if (name === undefined || person.names.some((stored) => fitOf(name, stored) !== undefined)) return [];
  return [`“${name}” is none of the names of ${person.name}`];
}

function bySettlement(asked: Asked, { people, settlements }: Found): Resolution | undefined {
  const { on, document, reference } = asked;
  const settled = settledBy(settlements, {
    printed: reference.printed,
    on,
    ...(document === undefined ? {} : { document }),
  });
  if (settled === undefined) return undefined;
  const decision = `${settled.reader} decided so on ${settled.at.slice(0, 10)}, ${scopeInWords(settled.scope)}${settled.note === undefined ? '' : `: ${settled.note}`}`;
  if (settled.person === undefined)
    return { type: 'unknown', reason: `is nobody in the registry: ${decision}` };
  const person = people.find(({ id }) => id === settled.person);
  return person === undefined
    ? { type: 'unknown', reason: `${decision}, but the registry no longer has ${settled.person}` }
    : { type: 'person', person, how: 'settled', reasons: [decision], doubts: [] };
}

function byWords(question: Question, on: Day, people: readonly Person[]): Resolution {
  const { name, office, seat } = question;
  if (name !== undefined) return withPost(resolveName(name, question, on, people), question, on);
  if (seat !== undefined) return resolveSeat(seat, question, on, people);
  if (office !== undefined) return resolveOffice(office, question, on, people);
  return { type: 'unknown', reason: 'no name is printed' };
}

/** What the printed office or seat adds to an answer that the name gave. */
function withPost(answer: Resolution, { office, seat }: Question, on: Day): Resolution {
  if (answer.type !== 'person' || seat === undefined)
    return answer.type === 'person' && office !== undefined
      ? { ...answer, reasons: [...answer.reasons, `is called “${office}” there`] }
      : answer;
  const seats = answer.person.memberships.filter(
    ({ post, period }) => post?.area !== undefined && holdsOn(period, on) === 'yes',
  );
  const other = seats.find(({ post }) => post?.area?.toLowerCase() !== seat.toLowerCase());
  if (other === undefined || seats.some(({ post }) => post?.area?.toLowerCase() === seat.toLowerCase()))
    return { ...answer, reasons: [...answer.reasons, `is called the Member for ${seat} there`] };
  return {
    type: 'candidates',
    candidates: [
      {
        person: answer.person,
        reasons: answer.reasons,
        doubts: [`sat for ${other.post?.area} on that day, not ${seat}`],
      },
    ],
    reason: 'name and seat do not go together',
  };
}
