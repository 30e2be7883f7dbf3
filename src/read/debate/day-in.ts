import { type Day, day } from '../../model/day.ts';

/** The last day that a name holds: `standing2009-10-20_CHILDPOV_05-0_2009-10-27a.2.1` is of 27 October. */
export const dayIn = (name: string | undefined): Day | undefined =>
  (name?.match(/\d{4}-\d{2}-\d{2}/g) ?? []).flatMap((each) => day(each) ?? []).at(-1);

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `26 October 2009`, for titles. */
export function dayInWords(of: Day): string {
  const [year, month, date] = of.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}
