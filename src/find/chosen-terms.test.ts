import { describe, expect, it } from 'vitest';
import { documentId } from '../model/ids.ts';
import type { TermChoices } from '../model/term-set.ts';
import { filler, invented, inventedAsk } from './invented.test-data.ts';
import { planSearch } from './plan.ts';
import { searchDocument } from './search.ts';

const written = inventedAsk('Recognise that the treatment of the Ilduri is a crime.', [
  { name: 'ilduri', terms: ['Ilduri', 'Tezmira'] },
  { name: 'crime', terms: ['crime', 'genocide'] },
]);
const derived = inventedAsk('Free the ferries of Tezmira.');

function found(ask: typeof written, choices: TermChoices, lines: readonly string[]) {
  const document = invented([...lines, ...filler]);
  const statistics = { passages: document.passages.length, averageWords: 14 };
  const version = { number: 2, at: '2031-05-05T10:00:00Z' };
  const plan = planSearch(ask, choices, version);
  const { search, findings } = searchDocument(plan, documentId('a'), document.passages, statistics);
  return {
    terms: search.terms,
    counts: Object.fromEntries(search.counts.map(({ group, term, count }) => [`${group}: ${term}`, count])),
    missing: findings.map(({ why }) => why.missing),
    order: findings.map(({ passage }) => passage.ordinal),
    codes: findings.map(({ suggestion }) => suggestion.code),
  };
}

describe('a taken term', () => {
  it('of a written group is one more of its spellings, and counts in the conjunction', () => {
    const line = 'We will call the crimes against the Yilduri by their name.';
    const taken = { term: 'Yilduri', group: 'Ilduri', as: 'name' } as const;
    expect(found(written, { taken: [], left: [] }, [line]).missing[0]).toEqual(['ilduri']);
    const { counts, missing, terms } = found(written, { taken: [taken], left: [] }, [line]);
    expect(missing[0]).toEqual([]);
    expect(counts['ilduri: Yilduri']).toBe(1);
    expect(terms.groups[0]?.terms).toEqual(['Ilduri', 'Tezmira', 'Yilduri']);
    expect(terms).toMatchObject({ taken: ['Yilduri'], version: { number: 2 } });
  });

  it('of a group that is not there makes one more that a passage must name', () => {
    const taken = { term: 'sanctions', group: 'pressure', as: 'company' } as const;
    const { terms, missing } = found(written, { taken: [taken], left: [] }, [
      'The crime against the Ilduri.',
    ]);
    expect(terms.groups.map(({ name }) => name)).toEqual(['ilduri', 'crime', 'pressure']);
    expect(missing[0]).toEqual(['pressure']);
  });

  it('of a derived concept is a name of it, or goes with it and counts for less; both are counted', () => {
    const lines = ['An Eldouri boat.', 'The pier of the port.'];
    const as = (kind: 'name' | 'company') =>
      found(derived, { taken: [{ term: 'pier', group: 'Tezmira', as: kind }], left: [] }, lines);
    expect(as('name').counts['Tezmira: pier']).toBe(1);
    expect(as('company').counts['Tezmira: pier']).toBe(1);
    const weightOf = (kind: 'name' | 'company') =>
      planSearch(derived, { taken: [{ term: 'pier', group: 'tezmira', as: kind }], left: [] })
        .concepts.flatMap(({ terms }) => terms)
        .find(({ text }) => text === 'pier')?.weight;
    expect(weightOf('name')).toBe(1);
    expect(weightOf('company')).toBeLessThan(0.7);
  });

  it('of a new name is one more thing that a derived ask is about', () => {
    const taken = { term: 'lifeboats', group: 'safety', as: 'name' } as const;
    const plan = planSearch(derived, { taken: [taken], left: [] });
    expect(plan.termSet.groups.at(-1)).toEqual({ name: 'safety', terms: ['lifeboats'] });
    expect(plan.concepts.at(-1)).toMatchObject({ role: 'object', weight: 1 });
  });

  it('raises what the stock of words only knew to go with the ask, and stands there once', () => {
    const ask = inventedAsk('Abolish leasehold.');
    const taken = { term: 'ground rents', group: 'leasehold', as: 'name' } as const;
    const { concepts, termSet } = planSearch(ask, { taken: [taken], left: [] });
    const terms = concepts.find(({ name }) => name === 'leasehold')?.terms ?? [];
    expect(terms.filter(({ text }) => /^ground rent/.test(text))).toMatchObject([
      { text: 'ground rents', weight: 1 },
    ]);
    expect(termSet.groups.find(({ name }) => name === 'leasehold')?.terms).toContain('ground rents');
  });
});

describe('a left term', () => {
  it('is neither searched nor counted, whatever group it stood in', () => {
    const { counts, terms, order } = found(written, { taken: [], left: ['tezmira', 'genocides'] }, [
      'Tezmira is far.',
      'A genocide.',
    ]);
    expect(Object.keys(counts)).toEqual(['ilduri: Ilduri', 'crime: crime']);
    expect(terms.left).toEqual(['tezmira', 'genocides']);
    expect(order).toEqual([]);
  });

  it('takes its group with it where it was the last name', () => {
    const { terms } = found(written, { taken: [], left: ['crime', 'genocide'] }, []);
    expect(terms.groups.map(({ name }) => name)).toEqual(['ilduri']);
    const abolish = planSearch(inventedAsk('Abolish tapirs.'), { taken: [], left: ['tapir'] });
    expect(abolish.termSet.groups.map(({ name }) => name)).toEqual(['Abolish']);
  });

  it('goes in this writing alone, where a term has another', () => {
    const pier = inventedAsk('A smoke-free pier.');
    const phrases = (left: string) => planSearch(pier, { taken: [], left: [left] }).phrases;
    expect(phrases('smokefree')).toContainEqual(['smoke', 'free']);
    expect(phrases('smokefree')).not.toContainEqual(['smokefre']);
    expect(phrases('smoke-free')).not.toContainEqual(['smoke', 'free']);
  });
});

describe('an ask of which nothing was chosen', () => {
  it('is planned as it always was', () => {
    for (const ask of [written, derived]) {
      expect(planSearch(ask, { taken: [], left: [] })).toEqual(planSearch(ask));
      expect(planSearch(ask).termSet).not.toHaveProperty('version');
    }
  });
});
