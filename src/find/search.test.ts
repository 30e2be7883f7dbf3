import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentId } from '../model/ids.ts';
import { wordsAt } from '../model/span.ts';
import { filler, type InventedLine, invented, inventedAsk, searchInvented } from './invented.test-data.ts';
import { planSearch } from './plan.ts';
import { searchDocument } from './search.ts';

const groups = [
  { name: 'uyghur', terms: ['Uyghur', 'Uighur', 'Xinjiang', 'East Turkestan'] },
  { name: 'genocide', terms: ['genocide'] },
];
const recognise = inventedAsk('Recognise that the treatment of the Uyghurs is genocide.', groups);

describe('searching one document for one ask', () => {
  it('counts every written term in the passages, zeros included, whatever its inflection', () => {
    const { search } = searchInvented(recognise, [
      'The Uyghurs’ homeland is Xinjiang.',
      'An uyghur choir sang.',
    ]);
    expect(search.terms.origin).toBe('written');
    expect(search.counts).toEqual([
      { group: 'uyghur', term: 'Uyghur', count: 2 },
      { group: 'uyghur', term: 'Uighur', count: 0 },
      { group: 'uyghur', term: 'Xinjiang', count: 1 },
      { group: 'uyghur', term: 'East Turkestan', count: 0 },
      { group: 'genocide', term: 'genocide', count: 0 },
    ]);
  });

  it('counts a heading once, and not again for each sentence below it', () => {
    const { search } = searchInvented(recognise, [{ heading: 'Xinjiang' }, 'It is far.', 'It is dry.']);
    expect(search.counts.find(({ term }) => term === 'Xinjiang')?.count).toBe(1);
  });

  it('says of a passage that lacks a written group that it is only the nearest, and what it lacks', () => {
    const { findings } = searchInvented(recognise, ['We will never forget Xinjiang.']);
    expect(findings[0]?.why.missing).toEqual(['genocide']);
    expect(findings[0]?.suggestion.code).toBe('irrelevant');
    expect(findings[0]?.suggestion.reasons.join(' ')).toContain(
      'names Xinjiang (group uyghur) but nothing of genocide',
    );
  });

  it('lets a written group be met by the lead-in or a heading', () => {
    const lines: InventedLine[] = [
      { heading: 'Standing with the Uyghurs' },
      { leadIn: 'We will:' },
      { item: 'Recognise the genocide for what it is.' },
    ];
    const { findings } = searchInvented(recognise, lines);
    expect(findings[0]?.suggestion.code).toBe('committed');
    expect(findings[0]?.why.hits.map(({ where }) => where)).toContain('headings');
  });

  it('gives the place of every hit in the document', () => {
    const { findings, text } = searchInvented(recognise, [
      { leadIn: 'On East Turkestan we will:' },
      { item: 'Call the crimes in Xinjiang a genocide.' },
    ]);
    const hits = findings[0]?.why.hits ?? [];
    expect(hits.map(({ place }) => wordsAt(text, place))).toEqual(['Xinjiang', 'genocide', 'East Turkestan']);
    expect(hits.map(({ where }) => where)).toEqual(['passage', 'passage', 'leadIn']);
  });

  it('keeps every passage that names a written term, however many there are', () => {
    const many = Array.from({ length: 300 }, (_, at) => `Note ${at}: the word genocide stands here.`);
    const { findings, search } = searchInvented(recognise, many);
    expect(findings.length).toBeGreaterThanOrEqual(300);
    expect(search.counts.at(-1)?.count).toBe(300);
  });

  it('keeps at most two hundred of those that only share words with the ask', () => {
    const many = Array.from({ length: 300 }, (_, at) => `Note ${at}: ferries sail.`);
    const { findings, search } = searchInvented(inventedAsk('Make all ferries free.'), many);
    expect(findings).toHaveLength(200);
    expect(search.ranked).toBe(300);
  });

  it('finds the same whatever the order of the candidates', () => {
    const document = invented([
      'We will scrap ferry fares.',
      ...filler,
      'Ferry fares rose.',
      ...filler,
      'Ferry fares rose.',
      ...filler,
    ]);
    const second = filler.length + 1;
    const plan = planSearch(inventedAsk('Scrap ferry fares.'));
    const statistics = { passages: document.passages.length, averageWords: 12 };
    const found = (candidates: typeof document.passages) =>
      searchDocument(plan, documentId('a'), candidates, statistics).findings;
    expect(found([...document.passages].reverse())).toEqual(found(document.passages));
    const order = found(document.passages).map(({ passage }) => passage.ordinal);
    expect(order.slice(0, 3)).toEqual([0, second, 2 * second]);
  });

  it('takes any ask and any text', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('"', '* OR (', "'; DROP TABLE", '🦆'),
    );
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 5 }), (ask, lines) => {
        const { findings } = searchInvented(inventedAsk(ask), lines);
        for (const { score } of findings) expect(Number.isFinite(score)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('planning an ask', () => {
  it('gives no terms for an ask of nothing but function words', () => {
    const plan = planSearch(inventedAsk('the of and'));
    expect(plan.termSet).toEqual({ origin: 'derived', groups: [] });
    expect(plan.phrases).toEqual([]);
    expect(searchInvented(inventedAsk('the'), ['The end.']).findings).toEqual([]);
  });

  it('uses written groups as they are and leaves out what has no words', () => {
    const plan = planSearch(
      inventedAsk('Free the ferries.', [
        { name: 'ferry', terms: ['ferry', '—'] },
        { name: 'x', terms: [] },
      ]),
    );
    expect(plan.termSet).toEqual({ origin: 'written', groups: [{ name: 'ferry', terms: ['ferry'] }] });
  });

  it('finds a word with a hyphen written as one, too', () => {
    const plan = planSearch(inventedAsk('A smoke-free pier.'));
    expect(plan.phrases).toContainEqual(['smoke', 'free']);
    expect(plan.phrases).toContainEqual(['smokefre']);
  });

  it('takes names of several words as one thing and knows other names for it', () => {
    const { termSet } = planSearch(inventedAsk('Scrap the House of Lords.'));
    const lords = termSet.groups.find(({ name }) => name === 'House of Lords');
    expect(lords?.terms).toContain('second chamber');
  });

  it('reads what stands in brackets apart', () => {
    const names = planSearch(inventedAsk('Ban no-fault (“Section 21”) evictions.')).termSet.groups.map(
      ({ name }) => name,
    );
    expect(names).toContain('no-fault evictions');
    expect(names).toContain('Section 21');
  });

  it('takes an ask of two thousand words', () => {
    const text = Array.from({ length: 2000 }, (_, at) => `word${at}`).join(' ');
    expect(planSearch(inventedAsk(text)).concepts.length).toBeLessThanOrEqual(60);
  });
});
