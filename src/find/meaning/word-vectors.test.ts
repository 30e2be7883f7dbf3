import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWords } from '../analyse.ts';
import { shippedVectors } from './shipped-vectors.ts';
import { cosine, openWordVectors } from './word-vectors.ts';

/** A file of the given entries; see train/word-vectors/README.md. */
function fileOf(entries: readonly { key: string; form?: string; weight: number; row: readonly number[] }[]) {
  const bytes = (text: string) => [...new TextEncoder().encode(text)];
  const keys = entries.map(({ key }) => key);
  const forms = entries.map(({ form }) => form ?? '');
  const header = new Uint32Array([
    0x5657524f,
    1,
    entries.length,
    entries[0]?.row.length ?? 0,
    bytes(keys.join('')).length,
    bytes(forms.join('')).length,
  ]);
  return new Uint8Array([
    ...new Uint8Array(header.buffer),
    ...keys.map((key) => key.length),
    ...forms.map((form) => form.length),
    ...entries.map(({ weight }) => weight),
    ...bytes(keys.join('')),
    ...bytes(forms.join('')),
    ...entries.flatMap(({ row }) => row.map((value) => value & 255)),
  ]);
}

const small = [
  { key: 'boat', weight: 255, row: [100, 0, 0] },
  { key: 'council', weight: 255, row: [0, 100, 0] },
  { key: 'council tax', weight: 255, row: [0, 0, 100] },
  { key: 'ferri', form: 'ferry', weight: 255, row: [100, 50, 0] },
  { key: 'tax', weight: 255, row: [0, 50, -100] },
];

describe('a file of word vectors', () => {
  it('gives each entry its row, and people the word they write', () => {
    const vectors = openWordVectors(fileOf(small));
    expect(small.map(({ key }) => vectors.find(key))).toEqual([0, 1, 2, 3, 4]);
    expect(vectors.find('ferry')).toBe(-1);
    expect(vectors.wordAt(3)).toBe('ferry');
    expect(vectors.similarity(0, 3)).toBeCloseTo(2 / Math.sqrt(5));
    expect(vectors.nearest(0, 1, 0.5)).toEqual([
      { word: 'ferry', row: 3, similarity: expect.closeTo(0.894, 3) },
    ]);
  });

  it('takes a term for its words where it stands', () => {
    const vectors = openWordVectors(fileOf(small));
    expect(vectors.vectorOf(['council', 'tax'])).toEqual(new Float32Array([0, 0, 1]));
    expect(vectors.vectorOf(['tax', 'council'])?.[1]).toBeGreaterThan(0.8);
    expect(vectors.vectorOf(['unknown'])).toBeUndefined();
    expect(vectors.vectorOf([])).toBeUndefined();
  });

  it('is refused with a reason when it is cut short, too long, of another kind, or lies about itself', () => {
    const whole = fileOf(small);
    expect(() => openWordVectors(new Uint8Array())).toThrow('too short');
    expect(() => openWordVectors(whole.subarray(0, 60))).toThrow('60 bytes');
    expect(() => openWordVectors(new Uint8Array([...whole, 0]))).toThrow('its header says');
    expect(() => openWordVectors(whole.with(0, 65))).toThrow('ORWV');
    expect(() => openWordVectors(whole.with(4, 9))).toThrow('version 9');
    expect(() => openWordVectors(whole.with(11, 255))).toThrow('entries');
    expect(() => openWordVectors(whole.with(12, 0))).toThrow('0 dimensions');
    expect(() => openWordVectors(whole.with(24, 200))).toThrow('their lengths say');
    expect(() => openWordVectors(whole.with(24 + 15, 0xff))).toThrow('UTF-8');
  });

  it('with any byte changed is refused or read, and never does worse', () => {
    const whole = fileOf(small);
    const anyByte = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(anyByte, { maxLength: 4 }), (changes) => {
        const damaged = changes.reduce((bytes, [at, value]) => bytes.with(at, value), whole);
        try {
          const vectors = openWordVectors(damaged);
          vectors.nearest(0, 3, -1);
          for (const value of vectors.vectorOf(['council', 'tax', 'boat']) ?? []) expect(value).not.toBeNaN();
        } catch (error) {
          expect(String(error)).toMatch(/The file of word vectors cannot be read/);
        }
      }),
    );
  });
});

describe('the word vectors that ship', () => {
  const vectors = shippedVectors();
  const rowOf = (words: string) => vectors.find(indexWords(words).join(' '));
  const vectorOf = (text: string) => vectors.vectorOf(indexWords(text)) ?? new Float32Array();

  it('know the words and terms of politics, in either spelling and any number', () => {
    const words = [
      'Labour',
      'labor',
      'zero hours contracts',
      'council tax',
      'leaseholds',
      'Uyghur',
      'dentists',
    ];
    expect(words.filter((each) => rowOf(each) < 0)).toEqual([]);
    expect(rowOf('labor')).toBe(rowOf('Labour'));
    expect(vectors.find('no such word')).toBe(-1);
  });

  it('set related words near each other and others apart', () => {
    const related = [
      ['tobacco', 'cigarettes'],
      ['eviction', 'landlord'],
      ['sewage', 'water pollution'],
      ['dentist', 'teeth'],
      ['pensioner', 'retirement'],
      ['leasehold', 'ground rent'],
    ] as const;
    for (const [a, b] of related) {
      expect(vectors.similarity(rowOf(a), rowOf(b)), `${a}, ${b}`).toBeGreaterThan(0.35);
      expect(vectors.similarity(rowOf(a), rowOf('helicopter')), a).toBeLessThan(0.3);
    }
    expect(vectors.nearest(rowOf('tobacco'), 20, 0.5).map(({ word }) => word)).toContain('cigarettes');
  });

  it('set a passage that shares no word with an ask nearer than one on something else', () => {
    const ask = vectorOf('Ban the sale of tobacco.');
    const near = vectorOf('Nobody born today should ever be able to buy cigarettes legally.');
    const far = vectorOf('We shall build a new bridge across the river and repair every road.');
    expect(cosine(ask, near)).toBeGreaterThan(cosine(ask, far) + 0.3);
    expect(cosine(ask, ask)).toBeCloseTo(1, 5);
  });

  it('give every entry back under its own key', () => {
    const words = ['ferry', 'health', 'climate change', 'trade union', 'Wales'];
    for (const each of words) expect(indexWords(vectors.wordAt(rowOf(each)))).toEqual(indexWords(each));
  });
});
