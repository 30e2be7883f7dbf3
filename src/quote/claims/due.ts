import { daysAfter, nearestDate, type Weekday, weekdayOf, weekdays } from '../../model/calendar.ts';
import { type Day, day } from '../../model/day.ts';
import { type Span, span } from '../../model/span.ts';

/** When something is to come: as it is printed, and the days that this means from the day of the text. */
export interface Due {
  readonly printed: Span;
  /** Absent where the day of the text is not known or the words name no day. */
  readonly days?: { readonly from: Day; readonly to: Day };
  /** Where only this is said. */
  readonly weekday?: Weekday;
  /** What a reader must know of the days. */
  readonly doubt?: string;
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const monthNumber = (name: string): number =>
  1 + 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.slice(0, 3).toLowerCase()) / 3;

interface Words {
  readonly pattern: RegExp;
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    on: Day | undefined,
  ) => Omit<Due, 'printed'>;
}

/** From the surest to the vaguest: “on Thursday 13 June” is a date before it is a weekday. */
const wordings: readonly Words[] = [
  {
    pattern: new RegExp(
      `\\b(?<date>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${months})\\b\\.?(?:,? (?<year>\\d{4})\\b)?`,
    ),
    read: readDate,
  },
  {
    pattern: new RegExp(
      `\\b(?<month>${months})\\.? (?<date>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<year>\\d{4})\\b)?`,
    ),
    read: readDate,
  },
  {
    pattern: new RegExp(`\\b(?:(?<which>next|this|coming) )?(?<weekday>${weekdays.join('|')})\\b(?! to\\b)`),
    read: ({ weekday, which }, on) => readWeekday(weekday as Weekday, which, on),
  },
  {
    pattern: /\b(?:later )?(?:today|tonight|this (?:morning|afternoon|evening))\b/,
    read: (_, on) => within(on, 0, 0),
  },
  { pattern: /\btomorrow\b/, read: (_, on) => within(on, 1, 1) },
  { pattern: /\bnext week\b/, read: (_, on) => week(on, 1) },
  { pattern: /\b(?:later )?this week\b/, read: (_, on) => week(on, 0) },
  {
    pattern: /\b(?:in|within) the (?:coming|next few) days\b|\bwithin days\b/,
    read: (_, on) => within(on, 0, 7),
  },
  { pattern: /\bin (?:two|2) weeks\b|\bin a fortnight\b/, read: (_, on) => within(on, 14, 14) },
  {
    pattern:
      /\b(?:next month|later this month|in the coming weeks|soon|shortly|in due course|before (?:the|polling)\b.{0,30})/,
    read: () => ({}),
  },
];

/**
 * When a sentence says that something is to come.
 *
 * @param on the day of the text; without it no day follows from “on Thursday”
 */
export function dueIn(sentence: string, start: number, on: Day | undefined): Due | undefined {
  for (const { pattern, read } of wordings) {
    const found = pattern.exec(sentence);
    if (found === null) continue;
    const at = start + found.index;
    return { printed: span(at, at + found[0].trimEnd().length), ...read(found.groups ?? {}, on) };
  }
  return undefined;
}

function readDate(
  { date = '', month = '', year }: Readonly<Record<string, string | undefined>>,
  on: Day | undefined,
): Omit<Due, 'printed'> {
  if (year !== undefined) {
    const found = day(`${year}-${two(monthNumber(month))}-${two(Number(date))}`);
    return found === undefined ? {} : { days: { from: found, to: found } };
  }
  const found = on === undefined ? undefined : nearestDate(Number(date), monthNumber(month), on);
  return found === undefined ? {} : { days: { from: found, to: found } };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The next of its name, the day of the text itself included: papers write “on Thursday” on that Thursday too. */
function readWeekday(weekday: Weekday, which: string | undefined, on: Day | undefined): Omit<Due, 'printed'> {
  if (on === undefined) return { weekday };
  const ahead = (weekdays.indexOf(weekday) - weekdays.indexOf(weekdayOf(on)) + 7) % 7;
  const first = daysAfter(on, ahead);
  if (which === 'next')
    return {
      weekday,
      days: { from: ahead === 0 ? daysAfter(on, 7) : first, to: daysAfter(on, ahead === 0 ? 7 : ahead + 7) },
      doubt: `“next ${weekday}” is the coming one to some and the one after it to others`,
    };
  return {
    weekday,
    days: { from: first, to: first },
    ...(ahead === 0 ? { doubt: `the text is of a ${weekday} itself: a week later may be meant` } : {}),
  };
}

const within = (on: Day | undefined, first: number, last: number): Omit<Due, 'printed'> =>
  on === undefined ? {} : { days: { from: daysAfter(on, first), to: daysAfter(on, last) } };

function week(on: Day | undefined, later: number): Omit<Due, 'printed'> {
  if (on === undefined) return {};
  const monday = 7 * later - weekdays.indexOf(weekdayOf(on));
  return within(on, later === 0 ? 0 : monday, monday + 6);
}
