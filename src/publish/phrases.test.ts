import { describe, expect, it } from 'vitest';
import {
  counted,
  dayInWords,
  fileSize,
  firstWords,
  listed,
  pagesInWords,
  termSetInWords,
} from './phrases.ts';

describe('in words', () => {
  it('a day is a day, whether given as a day or as an instant', () => {
    expect(dayInWords('2031-05-06')).toBe('6 May 2031');
    expect(dayInWords('2031-12-31T23:59:59Z')).toBe('31 December 2031');
    expect(dayInWords('soon')).toBe('soon');
  });

  it('a term set has its number and its day', () => {
    expect(termSetInWords({ number: 2, at: '2031-05-06T18:00:00Z' })).toBe('term set 2 of 6 May 2031');
  });

  it('numbers have groups, and none is said', () => {
    expect([0, 1, 1204, 1_234_567].map((n) => counted(n, 'passage'))).toEqual([
      'no passages',
      '1 passage',
      '1,204 passages',
      '1,234,567 passages',
    ]);
  });

  it('lists end in "and"', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((parts) => listed(parts))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });

  it('pages and sizes are as people write them', () => {
    expect([pagesInWords(3), pagesInWords(3, 3), pagesInWords(3, 4)]).toEqual(['p. 3', 'p. 3', 'pp. 3–4']);
    expect([1, 999, 1500, 45_678, 1_234_567].map(fileSize)).toEqual([
      '1 byte',
      '999 bytes',
      '1.5 kB',
      '46 kB',
      '1.2 MB',
    ]);
  });

  it('the first words are cut between words, and never halve a character', () => {
    expect(firstWords('We will publish every contract, at once', 30)).toBe('We will publish every…');
    expect(firstWords('short', 30)).toBe('short');
    expect(firstWords('𝒜'.repeat(40), 31)).toBe(`${'𝒜'.repeat(15)}…`);
  });
});
