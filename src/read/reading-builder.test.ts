import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageNumber } from '../model/ids.ts';
import { wordsAt } from '../model/span.ts';
import { ReadingBuilder } from './reading-builder.ts';

const about = { format: 'text', reader: 'test 1' } as const;

function join(lines: readonly string[], joinsWord?: (before: string, after: string) => boolean) {
  const builder = new ReadingBuilder();
  builder.startBlock('paragraph');
  lines.forEach((line, index) => {
    builder.addLine(line, { row: index + 1 }, joinsWord);
  });
  return builder.build(about);
}

describe('ReadingBuilder', () => {
  it('puts blocks on lines of their own and makes white space one blank', () => {
    const builder = new ReadingBuilder();
    builder.startBlock('heading', 1);
    builder.addLine(' Fair\u00a0 taxes\t', { page: pageNumber(1) });
    builder.startBlock('item', 2);
    builder.startBlock('paragraph');
    builder.addLine('We act.');
    const { text, blocks } = builder.build(about);
    expect(text).toBe('Fair taxes\nWe act.');
    expect(blocks.map((block) => [block.kind, block.level, wordsAt(text, block)])).toEqual([
      ['heading', 1, 'Fair taxes'],
      ['paragraph', 0, 'We act.'],
    ]);
  });

  it('takes out a hyphen that cuts a word and keeps a seam, and the lines fit the text', () => {
    const { text, seams, lines } = join(['manu-', 'facture of soft\u00ad', 'ware']);
    expect(text).toBe('manufacture of software');
    expect(seams.map((seam) => [text.slice(0, seam.at), seam.original])).toEqual([
      ['manu', '-\n'],
      ['manufacture of soft', '\u00ad\n'],
    ]);
    expect(lines.map((line) => [wordsAt(text, line), line.row])).toEqual([
      ['manu', 1],
      ['facture of soft', 2],
      ['ware', 3],
    ]);
  });

  it('keeps a hyphen that is the word’s own, a dash and a hyphen that hangs', () => {
    expect(join(['two-', 'child'], () => false).text).toBe('two-child');
    expect(join(['costs -', 'to allow']).text).toBe('costs - to allow');
    expect(join(['short-', 'and long-term']).text).toBe('short- and long-term');
  });

  it('ends without an empty line and keeps lines in order and apart, whatever it is given', () => {
    const lines = fc.array(fc.constantFrom('', 'a', 'a-', '-', 'b c', ' ', 'd\u00ad', '—'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(lines, (given) => {
        const { text, lines: placed, seams } = join(given);
        expect(text).toBe(text.trim());
        placed.forEach((line, index) => {
          expect(line.start).toBeGreaterThanOrEqual(placed[index - 1]?.end ?? 0);
          expect(line.end).toBeGreaterThanOrEqual(line.start);
        });
        expect(seams.every((seam) => seam.at <= text.length)).toBe(true);
      }),
    );
  });

  it('takes time in proportion to the number of lines', () => {
    const start = performance.now();
    join(Array.from({ length: 200_000 }, () => 'cut-'));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
