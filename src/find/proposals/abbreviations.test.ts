import { describe, expect, it } from 'vitest';
import { inventedAsk } from '../invented.test-data.ts';
import { proposed } from './invented-evidence.test-data.ts';

const abbreviationsOf = (ask: string, ...lines: readonly string[]) =>
  proposed(inventedAsk(ask), lines)
    .filter(({ kind }) => kind === 'abbreviation')
    .map(({ term, group }) => `${term} → ${group}`);

describe('abbreviations of the ask’s words', () => {
  it('are proposed for a name that the ask spells out, and the other way round', () => {
    const line = 'We will leave the Harbour Convention (HCO) and its Harbour Convention Office (HCO).';
    expect(abbreviationsOf('Leave the HCV.', 'The Harbour Convention (HCV) binds us.')).toEqual([
      'Harbour Convention → HCV',
    ]);
    expect(abbreviationsOf('Fund the Harbour Convention Office.', line)).toEqual(['HCO → Harbour']);
  });

  it('are not proposed for something else, or twice', () => {
    expect(abbreviationsOf('Mend the harbour.', 'The Harbour Convention (HCV) binds us.')).toEqual([]);
    const again = ['The Harbour Convention (HCV).', 'The HCV (Harbour Convention) again.'];
    expect(abbreviationsOf('Leave the Harbour Convention.', ...again)).toEqual(['HCV → Harbour']);
  });

  it('are not proposed where the search would take them for an ordinary word', () => {
    expect(
      abbreviationsOf('Join the Wide Harbour Organisation.', 'The Wide Harbour Organisation (WHO).'),
    ).toEqual([]);
    expect(
      abbreviationsOf(
        'Join the Coastal Active Troops.',
        'The Coastal Active Troops (CAT).',
        'A cat. Two cats.',
      ),
    ).toEqual([]);
  });

  it('say how the documents introduce them', () => {
    const [first] = proposed(inventedAsk('Leave the HCV.'), ['The Harbour Convention (HCV) binds us.']);
    expect(first?.why).toBe('The documents introduce “Harbour Convention (HCV)”.');
  });
});
