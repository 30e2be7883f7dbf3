import { describe, expect, it } from 'vitest';
import { learn, penalty, scoreOf } from './learn.ts';
import { areaUnderCurve } from './measures.ts';
import { parseCsv } from './parse-csv.ts';
import { readAustralia, readIndia } from './read-pledges.ts';
import { isPledge, isSpecific, samplesOf } from './targets.ts';
import { wordRunsIn } from './word-runs.ts';

describe('reading tables', () => {
  it('takes quoted cells with commas, quotation marks and line ends', () => {
    const text = 'Id,Sentence,Labels\r\n1,"We will, ""soon"",\nbuild.",7\r\n2,,1\n';
    expect(parseCsv(text)).toEqual([
      { id: '1', sentence: 'We will, "soon",\nbuild.', labels: '7' },
      { id: '2', sentence: '', labels: '1' },
    ]);
  });
});

describe('learning from names', () => {
  it('weighs what tells the labels apart and leaves out what is rare', () => {
    const examples = Array.from({ length: 60 }, (_, at) => ({
      names: [at % 2 === 0 ? 'even' : 'odd', ...(at < 5 ? ['rare'] : [])],
      label: at % 2,
    }));
    const learned = learn(examples, penalty.signs);
    expect([...learned.byName.keys()]).toEqual(['even', 'odd']);
    expect(scoreOf(learned, ['odd'])).toBeGreaterThan(scoreOf(learned, ['even']));
  });
});

const india = readIndia();
const australia = readAustralia();

describe.skipIf(india === undefined || australia === undefined)(
  'the coded sentences of two countries (needs shared data)',
  () => {
    it('are read whole, items under their lead-ins', () => {
      expect(india).toHaveLength(7312);
      expect(australia).toHaveLength(7007);
      expect(new Set(australia?.map(({ label }) => label))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
      const items = [...(india ?? []), ...(australia ?? [])].filter(({ words }) => words.leadIn.length > 0);
      expect(items.length).toBeGreaterThan(200);
      expect(items.every(({ words }) => words.leadIn[0]?.endsWith(':'))).toBe(true);
    });

    it('teach in one country what holds in the other', () => {
      const [first, second] = [samplesOf('India', india ?? []), samplesOf('Australia', australia ?? [])];
      for (const [from, to] of [
        [first, second],
        [second, first],
      ] as const) {
        const learned = learn(
          from.map((sample) => ({ names: sample.signs, label: isSpecific(sample) })),
          penalty.signs,
        );
        const scores = to.map(({ signs }) => scoreOf(learned, signs));
        expect(areaUnderCurve(scores, to.map(isSpecific))).toBeGreaterThan(0.76);
      }
    });

    it('leave open whether a promise that was called no pledge is one', () => {
      const samples = samplesOf('India', (india ?? []).slice(0, 400));
      expect(new Set(samples.map(isPledge))).toEqual(new Set([0, 1, undefined]));
    });
  },
);

describe('words of a passage', () => {
  it('leave out names and make all numbers one', () => {
    const text = 'We will give Lower Vale 40 ferries.';
    const runs = wordRunsIn({
      passage: {
        start: 0,
        end: text.length,
        ordinal: 0,
        kind: 'sentence',
        headings: [],
        leadIn: [],
      } as never,
      text,
      leadIn: [],
      headings: [],
    });
    expect([...runs]).toEqual(expect.arrayContaining(['^ we', 'will give', '#', '# ferri']));
    expect([...runs].some((run) => /vale|lower/.test(run))).toBe(false);
  });
});
