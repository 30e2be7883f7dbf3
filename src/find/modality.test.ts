import { describe, expect, it } from 'vitest';
import { type InventedLine, invented } from './invented.test-data.ts';
import { modalityOf } from './modality.ts';
import { prepare } from './prepare.ts';

/** The modality of the last line, its last word being the thing. */
function strength(...lines: readonly InventedLine[]): string {
  const words = invented(lines).passages.at(-1);
  if (words === undefined) return 'none';
  const prepared = prepare(words);
  const last = prepared.own.length;
  return modalityOf(words, prepared, { first: last - 1, last }).strength;
}

describe('how firmly a passage binds its publisher', () => {
  it('tells a promise, an effort, a call, an agreement, a record and a statement apart', () => {
    expect(strength('We will mend the bridge')).toBe('promise');
    expect(strength('We will push for a new bridge')).toBe('effort');
    expect(strength('We urge ministers to mend the bridge')).toBe('call');
    expect(strength('The party believes in the bridge')).toBe('agreement');
    expect(strength('We have mended the bridge')).toBe('record');
    expect(strength('There is rust on the bridge')).toBe('statement');
  });

  it('reads the lead-in where the passage itself does not say', () => {
    expect(strength({ leadIn: 'We will:' }, { item: 'A new bridge' })).toBe('promise');
    expect(strength({ leadIn: 'We call on ministers to:' }, { item: 'Mend the bridge' })).toBe('call');
    expect(strength({ leadIn: 'Our members will campaign for:' }, { item: 'A new bridge' })).toBe('effort');
  });

  it('does not take "support" for the verb of a thing that another verb governs', () => {
    expect(strength('We will support travellers by mending the bridge')).toBe('promise');
  });
});
