import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { lastDayOf, partialDay } from './partial-day.ts';
import { holdsOn, periodInWords } from './period.ts';

const held = (from: string | undefined, until: string | undefined, on: string, knownUntil?: string) => {
  const begin = from === undefined ? undefined : partialDay(from);
  const end = until === undefined ? undefined : partialDay(until);
  const known = knownUntil === undefined ? undefined : day(knownUntil);
  const that = day(on);
  if (that === undefined) throw new Error(on);
  return holdsOn(
    {
      ...(begin === undefined ? {} : { from: begin }),
      ...(end === undefined ? {} : { until: end }),
      ...(known === undefined ? {} : { knownUntil: known }),
    },
    that,
  );
};

describe('a partial day', () => {
  it('is a year, a month or a day of the calendar, and nothing else', () => {
    const days = [
      '1833',
      '2015-05',
      '2015-05-07',
      '2015-05-00',
      '0000-00-00',
      '2015-13',
      '2015-02-30',
      'soon',
      '',
    ];
    expect(days.map(partialDay)).toEqual([
      '1833',
      '2015-05',
      '2015-05-07',
      '2015-05',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(lastDayOf(partialDay('2016-02') ?? ('' as never))).toBe('2016-02-29');
  });
});

describe('a period', () => {
  it.each([
    ['2010-05-06', '2015-03-30', '2015-03-30', 'yes'],
    ['2010-05-06', '2015-03-30', '2015-03-31', 'no'],
    ['2010-05-06', '2015-03-30', '2010-05-05', 'no'],
    ['1833', '1840', '1833-06-01', 'perhaps'],
    ['1833', '1840', '1835-06-01', 'yes'],
    ['1833', '1840', '1840-06-01', 'perhaps'],
    ['1833', '1840', '1841-01-01', 'no'],
    [undefined, '2015-03-30', '2014-01-01', 'perhaps'],
    [undefined, undefined, '2014-01-01', 'perhaps'],
  ] as const)('from %s to %s on %s: %s', (from, until, on, answer) => {
    expect(held(from, until, on)).toBe(answer);
  });

  it('without an end is sure only as far as its source knows', () => {
    expect(held('2010-05-06', undefined, '2014-01-01', '2015-03-30')).toBe('yes');
    expect(held('2010-05-06', undefined, '2021-04-22', '2015-03-30')).toBe('perhaps');
    expect(held(undefined, undefined, '2022-09-01', '2022-09-01')).toBe('yes');
  });

  it('says in words what it does not know', () => {
    expect(periodInWords({})).toBe('dates unknown');
    expect(periodInWords({ from: '2010' as never, knownUntil: '2015-03-30' as never })).toBe(
      'since 2010 (known until 2015-03-30)',
    );
  });
});
