import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../test/shared-data.ts';
import type { Attribution, AttributionKind, WayToName } from './attribution.ts';
import { attributionsIn } from './attributions-in.ts';

// The article that started the project, read by hand before there was any code for it. Nothing of it is kept here
// but the first and last words of each quotation. A content's quotation marks belong to it. One row was changed after:
// "them" in "asking them to address" was left out at first, but PolNeAR's coders take it in, nine times of eleven.

interface Expected {
  readonly what: string;
  readonly kind: AttributionKind;
  /** The first and the last words of each piece of the content. */
  readonly content: readonly (readonly [first: string, last: string])[];
  readonly cue: string;
  /** How the source's words begin; none where nobody is named. */
  readonly source?: string;
  readonly speaker: string;
  readonly how: WayToName;
  readonly signers?: readonly string[];
  readonly medium?: string;
  /** What is not found yet. */
  readonly missed?: true;
}

const signers = ['Rahima Mahmut', 'Maira Aisaeva'];

const expected: readonly Expected[] = [
  {
    what: 'what the group asks in its letter (a mark that closes nothing stands at its end)',
    kind: 'indirect',
    content: [['them to address', 'in government']],
    cue: 'asking',
    source: 'Campaign group Stop',
    speaker: 'Campaign group Stop Uyghur Genocide',
    how: 'group',
  },
  {
    what: 'the letter on raising the alarm',
    kind: 'mixed',
    content: [['the next government to “raise', 'genocide”']],
    cue: 'calls on',
    source: 'The letter, signed by',
    speaker: 'The letter',
    how: 'document',
    signers,
  },
  {
    what: 'the letter on where this starts',
    kind: 'direct',
    content: [['“This starts', 'UK Government,”']],
    cue: 'adds',
    source: 'it',
    speaker: 'The letter',
    how: 'pronoun',
    signers,
  },
  {
    what: 'the letter on an import ban',
    kind: 'indirect',
    content: [['The next government should', 'of the Uighurs']],
    cue: 'says',
    source: 'the letter',
    speaker: 'The letter',
    how: 'document',
    signers,
  },
  {
    what: 'the letter on slave labour and surveillance',
    kind: 'mixed',
    content: [['the UK’s modern', 'discrimination”']],
    cue: 'also calls for',
    source: 'It',
    speaker: 'The letter',
    how: 'pronoun',
    signers,
  },
  {
    what: 'the caption: what the founder welcomed',
    kind: 'indirect',
    content: [['the Lib Dems’', 'of the genocide']],
    cue: 'welcomed',
    source: 'Rahima Mahmut, founder',
    speaker: 'Rahima Mahmut',
    how: 'named',
  },
  {
    what: 'the Liberal Democrat manifesto',
    kind: 'mixed',
    content: [['to recognise “that', 'crime of genocide”']],
    cue: 'have already pledged',
    source: 'the Liberal Democrats',
    speaker: 'Liberal Democrats',
    how: 'group',
    medium: 'their manifesto',
  },
  {
    what: 'the founder, over three paragraphs',
    kind: 'direct',
    content: [['“As an Uighur', 'complicit in the genocide.”']],
    cue: 'told',
    source: 'Ms Mahmut, Stop',
    speaker: 'Rahima Mahmut',
    how: 'surname',
  },
];

const seed = sharedData('../seed');
const file = seed === undefined ? undefined : readdirSync(seed).find((name) => name.endsWith('.txt'));
const text = seed === undefined || file === undefined ? '' : readFileSync(join(seed, file), 'utf8');

const words = (place: { start: number; end: number } | undefined): string =>
  place === undefined ? '' : text.slice(place.start, place.end);

/** The attribution that begins where the table says. */
function found({ content }: Expected): Attribution | undefined {
  const first = content[0]?.[0] ?? '';
  return attributionsIn(text).find((each) => words(each.content[0]).startsWith(first));
}

describe.skipIf(text === '')(
  'the quotations of the article that started the project (needs ../shared/seed)',
  () => {
    const isFound = (each: Expected) => each.missed === undefined;

    it.fails.each(expected.filter((each) => !isFound(each)).map(({ what }) => [what]))(
      'not yet: %s',
      (what) => {
        const each = expected.find((one) => one.what === what);
        expect(each && found(each)).toBeDefined();
      },
    );

    it.each(expected.filter(isFound).map((each) => [each.what, each] as const))('%s', (_, each) => {
      const attribution = found(each);
      expect(attribution).toBeDefined();
      if (attribution === undefined) return;
      const { content, speaker } = attribution;
      const whole = text.slice(content[0]?.start, content.at(-1)?.end);
      const last = each.content.at(-1)?.[1] ?? '';
      expect(whole.slice(-last.length)).toBe(last);
      expect(attribution.kind).toBe(each.kind);
      expect(words(attribution.cue)).toBe(each.cue);
      const source = words(attribution.source);
      expect(source.slice(0, each.source?.length ?? 0)).toBe(each.source ?? '');
      expect(speaker.words.replace(/^the /, '')).toBe(each.speaker);
      expect(speaker.how).toBe(each.how);
      expect(speaker.signers.map(words)).toEqual(each.signers ?? []);
      expect(words(speaker.medium).toLowerCase()).toContain(each.medium ?? '');
    });

    it('has the founder’s words as three paragraphs, without the marks', () => {
      const last = expected.at(-1);
      const quoted = last === undefined ? [] : (found(last)?.quoted ?? []);
      expect(quoted.map(words).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
        'As an',
        'This is',
        'Recognising the',
      ]);
    });
  },
);
