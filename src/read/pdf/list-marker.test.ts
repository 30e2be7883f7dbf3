import { describe, expect, it } from 'vitest';
import { isMarkAlone, markedItem } from './list-marker.ts';

describe('marks before an item', () => {
  it.each([
    ['• Mend the wall', 'Mend the wall'],
    ['▪Mend the wall', 'Mend the wall'],
    ['► Mend the wall', 'Mend the wall'],
    ['– Mend the wall', 'Mend the wall'],
    ['—Mend the wall', 'Mend the wall'],
    ['1. Mend the wall', 'Mend the wall'],
    ['(a) Mend the wall', 'Mend the wall'],
    ['iv) Mend the wall', 'Mend the wall'],
    ['\uf0b7 Mend the wall', 'Mend the wall'],
  ])('takes the mark off %s', (line, words) => {
    expect(markedItem(line)?.words).toBe(words);
  });

  it.each(['Mend the wall', '2029–30 is the year', '3.5 million homes', '-5 degrees', 'A plan'])(
    'finds none in %s',
    (line) => {
      expect(markedItem(line)).toBeUndefined();
    },
  );

  it('knows bullets of one shape as one kind, and figures with a full stop as another', () => {
    expect(markedItem('1. One')?.kind).toBe(markedItem('12. Twelve')?.kind);
    expect(markedItem('(a) One')?.kind).not.toBe(markedItem('1. One')?.kind);
  });

  it('knows a mark that stands alone on its line', () => {
    expect(isMarkAlone('•')).toBe(true);
    expect(isMarkAlone('• Mend')).toBe(false);
  });
});
