import { describe, expect, it } from 'vitest';
import { partyId } from '../model/ids.ts';
import type { Speaker } from '../model/speech.ts';
import { office, on, person, seat, who } from './invented.test-data.ts';
import { type CampaignParties, voiceOf } from './voice-of.ts';

const river = partyId('river');
const hill = partyId('hill');
const named: Record<string, typeof river> = { River: river, 'River/Lake': river, Hill: hill };
const parties: CampaignParties = {
  ofRef: ({ name }) => named[name],
  asPrinted: (name) => named[name],
};
const mover = person('1', 'Mo Vale', {
  memberships: [
    seat('Upper Vale', 'River', '2010-05-06', '2014-08-29'),
    seat('Upper Vale', 'Independent', '2014-08-30', '2014-10-09'),
    seat('Upper Vale', 'Hill', '2014-10-10', '2015-03-30'),
    office('Minister of State', '2012-01-01', '2013-01-01', 'Ministry of Trees'),
  ],
});
const open = person('2', 'Oda Open', {
  memberships: [
    { ...seat('A', 'River'), period: { from: '2010' as never, knownUntil: on('2015-01-01') } },
    { ...seat('A', 'River/Lake'), period: {} },
  ],
});

const speaker = (printed: string, more: Partial<Speaker> = {}): Speaker => ({
  printed,
  identifiers: {},
  ...more,
});
const byNumber = (number: string, party?: string) =>
  speaker('Mo Vale', {
    identifiers: { 'publicwhip-person': number },
    ...(party === undefined ? {} : { party }),
  });
const voice = (said: Speaker, day: string) =>
  voiceOf(said, on(day), who(said.printed, day, [mover, open], { reference: said }), parties);

describe('who said it and for whom', () => {
  it('is what the registry knows of that day, whatever party came later', () => {
    expect(voice(byNumber('1'), '2012-06-01')).toEqual({
      who: { type: 'person', name: 'Mo Vale', id: 'publicwhip-person:1', how: 'identifier' },
      spokeFor: { type: 'party', name: 'River', by: 'registry' },
      offices: [{ title: 'Minister of State, Ministry of Trees', side: 'government' }],
      doubts: [],
      under: 'river',
    });
    expect(voice(byNumber('1'), '2015-01-01').under).toBe('hill');
  });

  it('is the registry’s where the report prints another party beside the identifier, and says so', () => {
    const { under, doubts } = voice(byNumber('1', 'Hill'), '2012-06-01');
    expect(under).toBe('river');
    expect(doubts).toEqual(['the report prints “Hill”, the registry has “River” on 2012-06-01']);
  });

  it('is no party where the whip was withdrawn, though the report still prints one', () => {
    const lost = voice(byNumber('1', 'River'), '2014-09-15');
    expect(lost.under).toBeUndefined();
    expect(lost.spokeFor).toEqual({
      type: 'no-party',
      name: 'Independent',
      by: 'registry',
      before: 'River, until 2014-08-29',
    });
    expect(lost.doubts).toHaveLength(1);
  });

  it('is what the report prints where the registry does not know the day, marked so', () => {
    const printed = voice(speaker('Oda Open', { party: 'River/Lake' }), '2020-01-01');
    expect(printed).toMatchObject({
      under: 'river',
      spokeFor: { type: 'party', name: 'River/Lake', by: 'report' },
    });
    const stranger = voice(speaker('Ann Other', { party: 'Hill' }), '2020-01-01');
    expect(stranger).toMatchObject({ under: 'hill', who: { type: 'unknown' }, spokeFor: { by: 'report' } });
  });

  it('is no party’s where neither knows it: perhaps, apart from those that are sure', () => {
    const perhaps = voice(speaker('Oda Open'), '2020-01-01');
    expect(perhaps.under).toBeUndefined();
    expect(perhaps).toMatchObject({ perhapsUnder: 'river', spokeFor: { type: 'perhaps', names: ['River'] } });
    const unknown = voice(speaker('Ann Other'), '2020-01-01');
    expect(unknown).toMatchObject({ who: { type: 'unknown' }, spokeFor: { type: 'unknown' } });
    expect([unknown.under, unknown.perhapsUnder]).toEqual([undefined, undefined]);
  });

  it('is not the namesake whom the report prints in another party', () => {
    const namesake = voice(speaker('Mo Vale', { party: 'Hill' }), '2012-06-01');
    expect(namesake).toMatchObject({
      who: { type: 'candidates', names: ['Mo Vale'] },
      under: 'hill',
      spokeFor: { by: 'report' },
      offices: [],
    });
  });

  it('is not the namesake who has another number', () => {
    expect(voice(byNumber('77'), '2012-06-01')).toMatchObject({
      who: { type: 'unknown' },
      spokeFor: { type: 'unknown' },
    });
  });

  it('asks nobody where no registry is', () => {
    const said = voiceOf(speaker('Mo Vale', { party: 'Hill' }), on('2012-06-01'), undefined, parties);
    expect(said).toEqual({
      spokeFor: { type: 'party', name: 'Hill', by: 'report' },
      offices: [],
      doubts: [],
      under: 'hill',
    });
  });
});
