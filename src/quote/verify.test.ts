import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { wordsAt } from '../model/span.ts';
import { describeDifference } from './describe-difference.ts';
import { indexForQuotes } from './index-for-quotes.ts';
import type { Verification } from './verification.ts';
import { verify } from './verify.ts';
import { verifyAmong } from './verify-among.ts';

const text = [
  'A harbour for everyone',
  'We will not close the night ferry, and we will build 4,500 new berths by 2031.',
  'The Harbour Board’s “open gate” rule stays; its long-term lease – signed in 1998 – will be reviewed.',
  'Discrimination against the Uyghurs of Xinjiang must end. Tariffs fall from 12.5% to 7% within two years, ' +
    'paid for by ending the tax break on imported sand and by a levy of £20m on dredging firms.',
  'We support nuclear non-proliferation and carbon-free cranes.',
  'Every school on the quay gets a library. Every school on the hill gets a library.',
].join('\n');
const index = indexForQuotes(text);
const termGroups = [
  { name: 'uyghur', terms: ['Uyghur', 'Uighur', 'Uygur', 'Xinjiang', 'East Turkestan'] },
  { name: 'gulf', terms: ['Iran', 'Iraq'] },
];

const check = (quotation: string): Verification => verify(quotation, index, { termGroups });
const classOf = (quotation: string): string => check(quotation).class;
const firstDifference = (quotation: string) => {
  const [first] = check(quotation).differences;
  return first && { class: first.class, severity: first.severity, quoted: first.quoted, found: first.found };
};

group('a quotation held against a text', () => {
  it('is identical where the text has the very characters, whatever outer marks it bears', () => {
    for (const quotation of [
      'we will build 4,500 new berths',
      '“a library”',
      '… must end. …',
      ' by 2031. ',
    ]) {
      expect(classOf(quotation)).toBe('identical');
    }
    const found = check('we will build 4,500 new berths');
    expect(found.class !== 'not-found' && wordsAt(text, found.place)).toBe('we will build 4,500 new berths');
  });

  it.each([
    ['Discri- mination against the Uyghurs', 'white-space'],
    ['Discri-mination  against the\nUyghurs', 'white-space'],
    ['its longterm lease', 'white-space'],
    ["The Harbour Board's 'open gate' rule stays", 'typography'],
    ['long-term lease - signed in 1998 - will be', 'typography'],
    ['must\u00a0end', 'typography'],
    ['The Harbour Board’s open gate rule', 'punctuation'],
    ['its long term lease', 'punctuation'],
    ['close the night ferry and we will', 'punctuation'],
    ['will be reviewed!', 'punctuation'],
    ['build 4500 new berths', 'punctuation'],
    ['A Harbour for EVERYONE', 'case'],
    ['against the Uighurs of Xinjiang', 'spelling-variant'],
    ['Tariffs fall … within two years', 'elision'],
    ['Tariffs fall from 12.5% [...] within two years', 'elision'],
    ['[The party] will build 4,500 new berths', 'insertion'],
    ['[w]e will build 4,500 new berths', 'insertion'],
    ['we will build 4,500 new [ship] berths', 'insertion'],
    ['the tax break on import[s] sand', 'insertion'],
  ])('%s: %s', (quotation, name) => {
    expect(classOf(quotation)).toBe(name);
  });

  it.each([
    ['We will close the night ferry', 'negation'],
    ['the tax break on imported sand and not by a levy', 'negation'],
    ['We support nuclear proliferation', 'negation'],
    ['proliferation and carbon-free cranes', 'negation'],
    ['nuclear non-proliferation and carbon', 'negation'],
    ['we will build 4,600 new berths', 'number'],
    ['fall from 125% to 7% within', 'number'],
    ['fall from 12.5% to 7 within two years', 'number'],
    ['a levy of $20m on dredging firms', 'number'],
    ['we will demolish 4,500 new berths', 'wording'],
    ['Every schools on the quay gets a library', 'wording'],
    ['Discrimination against the Xinjiangs of Xinjiang must end', 'wording'],
  ])('%s: words changed, %s', (quotation, severity) => {
    expect(classOf(quotation)).toBe('words-changed');
    expect(check(quotation).differences.map((each) => each.severity)).toContain(severity);
  });

  it.each([
    'library a gets quay the on school',
    'able to build',
    'ferry harbour library lease cranes',
    'We will abolish the income tax for all pensioners',
    'crimination',
    '…',
  ])('%s: not found', (quotation) => {
    expect(classOf(quotation)).toBe('not-found');
  });

  it('names each difference with the words of both sides', () => {
    expect(firstDifference('against the Uighur’s of Xinjiang')).toMatchObject({
      class: 'spelling-variant',
      quoted: 'Uighur’s',
      found: 'Uyghurs',
    });
    expect(firstDifference('we will build 4,600 new berths')).toEqual({
      class: 'words-changed',
      severity: 'number',
      quoted: '4,600',
      found: '4,500',
    });
  });

  it('gives a spelling variant only where a group lists both: another place name is another place', () => {
    const other = 'The envoy of Iraq left. The Uyghurs stayed.';
    expect(verify('The envoy of Iran left', { text: other }, { termGroups }).class).toBe('words-changed');
    expect(verify('The Uighurs stayed', { text: other }).class).not.toBe('spelling-variant');
  });

  it('gives the parts of an elided quotation and how much was left out', () => {
    const found = check('Tariffs fall … within two years … a levy of £20m');
    expect(found.class !== 'not-found' && found.parts.map((each) => wordsAt(text, each))).toEqual([
      'Tariffs fall',
      'within two years',
      'a levy of £20m',
    ]);
    expect(found.differences.map((each) => each.wordsBetween)).toEqual([4, 12]);
  });

  it('warns where the ellipsis takes a negation out of a sentence', () => {
    const [first] = check('We will … close the night ferry').differences;
    expect(first).toMatchObject({ class: 'elision', severity: 'negation' });
  });

  it('does not pass off parts from far apart, or in another order, as one elided sentence', () => {
    const filler = Array.from({ length: 400 }, (_, at) => `filler${at}`).join(' ');
    const long = { text: `The northern bridge will be widened. ${filler} All tolls there end in spring.` };
    const apart = verify('The northern bridge will be widened … All tolls there end', long);
    expect(apart.class).toBe('words-changed');
    expect(apart.differences[0]).toMatchObject({ kind: 'far-apart', wordsBetween: 400 });
    const turned = verify('All tolls there end … The northern bridge will be widened', long);
    expect(turned.differences[0]).toMatchObject({ kind: 'out-of-order' });
  });

  it('gives a score of 1 only where no word was changed', () => {
    expect(check('fall from 125% to 7% within').score).toBeLessThan(1);
    expect(check('fall from 12.5% to 7% within').score).toBe(1);
  });

  it('hears the negation in a prefix, in two words too', () => {
    const found = verify('affordable homes', { text: 'They built unaffordable homes.' });
    expect(found.differences).toMatchObject([{ class: 'words-changed', severity: 'negation' }]);
  });

  it('counts the places of words that stand at several', () => {
    expect(check('gets a library').occurrences).toBe(2);
  });

  it('passes over a page number and a running head between two pages', () => {
    const paged = {
      text: 'The old lighthouse will be opened to\n12\n\fHarbour Plan\nvisitors from every island.',
    };
    expect(verify('lighthouse will be opened to visitors from every island', paged).class).toBe(
      'white-space',
    );
  });
});

group('a quotation held against several documents', () => {
  it('gives the closest first and leaves out those without it', () => {
    const documents = [
      { id: 'a', index: indexForQuotes('We will build 900 berths by spring.') },
      { id: 'b', index: indexForQuotes('We will build 800 berths by spring.') },
      { id: 'c', index: indexForQuotes('Nothing of the kind.') },
    ];
    const found = verifyAmong('We will build 800 berths by spring', documents);
    expect(found.map((each) => [each.id, each.verification.class])).toEqual([
      ['b', 'identical'],
      ['a', 'words-changed'],
    ]);
  });
});

group('the sentence for a campaigner', () => {
  it.each([
    ['will be reviewed', 'Word for word.'],
    [
      'against the Uighurs of',
      'The manifesto writes “Uyghurs” where the quotation has “Uighurs”: a spelling variant. Otherwise word for word.',
    ],
    [
      'We will close the night ferry',
      'The quotation leaves out “not” without saying so: a negation was changed, which may turn the meaning round. Otherwise word for word.',
    ],
    ['gets a library', 'Word for word. The same words stand at 2 places.'],
    ['zebra', 'These words do not stand in the manifesto.'],
  ])('%s', (quotation, sentence) => {
    expect(describeDifference(check(quotation), 'the manifesto')).toBe(sentence);
  });
});

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const words = fc.array(word, { minLength: 12, maxLength: 60 });
const joined = (list: readonly string[]): string => list.join(' ');

group('whatever the text', () => {
  it('any run of its words is identical', () => {
    const anyWord = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
      .filter((each) => /^\p{L}/u.test(each) && !/[\s….[\]()]/.test(each));
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (list, a, b) => {
        const from = a % list.length;
        const quotation = joined(list.slice(from, from + 1 + (b % (list.length - from))));
        expect(verify(quotation, { text: joined(list) }).class).toBe('identical');
      }),
    );
  });

  it('one word changed, added or taken out is never a lesser class than words changed', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.constantFrom('replace', 'add', 'delete', 'not'), (list, at, how) => {
        const quoted = list.slice(2, 10);
        const place = 1 + (at % (quoted.length - 2));
        const change = {
          replace: ['zzq'],
          add: [quoted[place] ?? '', 'zzq'],
          delete: [],
          not: ['not', quoted[place] ?? ''],
        };
        const quotation = joined(quoted.toSpliced(place, 1, ...change[how]));
        fc.pre(!joined(list).includes(quotation));
        const { class: name } = verify(quotation, { text: joined(list) });
        expect(['words-changed', 'not-found']).toContain(name);
      }),
    );
  });

  it('blanks alone make white space, and curly quotes typography', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('\n', '  ', '\n\f', '\t'), (list, blank) => {
        const quotation = joined(list.slice(2, 8)).replace(' ', blank);
        expect(verify(quotation, { text: joined(list) }).class).toBe('white-space');
        const quoted = `${list[0]} "${joined(list.slice(1, 5))}" ${list[5]}`;
        const curly = quoted.replace('"', '“').replace('"', '”');
        expect(verify(quoted, { text: `x ${curly} y` }).class).toBe('typography');
      }),
    );
  });

  it('nothing throws, and a place lies in the text', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(any, any, fc.nat(60), (one, two, at) => {
        const whole = one + two.slice(0, at) + one;
        const found = verify(two, { text: whole });
        if (found.class === 'not-found') return;
        expect(found.place.start).toBeLessThanOrEqual(found.place.end);
        expect(found.place.end).toBeLessThanOrEqual(whole.length);
      }),
    );
  });
});
