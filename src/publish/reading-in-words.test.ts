import { describe, expect, it } from 'vitest';
import {
  absenceInWords,
  openInWords,
  readersInWords,
  sampleInWords,
  shareInWords,
} from './reading-in-words.ts';

describe('how many readers a cell rests on', () => {
  it('is said for one, for two who agree, and where a third decided', () => {
    const said = (agreeing: number, settled = 0, settledByOneOfThem = 0) =>
      readersInWords({ agreeing, settled, settledByOneOfThem });
    expect(said(1)).toBe('judged by one reader');
    expect(said(2)).toBe('judged by two readers who agree');
    expect(said(2, 1)).toBe(
      'judged by two readers; on one passage they disagreed and a third person decided',
    );
    expect(said(2, 1, 1)).toBe(
      'judged by two readers; on one passage they disagreed and one of them decided, as the campaign has no third reader',
    );
  });

  it('says what keeps a cell open', () => {
    expect(openInWords({ state: 'readers-disagree', disagreements: 2, waiting: 0 })).toMatch(
      /^readers disagree on 2 passages/,
    );
    expect(openInWords({ state: 'second-reader-awaited', disagreements: 0, waiting: 1 })).toBe(
      '1 passage has been judged by one reader and waits for a second',
    );
    expect(openInWords({ state: 'not-judged', disagreements: 0, waiting: 0 })).toBeUndefined();
  });
});

const sample = {
  seed: 'spring',
  drawn: '2027-05-01T10:00:00Z',
  population: 1_200,
  size: 59,
  read: 59,
  bearing: 0,
  readers: ['Reader 1'],
  draws: 1,
};
const bound = { share: 0.0495, missed: 57, unread: 1_141 };

describe('an absence in words', () => {
  it('says what was read and what may have been missed', () => {
    const absences = [{ passages: 1_212, read: 12, readers: ['Reader 1'] }];
    expect(absenceInWords({ absences, sample: { ...sample, method: 'sha256-counter 1', bound } })).toBe(
      'Reader 1 read 12 of 1,212 passages, those that come closest first, and found none that bears on the ask. Of the 1,200 passages that nobody had read, 59 were drawn at random (seed spring), and Reader 1 read all of them. None of them bears on the ask. With 95 % confidence at most 57 of the 1,141 passages still unread do (5 %).',
    );
    expect(absenceInWords({ absences })).toMatch(/how much may have been missed is not known\.$/);
  });

  it('tells a sample that nobody read from one that was read in part or whole', () => {
    expect(sampleInWords({ ...sample, read: 0 })).toMatch(/; nobody has read them yet\.$/);
    expect(sampleInWords({ ...sample, read: 12, bound })).toMatch(/read the first 12\./);
    expect(sampleInWords({ ...sample, bound: { share: 0.05, missed: 0, unread: 0 } })).toMatch(
      /Nothing is left unread\.$/,
    );
  });

  it('says that there were other samples', () => {
    expect(sampleInWords({ ...sample, draws: 2, bound })).toMatch(
      /^Another sample was drawn before this one\. Of/,
    );
  });

  it('never rounds a bound down', () => {
    expect(shareInWords(0.04951)).toBe('5 %');
    expect(shareInWords(0.0121)).toBe('1.3 %');
    expect(shareInWords(0.1234)).toBe('13 %');
    expect(shareInWords(0.01)).toBe('1 %');
  });
});
