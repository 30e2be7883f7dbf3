import { type Day, day } from './day.ts';

/** Monday first, as newspapers count a week. */
export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** Days since 1 March of the year 0, by the calendar of today; without a clock or a time zone. */
function dayNumber(on: Day): number {
  const [year = 0, month = 1, date = 1] = on.split('-').map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leaps + Math.floor((153 * marchMonth + 2) / 5) + date - 1;
}

function dayOfNumber(number: number): Day {
  let marchYear = Math.floor(number / 365.2425);
  while (dayNumber(asDay(marchYear + 1, 3, 1)) <= number) marchYear += 1;
  while (dayNumber(asDay(marchYear, 3, 1)) > number) marchYear -= 1;
  const rest = number - dayNumber(asDay(marchYear, 3, 1));
  const marchMonth = Math.floor((5 * rest + 2) / 153);
  const date = rest - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return asDay(month > 2 ? marchYear : marchYear + 1, month, date);
}

const asDay = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;

/** The day so many days after another, or before it. */
export const daysAfter = (on: Day, days: number): Day => dayOfNumber(dayNumber(on) + days);

/** Days from one to the other. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 1 March of the year 0 was a Wednesday. */
export const weekdayOf = (on: Day): Weekday => weekdays[(dayNumber(on) + 2) % 7] ?? 'Monday';

/** The day of a calendar date in the year that lies nearest to another day; `undefined` where there is no such date. */
export function nearestDate(date: number, month: number, to: Day): Day | undefined {
  const year = Number(to.slice(0, 4));
  const years = [year, year - 1, year + 1].flatMap((each) => day(asDay(each, month, date)) ?? []);
  return years.toSorted((a, b) => Math.abs(daysBetween(to, a)) - Math.abs(daysBetween(to, b)))[0];
}
