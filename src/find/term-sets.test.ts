import { describe, expect, it } from 'vitest';
import { askId } from '../model/ids.ts';
import { noChoices, type TermChoices, type TermSetVersion } from '../model/term-set.ts';
import { inventedAsk } from './invented.test-data.ts';
import { planSearch } from './plan.ts';
import { draftTermSet, dueTermSet } from './term-sets.ts';

const ferries = inventedAsk('Free the ferries.');
const withGroup = (...terms: readonly string[]) =>
  inventedAsk('Free the ferries.', terms.length === 0 ? [] : [{ name: 'ferry', terms }]);

const version = (ask: typeof ferries, choices: TermChoices = noChoices): TermSetVersion => ({
  ask: askId('ask'),
  number: 1,
  at: '2031-05-05T10:00:00Z',
  ...draftTermSet(ask, choices, { type: 'first' }),
});

describe('the term set that is due', () => {
  it('is first what the ask’s words or the campaign file give', () => {
    expect(dueTermSet(ferries, undefined)).toMatchObject({ because: { type: 'first' }, taken: [], left: [] });
    expect(dueTermSet(ferries, undefined)?.groups).toEqual(planSearch(ferries).termSet.groups);
    expect(dueTermSet(withGroup('ferry'), undefined)?.given).toEqual({
      origin: 'written',
      groups: [{ name: 'ferry', terms: ['ferry'] }],
    });
  });

  it('is none where the last one still holds, also when the ask is worded anew in the same terms', () => {
    expect(dueTermSet(ferries, version(ferries))).toBeUndefined();
    expect(dueTermSet(inventedAsk('Free the ferries!'), version(ferries))).toBeUndefined();
  });

  it('is a further one where the campaign file gives other terms, with what was taken and left', () => {
    const choices: TermChoices = {
      taken: [{ term: 'boat', group: 'ferry', as: 'name' }],
      left: ['ship'],
    };
    const due = dueTermSet(withGroup('ferry', 'ship', 'barge'), version(withGroup('ferry', 'ship'), choices));
    expect(due).toMatchObject({ because: { type: 'given' }, ...choices });
    expect(due?.groups).toEqual([{ name: 'ferry', terms: ['ferry', 'barge', 'boat'] }]);
  });

  it('has again what was left before somebody wrote it into the campaign file', () => {
    const last = version(withGroup('ferry'), { taken: [], left: ['barge'] });
    expect(dueTermSet(withGroup('ferry', 'barge'), last)).toMatchObject({
      left: [],
      groups: [{ name: 'ferry', terms: ['ferry', 'barge'] }],
    });
    const derived = version(ferries, { taken: [], left: ['ferries'] });
    expect(dueTermSet(withGroup('ferry'), derived)?.left).toEqual([]);
  });

  it('never searches for nothing because all that is given now was left', () => {
    const last = version(withGroup('ferry', 'ship'), { taken: [], left: ['ship'] });
    expect(dueTermSet(withGroup('ship'), last)).toMatchObject({
      left: [],
      groups: [{ name: 'ferry', terms: ['ship'] }],
    });
  });
});
