import { describe, expect, it } from 'vitest';
import { plainText, printed, readingOfBytes } from '../../../test/printed-pdf.ts';
import { pageNumber } from '../../model/ids.ts';
import { span } from '../../model/span.ts';
import { boxesOf } from './boxes-of.ts';
import { drawPage } from './draw-page.ts';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return span(start, start + words.length);
};

describe('the boxes of words', () => {
  it('gives a box to each character that is no blank, in the order of the line', async () => {
    const bytes = await printed(({ lines }) => lines(plainText, 40, 60));
    const reading = await readingOfBytes(bytes);
    const outcome = await boxesOf(bytes, reading, spanOf(reading.text, 'The harbour'));
    if (!outcome.ok) throw new Error(outcome.message);
    const [page] = outcome.value;
    expect(page?.page).toBe(1);
    expect(page?.characters).toHaveLength('Theharbour'.length);
    expect(page?.characters[0]?.left).toBeCloseTo(40, 0);
    const lefts = page?.characters.map((box) => box.left) ?? [];
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
  });

  it('follows words over a page’s end', async () => {
    const bytes = await printed(({ lines, newPage }) => {
      lines([...plainText, 'and for that we shall need the help of all of'], 40, 60);
      newPage();
      lines(['those who live beside the water.', 'They know it best.'], 40, 60);
    });
    const reading = await readingOfBytes(bytes);
    const outcome = await boxesOf(bytes, reading, spanOf(reading.text, 'help of all of those who live'));
    if (!outcome.ok) throw new Error(outcome.message);
    expect(outcome.value.map((each) => [each.page, each.characters.length])).toEqual([
      [1, 'helpofallof'.length],
      [2, 'thosewholive'.length],
    ]);
  });
});

describe('a page as a picture', () => {
  it('has the size of the page times the scale, and ink where the words are', async () => {
    const bytes = await printed(({ lines }) => lines(plainText, 40, 60));
    const outcome = await drawPage(bytes, pageNumber(1), 0.5);
    if (!outcome.ok) throw new Error(outcome.message);
    const { width, height, rgba } = outcome.value;
    expect([width, height]).toEqual([200, 300]);
    const isDark = (x: number, y: number) => (rgba[(y * width + x) * 4] ?? 255) < 200;
    const dark = Array.from({ length: width * height }, (_, at) =>
      isDark(at % width, Math.floor(at / width)),
    );
    const rows = new Set(dark.flatMap((each, at) => (each ? [Math.floor(at / width)] : [])));
    expect(Math.min(...rows)).toBeGreaterThan(20);
    expect(Math.max(...rows)).toBeLessThan(55);
  });

  it('refuses a picture of more pixels than a machine holds, and a page that is not there', async () => {
    const bytes = await printed(({ lines }) => lines(plainText, 40, 60));
    expect(await drawPage(bytes, pageNumber(1), 1000)).toMatchObject({ ok: false, type: 'too-large' });
    expect(await drawPage(bytes, pageNumber(7), 1)).toMatchObject({ ok: false });
  });
});
