import { describe, expect, it } from 'vitest';
import { joinsWordBy } from './joins-word.ts';

describe('a hyphen at the end of a line', () => {
  it('is the printer’s where the document writes the word whole elsewhere', () => {
    const joins = joinsWordBy(['We will bring manufacture back', 'and its fac-']);
    expect(joins('bring the manu', 'facture back')).toBe(true);
  });

  it('is the word’s own where the document writes it with a hyphen elsewhere', () => {
    const joins = joinsWordBy(['the two-child limit', 'a cooperative']);
    expect(joins('end the two', 'child limit')).toBe(false);
  });

  it('is the word’s own where both halves are words of the document and the whole is not', () => {
    const joins = joinsWordBy(['a carbon price and a neutral judge']);
    expect(joins('a carbon', 'neutral town')).toBe(false);
    expect(joins('the legis', 'lation of old')).toBe(true);
  });

  it('is never taken out before a capital, a figure or a word that already has one', () => {
    const joins = joinsWordBy([]);
    expect(joins('the EU', 'wide rules')).toBe(false);
    expect(joins('the Anglo', 'Saxon hoard')).toBe(false);
    expect(joins('a not-for', 'profit club')).toBe(false);
    expect(joins('the years 2029', '30')).toBe(false);
  });

  it('takes no half of a cut word for a word', () => {
    const cut = ['his apprentice-', 'ship began', 'an apprenticeship'];
    expect(joinsWordBy(cut)('his apprentice', 'ship began')).toBe(true);
    expect(joinsWordBy(['the with-', 'drawn plan', 'he was with us'])('the with', 'drawn plan')).toBe(true);
  });

  it('lets what the printer does elsewhere decide where a first part may be either', () => {
    const cutting = ['of the manu-', 'facture of', 'manufacture'];
    expect(joinsWordBy(cutting)('a no', 'tice to')).toBe(true);
    expect(joinsWordBy(['a two-', 'child limit', 'two-child'])('of no', 'fault')).toBe(false);
  });
});
