import { describe, expect, it } from 'vitest';
import { isBusiness, partsOf } from './house-business.ts';
import { paragraph } from './spoken-block.ts';

const parts = (...blocks: readonly (string | readonly [string])[]) => {
  const all = blocks.map((block) =>
    typeof block === 'string' ? paragraph(block) : paragraph(block[0], true),
  );
  return partsOf(all).map(({ what, outcome, from, to, words }) => [
    what,
    outcome,
    to - from,
    words &&
      all
        .slice(words.from, words.to)
        .map((block) => block.text)
        .join(' ')
        .slice(words.at),
  ]);
};

describe('what the House did', () => {
  it('is told from what the last speaker said', () => {
    expect(parts('I commend it.', 'Question put, That the amendment be made.')).toEqual([
      ['own', undefined, 1, undefined],
      ['motion', 'put', 1, 'That the amendment be made.'],
    ]);
    expect(parts('I rest my case.', 'Amendment, by leave, withdrawn.', 'House adjourned at six.')).toEqual([
      ['own', undefined, 1, undefined],
      ['motion', 'withdrawn', 1, undefined],
      ['procedural', undefined, 1, undefined],
    ]);
  });

  it('is one act where the resolution follows the vote', () => {
    expect(
      parts(
        'Question put and agreed to.',
        'Resolved,',
        ['That rivers be clean.'],
        ['(2) That eels be safe.'],
      ),
    ).toEqual([['motion', 'agreed', 4, 'That rivers be clean. (2) That eels be safe.']]);
  });

  it('begins a motion with the words of the one who moves it', () => {
    expect(parts('I beg to move,', ['That rivers be clean.'], 'It is high time.')).toEqual([
      ['motion', 'moved', 2, 'That rivers be clean.'],
      ['own', undefined, 1, undefined],
    ]);
    expect(parts('I beg to move, That rivers be clean.')).toEqual([
      ['motion', 'moved', 1, 'That rivers be clean.'],
    ]);
    expect(
      parts('My Lords, I beg to move that the Bill be read a second time. I start with thanks.'),
    ).toEqual([['own', undefined, 1, undefined]]);
    expect(parts('I have spoken to it. I beg to move.')).toEqual([['own', undefined, 1, undefined]]);
  });

  it.each([
    'Question put and agreed to.',
    'On Question, Motion agreed to.',
    'The House divided: Ayes 2, Noes 3.',
    'Bill accordingly read a Second time.',
    'Clauses 2 and 3 agreed to.',
    'Amendment 3 agreed.',
    'Motion on Amendment 3A agreed.',
    '[Ada Wren in the Chair]',
  ])('%s is the report’s own', (text) => {
    expect(isBusiness(text)).toBe(true);
  });

  it.each([
    'The question is whether rivers are clean.',
    'Resolved to act, we did.',
    'The House will know that the motion was agreed to last year.',
    'Amendment 3, which I moved, is a good one. It was not agreed to.',
    'Order. The hon. Lady must be heard.',
  ])('%s is somebody’s word', (text) => {
    expect(isBusiness(text)).toBe(false);
  });
});
