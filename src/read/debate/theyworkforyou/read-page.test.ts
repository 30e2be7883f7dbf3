import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../test/shared-data.ts';
import type { Reading } from '../../../model/document.ts';
import { wordsAt } from '../../../model/span.ts';
import { type Speech, speechAt } from '../../../model/speech.ts';
import { readDocument } from '../../read-document.ts';
import { passagesOf } from '../../structure/passages-of.ts';
import { inventedPage } from './invented-page.test-data.ts';

async function readingOf(bytes: Uint8Array): Promise<Reading> {
  const read = await readDocument(bytes, { fileName: 'page.html' });
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

const inWords = (reading: Reading) =>
  (reading.speeches ?? []).map((speech) => [
    speech.kind,
    speech.speaker?.printed,
    wordsAt(reading.text, speech),
  ]);

const debate = inventedPage([
  {
    anchor: 'g12.1',
    name: 'Ada Wren',
    person: 31,
    position: 'Green, Lower Marsh',
    content:
      '<p>I beg to move,</p><p class="indent">That this House calls for <a href="/glossary/?gl=1">clean</a> rivers.</p><p>Our rivers are foul. We must:</p>',
  },
  { anchor: 'g12.2', name: 'Bo Reed', isIntervention: true, content: '<p>Stop dumping?</p>' },
  {
    anchor: 'g13.0',
    content: '<p class="unknownspeaker">Several hon. Members:</p><p><i>rose</i>&#8212;</p>',
  },
  {
    anchor: 'g13.1',
    name: 'Cy Moss',
    position: 'Minister of State (Water)',
    column: '14WH',
    content:
      '<p>I agree.</p><p>Question put and agreed to.</p><p>Resolved,</p><p class="indent">That this House calls for clean rivers.</p>',
  },
]);

describe('a page of TheyWorkForYou', () => {
  it('gives each speaker their own words, without the line that names them, and the House its own', async () => {
    const reading = await readingOf(debate);
    expect(reading.reader).toBe('theyworkforyou-page 1');
    expect(inWords(reading)).toEqual([
      ['motion', 'Ada Wren', 'I beg to move,\nThat this House calls for clean rivers.'],
      ['speech', 'Ada Wren', 'Our rivers are foul. We must:'],
      ['intervention', 'Bo Reed', 'Stop dumping?'],
      ['speech', 'Several hon. Members', 'rose—'],
      ['speech', 'Cy Moss', 'I agree.'],
      [
        'motion',
        undefined,
        'Question put and agreed to.\nResolved,\nThat this House calls for clean rivers.',
      ],
    ]);
    expect(reading.text).not.toMatch(/Wren|newsletter|Votes in this debate/);
  });

  it('says who, when, where in the report, and under which heading', async () => {
    const { speeches = [] } = await readingOf(debate);
    expect(speeches[0]).toMatchObject({
      speaker: { printed: 'Ada Wren', identifiers: { 'publicwhip-person': '31' }, party: 'Green' },
      day: '2031-05-06',
      heading: 'Clean Rivers',
      column: '12',
      id: '2031-05-06a.12.1',
      link: 'https://www.theyworkforyou.com/debates/?id=2031-05-06a.1.0#g12.1',
    });
    expect(speeches[4]).toMatchObject({ speaker: { office: 'Minister of State (Water)' }, column: '14WH' });
    expect(speeches[4]?.speaker).not.toHaveProperty('party');
  });

  it('carries a motion with its words and what became of it', async () => {
    const { text, speeches = [] } = await readingOf(debate);
    const motions = speeches.flatMap(({ motion }) => motion ?? []);
    expect(motions.map(({ outcome, words }) => [outcome, words && wordsAt(text, words)])).toEqual([
      ['moved', 'That this House calls for clean rivers.'],
      ['agreed', 'That this House calls for clean rivers.'],
    ]);
  });

  it('lets no passage run from one speaker to the next, nor be led in by another’s words', async () => {
    const reading = await readingOf(debate);
    const passages = passagesOf(reading);
    const owners = passages.map((passage) => speechAt(reading.speeches ?? [], passage)?.speaker?.printed);
    expect(passages.map((each) => wordsAt(reading.text, each))).toContain('Stop dumping?');
    expect(owners.filter((owner) => owner === 'Bo Reed')).toHaveLength(1);
    for (const passage of passages)
      for (const lead of passage.leadIn)
        expect(speechAt(reading.speeches ?? [], lead)).toBe(speechAt(reading.speeches ?? [], passage));
  });

  it('reads a division with its counts, names, parties and tellers', async () => {
    const list = (
      side: string,
      names: string,
    ) => `<div class="division-section__vote division-section__vote__dots">
      <h2 id="x">${side}</h2></div><div class="division-section__vote division-section__vote__names"><h3>${side.split(':')[0]}: A-Z</h3>${names}</div>`;
    const reading = await readingOf(
      inventedPage([
        {
          anchor: 'g15.0',
          division: `<div class="debate-speech__division"><h2><small class="debate-speech__division__number">Division number 26</small>
<strong class="debate-speech__division__title">Rivers Bill</strong></h2><div>${list('Aye: 1 MP', '<ul class="division-names"><li><a href="/mp/?p=31">Ada Wren</a> <span class="party">Green</span></li></ul>')}
${list('No: 2 MPs', '<ul class="division-names"><li><a href="/mp/?p=7">Bo Reed</a> <span class="party">Labour (proxy vote cast by Cy Moss)</span></li><li><a href="/mp/?p=8">Cy Moss</a></li></ul><h4>Tellers</h4><ul class="division-names"><li><a href="/mp/?p=9">Di Sedge</a></li></p>')}</div></div>`,
        },
      ]),
    );
    expect(inWords(reading)).toEqual([
      ['division', undefined, 'Division number 26: Rivers Bill\nAye: 1 MP\nNo: 2 MPs'],
    ]);
    expect(reading.speeches?.[0]?.division).toEqual({
      number: '26',
      title: 'Rivers Bill',
      ayes: {
        count: 1,
        names: [{ printed: 'Ada Wren', identifiers: { 'publicwhip-person': '31' }, party: 'Green' }],
      },
      noes: {
        count: 2,
        names: [
          { printed: 'Bo Reed', identifiers: { 'publicwhip-person': '7' }, party: 'Labour' },
          { printed: 'Cy Moss', identifiers: { 'publicwhip-person': '8' } },
          { printed: 'Di Sedge', identifiers: { 'publicwhip-person': '9' }, teller: true },
        ],
      },
      outcome: 'negatived',
    });
  });

  it('tells written questions from their answers', async () => {
    const page = inventedPage(
      [
        { anchor: 'gHL7.q0', name: 'Ada Wren', content: '<p>To ask about eels.</p>' },
        { anchor: 'gHL7.r0', name: 'Cy Moss', content: '<p>Eels are well.</p>' },
      ],
      { lead: 'Water Office written question – answered at on' },
    );
    const { speeches = [] } = await readingOf(page);
    expect(speeches.map(({ kind, speaker }) => [kind, speaker?.printed])).toEqual([
      ['question', 'Ada Wren'],
      ['answer', 'Cy Moss'],
    ]);
  });

  it('refuses a page of the site without a speech', async () => {
    const page = Buffer.from(Buffer.from(inventedPage([])).toString().replace('Votes in this debate', ''));
    expect(await readDocument(page, { fileName: 'page.html' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('no speech'),
    });
  });
});

const folder = sharedData('hansard/twfy-html');

/** Written down before the reader: kind, speaker, column, in the order of the page. */
const expected: readonly (readonly [Speech['kind'], string | undefined, string])[] = [
  ['motion', 'Nusrat Ghani', '1211'],
  ['speech', 'Nusrat Ghani', '1211'],
  ['intervention', 'Charles Walker', '1211'],
  ['speech', 'Nusrat Ghani', '1211'],
  ['speech', 'Yasmin Qureshi', '1214'],
  ['speech', 'Iain Duncan Smith', '1215'],
  ['speech', 'Afzal Khan', '1218'],
  ['speech', 'Tim Loughton', '1219'],
];
const expectedEnd: typeof expected = [
  ['intervention', 'Iain Duncan Smith', '1245'],
  ['speech', 'Nigel Adams', '1245'],
  ['speech', 'Nusrat Ghani', '1246'],
  ['motion', undefined, '1246'],
  ['speech', 'Nigel Evans', '1246'],
];

describe.skipIf(folder === undefined)('the pages of ../shared/data/hansard/twfy-html', () => {
  it('tell who moved the motion of 22 April 2021, who spoke, and that the House agreed to it', async () => {
    const reading = await readingOf(readFileSync(join(folder ?? '', '2021-04-22a.1238.0.html')));
    const { text, speeches = [] } = reading;
    const rows = speeches.map(({ kind, speaker, column }) => [kind, speaker?.printed, column]);
    expect(rows.slice(0, expected.length)).toEqual(expected);
    expect(rows.slice(-expectedEnd.length)).toEqual(expectedEnd);
    expect(new Set(speeches.map(({ day, heading }) => `${day} ${heading}`))).toEqual(
      new Set(['2021-04-22 Human Rights: Xinjiang']),
    );
    const motions = speeches.filter(({ kind }) => kind === 'motion');
    const words = motions.map(({ motion }) => motion?.words && wordsAt(text, motion.words).toLowerCase());
    expect(motions.map(({ motion }) => motion?.outcome)).toEqual(['moved', 'agreed']);
    expect(words[0]).toMatch(/^that this house believes .* to bring it to an end\.$/s);
    expect(words[1]).toBe(words[0]);
  });

  it('have as many entries as the pages have, each with a speaker or none that the page names', async () => {
    let entries = 0;
    for (const name of readdirSync(folder ?? '')) {
      const bytes = readFileSync(join(folder ?? '', name));
      const { text, speeches = [] } = await readingOf(bytes);
      const page = bytes.toString();
      const marked = page.match(/<div class="debate-speech" id="/g)?.length ?? 0;
      expect([name, new Set(speeches.map(({ id }) => id)).size]).toEqual([name, marked]);
      const named = page.match(/"debate-speech__speaker__name"|class="unknownspeaker"/g)?.length ?? 0;
      const withSpeaker = new Set(speeches.filter(({ speaker }) => speaker).map(({ id }) => id)).size;
      expect([name, withSpeaker >= named * 0.99]).toEqual([name, true]);
      for (const speech of speeches) expect(wordsAt(text, speech)).not.toBe('');
      entries += marked;
    }
    expect(entries).toBeGreaterThan(3000);
  }, 60_000);
});
