import type { Day } from '../model/day.ts';
import { endedBefore, holdsOn } from '../model/period.ts';
import type { Person } from '../model/person.ts';
import { isBareOffice, officeKey } from './offices.ts';
import { type PrintedName, printedName } from './printed-name.ts';
import { type Question, questionOf } from './question.ts';
import type { Asked, Found, Mention, Resolution } from './resolution.ts';
import { membershipInWords } from './standing.ts';

/**
 * What the same text said before: "Ms Mahmut" after "Rahima Mahmut", "the former minister" after one was named.
 * `undefined` where it says nothing of it.
 */
export function resolveInContext(question: Question, asked: Asked, found: Found): Resolution | undefined {
  const before = asked.before ?? [];
  if (before.length === 0) return undefined;
  const { name, office } = question;
  if (name !== undefined) return byNameBefore(name, before, found);
  if (office !== undefined && isBareOffice(officeKey(office)))
    return byOfficeBefore(office, question.former, before, asked.on, found);
  return undefined;
}

function byNameBefore(name: string, before: readonly Mention[], found: Found): Resolution | undefined {
  const short = printedName(name);
  const meant = before.filter(({ printed }) =>
    isFullerName(questionOf({ printed, identifiers: {} }).name, short),
  );
  const different = distinct(meant);
  const [only, ...others] = different;
  if (only === undefined) return undefined;
  if (others.length > 0) return severalBefore(name, different, found);
  const person = personOf(only, found);
  const reason = `“${only.printed}” was named before in the same text`;
  return person === undefined
    ? { type: 'unknown', reason: `${reason}, and is not in the registry`, sameAs: only.printed }
    : { type: 'person', person, how: 'context', reasons: [reason], doubts: [] };
}

/** The short name ends the fuller one, which has more words before it: Mahmut, Rahima Mahmut. */
function isFullerName(fuller: string | undefined, short: PrintedName): boolean {
  if (fuller === undefined || short.words.length === 0) return false;
  const { words, rank } = printedName(fuller);
  if (short.plain && rank !== undefined) return false;
  if (short.rank !== undefined && rank !== undefined && short.rank !== rank) return false;
  return (
    words.length > short.words.length && words.slice(-short.words.length).join(' ') === short.words.join(' ')
  );
}

/** One mention a person, the last; names of the same words are the same person within one text. */
function distinct(mentions: readonly Mention[]): readonly Mention[] {
  const last = new Map<string, Mention>();
  for (const mention of mentions)
    last.set(mention.person ?? printedName(mention.printed).words.join(' '), mention);
  return [...last.values()];
}

function severalBefore(name: string, mentions: readonly Mention[], found: Found): Resolution {
  const candidates = mentions.flatMap((mention) => {
    const person = personOf(mention, found);
    return person === undefined
      ? []
      : [{ person, reasons: [`“${mention.printed}” was named before in the same text`], doubts: [] }];
  });
  const reason = `“${name}” may be ${mentions.map(({ printed }) => `“${printed}”`).join(' or ')}, all named before`;
  return candidates.length === 0 ? { type: 'unknown', reason } : { type: 'candidates', candidates, reason };
}

function byOfficeBefore(
  office: string,
  former: boolean,
  before: readonly Mention[],
  on: Day,
  found: Found,
): Resolution | undefined {
  const noun = officeKey(office).split(' ').at(-1) ?? '';
  const people = [...new Map(before.map((mention) => [mention.person, personOf(mention, found)])).values()];
  const fitting = people.flatMap((person) => {
    if (person === undefined) return [];
    const offices = person.memberships.filter(
      ({ kind, role }) =>
        kind === 'office' && role !== undefined && !/shadow/i.test(role) && nounsOf(role, noun),
    );
    const held = offices.filter(({ period }) => holdsOn(period, on) === 'yes');
    const over = offices.filter(({ period }) => endedBefore(period, on));
    const good = former ? (held.length === 0 ? over : []) : held;
    return good.length === 0 ? [] : [{ person, reasons: good.slice(-2).map(membershipInWords), doubts: [] }];
  });
  const [only, ...others] = fitting;
  if (only === undefined) return undefined;
  if (others.length > 0)
    return {
      type: 'candidates',
      candidates: fitting,
      reason: `${fitting.length} people named before in the same text may be called “${office}”`,
    };
  const reasons = [
    `was named before in the same text, and no one else there may be called so`,
    ...only.reasons,
  ];
  return { type: 'person', how: 'context', ...only, reasons };
}

/** A Secretary of State is a minister too. */
const nounsOf = (role: string, noun: string): boolean =>
  noun === 'minister'
    ? /minister|secretary|chancellor|attorney|solicitor|advocate/i.test(role) &&
      !/^PPS\b|private secretary/i.test(role)
    : new RegExp(`\\b${noun}\\b`, 'i').test(role);

const personOf = ({ person }: Mention, { people }: Found): Person | undefined =>
  people.find(({ id }) => id === person);
