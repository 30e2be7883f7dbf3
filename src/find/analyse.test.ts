import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, indexWords } from './analyse.ts';

const words = (text: string) => indexWords(text).join(' ');

describe('the words under which a passage is found', () => {
  it('splits at hyphens, apostrophes and punctuation', () => {
    expect(words('the two-child limit (no-fault)')).toBe('the two child limit no fault');
    expect(words("Uyghurs' homes, the Uyghurs’ rights, a Uyghur's")).toBe(
      'uyghur home the uyghur right a uyghur',
    );
  });

  it('keeps a figure whole in letters and digits alone', () => {
    expect(words('2.5% or 2.5 per cent or 2.5 percent')).toBe('2d5 percent or 2d5 percent or 2d5 percent');
    expect(words('£1.5bn and 1,000 and 0.7')).toBe('1d5 billion and 1000 and 0d7');
    expect(words('Section 21, 16-year-olds')).toBe('section 21 16 year old');
  });

  it('takes inflections off and leaves other words of the family alone', () => {
    expect(new Set(indexWords('abolish abolishes abolished abolishing'))).toEqual(new Set(['abolish']));
    expect(new Set(indexWords('licence licences licensed licensing license'))).toEqual(new Set(['licens']));
    expect(words('imports')).toBe(words('import'));
    expect(words('important')).not.toBe(words('import'));
    expect(words('universal')).not.toBe(words('university'));
    expect(words('children women')).toBe(words('child woman'));
  });

  it('does not take "care" for "car" nor "news" for "new"', () => {
    expect(words('caring cared cares')).toBe('care care care');
    expect(words('cars')).toBe('car');
    expect(words('news')).toBe('news');
  });

  it('takes names of JavaScript’s own for words like any others', () => {
    expect(words('the constructor, toString’t, valueOf and __proto__')).toBe(
      'the constructor tostr not valueof and proto',
    );
  });

  it('writes contractions out, so that a promise has one form', () => {
    expect(words("we'll not; we won't; they don’t")).toBe('we will not we will not they do not');
  });

  it('folds accents, ligatures, soft hyphens, and British and American spelling', () => {
    expect(words('Cañón ﬁnance hou\u00adsing')).toBe(words('canon finance housing'));
    expect(words('labor color defense recognize program center')).toBe(
      words('labour colour defence recognise programme centre'),
    );
  });

  it('keeps words of other scripts', () => {
    expect(words('Ουιγούροι')).toBe('ουιγουροι');
    expect(words('уйгуры')).toHaveLength(6);
    expect(indexWords('维吾尔族')).toEqual(['维', '吾', '尔', '族']);
    expect(indexWords('ئۇيغۇر')).toHaveLength(1);
  });

  it('gives every word its place in the text', () => {
    const text = 'Scrap the “two-child” limit by 2.5%.';
    for (const { start, end } of analyse(text)) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}.%]+$/u);
    const per = analyse('2.5 per cent').at(-1);
    expect(per).toEqual({ word: 'percent', start: 4, end: 12 });
  });

  it('takes any text, and an index that splits at ASCII punctuation keeps every word whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { word, start, end } of analyse(text)) {
          expect(word).toMatch(/^[a-z0-9\u0080-\u{10ffff}]+$/u);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
        }
      }),
    );
  });

  it('drops the brackets and blanks that some letters hold inside', () => {
    expect(indexWords('⑴ ⒈ ﷺ').join('')).toMatch(/^[^ ()./]+$/);
  });

  it('is quick on a text that is one long word', () => {
    expect(indexWords('a'.repeat(2_000_000))).toHaveLength(1);
    expect(indexWords(`${"x'".repeat(200_000)}`).length).toBeGreaterThan(0);
  });
});
