import { describe, expect, it } from 'vitest';
import { bylineOf, datelineOf, isByline } from './bylines.ts';

describe('bylineOf', () => {
  it('gives the names without "By" and without what the people are, and the agency apart', () => {
    expect(bylineOf('By Dana Oke and Ravi Sen, PA')).toEqual({
      names: ['Dana Oke', 'Ravi Sen'],
      agency: 'PA',
    });
    expect(bylineOf('By Dana Oke, Political Correspondent')).toEqual({ names: ['Dana Oke'] });
    expect(bylineOf('Dana Oke (Reuters)')).toEqual({ names: ['Dana Oke'], agency: 'Reuters' });
    expect(bylineOf('Press Association')).toEqual({ names: [], agency: 'PA' });
    expect(bylineOf('https://example.org/dana')).toEqual({ names: [] });
  });

  it('takes no sentence for a byline', () => {
    expect(isByline('By Dana Oke')).toBe(true);
    expect(isByline('By Thursday the river was dry.')).toBe(false);
  });
});

describe('datelineOf', () => {
  it('reads place, day and agency before the first sentence', () => {
    expect(datelineOf('LONDON, 12 June (PA) – The river is dry.')).toEqual({
      place: 'LONDON',
      date: '12 June',
      agency: 'PA',
      length: 23,
    });
    expect(datelineOf('HARA (Reuters) - The river')).toMatchObject({ place: 'HARA', agency: 'Reuters' });
    expect(datelineOf('The river – dry for years – is back.')).toBeUndefined();
  });
});
