import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedAsk } from '../invented.test-data.ts';
import { planSearch } from '../plan.ts';
import { inventedEvidence, proposed } from './invented-evidence.test-data.ts';
import { proposeTerms } from './propose.ts';

const word = fc.constantFrom(
  ...'the of ferry Ferries island Island (IFC) Ferry Commission Ildurri Ilduri Yilduri surveillance surveillence ,'.split(
    ' ',
  ),
);
const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);

describe('proposing terms', () => {
  it('proposes at most a dozen, none that is in the set, each once and each for a group of the set', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), fc.array(word, { maxLength: 5 }), (lines, words) => {
        const ask = inventedAsk(words.join(' '));
        const { groups } = planSearch(ask).termSet;
        const found = proposed(ask, lines);
        expect(found.length).toBeLessThanOrEqual(12);
        expect(new Set(found.map(({ term }) => term.toLowerCase())).size).toBe(found.length);
        for (const { term, group } of found) {
          expect(groups.map(({ name }) => name)).toContain(group);
          expect(groups.flatMap(({ terms }) => terms)).not.toContain(term);
          expect(lines.join('\n').toLowerCase()).toContain(term.toLowerCase());
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never proposes again what was left', () => {
    const ask = inventedAsk('Recognise the Ilduri.');
    const documents = [['The Yilduri sang.', 'The Eldouri danced.']];
    const plan = planSearch(ask, { taken: [], left: ['yilduri'] });
    expect(proposeTerms(plan, inventedEvidence(plan, documents)).map(({ term }) => term)).toEqual([
      'Eldouri',
    ]);
  });

  it('shows spellings before abbreviations before company', () => {
    const kinds = proposed(inventedAsk('Fund the Ilduri Council.'), [
      'The Yilduri met the Ilduri Council (ICO), the Ilduri Council Office (ICO).',
      'An Ilduri weaver wove cloth for the Ilduri Council.',
      'The Ilduri Council pays each weaver in cloth.',
      'No weaver of the Ilduri Council is without cloth.',
    ]).map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(kinds)).toContain('spelling');
    expect(new Set(kinds)).toContain('abbreviation');
  });

  it('proposes nothing for an ask of nothing but common words, and from no document', () => {
    expect(proposed(inventedAsk('the of and'), ['The ferry of the island.'])).toEqual([]);
    const plan = planSearch(inventedAsk('Free the ferries.'));
    expect(proposeTerms(plan, { texts: [], near: [], others: [] })).toEqual([]);
  });
});

const order = ['spelling', 'abbreviation', 'company'];
