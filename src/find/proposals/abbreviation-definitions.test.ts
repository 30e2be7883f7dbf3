import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviationDefinitions } from './abbreviation-definitions.ts';

const found = (text: string) => abbreviationDefinitions(text).map(({ short, long }) => `${short} = ${long}`);

describe('definitions of abbreviations', () => {
  it.each([
    ['We will leave the Convention on Harbour Rights (CHR) at once.', 'CHR = Convention on Harbour Rights'],
    ['The CHR (Convention on Harbour Rights) binds us.', 'CHR = Convention on Harbour Rights'],
    ['small and medium-sized enterprises (SMEs)', 'SMEs = small and medium-sized enterprises'],
    ['research and development (R&D)', 'R&D = research and development'],
    ['The Office for Ports (Ofport) reports.', 'Ofport = Office for Ports'],
    [
      'a Treaty on the Prohibition of Heavy Anchors (TPHA)',
      'TPHA = Treaty on the Prohibition of Heavy Anchors',
    ],
    ['the Harbour Board (HB; see above)', 'HB = Harbour Board'],
  ])('are found in “%s”', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'The harbour (and its piers) will be mended.',
    'The party won (2027) and lost (2031).',
    'the Green Harbour (Green) candidate',
    'a long walk (HB) along the coast',
    'HB (see page 12)',
    'Harbour\nBoard (HB)',
    'Harbour Board (HB',
    `Harbour Board (${'H'.repeat(300)})`,
  ])('are none in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('hold the letters of the short form in order, whatever the text', () => {
    const part = fc.constantFrom(
      'Harbour',
      'Board',
      'of',
      'the',
      '(',
      ')',
      'HB',
      'HoB',
      ' ',
      '\n',
      '(HB)',
      ', ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((all) => all.join(' ')),
        ),
        (text) => {
          for (const { short, long, words } of abbreviationDefinitions(text)) {
            expect(text).toContain(short);
            expect(text).toContain(long);
            expect(words).toContain(short);
            const letters = [...short.toLowerCase()].filter((each) => /[\p{L}\p{N}]/u.test(each));
            let at = 0;
            for (const letter of letters) at = long.toLowerCase().indexOf(letter, at) + 1;
            expect(at).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  it('are looked for in the time of the text’s length', () => {
    expect(found('('.repeat(200_000))).toEqual([]);
    expect(found('A(B '.repeat(50_000))).toEqual([]);
  });
});
