import { describe, expect, it } from 'vitest';
import { dayOfStamp, writtenDay } from './written-day.ts';

describe('dayOfStamp', () => {
  it('gives the day of a time in the zone that stands with it', () => {
    const printed = '2031-06-12T23:30:00+01:00';
    expect(dayOfStamp(printed)).toEqual({ day: '2031-06-12', printed, zone: '+01:00' });
    expect(dayOfStamp('2031-06-12T23:30:00.5Z')).toMatchObject({ day: '2031-06-12', zone: 'Z' });
    expect(dayOfStamp('2031-06-12T09:00:00+0530')).toMatchObject({ zone: '+05:30' });
    expect(dayOfStamp('2031-06-12')).toEqual({ day: '2031-06-12', printed: '2031-06-12' });
  });

  it('takes no day that is none, and not the year 1 of programs that know no day', () => {
    for (const stamp of ['2031-02-30', '0001-01-01T00:00:00Z', 'soon', '', '2031']) {
      expect(dayOfStamp(stamp)).toBeUndefined();
    }
  });
});

describe('writtenDay', () => {
  it('reads days in words, and days in figures that can be read one way', () => {
    for (const words of [
      'Published Thursday, 12 June 2031, 9.30am',
      'June 12th, 2031',
      'the 12th of June 2031',
      '12-Jun-2031',
      'Jun. 12, 2031',
    ])
      expect(writtenDay(words)?.day).toBe('2031-06-12');
    expect(writtenDay('25/06/2031')?.day).toBe('2031-06-25');
    expect(writtenDay('06/25/2031')?.day).toBe('2031-06-25');
    expect(writtenDay('03/04/2031')).toBeUndefined();
  });
});
