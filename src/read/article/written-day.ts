import type { PrintedDay } from '../../model/article.ts';
import { type Day, day } from '../../model/day.ts';

/** The day that a machine-readable date gives (`2024-06-12T23:30:00+01:00`), or a written one. */
export function dayOfStamp(stamp: string): PrintedDay | undefined {
  const printed = stamp.trim().slice(0, 60);
  const iso =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i.exec(
      printed,
    );
  if (iso === null) return writtenDay(printed);
  const [, year, month, date, hour, , zone] = iso;
  const found = day(`${year}-${month}-${date}`);
  // Programs write the year 1 where they know none.
  if (found === undefined || found < '1700') return undefined;
  return hour === undefined || zone === undefined
    ? { day: found, printed }
    : { day: found, printed, zone: zoneOf(zone) };
}

function zoneOf(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/**
 * The first day written in words: `12 June 2024`, `Wednesday, June 12th, 2024`, `12-Jun-2024`. Days of figures alone are
 * read only where they can be read one way: 03/04/2024 is March to one reader and April to the other.
 */
export function writtenDay(words: string): PrintedDay | undefined {
  const text = words.slice(0, 1000);
  for (const { pattern, parts } of forms) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const { year, month, date } = parts(found.slice(1).map((part) => part ?? ''));
    const known = dayFrom(year, month, date);
    if (known !== undefined) return { day: known, printed: found[0].trim() };
  }
  return undefined;
}

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly date: string;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const monthOf = (name = ''): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const forms: readonly { readonly pattern: RegExp; readonly parts: (found: readonly string[]) => Parts }[] = [
  {
    pattern: new RegExp(
      String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ \u00a0-]${monthName},?[ \u00a0-](\d{4})\b`,
      'iu',
    ),
    parts: ([date = '', month, year = '']) => ({ year, month: monthOf(month), date }),
  },
  {
    pattern: new RegExp(String.raw`\b${monthName} (\d{1,2})(?:st|nd|rd|th)?,? (?:at )?(\d{4})\b`, 'iu'),
    parts: ([month, date = '', year = '']) => ({ year, month: monthOf(month), date }),
  },
  {
    pattern: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/,
    parts: ([year = '', month = '', date = '']) => ({ year, month: Number(month), date }),
  },
  {
    pattern: /\b(1[3-9]|2\d|3[01])[./](0?[1-9]|1[0-2])[./](\d{4})\b/,
    parts: ([date = '', month = '', year = '']) => ({ year, month: Number(month), date }),
  },
  {
    pattern: /\b(0?[1-9]|1[0-2])[./](1[3-9]|2\d|3[01])[./](\d{4})\b/,
    parts: ([month = '', date = '', year = '']) => ({ year, month: Number(month), date }),
  },
];

function dayFrom(year: string, month: number, date: string): Day | undefined {
  return day(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`);
}
