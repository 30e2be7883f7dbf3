import type { Brand } from './brand.ts';
import { type Day, day } from './day.ts';

/** A day as exactly as it is known: `2015-05-07`, `2015-05` or `1833`. */
export type PartialDay = Brand<string, 'PartialDay'>;

/** The partial day that the text names; `undefined` where it names none (2015-02-30, 0000-00-00, soon). */
export function partialDay(text: string): PartialDay | undefined {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined || year === '0000') return undefined;
  if (month === undefined || month === '00') return year as PartialDay;
  const first = day(`${year}-${month}-01`);
  if (first === undefined) return undefined;
  if (date === undefined || date === '00') return `${year}-${month}` as PartialDay;
  return day(text) === undefined ? undefined : (text as PartialDay);
}

export const firstDayOf = (partial: PartialDay): Day =>
  (partial.length === 4 ? `${partial}-01-01` : partial.length === 7 ? `${partial}-01` : partial) as Day;

export function lastDayOf(partial: PartialDay): Day {
  if (partial.length === 4) return `${partial}-12-31` as Day;
  if (partial.length === 10) return partial as string as Day;
  const last = [31, 30, 29, 28].map((date) => day(`${partial}-${date}`)).find((each) => each !== undefined);
  return last ?? firstDayOf(partial);
}
