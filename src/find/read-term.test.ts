import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGroupName, readTerm } from './read-term.ts';

const refusal = (term: string) => {
  const read = readTerm(term);
  return read.ok ? 'taken' : read.message;
};

describe('a term as a person writes it', () => {
  it('is taken without the blanks around it and with one between its words', () => {
    expect(readTerm('  East\u00a0  Turkestan ')).toEqual({ ok: true, value: 'East Turkestan' });
    expect(readTerm('维吾尔')).toEqual({ ok: true, value: '维吾尔' });
    expect(readTerm('R&D')).toEqual({ ok: true, value: 'R&D' });
  });

  it.each([
    ['', /no letter/],
    ['12 %', /“12 %” has no letter/],
    ['of the', /stand in every text/],
    ['x'.repeat(1000), /“x{40}…” has 1000 characters, and 200 is the most/],
    ['ba\u0007d', /“bad” holds characters that no keyboard writes/],
    ['two\nlines', /line break/],
    ['\u202egnidart', /no keyboard/],
    ['half \ud83d', /no keyboard/],
  ])('is refused where it is none: %j', (term, message) => {
    expect(refusal(term)).toMatch(message);
  });

  it('holds, once taken, nothing that could disturb a terminal, and finds something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readTerm(text);
        const shown = read.ok ? read.value : read.message;
        expect(shown).not.toMatch(/[\p{Cc}\u202e]/u);
        expect(shown).toMatch(/\p{L}/u);
        if (read.ok) expect(readTerm(read.value)).toEqual(read);
      }),
    );
  });
});

describe('the name of a group', () => {
  it('may be any short name with a letter', () => {
    expect(readGroupName(' cost of homes ')).toEqual({ ok: true, value: 'cost of homes' });
    expect(readGroupName('the')).toEqual({ ok: true, value: 'the' });
    expect(readGroupName('2.5')).toMatchObject({ ok: false, message: expect.stringContaining('no letter') });
    expect(readGroupName('g'.repeat(101))).toMatchObject({ ok: false });
    expect(readGroupName('a\tb')).toMatchObject({ ok: false });
  });
});
