import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noChoices, type TermChoices } from '../model/term-set.ts';
import { chooseTerms, type Proposed, resetTerms, type TermRequest } from './choose-terms.ts';
import { keyOf } from './chosen-terms.ts';
import { inventedAsk } from './invented.test-data.ts';
import { planSearch } from './plan.ts';

const derived = inventedAsk('Free the ferries of Tezmira.');
const written = inventedAsk('Free the ferries of Tezmira.', [
  { name: 'ferry', terms: ['ferry', 'ferries'] },
  { name: 'tezmira', terms: ['Tezmira'] },
]);
const proposals: readonly Proposed[] = [
  { term: 'Tesmira', kind: 'spelling', group: 'Tezmira' },
  { term: 'islands', kind: 'company', group: 'ferries' },
];

const nothing: TermRequest = { take: [], leave: [] };
const choose = (request: Partial<TermRequest>, choices: TermChoices = noChoices, ask = derived) =>
  chooseTerms(ask, choices, { ...nothing, ...request }, proposals);
function chosen(...of: Parameters<typeof choose>) {
  const outcome = choose(...of);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}
const refused = (...of: Parameters<typeof choose>) => {
  const outcome = choose(...of);
  return outcome.ok ? 'done' : outcome.message;
};

describe('taking a term', () => {
  it('puts a proposal into the group it is proposed for, as what it is proposed as', () => {
    const { draft, said } = chosen({ take: ['tesmira', 'islands'] });
    expect(draft?.taken).toEqual([
      { term: 'tesmira', group: 'Tezmira', as: 'name' },
      { term: 'islands', group: 'ferries', as: 'company' },
    ]);
    expect(draft?.because).toEqual({ type: 'chosen', took: draft?.taken, left: [] });
    expect(said[0]).toBe('Took “tesmira” into the group Tezmira.');
    expect(said[1]).toContain('counts for less than a name');
  });

  it('puts it into the group that is named, and makes one that is not there, and says so', () => {
    expect(chosen({ take: ['islands'], group: 'TEZMIRA' }).draft?.taken[0]?.group).toBe('Tezmira');
    const made = chosen({ take: ['cables'], group: 'bridges' });
    expect(made.draft?.groups.at(-1)).toEqual({ name: 'bridges', terms: ['cables'] });
    expect(made.said[0]).toContain('There is no group “bridges”, so “cables” makes a new one beside');
    expect(chosen({ take: ['cables'], group: 'bridges' }, noChoices, written).said[0]).toContain(
      'from now on a passage must name it too',
    );
  });

  it('asks for a group where a term is not proposed, unless there is but one', () => {
    expect(refused({ take: ['cables'] })).toMatch(/“cables” is not proposed, so say with --group .* Tezmira/);
    const none = inventedAsk('of the');
    expect(refused({ take: ['cables'] }, noChoices, none)).toMatch(/which group it joins: any name\./);
    expect(chosen({ take: ['cables'], group: 'lines' }, noChoices, none).draft?.groups).toEqual([
      { name: 'lines', terms: ['cables'] },
    ]);
    const one = inventedAsk('Ferries!', [{ name: 'ferry', terms: ['ferry'] }]);
    expect(chosen({ take: ['cables'] }, noChoices, one).draft?.taken[0]?.group).toBe('ferry');
  });

  it('changes nothing where the term is there already, whatever its inflection', () => {
    expect(chosen({ take: ['Ferry'] })).toEqual({ said: ['“Ferry” is in the group ferries already.'] });
    const again = chosen({ take: ['ferry'], group: 'Tezmira' });
    expect(again.draft?.groups.find(({ name }) => name === 'Tezmira')?.terms).toContain('ferry');
  });

  it('refuses all where one term is none, with a sentence for each', () => {
    const message = refused({ take: ['islands', '12', 'the of'], leave: ['x'.repeat(300)] });
    expect(message.split('\n')).toHaveLength(3);
    expect(refused({ take: ['islands'], leave: ['island'] })).toMatch(/to be taken and to be left/);
    expect(refused({ take: ['islands'], group: '…' })).toMatch(/name of a group needs one/);
  });

  it('has an end', () => {
    const many = Array.from({ length: 301 }, (_, at) => ({
      term: `word${at}`,
      group: 'ferries',
      as: 'name' as const,
    }));
    expect(refused({ take: ['islands'] }, { taken: many, left: [] })).toMatch(/300 terms/);
  });
});

describe('leaving a term', () => {
  it('takes it out of the set, and a proposal out of what is proposed', () => {
    const { draft, said } = chosen({ leave: ['ferry', 'tesmira'] });
    expect(draft?.left).toEqual(['ferry', 'tesmira']);
    expect(draft?.groups.flatMap(({ terms }) => terms).map(keyOf)).not.toContain('ferri');
    expect(said).toContain('Left “ferry”: it is neither searched nor counted any more.');
    expect(said).toContain('Left “tesmira”: it is not proposed again.');
  });

  it('takes back what was taken', () => {
    const taken = [{ term: 'cables', group: 'ferries', as: 'name' as const }];
    expect(chosen({ leave: ['cable'] }, { taken, left: [] }).draft).toMatchObject({
      taken: [],
      left: ['cable'],
    });
  });

  it('says which group goes with it, and refuses to leave nothing to search for', () => {
    expect(chosen({ leave: ['Tezmira'] }).said).toContain(
      'The group Tezmira goes with it: it has no other name.',
    );
    const terms = planSearch(derived).termSet.groups.flatMap((group) => group.terms);
    expect(refused({ leave: terms })).toMatch(/nothing to search for/);
  });

  it('refuses what is not there, with a likely word', () => {
    expect(refused({ leave: ['Tezmirra'] })).toMatch(
      /“Tezmirra” is neither in the term set nor proposed.* Did you mean “Tezmira”\?/,
    );
    expect(chosen({ leave: ['islands'] }, { taken: [], left: ['island'] }).said).toEqual([
      '“islands” is left out already.',
    ]);
  });

  it('is undone by taking', () => {
    const left = chosen({ leave: ['Tezmira'] }).draft;
    const back = chosen({ take: ['Tezmira'] }, left).draft;
    expect(back?.groups).toEqual(planSearch(derived).termSet.groups);
    expect(back).toMatchObject({ taken: [], left: [] });
  });
});

describe('going back', () => {
  it('gives what was given, or says that nothing was chosen', () => {
    const { draft } = chosen({ take: ['islands'], leave: ['ferry'] });
    const reset = resetTerms(derived, draft ?? noChoices);
    expect(reset.draft).toMatchObject({ taken: [], left: [], because: { type: 'reset' } });
    expect(reset.draft?.groups).toEqual(planSearch(derived).termSet.groups);
    expect(resetTerms(derived, noChoices)).not.toHaveProperty('draft');
  });
});

describe('any choices one after the other', () => {
  const term = fc.constantFrom('ferry', 'Ferries', 'Tezmira', 'Tesmira', 'islands', 'cables', 'free ferries');
  const step = fc.record({
    take: fc.array(term, { maxLength: 2 }),
    leave: fc.array(term, { maxLength: 2 }),
    group: fc.constantFrom('ferries', 'ferry', 'tezmira', 'new'),
  });

  it('keep what was taken in the set and what was left out of it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), fc.boolean(), (steps, isWritten) => {
        const ask = isWritten ? written : derived;
        let choices: TermChoices = noChoices;
        for (const each of steps) {
          const outcome = choose(each, choices, ask);
          if (!outcome.ok || outcome.value.draft === undefined) continue;
          const { draft } = outcome.value;
          choices = draft;
          const keys = draft.groups.flatMap(({ terms }) => terms.map(keyOf));
          for (const { term: taken } of draft.taken) expect(keys).toContain(keyOf(taken));
          for (const left of draft.left) expect(keys).not.toContain(keyOf(left));
          expect(draft.groups.length).toBeGreaterThan(0);
          expect(draft.groups).toEqual(planSearch(ask, draft).termSet.groups);
        }
        const reset = resetTerms(ask, choices);
        expect(reset.draft?.groups ?? planSearch(ask).termSet.groups).toEqual(planSearch(ask).termSet.groups);
      }),
      { numRuns: 100 },
    );
  });
});
