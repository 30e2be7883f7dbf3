import { describe, expect, it } from 'vitest';
import { wordsAt } from '../model/span.ts';
import { type InventedLine, inventedAsk, searchInvented } from './invented.test-data.ts';

function order(ask: string, lines: readonly InventedLine[]): string[] {
  const { findings, text } = searchInvented(inventedAsk(ask), lines);
  return findings.map(({ passage }) => wordsAt(text, passage));
}

describe('the order of findings', () => {
  it('puts what names the thing before what only names the deed', () => {
    expect(
      order('Ban the import of ivory.', [
        'We will ban the import of toys.',
        'Ivory is bought and sold.',
        'Nothing.',
      ]),
    ).toEqual(['Ivory is bought and sold.', 'We will ban the import of toys.']);
  });

  it('puts a passage that names all of the ask first', () => {
    const [first] = order('Abolish ferry tolls.', [
      'Tolls are high.',
      'Ferry crews work hard.',
      'We will abolish ferry tolls.',
    ]);
    expect(first).toBe('We will abolish ferry tolls.');
  });

  it('knows other names of a thing, but prefers its own', () => {
    expect(
      order('Reform the House of Lords.', [
        'The second chamber is too large.',
        'The House of Lords is too large.',
      ])[0],
    ).toBe('The House of Lords is too large.');
    expect(order('Reform the House of Lords.', ['The second chamber is too large.'])).toHaveLength(1);
  });

  it('puts a sentence before the heading above it', () => {
    expect(
      order('Save the lighthouse.', [{ heading: 'Lighthouse' }, 'The lighthouse will be saved.'])[0],
    ).toBe('The lighthouse will be saved.');
  });

  it('lets a neighbouring sentence help one that names the thing by a pronoun', () => {
    const lines = [
      'Ivory is traded at the port.',
      'We will end this trade.',
      { heading: 'Roads' },
      'We will end this delay.',
    ];
    const found = order('End the ivory trade.', lines);
    expect(found.indexOf('We will end this trade.')).toBeLessThan(found.indexOf('We will end this delay.'));
  });

  it('compares documents of different length by one measure', () => {
    const ask = inventedAsk('Abolish ferry tolls.');
    const long = Array.from({ length: 600 }, (_, at) => `Sentence ${at} is about other things.`);
    const score = (lines: readonly string[]) => searchInvented(ask, lines).findings[0]?.score ?? 0;
    const [a, b] = [
      score(['We will abolish ferry tolls.']),
      score(['We will abolish ferry tolls.', ...long]),
    ];
    expect(Math.abs(a - b)).toBeLessThan(0.1);
  });
});
