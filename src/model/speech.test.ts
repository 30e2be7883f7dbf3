import { describe, expect, it } from 'vitest';
import { span } from './span.ts';
import { outcomeOf, type Speech, speechAt } from './speech.ts';

const speeches: readonly Speech[] = [
  { ...span(10, 20), kind: 'speech' },
  { ...span(21, 40), kind: 'intervention' },
  { ...span(60, 70), kind: 'division' },
];

describe('whose words a place is', () => {
  it('is the speech that holds all of it', () => {
    expect(speechAt(speeches, span(10, 20))).toBe(speeches[0]);
    expect(speechAt(speeches, span(25, 30))).toBe(speeches[1]);
    expect(speechAt(speeches, span(60, 61))).toBe(speeches[2]);
  });

  it('is nobody’s where it is a heading, or runs over an end', () => {
    expect(speechAt(speeches, span(0, 9))).toBeUndefined();
    expect(speechAt(speeches, span(41, 59))).toBeUndefined();
    expect(speechAt(speeches, span(15, 25))).toBeUndefined();
    expect(speechAt([], span(0, 1))).toBeUndefined();
  });
});

describe('the outcome of a division', () => {
  it('is what the counts say, and a tie is the chair’s to decide', () => {
    expect([outcomeOf(2, 1), outcomeOf(1, 2), outcomeOf(3, 3), outcomeOf(0, 0)]).toEqual([
      'agreed',
      'negatived',
      'tied',
      'unknown',
    ]);
  });
});
