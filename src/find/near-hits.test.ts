import { describe, expect, it } from 'vitest';
import { type InventedLine, inventedAsk, searchInvented } from './invented.test-data.ts';

const ask = inventedAsk('Protect lighthouses.');

const firstFound = (...lines: readonly InventedLine[]) => searchInvented(ask, lines).findings[0];

describe('a word near in meaning', () => {
  it('is named where it brought a passage in', () => {
    const found = firstFound('Each beacon will be kept alight.');
    expect(found?.suggestion.reasons[0]).toBe('“beacon” is near in meaning to “lighthouses”.');
    expect(found?.why.missing).toContain('lighthouses');
    expect(found?.why.hits).toContainEqual(
      expect.objectContaining({ group: 'lighthouses', term: 'beacon', where: 'passage', near: true }),
    );
  });

  it('is named with the heading or lead-in in which it stands', () => {
    const under = searchInvented(ask, [{ heading: 'Every beacon' }, 'We protect it at night.']).findings;
    const sentence = under.find(({ passage }) => passage.kind === 'sentence');
    expect(sentence?.suggestion.reasons[0]).toBe(
      '“beacon” in the heading is near in meaning to “lighthouses”.',
    );
  });

  it('is not spoken of where the passage names the thing itself', () => {
    const found = firstFound('We will protect lighthouses and every beacon.');
    expect(found?.suggestion.reasons.join(' ')).not.toContain('near in meaning');
    expect(found?.why.hits.map(({ term }) => term)).not.toContain('beacon');
  });

  it('is not spoken of where it is near to the deed alone and the thing is named', () => {
    const found = firstFound('We guard lighthouses.');
    expect(found?.suggestion.reasons.join(' ')).not.toContain('near in meaning');
  });
});
