import type { Brand } from './brand.ts';

/** A day of the calendar, `YYYY-MM-DD`, without a time zone. Days compare as strings. */
export type Day = Brand<string, 'Day'>;

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** The day that the text names, or `undefined` where it names none (2024-02-30, 13.6.2024). */
export function day(text: string): Day | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return text as Day;
}

/** The UTC day of an instant given as ISO 8601, such as `2024-06-13T09:00:00Z`. */
export function dayOfInstant(instant: string): Day {
  const found = day(instant.slice(0, 10));
  if (found === undefined) throw new Error(`Not an instant in ISO 8601: ${instant}`);
  return found;
}
