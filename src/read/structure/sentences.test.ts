import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { span, wordsAt } from '../../model/span.ts';
import { longestPassage, sentencesOf } from './sentences.ts';

const split = (text: string): readonly string[] =>
  sentencesOf(text, span(0, text.length)).map((place) => wordsAt(text, place));

describe('sentencesOf', () => {
  it('ends sentences at stops, question marks and exclamation marks', () => {
    expect(split('We will act. Will they? Never! So vote.')).toEqual([
      'We will act.',
      'Will they?',
      'Never!',
      'So vote.',
    ]);
  });

  it.each([
    'Mr. Adams and Dr. Osei met Prof. Lund in St. Ives.',
    'Banks, e.g. the small ones, i.e. those below the line, pay less.',
    'See No. 10, Art. 3 and p. 14 of vol. 2.',
    'Growth was 2.5% in 2023 and 0.7% in the U.K. economy.',
    'J. R. Hartley and A. Nwosu wrote it.',
    'Prices rose by 3 p.a. over ten years.',
    'It was Leeds vs. Hull c. 1990.',
    'We asked … and waited.',
    'They asked “why?” and went home.',
    'Read it at example.org/plan or write to us@example.org today.',
    'Approx. 30,000 homes, incl. flats, will be built.',
    '1. Continue to cut rates.',
    'IV. Rights of tenants',
    'Jones et al. Found it first in Jan. 2020.',
  ])('keeps %j whole', (sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });

  it.each<[string, readonly string[]]>([
    ['We will repeal Section 21. The law is unjust.', ['We will repeal Section 21.', 'The law is unjust.']],
    ['It ends in 2030. We start now.', ['It ends in 2030.', 'We start now.']],
    ['He lives in the U.K. We do too.', ['He lives in the U.K.', 'We do too.']],
    ['Homes, roads, etc. These cost money.', ['Homes, roads, etc.', 'These cost money.']],
    ['They said “no.” We say yes.', ['They said “no.”', 'We say yes.']],
    ['(This is so.) Next, we act.', ['(This is so.)', 'Next, we act.']],
    ['What now?! Act.', ['What now?!', 'Act.']],
    ['There is no plan B. We will act.', ['There is no plan B.', 'We will act.']],
    ['We asked... They did not answer.', ['We asked...', 'They did not answer.']],
    ['Rents rose.12 We will cap them.', ['Rents rose.12', 'We will cap them.']],
    ['Rents rose.[3] We will cap them.', ['Rents rose.[3]', 'We will cap them.']],
    ['That hurts the economy.We will repair it.', ['That hurts the economy.', 'We will repair it.']],
    ['Is that so?Yes, it is.', ['Is that so?', 'Yes, it is.']],
    ['We say no. 40 hours are enough.', ['We say no.', '40 hours are enough.']],
    ['It costs much. £3 billion, in fact.', ['It costs much.', '£3 billion, in fact.']],
  ])('splits %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('keeps a list of clauses with semicolons in one sentence', () => {
    expect(split('We will: ban it; tax it; and end it. Then rest.')).toEqual([
      'We will: ban it; tax it; and end it.',
      'Then rest.',
    ]);
  });

  it('cuts a sentence without an end at a semicolon, a comma or a blank', () => {
    const pieces = split('word, '.repeat(200_000));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(longestPassage);
    expect(pieces.every((piece) => piece.startsWith('word') && piece.endsWith(','))).toBe(true);
  });

  it('cuts a word of a million letters without breaking a pair of surrogates', () => {
    const pieces = split(`x${'😀'.repeat(5000)}`);
    expect(pieces.join('')).toBe(`x${'😀'.repeat(5000)}`);
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
  });

  it('takes time in proportion to the length, whatever the text', () => {
    const time = (text: string) => {
      const start = performance.now();
      split(text);
      return performance.now() - start;
    };
    for (const unit of ['a. ', '.', '. ', '"" ', 'e.g. ', 'A.A.', '!?', 'x.Y', '1.']) {
      expect(time(unit.repeat(Math.floor(400_000 / unit.length))), unit).toBeLessThan(3000);
    }
  });

  it('covers every word, in order, without overlap', () => {
    const texts = fc.array(
      fc.constantFrom('We', 'act.', 'e.g.', '2.5', 'U.K.', '"So!"', '…', 'x;', 'No.', '(a)', '?'),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(texts, (words) => {
        const text = words.join(' ');
        const places = sentencesOf(text, span(0, text.length));
        expect(places.map((place) => wordsAt(text, place)).join(' ')).toBe(text);
        places.forEach((place, index) => {
          expect(place.start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0);
        });
      }),
    );
  });
});
