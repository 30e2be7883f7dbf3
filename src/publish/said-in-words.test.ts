import { describe, expect, it } from 'vitest';
import { type Said, saidDoubts, saidInWords } from './said-in-words.ts';

const speech: Said = { kind: 'speech', speaker: 'Sir Mo Vale', day: '2021-04-22', column: '1215' };
const voiced = (voice: Partial<Said['voice']>, more: Partial<Said> = {}): Said => ({
  ...speech,
  ...more,
  voice: { spokeFor: { type: 'unknown' }, offices: [], doubts: [], ...voice },
});

describe('who said it, in words', () => {
  it('names the party of that day, and marks what the report alone says', () => {
    expect(saidInWords(voiced({ spokeFor: { type: 'party', name: 'River', by: 'registry' } }))).toBe(
      'Sir Mo Vale, River member on 22 April 2021, column 1215',
    );
    expect(saidInWords(voiced({ spokeFor: { type: 'party', name: 'River', by: 'report' } }))).toBe(
      'Sir Mo Vale, River member on 22 April 2021 (as the report prints), column 1215',
    );
  });

  it('says what is not known, and for whom nobody spoke', () => {
    expect(saidInWords(voiced({}))).toBe('Sir Mo Vale, party not known on 22 April 2021, column 1215');
    expect(saidInWords(voiced({ spokeFor: { type: 'perhaps', names: ['River'] } }))).toContain(
      'perhaps River on 22 April 2021 (the registry knows it of other days alone)',
    );
    expect(
      saidInWords(
        voiced({
          spokeFor: { type: 'no-party', name: 'Independent', by: 'registry', before: 'River, until 2020' },
        }),
      ),
    ).toContain('member of no party on 22 April 2021 (Independent) (before that River, until 2020)');
    expect(saidInWords(voiced({ spokeFor: { type: 'house' } }))).toContain('for the House on 22 April 2021');
    expect(saidInWords(voiced({ spokeFor: { type: 'several', names: ['Hill', 'River'] } }))).toContain(
      'member of one of several parties on 22 April 2021: Hill or River',
    );
  });

  it('adds the name behind an office, the offices of a side, and who is not settled', () => {
    const who = { type: 'person', name: 'Mo Vale', id: 'x:1', how: 'office' } as const;
    const offices = [
      { title: 'Prime Minister, Cabinet', side: 'government' },
      { title: 'Member, Committee on Trees', side: 'other' },
    ] as const;
    const minister = { speaker: 'The Prime Minister', office: 'Prime Minister' };
    expect(saidInWords(voiced({ who, offices }, minister))).toBe(
      'The Prime Minister (Mo Vale), party not known on 22 April 2021, Prime Minister, Cabinet (in the government), column 1215',
    );
    expect(saidInWords(voiced({ who }, { office: 'Chair, Trees' }))).toBe(
      'Sir Mo Vale, party not known on 22 April 2021, Chair, Trees, column 1215',
    );
    const open = voiced({
      who: { type: 'candidates', names: ['Mo Vale', 'Al Vale'], reason: '2 people fit' },
      doubts: ['the report prints “Hill”'],
    });
    expect(saidInWords(open)).toContain('Sir Mo Vale (not settled who: Mo Vale or Al Vale)');
    expect(saidDoubts(open)).toEqual(['2 people fit.', 'The report prints “Hill”.']);
  });

  it('tells a vote with its sides', () => {
    expect(saidInWords({ kind: 'division', outcome: 'agreed', votes: { ayes: 310, noes: 203 } })).toBe(
      'division: agreed to (310 votes for and 203 against)',
    );
  });
});
