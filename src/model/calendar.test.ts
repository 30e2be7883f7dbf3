import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween, nearestDate, weekdayOf } from './calendar.ts';
import { type Day, day } from './day.ts';

const on = (text: string): Day => {
  const found = day(text);
  if (found === undefined) throw new Error(text);
  return found;
};

describe('days of the calendar', () => {
  it('have the weekdays that they had', () => {
    expect(weekdayOf(on('2024-06-13'))).toBe('Thursday');
    expect(weekdayOf(on('2000-02-29'))).toBe('Tuesday');
    expect(weekdayOf(on('1969-07-20'))).toBe('Sunday');
  });

  it('follow one another over months, years and leap days, there and back', () => {
    expect(daysAfter(on('2024-02-28'), 1)).toBe('2024-02-29');
    expect(daysAfter(on('2023-12-31'), 1)).toBe('2024-01-01');
    expect(daysAfter(on('1900-02-28'), 1)).toBe('1900-03-01');
    for (let days = -1000; days < 1000; days += 7) {
      const other = daysAfter(on('2024-02-29'), days);
      expect(day(other)).toBe(other);
      expect(daysBetween(on('2024-02-29'), other)).toBe(days);
    }
  });

  it('find the year of a date that is given without one', () => {
    expect(nearestDate(2, 1, on('2024-12-28'))).toBe('2025-01-02');
    expect(nearestDate(22, 5, on('2025-05-16'))).toBe('2025-05-22');
    expect(nearestDate(31, 6, on('2025-05-16'))).toBeUndefined();
  });
});
