import { describe, expect, it } from 'vitest';
import { partyId } from '../model/ids.ts';
import { span } from '../model/span.ts';
import type { Speech } from '../model/speech.ts';
import { isDecision, partyAsPrinted, partyOfMember } from './said-by-members.ts';

const parties = [
  { id: partyId('con'), name: 'Conservative and Unionist Party', identifiers: {} },
  { id: partyId('libdem'), name: 'Liberal Democrats', identifiers: {} },
  { id: partyId('green-north'), name: 'The Green Party', identifiers: {} },
  { id: partyId('green-south'), name: 'Green Party', identifiers: {} },
];
const partyOf = partyAsPrinted(parties);
const speaker = (party?: string) => ({
  printed: 'Ada Wren',
  identifiers: {},
  ...(party === undefined ? {} : { party }),
});
const speech: Speech = { ...span(0, 9), kind: 'speech' };

describe('the party of a speaker, as a report prints it', () => {
  it('is the one of that name, however long it is written', () => {
    for (const name of ['Conservative', 'Conservative Party', 'The Conservative and Unionist Party', 'con'])
      expect(partyOf(speaker(name), undefined)).toBe('con');
    expect(partyOf(speaker('Liberal Democrat'), undefined)).toBe('libdem');
  });

  it('is unknown where nothing is printed, nobody has that name, or two have it', () => {
    for (const name of [undefined, 'Labour', 'Conservative Friends of Eels', 'Green'])
      expect(partyOf(speaker(name), undefined)).toBeUndefined();
  });

  it('is none for what nobody is named for', () => {
    expect(partyOfMember(speech, () => partyId('con'))).toBeUndefined();
    expect(partyOfMember({ ...speech, speaker: speaker() }, () => partyId('con'))).toBe('con');
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
