import type { Day } from './day.ts';
import { firstDayOf, lastDayOf, type PartialDay } from './partial-day.ts';

/** When something was so, both ends included. An end that is absent is not known, or was still to come. */
export interface Period {
  readonly from?: PartialDay;
  readonly until?: PartialDay;
  /**
   * The last day of which the source can know, where it names no end. "Still in office" in a file of 2015 is no
   * evidence for 2021: taking it for one would put a minister's words into his predecessor's mouth.
   */
  readonly knownUntil?: Day;
}

export type Holds = 'yes' | 'no' | 'perhaps';

/** Whether what has this period was so on the day, as far as its dates say. */
export function holdsOn(period: Period, on: Day): Holds {
  const { from, until, knownUntil } = period;
  if (from !== undefined && on < firstDayOf(from)) return 'no';
  if (until !== undefined && on > lastDayOf(until)) return 'no';
  if (from === undefined) return until === undefined && knownUntil === on ? 'yes' : 'perhaps';
  if (on < lastDayOf(from) && from.length < 10) return 'perhaps';
  if (until !== undefined) return until.length < 10 && on >= firstDayOf(until) ? 'perhaps' : 'yes';
  return knownUntil !== undefined && on > knownUntil ? 'perhaps' : 'yes';
}

/** Whether it was over by the day: for "the former minister". */
export const endedBefore = ({ until }: Period, on: Day): boolean =>
  until !== undefined && lastDayOf(until) < on;

/** A name or an alias without any dates is good at all times. */
export const isTimeless = ({ from, until }: Period): boolean => from === undefined && until === undefined;

/** `2019-07-24 to 2022-09-06`, `since 2010-05-06 (known until 2015-03-30)`, `dates unknown`. */
export function periodInWords({ from, until, knownUntil }: Period): string {
  if (from === undefined && until === undefined)
    return knownUntil === undefined ? 'dates unknown' : `on ${knownUntil}, since when is unknown`;
  if (until === undefined)
    return `since ${from}${knownUntil === undefined ? '' : ` (known until ${knownUntil})`}`;
  return from === undefined ? `until ${until}` : `${from} to ${until}`;
}
