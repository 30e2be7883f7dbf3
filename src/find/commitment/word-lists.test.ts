import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFinder } from './word-lists.ts';

const lists = [
  ['plan to', 'plans to', 'going to', 'decided to'],
  ['no', 'not', 'cannot', "can't"],
  ['can', 'would like', 'would'],
  ['long-term', 'over time', 'long'],
  ['to'],
];
const find = listFinder(lists);
const asExpressions = (text: string): [number, string][] =>
  lists.flatMap((phrases, list) => {
    const found = new RegExp(String.raw`\b(?:${phrases.join('|')})\b`, 'iu').exec(text);
    return found === null ? [] : [[list, found[0]] as [number, string]];
  });
const inOrder = (found: ReadonlyMap<number, string>) => [...found].sort(([a], [b]) => a - b);

describe('words and phrases of several lists', () => {
  it('are found as they stand, of each list the first', () => {
    const found = find('We Can’t, and would like not to. The Long-term plan to…');
    expect(inOrder(found)).toEqual([
      [0, 'plan to'],
      [1, 'not'],
      [2, 'Can'],
      [3, 'Long-term'],
      [4, 'to'],
    ]);
    expect(find('İ PLAN TO wait').get(0)).toBe('PLAN TO');
    expect(find('').size).toBe(0);
  });

  it('are those that an expression for each list would find', () => {
    const piece = fc.constantFrom(
      ...lists.flat(),
      ...[' ', '-', "'t", '’', '.', 'é', 'İ', 's', 'planto', 'Would', 'NOT'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(inOrder(find(text))).toEqual(asExpressions(text));
      }),
    );
  });
});
