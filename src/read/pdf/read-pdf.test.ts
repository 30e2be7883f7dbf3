import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { degrees } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { blocksOf, plainText, printed, readingOfBytes } from '../../../test/printed-pdf.ts';
import { sharedData } from '../../../test/shared-data.ts';
import { wordsAt } from '../../model/span.ts';
import { readPdf } from './read-pdf.ts';

/** A white picture of one pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

describe('the order of reading', () => {
  it('reads a heading over two columns first, then the left column, then the right one', async () => {
    const bytes = await printed(({ lines }) => {
      lines(['A plan for the harbour and the town'], 40, 60, { size: 16, bold: true });
      lines(['We will mend the sea wall', 'before the winter storms', 'and keep it in repair.'], 40, 110);
      lines(['We will light the pier', 'all night and through', 'the fog of autumn.'], 220, 110);
    });
    expect(blocksOf(await readingOfBytes(bytes))).toEqual([
      'heading 1: A plan for the harbour and the town',
      'paragraph 0: We will mend the sea wall before the winter storms and keep it in repair.',
      'paragraph 0: We will light the pier all night and through the fog of autumn.',
    ]);
  });

  it('goes on with a sentence at the top of the next column as one paragraph', async () => {
    const bytes = await printed(({ lines }) => {
      lines(['We will mend the sea wall', 'before the winter storms', 'and after them we will'], 40, 110);
      lines(['light the pier all night', 'and ring the old bell in', 'the fog of autumn.'], 220, 110);
    });
    expect(blocksOf(await readingOfBytes(bytes))).toEqual([
      'paragraph 0: We will mend the sea wall before the winter storms and after them we will light the pier all night and ring the old bell in the fog of autumn.',
    ]);
  });

  it('reads each page of a spread to its end before the next', async () => {
    const bytes = await printed(({ lines, newPage }) => {
      newPage().setSize(800, 600);
      lines(['The fish market opens early', 'and closes when all is sold.'], 40, 80);
      lines(['The rope walk is a museum', 'and open to every school.'], 220, 80);
      lines(['A chapter of its own, over both columns'], 440, 70, { size: 14, bold: true });
      lines(['The ferry will sail hourly', 'from the first of May on.'], 440, 104);
      lines(['The toll bridge shall be free', 'for all who live beside it.'], 620, 104);
    });
    const { text } = await readingOfBytes(bytes);
    const order = ['fish market', 'rope walk', 'A chapter', 'ferry', 'toll bridge'].map((words) =>
      text.indexOf(words),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(text).toContain('The rope walk is a museum and open to every school.');
  });

  it('reads a page that is turned as it is shown, and places its lines so', async () => {
    const bytes = await printed(({ lines, newPage }) => {
      newPage().setRotation(degrees(90));
      lines(plainText, 40, 60);
    });
    const reading = await readingOfBytes(bytes);
    expect(reading.blocks).toHaveLength(1);
    expect(reading.pages[0]).toMatchObject({ width: 600, height: 400 });
    // Printed 60 points below the top of the sheet, a quarter turn puts the line 60 points left of the right edge.
    const box = reading.lines[0]?.box;
    expect(box?.top).toBeCloseTo(40, 0);
    expect(box?.left).toBeGreaterThan(530);
    expect(box?.right).toBeLessThan(555);
  });

  it('reads words once that are printed twice to make them bold', async () => {
    const bytes = await printed(({ lines }) => {
      lines(['We will dredge the channel.'], 40, 60);
      lines(['We will dredge the channel.'], 40.4, 60);
    });
    expect((await readingOfBytes(bytes)).text).toBe('We will dredge the channel.');
  });

  it('leaves out words beside the page', async () => {
    const bytes = await printed(({ lines }) => {
      lines(['We will dredge the channel.'], 40, 60);
      lines(['Draft, not for print'], 700, 60);
    });
    expect((await readingOfBytes(bytes)).text).toBe('We will dredge the channel.');
  });
});

describe('blocks', () => {
  it('knows a list, its lead-in, its nesting, and items that run over lines and pages', async () => {
    const bytes = await printed(({ lines, newPage }) => {
      lines([...plainText, 'We will:'], 40, 60);
      lines(['•'], 50, 140);
      lines(
        ['Build two breakwaters, one on the north side and one', 'on the south side, of local stone'],
        62,
        140,
      );
      lines(['–'], 62, 168);
      lines(['With a light on each of them'], 74, 168);
      lines(['•'], 50, 184);
      lines(['Bring the lifeboat back to the harbour that it was'], 62, 184);
      newPage();
      lines(['built for, and pay its crew'], 62, 60);
      lines(plainText, 40, 90);
    });
    expect(blocksOf(await readingOfBytes(bytes)).slice(1, 5)).toEqual([
      'paragraph 0: We will:',
      'item 1: Build two breakwaters, one on the north side and one on the south side, of local stone',
      'item 2: With a light on each of them',
      'item 1: Bring the lifeboat back to the harbour that it was built for, and pay its crew',
    ]);
  });

  it('takes paragraphs that begin in bold after a lead-in for the items of a list', async () => {
    const bytes = await printed(({ lines }) => {
      lines([...plainText, 'Our councillors will:'], 40, 60);
      lines(['Mend the wall'], 40, 140, { bold: true });
      lines(['before the storms come in.'], 112, 140);
      lines(['Light the pier'], 40, 170, { bold: true });
      lines(['through the fog of autumn.'], 112, 170);
    });
    expect(blocksOf(await readingOfBytes(bytes)).slice(2)).toEqual([
      'item 1: Mend the wall before the storms come in.',
      'item 1: Light the pier through the fog of autumn.',
    ]);
  });

  it('parts paragraphs by the space between them', async () => {
    const bytes = await printed(({ lines }) => {
      lines(plainText, 40, 60);
      lines(plainText, 40, 118);
    });
    expect((await readingOfBytes(bytes)).blocks).toHaveLength(2);
  });

  it('ranks headings by size, and takes a bold line of the body size for one too', async () => {
    const bytes = await printed(({ lines }) => {
      lines(['The harbour'], 40, 60, { size: 20 });
      lines(['Ships and boats'], 40, 90, { size: 14 });
      lines(plainText, 40, 120);
      lines(['The pier'], 40, 184, { bold: true });
      lines(plainText, 40, 204);
    });
    const headings = blocksOf(await readingOfBytes(bytes)).filter((block) => block.startsWith('heading'));
    expect(headings).toEqual(['heading 1: The harbour', 'heading 2: Ships and boats', 'heading 3: The pier']);
  });

  it('makes a word whole that the printer cut, and keeps the hyphen of a compound', async () => {
    const bytes = await printed(({ lines }) => {
      lines(
        ['We will bring the boat manu-', 'facture back and plan for the long-', 'term future of it.'],
        40,
        60,
      );
      lines(['A long-term plan is no short one.'], 40, 120);
    });
    const reading = await readingOfBytes(bytes);
    expect(reading.text).toContain('the boat manufacture back and plan for the long-term future');
    expect(reading.seams).toEqual([{ at: reading.text.indexOf('facture'), original: '-\n' }]);
  });
});

describe('what is kept out of the text', () => {
  it('keeps running heads and page numbers apart, with their pages', async () => {
    const bytes = await printed(({ lines, newPage }) => {
      for (let page = 1; page <= 4; page++) {
        newPage();
        lines(['The Harbour Plan'], 40, 30, { size: 8 });
        lines(plainText, 40, 90);
        lines([`${page + 10}`], 190, 580, { size: 8 });
      }
    });
    const reading = await readingOfBytes(bytes);
    expect(reading.text).not.toContain('Harbour Plan');
    expect(reading.text).not.toMatch(/\d/);
    expect(reading.furniture.filter((each) => each.page === 2)).toEqual([
      { page: 2, text: 'The Harbour Plan' },
      { page: 2, text: '12' },
    ]);
  });

  it('keeps a table of contents apart', async () => {
    const bytes = await printed(({ lines, newPage }) => {
      lines(['Contents'], 40, 60, { size: 16 });
      lines(
        ['The harbour ............ 2', 'The pier ............... 5', 'The ferry .............. 9'],
        40,
        90,
      );
      newPage();
      lines(plainText, 40, 60);
    });
    const reading = await readingOfBytes(bytes);
    expect(reading.blocks).toHaveLength(1);
    expect(reading.furniture.map((each) => each.text)).toContain('The pier … 5');
  });
});

describe('gaps', () => {
  it('says which page is a picture without text, and does not say it of a blank page', async () => {
    const bytes = await printed(async ({ document, lines, newPage }) => {
      lines(plainText, 40, 60);
      newPage().drawImage(await document.embedPng(pixel), { x: 0, y: 0, width: 400, height: 600 });
      newPage();
    });
    expect((await readingOfBytes(bytes)).gaps).toEqual([{ type: 'page-without-text', page: 2 }]);
  });
});

describe('refusals, each with what to do', () => {
  it('sends a scan without text to a program that reads pictures', async () => {
    const bytes = await printed(async ({ document, newPage }) => {
      newPage().drawImage(await document.embedPng(pixel), { x: 0, y: 0, width: 400, height: 600 });
    });
    expect(await readPdf(bytes)).toMatchObject({ ok: false, type: 'scan-without-text', message: /OCR/ });
  });

  it('refuses a PDF without any words', async () => {
    const bytes = await printed(({ newPage }) => void newPage());
    expect(await readPdf(bytes)).toMatchObject({ ok: false, type: 'no-text' });
  });

  it('refuses an empty file, a web page and a download cut short', async () => {
    const whole = await printed(({ lines }) => lines(plainText, 40, 60));
    const page = new TextEncoder().encode('<!doctype html><title>Not found</title>');
    expect(await readPdf(new Uint8Array())).toMatchObject({ ok: false, type: 'empty' });
    expect(await readPdf(page)).toMatchObject({ ok: false, type: 'not-a-document' });
    expect(await readPdf(whole.slice(0, 300))).toMatchObject({ ok: false, type: 'truncated' });
  });

  it('never throws, whichever bytes of a file are damaged', async () => {
    const whole = await printed(({ lines }) => lines(plainText, 40, 60));
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const outcome = await readPdf(bytes);
        expect(outcome.ok ? outcome.value.text : outcome.message).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });
});

it('reads the same bytes twice to the same reading', async () => {
  const bytes = await printed(({ lines }) => {
    lines(['The harbour'], 40, 60, { size: 20 });
    lines(plainText, 40, 90);
  });
  expect(await readPdf(bytes)).toEqual(await readPdf(bytes));
});

describe('published manifestos', () => {
  const manifesto = (name: string) => sharedData(`uk-2024/pdf/${name}.pdf`);

  it.skipIf(!manifesto('Conservatives'))(
    'reads an item of a coloured list as one block (needs uk-2024/pdf)',
    async () => {
      const reading = await readingOfBytes(readFileSync(manifesto('Conservatives') ?? ''));
      const item = reading.blocks.find((block) =>
        wordsAt(reading.text, block).startsWith('In relation to China, we will'),
      );
      expect(item?.kind).toBe('item');
      const words = item === undefined ? '' : wordsAt(reading.text, item);
      expect(words).toContain(
        'from Tibet and Xinjiang to Hong Kong. We will continue to raise our grave concerns at the UN',
      );
      const pages = reading.lines.filter((line) => item && line.start >= item.start && line.end <= item.end);
      expect(new Set(pages.map((line) => line.page))).toEqual(new Set([35]));
    },
  );

  for (const name of ['Conservatives', 'Green', 'PlaidCymru', 'SNP']) {
    it.skipIf(!manifesto(name))(
      `keeps the promises of a reading for ${name}.pdf (needs uk-2024/pdf)`,
      async () => {
        const reading = await readingOfBytes(readFileSync(manifesto(name) ?? ''));
        expect(reading.text).toBe(reading.blocks.map((block) => wordsAt(reading.text, block)).join('\n'));
        expect(reading.text).not.toMatch(/[\uFFFD\uFB00-\uFB06]| {2}/);
        for (const line of reading.lines)
          expect(line.box?.right).toBeGreaterThan(line.box?.left ?? Number.NaN);
      },
    );
  }
});

describe('awkward files', () => {
  const folder = sharedData('messy/pdf');
  const files = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.pdf'));

  it.skipIf(folder === undefined).each(files)(
    'reads or refuses %s with a reason (needs messy/pdf)',
    async (name) => {
      const outcome = await readPdf(readFileSync(join(folder ?? '', name)));
      if (outcome.ok) expect(outcome.value.text).toMatch(/\p{L}/u);
      else expect(outcome.message).toMatch(/^The .*[.]$/);
    },
    20_000,
  );

  it.skipIf(folder === undefined)('refuses a file with a password (needs messy/pdf)', async () => {
    const outcome = await readPdf(readFileSync(join(folder ?? '', 'password-example.pdf')));
    expect(outcome).toMatchObject({ ok: false, type: 'encrypted' });
  });
});
