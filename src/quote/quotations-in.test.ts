import { expect, describe as group, it } from 'vitest';
import { wordsAt } from '../model/span.ts';
import { quotationsIn } from './quotations-in.ts';

const words = (text: string): string[] => quotationsIn(text).map((each) => wordsAt(text, each.place));

group('quotations in a running text', () => {
  it('are found between curly and straight, double and single marks', () => {
    expect(words('She said “we will act” and "soon", he ‘perhaps’ and \'never\'.')).toEqual([
      'we will act',
      'soon',
      'perhaps',
      'never',
    ]);
  });

  it('are found between marks of two kinds, and between two apostrophes', () => {
    expect(words('“We will act," she said. "Soon,” he said. “So be it.“')).toEqual([
      'We will act,',
      'Soon,',
      'So be it.',
    ]);
    expect(words("''We can't,'' he said, ''not now.''")).toEqual(["We can't,", 'not now.']);
    expect(words('A 6" plank, “cut” and "sawn".')).toEqual(['cut', 'sawn']);
  });

  it('are no apostrophes: possessives, contractions and cut years', () => {
    expect(
      words("The parties' plans and the '90s weren't Harrow's, and 'tis the children’s future."),
    ).toEqual([]);
  });

  it('keep the possessives and contractions inside single marks', () => {
    expect(words('He wrote ‘the farmers’ land isn’t ours’ on Monday.')).toEqual([
      'the farmers’ land isn’t ours',
    ]);
    expect(words("He wrote 'the farmers' land isn't ours' on Monday.")).toEqual([
      "the farmers' land isn't ours",
    ]);
  });

  it('may stand inside one another, with their depth', () => {
    const text = '“They told me ‘not now’ and left,” she said.';
    expect(quotationsIn(text).map((each) => [wordsAt(text, each.place), each.depth])).toEqual([
      ['They told me ‘not now’ and left,', 1],
      ['not now', 2],
    ]);
  });

  it('go on over paragraphs that each open with a mark, until one closes', () => {
    const text = 'She said: “First we measure.\n\n“Then we cut.\n\n“Then we rest.” He agreed.';
    const [quotation] = quotationsIn(text);
    expect(quotation?.paragraphs.map((each) => wordsAt(text, each))).toEqual([
      'First we measure.',
      'Then we cut.',
      'Then we rest.',
    ]);
  });

  it('go on over the lines of a text that wraps its lines', () => {
    expect(words('A first paragraph.\n\nShe said “we will\nact” today.')).toEqual(['we will\nact']);
  });

  it('end nowhere where they are not closed in their paragraph', () => {
    expect(words('An “unclosed mark.\nAnother line with a ”closing one and “a whole one”.')).toEqual([
      'a whole one',
    ]);
  });

  it('are found as German and French write them', () => {
    expect(words('Er sagte: „Wir handeln ‚sofort‘.“ Und: »Nie.« Elle dit : « Jamais. »')).toEqual([
      'Wir handeln ‚sofort‘.',
      'sofort',
      'Nie.',
      ' Jamais. ',
    ]);
  });

  it('are found in linear time in a text of nothing but marks', () => {
    const started = Date.now();
    for (const mark of ['"', "'", '“', '”', '‘', '’', '„', "s' a "]) quotationsIn(mark.repeat(100_000));
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});
