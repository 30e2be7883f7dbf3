import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockKind, Reading } from '../../model/document.ts';
import { pageNumber } from '../../model/ids.ts';
import { passageWords } from '../../model/passage.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { passagesOf } from './passages-of.ts';

type Line = readonly [BlockKind, number, string];

function readingOf(lines: readonly Line[]): Reading {
  const builder = new ReadingBuilder();
  for (const [kind, level, words] of lines) {
    builder.startBlock(kind, level);
    builder.addLine(words);
  }
  return builder.build({ format: 'text', reader: 'test 1' });
}

const passages = (lines: readonly Line[]) => {
  const reading = readingOf(lines);
  return passagesOf(reading).map((passage) => passageWords(reading.text, passage));
};

const leadInOf = (lines: readonly Line[], words: string) =>
  passages(lines).find(({ text }) => text.startsWith(words))?.leadIn;

const item = (words: string, level = 1): Line => ['item', level, words];
const paragraph = (words: string): Line => ['paragraph', 0, words];
const heading = (words: string, level = 1): Line => ['heading', level, words];

describe('passagesOf', () => {
  it('makes a passage of each sentence, heading and item', () => {
    const found = passages([
      heading('Homes'),
      paragraph('We care. We build.'),
      item('Build more. Build better.'),
    ]);
    expect(found.map(({ passage, text }) => [passage.kind, text])).toEqual([
      ['heading', 'Homes'],
      ['sentence', 'We care.'],
      ['sentence', 'We build.'],
      ['item', 'Build more. Build better.'],
    ]);
    expect(found.map(({ passage }) => passage.ordinal)).toEqual([0, 1, 2, 3]);
  });

  it('gives each passage the headings above it, the highest first', () => {
    const found = passages([
      heading('Part', 1),
      heading('Homes', 2),
      paragraph('One.'),
      heading('Rents', 3),
      paragraph('Two.'),
      heading('Roads', 2),
      paragraph('Three.'),
    ]);
    const paths = Object.fromEntries(found.map(({ text, headings }) => [text, headings]));
    expect(paths).toEqual({
      Part: [],
      Homes: ['Part'],
      'One.': ['Part', 'Homes'],
      Rents: ['Part', 'Homes'],
      'Two.': ['Part', 'Homes', 'Rents'],
      Roads: ['Part'],
      'Three.': ['Part', 'Roads'],
    });
  });

  describe('leads items in', () => {
    const nested = [
      paragraph('Much is wrong. In addition, we will:'),
      item('Protect rights by:', 1),
      item('Banning imports. They are tainted.', 2),
      item('Fund schools.', 1),
      paragraph('That is all.'),
      item('Loose end.', 1),
    ];

    it('with the words above, the outermost first, for the item as a whole', () => {
      expect(leadInOf(nested, 'Banning imports')).toEqual(['In addition, we will:', 'Protect rights by:']);
      expect(leadInOf(nested, 'They are')).toBeUndefined();
    });

    it('for every sentence of an item that runs on for a paragraph', () => {
      const long = [paragraph('We will:'), item(`${'Build a house here. '.repeat(60)}Then rest.`)];
      expect(leadInOf(long, 'Build a house')).toEqual(['We will:']);
      expect(leadInOf(long, 'Then rest')).toEqual(['We will:']);
    });

    it('until the list goes back to the outer level', () => {
      expect(leadInOf(nested, 'Fund schools')).toEqual(['In addition, we will:']);
    });

    it('until a paragraph ends the list', () => {
      expect(leadInOf(nested, 'Loose end')).toEqual([]);
    });

    it('by the form of the words where the nesting was lost', () => {
      const flat = [
        paragraph('We will:'),
        item('Stand with the Uyghurs including by:'),
        item('Recognising the crime.'),
        item('Urgently building partnerships.'),
        item('Work with our neighbours.'),
        item('Create a framework that:'),
        item('Promotes trust.'),
        item('Ensures fairness.'),
        item('Negotiate a treaty.'),
      ];
      expect(leadInOf(flat, 'Recognising')).toEqual(['We will:', 'Stand with the Uyghurs including by:']);
      expect(leadInOf(flat, 'Urgently')).toEqual(['We will:', 'Stand with the Uyghurs including by:']);
      expect(leadInOf(flat, 'Work with')).toEqual(['We will:']);
      expect(leadInOf(flat, 'Ensures')).toEqual(['We will:', 'Create a framework that:']);
      expect(leadInOf(flat, 'Negotiate')).toEqual(['We will:']);
    });

    it('not where the next item does not complete the words', () => {
      const flat = [paragraph('We will:'), item('Protect rights by:'), item('Fund schools.')];
      expect(leadInOf(flat, 'Fund')).toEqual(['We will:']);
    });

    it('to the full stop that ends a flat list of phrases', () => {
      const flat = [
        paragraph('We will:'),
        item('Introduce a law to:'),
        item('ban it;'),
        item('tax it;'),
        item('end it.'),
        item('Build roads.'),
      ];
      expect(leadInOf(flat, 'end it')).toEqual(['We will:', 'Introduce a law to:']);
      expect(leadInOf(flat, 'Build roads')).toEqual(['We will:']);
    });

    it('again after a paragraph, where the items have the form of the list before it', () => {
      const broken = [
        paragraph('We will:'),
        item('Fix the roads.'),
        paragraph('All this will help our towns.'),
        item('Restore the buses.'),
        item('Buses are late.'),
      ];
      expect(leadInOf(broken, 'Restore')).toEqual(['We will:']);
    });

    it('over a caption between two items', () => {
      const broken = [
        paragraph('We will:'),
        item('Fix it.'),
        paragraph('Image by the army'),
        item('Mend it.'),
      ];
      expect(leadInOf(broken, 'Mend')).toEqual(['We will:']);
      expect(leadInOf(broken, 'Image')).toEqual([]);
    });

    it('with words that stay open before a list', () => {
      expect(leadInOf([paragraph('Labouring hard, we will'), item('rest.')], 'rest')).toEqual([
        'Labouring hard, we will',
      ]);
      expect(leadInOf([item('return the river, by', 1), item('moving sewers;', 2)], 'moving')).toEqual([
        'return the river, by',
      ]);
      expect(leadInOf([paragraph('We do it —'), item('rest.')], 'rest')).toEqual(['We do it —']);
    });

    it('with a heading that only what follows completes', () => {
      expect(leadInOf([heading('Elected members will:'), item('Vote.')], 'Vote')).toEqual([
        'Elected members will:',
      ]);
      expect(leadInOf([heading('We will'), item('Vote.')], 'Vote')).toEqual(['We will']);
      expect(leadInOf([heading('What we will do'), item('Vote.')], 'Vote')).toEqual([]);
    });

    it('where items lost their marks and stand as paragraphs', () => {
      const lost = [
        paragraph('Members will demand that the Government:'),
        paragraph('Protect the post from sale. It is ours.'),
        paragraph('Raise its pay.'),
        paragraph('Standing up for the post. We do.'),
        paragraph('Boost morale.'),
      ];
      expect(leadInOf(lost, 'Protect')).toEqual(['Members will demand that the Government:']);
      expect(leadInOf(lost, 'It is ours')).toEqual([]);
      expect(leadInOf(lost, 'Raise')).toEqual(['Members will demand that the Government:']);
      expect(leadInOf(lost, 'Standing')).toEqual([]);
      expect(leadInOf(lost, 'Boost')).toEqual([]);
    });
  });

  it('says on which pages a passage stands', () => {
    const builder = new ReadingBuilder();
    builder.startBlock('paragraph');
    builder.addLine('One. Two begins', { page: pageNumber(3), row: 1 });
    builder.addLine('and ends. Three.', { page: pageNumber(4), row: 2 });
    const found = passagesOf(builder.build({ format: 'text', reader: 'test 1' }));
    expect(found.map(({ page, lastPage }) => [page, lastPage])).toEqual([
      [3, undefined],
      [3, 4],
      [4, undefined],
    ]);
  });

  it('keeps lists that open ever deeper within bounds', () => {
    const deep = Array.from({ length: 20_000 }, (_, index) => item('more:', index % 2 === 0 ? index : 1));
    const start = performance.now();
    expect(
      Math.max(...passagesOf(readingOf(deep)).map((passage) => passage.leadIn.length)),
    ).toBeLessThanOrEqual(8);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('makes passages that lie in blocks, never overlap and hold every word, always the same', () => {
    const words = fc.constantFrom(
      'We will:',
      'Banning it by:',
      'Ban it.',
      'It is. So it was!',
      'Mr. X',
      'by',
      '…',
      'We will',
    );
    const lines = fc.array(
      fc.tuple(
        fc.constantFrom<BlockKind>('heading', 'paragraph', 'item'),
        fc.integer({ min: 1, max: 4 }),
        words,
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(lines, (list) => {
        const reading = readingOf(list);
        const found = passagesOf(reading);
        expect(found).toEqual(passagesOf(reading));
        for (const block of reading.blocks) {
          const inside = found.filter((each) => each.start >= block.start && each.end <= block.end);
          const covered = inside.map((each) => reading.text.slice(each.start, each.end)).join(' ');
          expect(covered).toBe(reading.text.slice(block.start, block.end));
        }
        found.forEach((each, index) => {
          expect(each.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          expect([...each.leadIn, ...each.headings].every((place) => place.end <= each.start)).toBe(true);
        });
      }),
    );
  });
});
