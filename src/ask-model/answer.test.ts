import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer.ts';

const passage = 'We will plant a million trees along the roads — “for shade” — by 2031.';
const good = {
  code: 'committed',
  reason: 'It promises the trees.',
  quotation: 'We will plant a million trees',
};
const json = (change: object = {}): string => JSON.stringify({ ...good, ...change });
const suggestion = { type: 'suggestion', suggestion: good };

describe('an answer', () => {
  it.each([
    ['alone', json()],
    ['in code fences', `\`\`\`json\n${json()}\n\`\`\``],
    ['after chatter', `Sure! Here {as asked} is my answer:\n${json()}\nHope this helps.`],
    ['inside another object', `{"answer": ${json()}}`],
    ['with more keys', json({ confidence: 0.9 })],
    ['twice the same', `${json()} ${json()}`],
    ['after thinking aloud', `<think>Perhaps ${json({ code: 'opposed' })}?</think>${json()}`],
  ])('is read %s', (_, content) => {
    expect(readAnswer(content, passage)).toEqual(suggestion);
  });

  it.each([
    ['words alone', 'The party is committed.'],
    ['nothing', ''],
    ['half of it', json().slice(0, 40)],
    ['a code that is none', json({ code: 'Committed!' })],
    ['a code of another type', json({ code: 1 })],
    ['a list for a code', json({ code: ['committed'] })],
    ['no reason', json({ reason: ' ' })],
    ['a number for a quotation', json({ quotation: 16 })],
    ['null for a quotation', json({ quotation: null })],
    ['a missing quotation', '{"code":"committed","reason":"So."}'],
    ['a list of answers', `[${json()}, ${json({ code: 'opposed' })}]`],
    ['two answers', `${json()} or rather ${json({ code: 'irrelevant' })}`],
    ['thinking without an end', `<think>${json()}`],
    ['an endless reason', json({ reason: 'so '.repeat(1000) })],
    ['a huge answer', `${json()}${' '.repeat(100_000)}`],
    ['braces without end', '{'.repeat(39_000)],
    ['JavaScript', "{code: 'committed', reason: 'So.', quotation: 'We will'}"],
  ])('is unreadable as %s', (_, content) => {
    expect(readAnswer(content, passage)).toEqual({ type: 'unreadable' });
  });

  it.each([
    ['other words', 'We will plant a billion trees'],
    ['a word left out', 'We will plant trees'],
    ['words that an ellipsis leaves out', 'We will plant … by 2031'],
    ['a part of a word', 'We will plant a million tree'],
    ['nothing', ''],
    ['no words', '“…”'],
    ['words put in', 'We will [certainly] plant a million trees'],
  ])('counts for nothing where it quotes %s', (_, quotation) => {
    expect(readAnswer(json({ quotation }), passage)).toEqual({ type: 'not-anchored' });
  });

  it.each([
    ['for shade', 'for shade'],
    ['the roads - "for shade" - by 2031', 'the roads — “for shade” — by 2031'],
    ['"we will  plant a million\ntrees"', 'We will plant a million trees'],
    ['We will plant a million trees.', 'We will plant a million trees'],
  ])('keeps the words of the passage, not those of the model: %s', (quotation, kept) => {
    expect(readAnswer(json({ quotation }), passage)).toMatchObject({ suggestion: { quotation: kept } });
  });

  it('needs no quotation where the passage is irrelevant, and no false one', () => {
    const read = (quotation: string) => readAnswer(json({ code: 'irrelevant', quotation }), passage).type;
    expect([read(''), read('a million trees'), read('a billion trees')]).toEqual([
      'suggestion',
      'suggestion',
      'not-anchored',
    ]);
  });

  it('never throws, and never gives a quotation that is not in the passage', () => {
    const pieces = fc.constantFrom(
      ...Object.keys(good),
      '"',
      '{',
      '}',
      '\\',
      ':',
      ',',
      '```',
      '<think>',
      'committed',
    );
    const content = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(content, fc.string(), fc.string(), (words, quotation, text) => {
        for (const each of [words, json({ quotation }), words + json({ quotation })]) {
          const read = readAnswer(each, text);
          if (read.type === 'suggestion') expect(text).toContain(read.suggestion.quotation);
        }
      }),
      { numRuns: 300 },
    );
  });
});
