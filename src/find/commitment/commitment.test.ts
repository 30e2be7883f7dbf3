import { describe, expect, it } from 'vitest';
import type { PassageWords } from '../../model/passage.ts';
import { span } from '../../model/span.ts';
import { commitmentOf, commitmentReasons, reasonSentence } from './commitment.ts';
import { shippedWeights } from './shipped-weights.ts';
import { signsIn } from './signs.ts';
import { parseWeights } from './weights.ts';
import { agents, wordings } from './wordings.ts';

function passage(
  text: string,
  { leadIn = [], kind = 'sentence' }: { leadIn?: string[]; kind?: 'sentence' | 'item' | 'heading' } = {},
): PassageWords {
  const place = { ...span(0, text.length), ordinal: 0, kind, headings: [], leadIn: [] };
  return { passage: place, text, leadIn, headings: [] };
}

const names = (words: PassageWords) => signsIn(words).map(({ name }) => name);
const pledge = (text: string) => commitmentOf(passage(text)).pledge;
const specific = (text: string) => commitmentOf(passage(text)).specific;

describe('how far a passage binds', () => {
  it('takes a promise for a pledge, and belief, record and blame for none', () => {
    const promise = pledge('We will establish a Rivers Commission for the Vale.');
    expect(promise).toBeGreaterThan(0.6);
    for (const text of [
      'We believe that every river is a common good.',
      'We have already cleaned the rivers of the Vale.',
      'The last government neglected our rivers.',
      'Our rivers',
    ])
      expect(pledge(text), text).toBeLessThan(0.2);
  });

  it('takes an amount and a date for more than an aim', () => {
    const figures = specific('We will spend 40 million crowns on 200 ferries by 2031.');
    const aim = specific('We will strengthen and promote our ferries.');
    expect(figures).toBeGreaterThan(aim + 0.3);
    expect(pledge('We will strengthen and promote our ferries.')).toBeGreaterThan(aim);
  });

  it('takes what stands under "We will:" as what the sentence says with it', () => {
    const item = passage('Establish a Rivers Commission for the Vale.', {
      leadIn: ['We will:'],
      kind: 'item',
    });
    expect(names(item)).toEqual(expect.arrayContaining(['we will', 'will make', 'item']));
    expect(commitmentOf(item).pledge).toBeGreaterThan(0.6);
  });

  it('never calls something a specific pledge more surely than a pledge', () => {
    for (const text of ['', '—', '2031', '40 million crowns (2030).', 'SHIPS', 'We will build 12 ships.']) {
      const { pledge: any, specific: checkable } = commitmentOf(passage(text));
      expect(checkable, text).toBeLessThanOrEqual(any);
      expect(checkable, text).toBeGreaterThanOrEqual(0);
      expect(any, text).toBeLessThanOrEqual(1);
    }
  });

  it('counts no number that only counts an item', () => {
    expect(names(passage('7. Ban the dumping of sewage.'))).not.toContain('number');
    expect(names(passage('Ban the dumping of 7 kinds of waste.'))).toContain('number');
  });

  it('says what counted, in words, and each word once', () => {
    const reasons = commitmentReasons(passage('We will build 20,000 homes by 2031.'));
    const sentences = reasons.map(reasonSentence);
    expect(sentences[0]).toBe('“will build” makes something that can be seen: that speaks for a pledge.');
    expect(sentences.some((each) => each.startsWith('“by 2031” sets a date: '))).toBe(true);
    expect(reasons.filter(({ words }) => /\bwill$/.test(words)).map(({ words }) => words)).toEqual([
      'We will',
    ]);
    expect(commitmentReasons(passage('Our rivers')).map(reasonSentence)[0]).toBe(
      'It has at most five words: that speaks against a pledge.',
    );
  });

  it('reads a passage once as long as the same object is handed in', () => {
    const words = passage('We will build ships.');
    expect(commitmentOf(words)).toBe(commitmentOf(words));
  });

  it.each([
    ['one word of a million letters', 'a'.repeat(1_000_000)],
    ['a million digits', '1,'.repeat(500_000)],
    ['a million times will', 'we will '.repeat(125_000)],
    ['brackets and quotation marks', '(“‘'.repeat(300_000)],
  ])('takes no longer for %s', (_, text) => {
    const words = passage(text);
    signsIn(passage(text.slice(0, 4_000)));
    const began = performance.now();
    signsIn(words);
    expect(performance.now() - began).toBeLessThan(4_000);
  });
});

describe('the weights that come with the program', () => {
  it('know every wording, and no sign that there is not', () => {
    const { pledge: weights, specific: others } = shippedWeights();
    const known = [...agents, ...wordings].map(({ name }) => name);
    expect(known.filter((name) => !weights.bySign.has(name))).toEqual([]);
    expect([...others.bySign.keys()].sort()).toEqual([...weights.bySign.keys()].sort());
    const formed =
      /^(?:will|begins|rule) |^(?:shortest|short|long|longest|item|heading|no verb|no stop|colon|capitals)$/;
    expect([...weights.bySign.keys()].filter((name) => !known.includes(name) && !formed.test(name))).toEqual(
      [],
    );
  });

  it('are refused where they are damaged', () => {
    expect(() => parseWeights('{"format": "commitment 0"}')).toThrow(/format/);
    expect(() => parseWeights('{"format": "commitment 1"}')).toThrow(/damaged/);
    const text =
      '{"format": "commitment 1", "pledge": {"intercept": 0, "signs": {"will": "1"}}, "specific": {}}';
    expect(() => parseWeights(text)).toThrow(/damaged/);
    expect(() => parseWeights('')).toThrow();
  });
});
