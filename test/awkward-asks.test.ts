import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCampaign } from '../src/onrecord.ts';
import { jsonLines, onrecord, temporaryFolder } from './command-line.ts';

// Asks and documents that nobody would write on purpose: the run goes on, and says what its account is worth.

const things =
  'bridge school health water energy tax homes children workers climate farm food police border'.split(' ');
const sentences = Array.from(
  { length: 40 },
  (_, at) =>
    `Our plan for the ${things[at % things.length]} is that the ${things[(at * 5 + 1) % things.length]} will have ${at + 2} new roads.`,
);
const document = `${sentences.join(' ')}\n\nWe will plant trees (and "hedges") for 50% of all; DROP TABLE passages is no policy. ${'a'.repeat(30)}!\n`;

interface Line {
  readonly text: string;
  readonly why: { readonly hits: readonly { readonly term: string; readonly words: string }[] };
}

/** Changes the ask of a campaign and leaves the search to whoever comes next. */
async function ask(path: string, text: string): Promise<void> {
  const opened = await openCampaign(path, '.');
  if (!opened.ok) throw new Error(opened.message);
  await opened.value.write(async (to) => {
    const campaign = await to.campaign();
    await to.setCampaign({ ...campaign, asks: campaign.asks.map((each) => ({ ...each, text })) });
  });
  await opened.value.close();
}

describe('awkward asks', () => {
  const folder = temporaryFolder();
  let made = 0;

  beforeAll(() => writeFileSync(join(folder.path, 'river.txt'), document));
  afterAll(() => folder.remove());

  function search(ask: { text: string; terms?: Record<string, readonly string[]> }, file = 'river.txt') {
    const name = `awkward${made++}`;
    const campaign = {
      name,
      asks: [{ id: 'it', ...ask }],
      parties: [{ id: 'river', name: 'River Party' }],
      documents: [{ party: 'river', kind: 'manifesto', published: '2025-04-02', file }],
    };
    const yaml = `${name}.yaml`;
    writeFileSync(join(folder.path, yaml), JSON.stringify(campaign));
    const start = performance.now();
    const ran = onrecord(['new', `${name}.onrecord`, yaml], folder.path);
    const milliseconds = performance.now() - start;
    const run = (...words: string[]) => onrecord([...words, '-c', `${name}.onrecord`], folder.path);
    const lines = () => jsonLines<Line>(run('findings', '--format', 'jsonl').out);
    expect(ran.err).not.toMatch(/fault of Onrecord| {4}at /);
    return { ...ran, milliseconds, run, lines, yaml, campaign };
  }

  it.each([
    ['one stop word', 'the'],
    ['punctuation', '"(*)" ? % _ \\ -- ;'.replace('%', '')],
    ['emoji', '🌳🚫🌍'],
  ])('of %s: nothing can be searched for, and every account says so', (_, text) => {
    const { status, err, run } = search({ text });
    expect(status).toBe(0);
    expect(err).toMatch(/Warning: it: The ask has only words that say nothing of a subject.*write terms/);
    expect(run('show', 'it', 'river').out.replace(/\s+/g, ' ')).toMatch(
      /Warning: The ask has only words that say/,
    );
    expect(run('check').out).toMatch(/^✔/);
  });

  it('of 2,000 words: the first of its things are searched for, and it says so', () => {
    const { status, err, milliseconds, lines } = search({
      text: Array.from({ length: 2000 }, (_, at) => (at % 100 === 0 ? 'trees' : `thing${at}`)).join(' '),
    });
    expect(status).toBe(0);
    expect(err).toMatch(/Warning: it: The ask names more than .* first 60 things/);
    expect(lines()[0]?.text).toMatch(/plant trees/);
    expect(milliseconds).toBeLessThan(20_000);
  });

  it.each([
    ['German', 'Wir fordern die Abschaffung der Studiengebühren und den Schutz der Wälder.'],
    ['Welsh', 'Plannu coed ar hyd y ffyrdd yn y wlad ac mae hyn yn bwysig.'],
    ['Russian or another language in Cyrillic letters', 'Посадить миллион деревьев вдоль дорог.'],
    ['Chinese', '在道路旁种植一百万棵树'],
  ])(
    'in %s over an English document: it says so, in new, update, find and in the account',
    async (language, text) => {
      const told = new RegExp(`Warning: it: The ask seems to be in ${language}, the document in English`);
      const { status, err, run, yaml, campaign } = search({ text });
      expect(status).toBe(0);
      expect(err).toMatch(told);
      expect(run('show', 'it', 'river').out.replace(/\s+/g, ' ')).toContain(
        `Warning: The ask seems to be in ${language}, the document in English`,
      );
      const changed = { ...campaign, asks: [{ id: 'it', text: `${text} ${text}` }] };
      writeFileSync(join(folder.path, yaml), JSON.stringify(changed));
      const updated = run('update', yaml);
      expect([updated.status, told.test(updated.err)]).toEqual([0, true]);
      expect(run('find').err).toBe('');
      await ask(join(folder.path, `${campaign.name}.onrecord`), `${text} ${text} ${text}`);
      const found = run('find', '--json');
      expect([found.status, told.test(found.err)]).toEqual([0, true]);
      expect(JSON.parse(found.out)).toMatchObject({ warnings: [expect.stringContaining(language)] });
    },
  );

  it('in English over a German document is told as well; with German terms it is not', () => {
    writeFileSync(
      join(folder.path, 'fluss.txt'),
      'Wir werden die Straßen der Städte mit Bäumen bepflanzen und das Klima schützen. Die Schulen sollen nicht warten.\n',
    );
    const text = 'Plant a million trees along the roads of the country.';
    expect(search({ text }, 'fluss.txt').err).toMatch(/in English, the document in German/);
    const { err, lines } = search({ text, terms: { trees: ['Bäume', 'Bäumen'] } }, 'fluss.txt');
    expect(err).not.toMatch(/Warning/);
    expect(lines()[0]?.why.hits.map(({ words }) => words)).toEqual(['Bäumen']);
  });

  it('of which no word stands anywhere: it says so', () => {
    expect(search({ text: 'Unicorn xylophones' }).err).toMatch(
      /Warning: it: none of its terms stands in the document searched now/,
    );
  });

  it.each([
    'Plant "trees" AND (hedges OR NOT weeds)',
    "trees'; DROP TABLE passages; --",
    'tree* NEAR("hedges", 3) {words context}: ^trees',
    '🌳 Plant trees 🌳 for 50% of all\u0000',
    'trees " unbalanced (',
  ])('with signs that mean something to a search engine (%s) is searched for by its words', (text) => {
    const { status, err, lines, run } = search({ text });
    expect([status, err.includes('Warning')], err).toEqual([0, false]);
    expect(lines()[0]?.text).toMatch(/We will plant trees/);
    expect(run('check').out).toMatch(/^✔/);
  });

  it('takes terms as words and never as patterns: no regular expression is run, and one without words is told', () => {
    const { status, err, milliseconds, lines } = search({
      text: 'Plant trees',
      terms: {
        bomb: ['(a+)+$', '(a|a)*b', '^(([a-z])+.)+[A-Z]([a-z])+$', '.*', 'tre[e]s'],
        trees: ['trees'],
      },
    });
    expect(status).toBe(0);
    expect(milliseconds).toBeLessThan(20_000);
    expect(err).toMatch(/Warning: it: The term “\.\*” of the group “bomb” has no words .* not patterns/);
    const hits = lines().flatMap(({ why }) => why.hits);
    expect([...new Set(hits.map(({ term }) => term))]).toEqual(['trees']);
  });

  it('with a term that half of all passages have goes on, and says so', () => {
    const { status, err, lines } = search({
      text: 'Plant trees',
      terms: { plans: ['plan'], trees: ['trees'] },
    });
    expect(status).toBe(0);
    expect(err).toMatch(/Warning: it: “plan” stands in at least half of all passages/);
    expect(lines().length).toBeGreaterThanOrEqual(40);
  });

  it('over a document of one passage, and over a word of a million letters', () => {
    writeFileSync(join(folder.path, 'one.txt'), 'We will plant a million trees along the roads.\n');
    writeFileSync(join(folder.path, 'word.txt'), `We will plant trees. ${'a'.repeat(1_000_000)}\n`);
    const one = search({ text: 'Plant a million trees along the roads' }, 'one.txt');
    expect([one.status, one.err.includes('Warning'), one.lines().length]).toEqual([0, false, 1]);
    const word = search({ text: 'Plant trees' }, 'word.txt');
    expect(word.status).toBe(0);
    expect(word.lines()[0]?.text).toMatch(/^We will plant trees\. a/);
    expect(word.milliseconds).toBeLessThan(20_000);
  });

  it('over more text than can be read at once is refused with what to do, and nothing is made', () => {
    writeFileSync(join(folder.path, 'endless.txt'), 'We will plant trees now. '.repeat(1_400_000));
    const { status, err, run } = search({ text: 'Plant trees' }, 'endless.txt');
    expect(status).toBe(1);
    expect(err).toMatch(/endless\.txt: The text has more than 32 million characters .*: split it into parts/);
    expect(run('check').err).toMatch(/There is no awkward/);
  });
});
