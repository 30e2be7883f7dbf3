import { describe, expect, it } from 'vitest';
import { partyId } from '../model/ids.ts';
import { span } from '../model/span.ts';
import type { Speech } from '../model/speech.ts';
import { isDecision, partyAsPrinted } from './said-by-members.ts';

const parties = [
  { id: partyId('con'), name: 'Conservative and Unionist Party', identifiers: {} },
  { id: partyId('libdem'), name: 'Liberal Democrats', identifiers: {} },
  { id: partyId('green-north'), name: 'The Green Party', identifiers: {} },
  { id: partyId('green-south'), name: 'Green Party', identifiers: {} },
];
const partyOf = partyAsPrinted(parties);
const speech: Speech = { ...span(0, 9), kind: 'speech' };

describe('the party of a speaker, as a report prints it', () => {
  it('is the one of that name, however long it is written', () => {
    for (const name of ['Conservative', 'Conservative Party', 'The Conservative and Unionist Party', 'con'])
      expect(partyOf(name)).toBe('con');
    expect(partyOf('Liberal Democrat')).toBe('libdem');
  });

  it('is the one of the two that the campaign has, where they sit together', () => {
    expect(partyOf('Liberal Democrat/Radical')).toBe('libdem');
    expect(partyOf('Conservative/Liberal Democrat')).toBeUndefined();
  });

  it('is unknown where nobody has that name, or two have it', () => {
    for (const name of ['Labour', 'Conservative Friends of Eels', 'Green'])
      expect(partyOf(name)).toBeUndefined();
  });
});

describe('a decision of a House', () => {
  it('is a vote, or a motion of which it became something', () => {
    const motion = (outcome: 'moved' | 'put' | 'agreed' | 'negatived') => ({
      ...speech,
      kind: 'motion' as const,
      motion: { outcome },
    });
    expect(
      [motion('moved'), motion('put'), motion('agreed'), motion('negatived'), speech].map(isDecision),
    ).toEqual([false, false, true, true, false]);
    expect(isDecision({ ...speech, kind: 'division' })).toBe(true);
  });
});
