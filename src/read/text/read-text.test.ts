import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../test/shared-data.ts';
import type { Reading } from '../../model/document.ts';
import { passageWords } from '../../model/passage.ts';
import { wordsAt } from '../../model/span.ts';
import { passagesOf } from '../structure/passages-of.ts';
import { readText } from './read-text.ts';

function read(text: string | Uint8Array): Reading {
  const outcome = readText(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** The blocks as `kind level: words`, with the letter of the kind. */
const blocks = (text: string): readonly string[] => {
  const reading = read(text);
  return reading.blocks.map((block) => `${block.kind[0]}${block.level} ${wordsAt(reading.text, block)}`);
};

const furniture = (text: string): readonly string[] => read(text).furniture.map((each) => each.text);

describe('readText joins lines', () => {
  it('of a paragraph that is broken by hand', () => {
    expect(
      blocks('We will build a road that\nruns from here to\nthere. It will be long.\n\nThen we rest.'),
    ).toEqual(['p0 We will build a road that runs from here to there. It will be long.', 'p0 Then we rest.']);
  });

  it('over a blank row and a page break where the sentence goes on', () => {
    expect(
      blocks('We will always put the interests of our \n\ncommunities first. \n\nWe will\n\fact at once.'),
    ).toEqual(['p0 We will always put the interests of our communities first.', 'p0 We will act at once.']);
  });

  it('of a file with a paragraph a line not at all', () => {
    const long =
      'We will build more homes in every town and every village of this country, year after year. '.repeat(3);
    expect(blocks(`Our homes\n${long}\n${long}`).map((block) => block.slice(0, 12))).toEqual([
      'h1 Our homes',
      'p0 We will b',
      'p0 We will b',
    ]);
  });

  it('with a seam where the printer cut a word, as the document itself spells it', () => {
    const text =
      'We make things. We will manu-\nfacture more, and manufacture well. The two-child limit ends: the two-\nchild limit is cruel.';
    const reading = read(text);
    expect(reading.text).toBe(
      'We make things. We will manufacture more, and manufacture well. The two-child limit ends: the two-child limit is cruel.',
    );
    expect(reading.seams).toEqual([{ at: 'We make things. We will manu'.length, original: '-\n' }]);
  });

  it('with a blank behind a dash and a hyphen that hangs', () => {
    expect(read('It costs -\nas all know - short-\nand long-term money.').text).toBe(
      'It costs - as all know - short- and long-term money.',
    );
  });
});

describe('readText finds headings', () => {
  it('that stand alone above a text', () => {
    expect(
      blocks('Fair taxes\n\nWe will cut the tax on work by half.\n\nSafe streets\n\nWe will act.'),
    ).toEqual([
      'h1 Fair taxes',
      'p0 We will cut the tax on work by half.',
      'h1 Safe streets',
      'p0 We will act.',
    ]);
  });

  it('in capitals above others, of two lines, and right below a paragraph', () => {
    const text = [
      'OUR MONEY\n',
      'A Fairer and Kinder\nApproach to Taxes\n',
      'We will cut the tax on work by half, and then by half again, until it is gone for good',
      'and everyone is glad of it.',
      'Business rates\n',
      'They are far too high for any shop to bear them for more than a year or two in this town.',
    ].join('\n');
    expect(blocks(text).map((block) => block.slice(0, 40))).toEqual([
      'h1 OUR MONEY',
      'h2 A Fairer and Kinder Approach to Taxes',
      'p0 We will cut the tax on work by half, ',
      'h2 Business rates',
      'p0 They are far too high for any shop to',
    ]);
  });

  it('with numbers, by their depth', () => {
    expect(
      blocks('1 Money\n\nIt is short.\n\n1.1 Taxes\n\nThey are high.\n\n2 Homes\n\nThey are few.'),
    ).toEqual([
      'h1 1 Money',
      'p0 It is short.',
      'h2 1.1 Taxes',
      'p0 They are high.',
      'h1 2 Homes',
      'p0 They are few.',
    ]);
  });

  it('not in a pull quote, a credit, a signature or the beginning of a sentence', () => {
    const text =
      '“We care.”\n\nPhoto by Ann Lee (CC BY)\n\nThe long neglect of schools has left\n\nSix million children behind. So we act.\n\nA. N. Other\nLeader\n\f\nNext page.';
    expect(blocks(text).filter((block) => block.startsWith('h'))).toEqual([]);
  });
});

describe('readText finds lists', () => {
  it('by bullets, also those alone on their row, and items over several rows', () => {
    expect(blocks('We will:\n\n• Build\nhomes.\n• \nPlant trees,\n\nmany of them.\n– Rest.')).toEqual([
      'p0 We will:',
      'i1 Build homes.',
      'i1 Plant trees, many of them.',
      'i2 Rest.',
    ]);
  });

  it('by numbers and letters that count on, but not by years, initials or dashes in a sentence', () => {
    expect(
      blocks(
        '1. Cut rates.\n(a) For shops.\n(b) For pubs.\n2. Raise pay by the year\n2030. We can -\n- and must - do it.',
      ),
    ).toEqual([
      'i1 Cut rates.',
      'i2 For shops.',
      'i2 For pubs.',
      'i1 Raise pay by the year 2030. We can - - and must - do it.',
    ]);
  });

  it('with their nesting by indents', () => {
    expect(blocks('* Fish\n    * Cod\n    * Eel\n* Meat, by\n    - selling it')).toEqual([
      'i1 Fish',
      'i2 Cod',
      'i2 Eel',
      'i1 Meat, by',
      'i2 selling it',
    ]);
  });

  it('and ends an item before a paragraph that follows without a blank row', () => {
    const text =
      '• Respect the rights of workers and of consumers.\n• Meet the standards of\nthe country.\nElected members will also seek to make good use of\nthe position of the city.';
    expect(blocks(text)).toEqual([
      'i1 Respect the rights of workers and of consumers.',
      'i1 Meet the standards of the country.',
      'p0 Elected members will also seek to make good use of the position of the city.',
    ]);
  });

  it('but reads a dash in front of the rest of a sentence as part of it', () => {
    expect(blocks('•\nUntil their income reaches £120,000\n\n- saving the average family £1,500.')).toEqual([
      'i1 Until their income reaches £120,000 - saving the average family £1,500.',
    ]);
  });
});

describe('readText keeps furniture out of the text', () => {
  const page = (number: number, words: string) => `Plain Words 2025\n\n${words}\n\n${number}`;

  it('such as running heads and page numbers, so that sentences are whole', () => {
    const text = [
      page(1, 'We start with much hope and go'),
      page(2, 'on with less, until we'),
      page(3, 'come to the end.'),
      page(4, 'And rest.'),
    ].join('\f');
    expect(blocks(text)).toEqual([
      'p0 We start with much hope and go on with less, until we come to the end.',
      'p0 And rest.',
    ]);
    expect(furniture(text)).toEqual([
      'Plain Words 2025',
      '1',
      'Plain Words 2025',
      '2',
      'Plain Words 2025',
      '3',
      'Plain Words 2025',
      '4',
    ]);
  });

  it('such as a title of the contents that breaks a sentence, but never its heading', () => {
    const text =
      'Contents\n\nFair Taxes ........ 2\nSafe Streets ...... 4\n\nFair Taxes\n\nWe will tax those who\n\nFair Taxes\n\ncan pay. The fair\n\ntaxes.\n\nSafe\nStreets\n\nWe act.';
    expect(blocks(text)).toEqual([
      'h1 Fair Taxes',
      'p0 We will tax those who can pay. The fair taxes.',
      'h1 Safe Streets',
      'p0 We act.',
    ]);
    expect(furniture(text)).toEqual([
      'Contents',
      'Fair Taxes ........ 2',
      'Safe Streets ...... 4',
      'Fair Taxes',
    ]);
  });

  it('such as contents with their page numbers first', () => {
    const text = 'Contents\n\n2 Money\n4 Homes\n6 Roads\n8 Ships\n\nMoney\n\nIt is short.';
    expect(furniture(text)).toEqual(['Contents', '2 Money', '4 Homes', '6 Roads', '8 Ships']);
  });

  it('but no words that could be part of a sentence', () => {
    const text = ['Wales.\n\nOne two.', 'Wales.\n\nThree.', 'Wales.\n\nFour.', 'Five.'].join('\f');
    expect(furniture(text)).toEqual([]);
  });
});

describe('readText knows rows and pages', () => {
  it('and counts rows by line breaks of any kind, pages by form feeds', () => {
    const { lines, text, pages } = read('One.\r\n\r\nTwo.\n\fThree.\rFour.');
    expect(lines.map((line) => [wordsAt(text, line), line.row, line.page])).toEqual([
      ['One.', 1, 1],
      ['Two.', 3, 1],
      ['Three.', 4, 2],
      ['Four.', 5, 2],
    ]);
    expect(pages).toEqual([{ number: 1 }, { number: 2 }]);
  });

  it('and has no pages without a form feed', () => {
    expect(read('One.').pages).toEqual([]);
    expect(read('One.').lines[0]?.page).toBeUndefined();
  });
});

describe('readText reads characters', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it('of UTF-8 with and without a mark, UTF-16 and Windows-1252', () => {
    expect(read('Plaid – “Cymru”').text).toBe('Plaid – “Cymru”');
    expect(read(bytes(0xef, 0xbb, 0xbf, 0x61)).text).toBe('a');
    expect(read(bytes(0xff, 0xfe, 0x61, 0, 0x13, 0x20)).text).toBe('a–');
    expect(read(bytes(0xfe, 0xff, 0, 0x61, 0x20, 0x13)).text).toBe('a–');
    expect(read(latin('caf\xe9 \x96 \x93so\x94 \xa35')).text).toBe('café – “so” £5');
  });

  it('of UTF-8 with a few bytes of Windows-1252 in it', () => {
    const mixed = Buffer.concat([Buffer.from('Für “alle” – '), latin('\x93so\x94 caf\xe9.')]);
    expect(read(mixed).text).toBe('Für “alle” – “so” café.');
    expect(read(mixed).gaps).toEqual([]);
  });

  it('and counts those that no encoding explains', () => {
    const mixed = Buffer.concat([Buffer.from('Für “alle” a'), bytes(0x9d), Buffer.from('b')]);
    expect(read(mixed).gaps).toEqual([{ type: 'characters-unreadable', count: 1 }]);
    expect(read('re\u{100002}ect every\u{100002} day').gaps).toEqual([
      { type: 'characters-unreadable', count: 1 },
    ]);
  });

  it('and says that a file of blanks is empty', () => {
    expect(readText(new TextEncoder().encode(' \n\f\n'))).toMatchObject({ ok: false, type: 'empty' });
  });
});

describe('readText with anything', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'We will:',
      '• Ban it',
      '1.',
      '\n',
      '\n\n',
      '\f',
      'two-',
      'child',
      'A Title',
      '12',
      '....',
      'ends.',
      '\t',
      'é',
    ),
    { maxLength: 80 },
  );

  it('keeps its promises: blocks one a line, blanks single, every line inside a block, the same each time', () => {
    fc.assert(
      fc.property(pieces, (words) => {
        const bytes = new TextEncoder().encode(words.join(' '));
        const outcome = readText(bytes);
        if (!outcome.ok) return;
        const { text, blocks, lines } = outcome.value;
        expect(readText(bytes)).toEqual(outcome);
        expect(blocks.map((block) => wordsAt(text, block)).join('\n')).toBe(text);
        expect(text).not.toMatch(/ {2}|\n\n|^\s|\s$/);
        for (const line of lines) {
          expect(blocks.some((block) => block.start <= line.start && line.end <= block.end)).toBe(true);
        }
      }),
    );
  });

  it('loses no letters but markers, furniture and hyphens at line ends', () => {
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(pieces, (words) => {
        const source = words.join(' ');
        const outcome = readText(new TextEncoder().encode(source));
        if (!outcome.ok) return;
        const kept = outcome.value.text + outcome.value.furniture.map((each) => each.text).join('');
        expect([...letters(kept)].sort().join('')).toBe([...letters(source)].sort().join(''));
      }),
    );
  });

  it('takes time in proportion to the length', () => {
    for (const unit of [
      'a\n',
      'a-\n',
      '• \n',
      '• a:\n',
      '1. a\n',
      '....\n',
      'A B\n\n',
      'Title 1\n',
      '\f1\n',
      'a ',
      '-',
      '(',
      '"',
    ]) {
      const start = performance.now();
      passagesOf(read(`x ${unit.repeat(Math.floor(100_000 / unit.length))}`));
      expect(performance.now() - start, unit).toBeLessThan(6000);
    }
  }, 60_000);
});

describe('readText on the manifestos of 2024 (needs ../shared/data/uk-2024)', () => {
  const folder = sharedData('uk-2024/txt');
  const passages = (name: string) => {
    const reading = read(readFileSync(`${folder}/${name}.txt`));
    return passagesOf(reading).map((passage) => passageWords(reading.text, passage));
  };

  it.skipIf(folder === undefined)('leads an item in where its list lost the nesting', () => {
    const found = passages('liberal-democrats').find(({ text }) =>
      text.startsWith('Recognising that the human rights abuses'),
    );
    expect(found).toMatchObject({
      passage: { kind: 'item', page: 93 },
      text: 'Recognising that the human rights abuses being perpetrated against the Uyghurs in Xinjiang amount to the crime of genocide.',
      leadIn: ['In addition, we will:', 'Stand with Hong Kong, Taiwan and the Uyghurs including by:'],
      headings: ['22 International'],
    });
  });

  it.skipIf(folder === undefined)('makes one passage of an item whose bullet stands alone on its row', () => {
    const found = passages('conservative').find(({ text }) => text.startsWith('In relation to China'));
    expect(found?.passage).toMatchObject({ kind: 'item', page: 28 });
    expect(found?.text).toMatch(
      /^In relation to China, we will strengthen .* from Tibet and Xinjiang .* sanctions regime\.$/,
    );
  });

  it.skipIf(folder === undefined)('agrees with the passages that readers marked as evidence', () => {
    const names = ['conservative', 'green', 'labour', 'liberal-democrats', 'plaid-cymru', 'reform-uk', 'snp'];
    const readings = new Map(names.map((name) => [name, read(readFileSync(`${folder}/${name}.txt`))]));
    const split = new Map([...readings].map(([name, reading]) => [name, passagesOf(reading)]));
    const labels = readFileSync(`${folder}/../gold/labels.jsonl`, 'utf8').trim().split('\n');
    const counts: number[] = [];
    let starts = 0;
    for (const { document, evidence } of labels.map((line) => JSON.parse(line) as Label)) {
      const reading = readings.get(document);
      for (const { lines: range } of reading === undefined ? [] : evidence) {
        const inside = reading?.lines.filter((line) => inRange(line.row, range)) ?? [];
        const [first] = inside;
        const last = inside.at(-1);
        if (reading === undefined || first === undefined || last === undefined) continue;
        const overlap = (split.get(document) ?? []).filter(
          (each) => each.start < last.end && each.end > first.start,
        );
        counts.push(overlap.length);
        if (overlap.some((each) => each.start >= first.start && each.start < first.end)) starts += 1;
      }
    }
    expect(counts.length).toBeGreaterThan(180);
    expect(counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(2);
    expect(starts / counts.length).toBeGreaterThan(0.95);
  });
});

interface Label {
  readonly document: string;
  readonly evidence: readonly { readonly lines: readonly [number, number] }[];
}

const inRange = (row: number | undefined, [first, last]: readonly [number, number]): boolean =>
  row !== undefined && row >= first && row <= last;
