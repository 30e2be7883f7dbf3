import { describe, expect, it } from 'vitest';
import { span } from '../../src/model/span.ts';
import { type CodedAttribution, parseBrat } from './brat.ts';
import { f1, scoreText, sumOf } from './score.ts';

const text = '“We will act,” she said. “Soon.” Harrow hopes to win, Ms Vale told the Courier.';

const at = (words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(words);
  return span(start, start + words.length);
};
const attribution = (content: string[], cue: string[], source: string[]): CodedAttribution => ({
  content: content.map(at),
  cue: cue.map(at),
  source: source.map(at),
});

const direct = attribution(['“We will act,”', '“Soon.”'], ['said'], ['she']);
const indirect = attribution(['Harrow hopes to win'], ['told'], ['Ms Vale']);

describe('the score of attributions', () => {
  it('is one where all was found as it was coded', () => {
    const score = scoreText([direct, indirect], [indirect, direct], text);
    expect(Object.values(score).map(f1)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('counts a part only where each of its pieces begins and ends at the same character', () => {
    const half = attribution(['“We will act,”'], ['said'], ['she']);
    const comma = attribution(['Harrow hopes to win,'], ['told'], ['Ms Vale']);
    const score = scoreText([half, comma], [direct, indirect], text);
    expect(score.content).toEqual({ found: 2, coded: 2, same: 0 });
    expect(score.cue.same).toBe(2);
    expect(score['whole attributions'].same).toBe(0);
  });

  it('forgives white space at the ends and between pieces, nothing else', () => {
    const loose: CodedAttribution = {
      ...indirect,
      content: [span(at('Harrow').start - 1, at('hopes').end), at('to win')],
    };
    expect(scoreText([loose], [indirect], text).content.same).toBe(1);
  });

  it('widens a place that cuts a word or a mark of two apostrophes in two', () => {
    const typed = "''We can't,'' he said.";
    const of = (start: number, end: number): CodedAttribution => ({
      content: [span(start, end)],
      cue: [],
      source: [],
    });
    const whole = [of(0, 13)];
    expect(scoreText([of(1, 12)], whole, typed)['content of direct quotations'].same).toBe(1);
    expect(scoreText([of(2, 13)], whole, typed).content.same).toBe(0);
    expect(scoreText([of(2, 10)], [of(3, 8)], typed).content.same).toBe(0);
    expect(scoreText([of(14, 16)], [of(15, 16)], typed).content.same).toBe(1);
  });

  it('takes a content as direct where each piece stands between marks, on both sides alike', () => {
    const mixed = attribution(['“Soon.” Harrow hopes to win'], ['told'], ['Ms Vale']);
    const score = scoreText([direct, mixed], [direct, indirect], text);
    expect(score['content of direct quotations']).toEqual({ found: 1, coded: 1, same: 1 });
    expect(score['cue of direct quotations']).toEqual({ found: 1, coded: 1, same: 1 });
  });

  it('gives a content without a source nothing to find there', () => {
    const passive = attribution(['Harrow hopes to win'], ['told'], []);
    expect(scoreText([passive], [passive], text).source).toEqual({ found: 0, coded: 0, same: 0 });
    expect(scoreText([passive], [indirect], text)['whole attributions'].same).toBe(0);
  });

  it('adds up over texts before it divides', () => {
    const one = scoreText([direct], [direct, indirect], text);
    const two = scoreText([], [indirect], text);
    expect(sumOf([one, two]).content).toEqual({ found: 1, coded: 3, same: 1 });
    expect(f1(sumOf([one, two]).content)).toBe(0.5);
  });
});

describe('brat’s standoff format', () => {
  it('is read with pieces, parts that are lacking, and places in code points', () => {
    const words = '😀 “Yes,” he said. “No.” It is believed so.';
    const file = [
      'T1\tContent 2 8;18 23\t“Yes,” “No.”',
      'T2\tCue 12 16\tsaid',
      'T3\tSource 9 11\the',
      'T4\tAttribution 12 16\tsaid',
      'E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3',
      'T5\tDiscard 0 1\t😀',
      'T6\tCue 27 38\tis believed',
      'E2\tAttribution:T6 Cue:T6 Content:T99',
      '#1\tAnnotatorNotes T1\tnone',
      '',
    ].join('\n');
    const [one, ...more] = parseBrat(file, words);
    const read = (pieces: CodedAttribution['cue'] = []) =>
      pieces.map(({ start, end }) => words.slice(start, end));
    expect([one?.content, one?.cue, one?.source].map(read)).toEqual([['“Yes,”', '“No.”'], ['said'], ['he']]);
    expect(more).toEqual([]);
  });
});
