import { describe, expect, it } from 'vitest';
import { inventedAsk } from '../invented.test-data.ts';
import { proposed } from './invented-evidence.test-data.ts';

const companyOf = (ask: Parameters<typeof proposed>[0], ...documents: readonly (readonly string[])[]) =>
  proposed(ask, ...documents).filter(({ kind }) => kind === 'company');
const termsOf = (...of: Parameters<typeof companyOf>) => companyOf(...of).map(({ term }) => term);

// The stock of words knows nothing of tapirs.
const tapirs = inventedAsk('Free the tapirs.');
const sentences = [
  'Tapirs roam the jungle, and the keepers pay for hay.',
  'A tapir of the deep jungle sleeps at noon, when hay is dear.',
  'Old tapirs rest beside the jungle where nobody brings hay.',
  'In each jungle a tapir stands for luck, and hay for toil.',
];

describe('words that go with the ask’s words', () => {
  it('stand with them far more often than elsewhere, in the form that the documents mostly write', () => {
    const found = companyOf(tapirs, sentences);
    expect(found.map(({ term }) => term)).toContain('jungle');
    expect(found.find(({ term }) => term === 'jungle')?.group).toBe('tapirs');
    expect(found.find(({ term }) => term === 'jungle')?.why).toBe(
      'It stands in 4 of the 4 passages around the ask’s words, and in none of the others.',
    );
  });

  it('are not words that stand elsewhere just as often', () => {
    const everywhere = Array.from({ length: 80 }, (_, at) => `Note ${at}: a jungle has a garden ${at}.`);
    expect(termsOf(tapirs, [...sentences, ...everywhere])).not.toContain('jungle');
  });

  it('stand in three passages at least', () => {
    expect(termsOf(tapirs, sentences.slice(0, 2))).toEqual([]);
  });

  it('are not proposed for a sentence that was copied', () => {
    const copied = Array.from({ length: 5 }, () => sentences[0] ?? '');
    expect(termsOf(tapirs, copied)).toEqual([]);
    expect(termsOf(tapirs, copied.slice(0, 2), copied.slice(0, 3))).toEqual([]);
  });

  it('are spoken by more than one document, where more than one speaks of the ask', () => {
    const other = ['Tapirs are slow.', 'The tapir is blue.', 'A tapir slept.'];
    expect(termsOf(tapirs, sentences, other)).not.toContain('hay');
    expect(termsOf(tapirs, sentences.slice(0, 2), [...sentences.slice(2), ...other])).toContain('jungle');
  });

  it('leave out function words, numbers, the frame of demands, and the ask’s own words', () => {
    const lines = Array.from(
      { length: 6 },
      (_, at) =>
        `Valley ${at}: we will ensure by 2030 that 40 per cent of tapirs, free tapirs, walk with a keeper.`,
    );
    for (const term of termsOf(tapirs, lines))
      expect(term).not.toMatch(/\b(we|will|ensure|2030|40|per|cent|tapirs|free)\b/i);
  });

  it('are terms of two or three words where these stand for their parts, and never over a comma', () => {
    const lines = [
      'Tapirs need jungle guides, and guides need pay.',
      'No tapir walks without a jungle guide.',
      'The jungle guides of the tapirs are few.',
      'Jungle guides, monkeys and tapirs.',
    ];
    const terms = termsOf(tapirs, lines);
    expect(terms).toContain('jungle guides');
    expect(terms.filter((term) => /^(jungle|guides?)$/i.test(term))).toEqual([]);
    expect(terms.filter((term) => /guides,? monkeys/i.test(term))).toEqual([]);
  });

  it('are what the stock of words knows to go with the ask, sooner, and it says so', () => {
    const [first] = companyOf(inventedAsk('Abolish leasehold.'), [
      'A leasehold costs ground rent.',
      'Ground rents of leaseholds rise.',
    ]);
    expect(first).toMatchObject({ term: 'ground rent', group: 'leasehold' });
    expect(first?.why).toContain('The search orders by it already; taken, it is counted too.');
  });
});
