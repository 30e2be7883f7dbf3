import { describe, expect, it } from 'vitest';
import type { Attribution } from './attribution.ts';
import { attributionsIn } from './attributions-in.ts';

const read = (text: string) => {
  const words = (place: { start: number; end: number } | undefined) =>
    place === undefined ? undefined : text.slice(place.start, place.end);
  return attributionsIn(text).map((each: Attribution) => ({
    kind: each.kind,
    content: each.content.map(words),
    quoted: each.quoted.map(words),
    cue: words(each.cue),
    source: words(each.source),
    speaker: each.speaker.words,
    how: each.speaker.how,
  }));
};

describe('attributions', () => {
  it('have the words with their marks, the words alone, the cue and the speaker', () => {
    expect(read('“We will rebuild the harbour,” said Maria Vale. “It is time.”')).toEqual([
      {
        kind: 'direct',
        content: ['“We will rebuild the harbour,”', '“It is time.”'],
        quoted: ['We will rebuild the harbour,', 'It is time.'],
        cue: 'said',
        source: 'Maria Vale',
        speaker: 'Maria Vale',
        how: 'named',
      },
    ]);
  });

  it('are indirect without marks, mixed with some', () => {
    const [indirect, mixed] = read(
      'Mr Harrow said that the harbour would be rebuilt. Ms Vale said the plan was “a costly mistake”.',
    );
    expect(indirect).toMatchObject({ kind: 'indirect', content: ['that the harbour would be rebuilt'] });
    expect(mixed).toMatchObject({
      kind: 'mixed',
      content: ['the plan was “a costly mistake”'],
      quoted: ['a costly mistake'],
    });
  });

  it('are not titles or words set apart', () => {
    expect(read('The band played “Harbour Lights” twice. The so-called “bridge” is a plank.')).toEqual([]);
  });

  it('follow a surname and a pronoun to the full name', () => {
    const found = read(
      'Maria Vale opened the meeting on Monday.\nMs Vale said the harbour was safe. “We checked it twice,” she added.',
    );
    expect(found.map(({ speaker, how }) => [speaker, how])).toEqual([
      ['Maria Vale', 'surname'],
      ['Maria Vale', 'pronoun'],
    ]);
  });

  it('follow an office to who holds it', () => {
    const found = read(
      'Peter Harrow, the harbour minister, visited the town.\n“The work begins in May,” the minister said.',
    );
    expect(found.at(-1)).toMatchObject({ speaker: 'Peter Harrow', how: 'office' });
  });

  it('keep two people of one surname apart', () => {
    const found = read(
      'Maria Vale arrived first. Then John Vale spoke.\n“It is late,” John Vale said. “It is,” said Maria Vale.',
    );
    expect(found.map(({ speaker }) => speaker)).toEqual(['John Vale', 'Maria Vale']);
  });

  it('go on over paragraphs until a mark closes them', () => {
    const [one] = read('Ms Vale said: “First we measure.\n“Then we cut.\n“Then we rest.”');
    expect(one?.quoted).toEqual(['First we measure.', 'Then we cut.', 'Then we rest.']);
    expect(one?.kind).toBe('direct');
  });

  it('keep a quotation inside another within it', () => {
    const [one, ...more] = read('“They told me ‘not now’ and left,” she said.');
    expect(one?.quoted).toEqual(['They told me ‘not now’ and left,']);
    expect(more).toEqual([]);
  });

  it('go on across the cue, in its sentence and after it', () => {
    const [within] = read('“I think the harbour,” Ms Vale said on Monday, “will be rebuilt.”');
    expect(within?.content).toEqual(['“I think the harbour,”', '“will be rebuilt.”']);
    const [after] = read('“The harbour is safe,” Ms Vale said in St. Ives, N.Y. “We checked it twice.”');
    expect(after?.content).toEqual(['“The harbour is safe,”', '“We checked it twice.”']);
  });

  it('leave out what leads them in', () => {
    const [one] = read('On Monday, holding up a cup of tea, Ms Vale said, “The harbour will be rebuilt.”');
    expect(one?.content).toEqual(['“The harbour will be rebuilt.”']);
  });

  it('are signed by a name after a dash', () => {
    const found = read('“The harbour is all we have left.” — Maria Vale\n“It will go.” ― John Harrow.');
    expect(found).toMatchObject([
      { kind: 'direct', content: ['“The harbour is all we have left.”'], cue: '—', source: 'Maria Vale' },
      { kind: 'direct', content: ['“It will go.”'], cue: '―', source: 'John Harrow' },
    ]);
  });

  it('do not take in a heading between other marks', () => {
    const [one] = read(
      '"The harbour is safe," Ms Vale said. "We checked."\n\n\'All Is Well.\'\n\nThe town slept.',
    );
    expect(one?.quoted).toEqual(['The harbour is safe,', 'We checked.']);
  });

  it('are found between single and between German marks', () => {
    expect(read('‘We will rebuild the harbour,’ said Maria Vale.')[0]).toMatchObject({
      kind: 'direct',
      quoted: ['We will rebuild the harbour,'],
    });
    expect(read('„We will rebuild the harbour“, said Maria Vale.')[0]?.quoted).toEqual([
      'We will rebuild the harbour',
    ]);
  });
});

describe('attributions in bad text', () => {
  it('are found beside straight, curly and German marks', () => {
    const found = read(
      '"We start in May," said Maria Vale.\n“We start in May,” said John Harrow.\n„We start in May“, said Ann Quay.',
    );
    expect(found.map(({ quoted, source }) => [quoted, source])).toEqual([
      [['We start in May,'], 'Maria Vale'],
      [['We start in May,'], 'John Harrow'],
      [['We start in May'], 'Ann Quay'],
    ]);
  });

  it('are found after a mark that is never closed', () => {
    const found = read('The “harbour was full.\n\nThe town slept.\n\n“We start in May,” said Maria Vale.');
    expect(found.at(-1)).toMatchObject({ quoted: ['We start in May,'], source: 'Maria Vale' });
  });

  it('have a quotation of ten thousand words whole, with its speaker', () => {
    const words = `We ${'measure and cut and '.repeat(2_500)}rest.`;
    const [one, ...more] = read(`Maria Vale said: “${words}”`);
    expect(one).toMatchObject({ kind: 'direct', quoted: [words], source: 'Maria Vale' });
    expect(more).toEqual([]);
  });

  const hostile: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['blanks and line breaks', ' \n\n \n'],
    ['marks alone', '“”"\'‘’„«»'.repeat(2_000)],
    ['opening marks alone', '“ she said '.repeat(5_000)],
    ['marks that match nothing', 'He said “it" is „so” and "then‘ left. '.repeat(2_000)],
    ['a quotation of ten thousand words', `She said: “${'word and word, '.repeat(3_400)}end.”`],
    ['a quotation over two thousand paragraphs', `She said: ${'“He said no.\n'.repeat(2_000)}“Yes.”`],
    ['one name ten thousand times', 'Maria Vale, who said Ms Vale said, '.repeat(3_000)],
    ['cues alone', 'said '.repeat(30_000)],
    ['one long word', 'x'.repeat(300_000)],
    ['brackets and lone surrogates', '(([[\ud800 said “\udc00” '.repeat(3_000)],
    [
      'letters and their offices',
      'The letter, signed by Maria Vale and the minister, says it. '.repeat(2_000),
    ],
  ];

  it.each(hostile)('throw nothing and take little time: %s', (_, text) => {
    const started = performance.now();
    const found = attributionsIn(text);
    expect(performance.now() - started).toBeLessThan(8_000);
    for (const { content, quoted } of found)
      for (const { start, end } of [...content, ...quoted]) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
  });

  it('take twice the time for twice the text, not four times', () => {
    const page = 'Ms Vale said: “We will act,” and the letter says it would cost “a lot”. He agreed.\n';
    attributionsIn(page.repeat(200));
    const time = (times: number) => {
      const text = page.repeat(times);
      const started = performance.now();
      attributionsIn(text);
      return performance.now() - started;
    };
    const short = Math.min(time(500), time(500));
    expect(Math.min(time(2_000), time(2_000))).toBeLessThan(short * 10);
  });
});
