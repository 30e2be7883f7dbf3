import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { pageNumber, sha256 } from '../model/ids.ts';
import { type Span, span, wordsAt } from '../model/span.ts';
import { anchor } from './anchor.ts';
import { describe } from './describe.ts';
import { toW3C } from './to-w3c.ts';

const text = [
  'We will open the northern canal to barges by the second year.',
  'We will plant a hedge along every towpath. We will repair the locks at Osier Ford.',
  'We will plant a hedge along every railway. Fares on the canal stay at two crowns.',
].join('\n');

const placeOf = (words: string, within = text, from = 0): Span => {
  const start = within.indexOf(words, from);
  return span(start, start + words.length);
};

group('a described place', () => {
  it('keeps its words, what stands around them, its position and its page', () => {
    const description = describe(text, placeOf('the locks at Osier Ford'), pageNumber(7));
    expect(description.quote).toMatchObject({ exact: 'the locks at Osier Ford', type: 'TextQuoteSelector' });
    expect(description.quote.prefix.endsWith('We will repair ')).toBe(true);
    expect(description.page).toBe(7);
  });

  it('never cuts a character in two', () => {
    const emoji = '😀'.repeat(100);
    const { quote, position } = describe(emoji, span(51, 53));
    expect(quote.exact).toBe('😀😀');
    expect([position.start, position.end]).toEqual([50, 54]);
    expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(quote.prefix + quote.suffix)).toBe(false);
  });

  it('is exported to W3C Web Annotation in code points', () => {
    const place = describe('😀😀 a red barge', span(5, 10), pageNumber(3));
    const exported = toW3C(place, { sha256: sha256('0'.repeat(64)) }, '😀😀 a red barge');
    expect(exported.selector).toContainEqual({ type: 'TextPositionSelector', start: 3, end: 8 });
    expect(exported.selector).toContainEqual({
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
      value: 'page=3',
    });
    expect(exported.source).toBe(`ni:///sha-256;${'A'.repeat(43)}`);
  });
});

group('anchoring', () => {
  const described = describe(text, placeOf('We will plant a hedge along every railway'));

  it('finds the place where it was', () => {
    expect(anchor(text, described)).toMatchObject({ type: 'anchored', how: 'exact-position', score: 1 });
  });

  it('finds the same words where they have moved to', () => {
    const later = `A new foreword.\n${text}`;
    const found = anchor(later, described);
    expect(found).toMatchObject({ type: 'anchored', how: 'exact' });
    expect(found.type === 'anchored' && wordsAt(later, found.place)).toBe(described.quote.exact);
  });

  it('tells places with the same words apart by what stands around them, and says so', () => {
    const second = describe(text, placeOf('We will plant a hedge', text, 120));
    const later = `A new foreword, rather a long one, that moves everything.\n${text}`;
    const found = anchor(later, second);
    expect(found).toMatchObject({ candidates: 2, chosenBy: 'context' });
    expect(found.type === 'anchored' && found.place.start).toBe(later.lastIndexOf('We will plant a hedge'));
  });

  it('refuses where two places agree alike', () => {
    const once = describe('Toll free. Toll free. Toll free.', span(11, 20));
    expect(anchor('xxxxxxxxxxxxx Toll free xxxxxxx Toll free xxx', once)).toMatchObject({ type: 'refused' });
  });

  it('finds the same words printed otherwise', () => {
    const reset = text.replaceAll(' ', '\n').replace('railway', 'rail-\nway');
    const found = anchor(reset, described);
    expect(found).toMatchObject({ type: 'anchored', how: 'folded' });
    expect(found.type === 'anchored' && wordsAt(reset, found.place).endsWith('rail-\nway')).toBe(true);
  });

  it('finds nearly the same words where what stands around them is unchanged, with a lower score', () => {
    const edited = text.replace(
      'We will repair the locks at Osier Ford',
      'We will mend the old locks at Osier Ford',
    );
    const found = anchor(edited, describe(text, placeOf('We will repair the locks at Osier Ford')));
    expect(found).toMatchObject({ type: 'anchored', how: 'fuzzy' });
    expect(found.type === 'anchored' && found.score).toBeLessThan(1);
  });

  it('refuses a weak likeness and names it', () => {
    const other =
      'Elsewhere they say: we shall one day perhaps plant a hedge or two along some railway bank.';
    expect(anchor(other, described)).toMatchObject({ type: 'refused', reason: 'too-weak' });
  });

  it('refuses a short word that stands elsewhere only', () => {
    const fares = describe(text, placeOf('Fares'));
    expect(anchor('They spoke of Fares in another country altogether.', fares)).toMatchObject({
      type: 'refused',
      reason: 'too-weak',
    });
  });

  it('refuses what is gone', () => {
    expect(anchor('Nothing of it is left here.', described)).toMatchObject({
      type: 'refused',
      reason: 'not-found',
    });
  });
});

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

group('whatever the text', () => {
  it('a described place is found again where it was', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (any, a, b) => {
        fc.pre(any.length > 1);
        const start = a % (any.length - 1);
        const description = describe(any, span(start, start + 1 + (b % (any.length - start))));
        const found = anchor(any, description);
        expect(found).toMatchObject({ type: 'anchored', how: 'exact-position' });
        expect(found.type === 'anchored' && wordsAt(any, found.place)).toBe(description.quote.exact);
      }),
    );
  });

  it('a place is found again, or refused, never taken for another, after edits elsewhere', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(words, words, fc.nat(20), (list, others, at) => {
        const exact = list.slice(at, at + 8).join(' ');
        const before = list.slice(0, at).join(' ');
        const whole = list.join(' ');
        const start = at === 0 ? 0 : before.length + 1;
        const description = describe(whole, span(start, start + exact.length));
        const later = `${others.join(' ')} ${whole.slice(start)}`;
        const found = anchor(later, description);
        if (found.type === 'anchored') expect(wordsAt(later, found.place)).toBe(exact);
      }),
    );
  });
});
