import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDocuments } from '../src/campaign/add-documents.ts';
import type { FindingLine } from '../src/campaign/finding-lines.ts';
import { bringIndexUpToDate } from '../src/campaign/index-passages.ts';
import type { CellView } from '../src/campaign/view-cell.ts';
import { planSearch } from '../src/find/plan.ts';
import { askId, partyId } from '../src/model/ids.ts';
import type { TermSetVersion } from '../src/model/term-set.ts';
import { publicationSchema } from '../src/publish/publication.ts';
import { takeBackTo } from '../src/store/sqlite/older-file.test-data.ts';
import { createSqliteStore } from '../src/store/sqlite/open.ts';
import { jsonLines, onrecord, startOnrecord, temporaryFolder } from './command-line.ts';

// Terms are shown, taken and left, the whole way through the command line.

const fill = (from: string) =>
  Array.from({ length: 40 }, (_, at) => `In the ${from} note ${at} speaks of gardens, kettles and hills.`);
const riverLines = [
  'Our world',
  'We will call the persecution of the Ilduri in Tezmira a crime.',
  'The Yilduri were driven from their villages, and we will call that a crime.',
  'We will stand by the Harbour Convention (HCV).',
  ...fill('north'),
];
const hillLines = ['Our hills', 'A Yilduri choir sang.', 'The HCV binds us all.', ...fill('south')];

const recognise = {
  id: 'recognise',
  text: 'Recognise that the persecution of the Ilduri is a crime.',
  terms: { ilduri: ['Ilduri'], crime: ['crime'] },
};
const convention = { id: 'convention', text: 'Leave the Harbour Convention.' };

interface TermLine {
  readonly type: string;
  readonly termSet?: number | null;
  readonly group?: string;
  readonly term?: string;
  readonly taken?: boolean;
  readonly kind?: string;
  readonly hits?: readonly { readonly document: string; readonly count?: number }[];
}

describe('the terms of an ask', () => {
  const folder = temporaryFolder();
  const path = (name: string) => join(folder.path, name);
  const campaign = (asks: readonly object[]) =>
    writeFileSync(
      path('campaign.yaml'),
      JSON.stringify({
        name: 'Coast',
        asks,
        parties: ['river', 'hill'].map((id) => ({ id, name: id })),
        documents: ['river', 'hill'].map((party) => ({
          party,
          kind: 'manifesto',
          published: '2025-04-02',
          file: `${party}.txt`,
        })),
      }),
    );
  const run = (...words: string[]) => {
    const ran = onrecord(words, folder.path);
    expect(ran.status, ran.err).toBe(0);
    return ran.out;
  };
  const refusal = (...words: string[]) => {
    const before = readFileSync(path('coast.onrecord'));
    const ran = onrecord(words, folder.path);
    expect(ran).toMatchObject({ status: 1, out: '' });
    expect(ran.err).not.toMatch(/ {4}at |node:internal/);
    expect(readFileSync(path('coast.onrecord'))).toEqual(before);
    return ran.err;
  };
  const lines = (ask: string) => jsonLines<TermLine>(run('terms', ask, '--format', 'jsonl'));
  const hitsOf = (ask: string) =>
    Object.fromEntries(
      lines(ask)
        .filter(({ type }) => type === 'term')
        .map(({ group, term, hits }) => [`${group}: ${term}`, hits?.map(({ count }) => count)]),
    );
  const proposalsFor = (ask: string) =>
    lines(ask).flatMap(({ type, kind, term }) => (type === 'proposal' ? [`${kind} ${term}`] : []));
  const findings = (ask: string) =>
    jsonLines<FindingLine>(run('findings', '--ask', ask, '--format', 'jsonl'));
  const termSetsOf = (ask: string) => new Set(findings(ask).map(({ termSet }) => termSet?.number));
  const suggested = (ask: string, party: string) =>
    (JSON.parse(run('show', ask, party, '--json')) as CellView).suggested;

  beforeAll(() => {
    writeFileSync(path('river.txt'), riverLines.join('\n\n'));
    writeFileSync(path('hill.txt'), hillLines.join('\n\n'));
    campaign([recognise, convention]);
    run('new', 'coast.onrecord', 'campaign.yaml');
  });
  afterAll(() => folder.remove());

  it('are shown by group with the hits in each document, zeros included, and with what is proposed', () => {
    const before = readFileSync(path('coast.onrecord'));
    const out = run('terms', 'recognise');
    expect(out).toMatch(/^Terms of “Recognise that .*” \(recognise\)$/m);
    expect(out).toMatch(/^Term set 1 of \d+ \w+ \d{4}: its groups are written by the campaign/m);
    expect(out).toMatch(/^ilduri\n {2}Ilduri +1 +1 +0\ncrime\n {2}crime +2 +2 +0$/m);
    expect(out).toMatch(
      /Other spellings\n {2}Yilduri, for ilduri: 2 times \(1 in 1, 1 in 2\)\. “Yilduri” sounds/,
    );
    expect(out).toContain('onrecord terms recognise --take "Yilduri"');
    expect(hitsOf('recognise')).toEqual({ 'ilduri: Ilduri': [1, 0], 'crime: crime': [2, 0] });
    expect(proposalsFor('convention')).toContain('abbreviation HCV');
    expect(readFileSync(path('coast.onrecord'))).toEqual(before);
  });

  it('do not count before they are taken; taken, they are searched, counted and named with their set', () => {
    const [second] = findings('recognise').filter(({ text }) => text.includes('Yilduri were'));
    expect(second).toMatchObject({ suggested: 'irrelevant', why: { missing: ['ilduri'] } });
    const out = run('terms', 'recognise', '--take', 'Yilduri');
    expect(out).toMatch(/^Took “Yilduri” into the group ilduri: a passage that has it names the group\.$/m);
    expect(out).toMatch(
      /^This is term set 2 of .*\. Searched 2 \(ask, document\) pairs, 2 were up to date$/m,
    );
    expect(run('find')).toMatch(/Searched 0 /);
    expect(hitsOf('recognise')['ilduri: Yilduri']).toEqual([1, 1]);
    const [again] = findings('recognise').filter(({ text }) => text.includes('Yilduri were'));
    expect(again?.why.missing).toEqual([]);
    expect(again?.suggested).not.toBe('irrelevant');
    expect(termSetsOf('recognise')).toEqual(new Set([2]));
    expect(termSetsOf('convention')).toEqual(new Set([1]));
    expect(proposalsFor('recognise')).not.toContain('spelling Yilduri');
  });

  it('say in findings, in a cell and on the site which set they were', () => {
    const named = /term set 2 of \d+ \w+ \d{4}/;
    expect(run('findings', '--ask', 'recognise')).toMatch(named);
    expect(run('show', 'recognise', 'hill').replaceAll(/\s+/g, ' ')).toMatch(
      new RegExp(`Searched: .*, with ${named.source}`),
    );
    run('publish', 'site');
    const publication = publicationSchema.parse(
      JSON.parse(readFileSync(path('site/publication.json'), 'utf8')),
    );
    expect(publication.asks[0]?.terms).toMatchObject({ version: { number: 2 }, taken: ['Yilduri'] });
    expect(publication.cells[0]?.absences[0]?.termSet?.number).toBe(2);
    expect(readFileSync(path('site/cell/recognise/hill.html'), 'utf8')).toMatch(named);
  });

  it('are left out of the search and of the counts, or not proposed again', () => {
    run('terms', 'convention', '--leave', 'HCV', '--leave', 'leave');
    expect(proposalsFor('convention')).not.toContain('abbreviation HCV');
    expect(Object.keys(hitsOf('convention')).join()).not.toMatch(/: leave/i);
    expect(run('terms', 'convention')).toContain('Left out: HCV, leave.');
    run('terms', 'convention', '--take', 'HCV', '--group', 'Harbour');
    expect(hitsOf('convention')['Harbour: HCV']).toEqual([1, 1]);
    expect(lines('convention').filter(({ type }) => type === 'left')).toHaveLength(1);
  });

  it('go back to what was given; no set that was made is changed or lost', () => {
    expect(run('terms', 'recognise', '--reset')).toMatch(
      /Went back to what the campaign file gives\.\nThis is term set 3/,
    );
    expect(hitsOf('recognise')).toEqual({ 'ilduri: Ilduri': [1, 0], 'crime: crime': [2, 0] });
    const sets = lines('recognise').filter(({ type }) => type === 'termSet') as readonly object[];
    expect(sets as readonly TermSetVersion[]).toMatchObject([
      { number: 1, because: { type: 'first' }, taken: [] },
      { number: 2, because: { type: 'chosen' }, taken: [{ term: 'Yilduri', group: 'ilduri', as: 'name' }] },
      { number: 3, because: { type: 'reset' }, taken: [] },
    ]);
    expect(run('terms', 'recognise', '--reset')).toMatch(/Nothing was taken or left.*\nNothing changed\./);
  });

  it('get a further set where the campaign file gives other terms, with what was taken', () => {
    run('terms', 'recognise', '--take', 'Yilduri');
    campaign([{ ...recognise, terms: { ilduri: ['Ilduri', 'Tezmira'], crime: ['crime'] } }, convention]);
    expect(run('update', 'campaign.yaml')).toMatch(/searched 2 .* 2 were up to date/);
    expect(termSetsOf('recognise')).toEqual(new Set([5]));
    expect(hitsOf('recognise')).toMatchObject({ 'ilduri: Tezmira': [1, 0], 'ilduri: Yilduri': [1, 1] });
    expect(suggested('recognise', 'river')).not.toBe('silent');
    expect(run('update', 'campaign.yaml')).toMatch(/searched 0 /);
  });

  it('refuse what cannot be a term, with one sentence and nothing changed', () => {
    const take = (...terms: string[]) =>
      refusal('terms', 'recognise', ...terms.flatMap((term) => ['--take', term]), '--group', 'ilduri');
    expect(refusal('terms', 'nope')).toMatch(/There is no ask "nope".*recognise/);
    expect(take('12')).toMatch(/“12” has no letter/);
    expect(take('of the')).toMatch(/stand in every text/);
    expect(take('x'.repeat(1000))).toMatch(/has 1000 characters/);
    expect(take('a\u001b[31mred')).toMatch(/no keyboard writes/);
    expect(take('Tesmira', '—')).toMatch(/“—” has no letter/);
    expect(refusal('terms', 'recognise', '--leave', 'trade')).toMatch(/nothing to leave/);
    expect(refusal('terms', 'recognise', '--take', 'cables')).toMatch(/say with --group .* ilduri, crime/);
    expect(refusal('terms', 'recognise', '--group', 'ilduri')).toMatch(/name a term with --take/);
    expect(refusal('terms', 'recognise', '--reset', '--leave', 'crime')).toMatch(/by itself/);
    expect(refusal('terms', 'recognise', '--leave', 'crime', '--take', 'crimes')).toMatch(/one of the two/);
    const all = ['Ilduri', 'Tezmira', 'Yilduri', 'crime'].flatMap((term) => ['--leave', term]);
    expect(refusal('terms', 'recognise', ...all)).toMatch(/nothing to search for/);
  });

  it('say of a term that stands nowhere, or nearly everywhere, what that means, and go on', () => {
    expect(run('terms', 'recognise', '--take', 'crime')).toMatch(/is in the group crime already\.\nNothing/);
    expect(run('terms', 'recognise', '--take', 'unicorns', '--group', 'crime')).toMatch(
      /“unicorns” stands in none of the documents; it is searched for and counted all the same\./,
    );
    const out = run('terms', 'recognise', '--take', 'kettles', '--group', 'crime');
    expect(out).toMatch(/“kettles” stands in or above 80 of the 8\d passages/);
    expect(hitsOf('recognise')).toMatchObject({ 'crime: unicorns': [0, 0], 'crime: kettles': [40, 40] });
  });

  it('make a spelling that was taken a spelling for quotations too', () => {
    const quotation = 'We will call the persecution of the Ilduri in Tezmyra a crime.';
    const verified = () => JSON.parse(run('verify', '--quote', quotation, '--json'))[0].class;
    expect(verified()).toBe('words-changed');
    run('terms', 'recognise', '--take', 'Tezmyra', '--group', 'ilduri');
    expect(verified()).toBe('spelling-variant');
  });

  it('keep their numbers in order when two choose at the same time', async () => {
    const before = lines('convention').filter(({ type }) => type === 'termSet').length;
    const both = ['lantern', 'beacon'].map((term) =>
      startOnrecord(['terms', 'convention', '--take', term, '--group', 'lights'], folder.path),
    );
    const statuses = await Promise.all(both.map(async (each) => (await once(each, 'exit'))[0] as number));
    const kept = statuses.filter((status) => status === 0).length;
    expect(kept).toBeGreaterThan(0);
    const sets = lines('convention').filter(({ type }) => type === 'termSet');
    expect(sets).toHaveLength(before + kept);
  });

  it('fit a narrow terminal, and every document has its number', () => {
    const out = run('terms', 'recognise');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(out).toMatch(/^ {5}1 {2}river, manifesto: /m);
  });
});

describe('a campaign of before term sets had numbers', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it('opens, shows its terms and findings without a set, and gets the first when it is searched', async () => {
    const file = join(folder.path, 'older.onrecord');
    writeFileSync(join(folder.path, 'river.txt'), riverLines.join('\n\n'));
    const ask = { id: askId('convention'), text: convention.text, criteria: [], termGroups: [] };
    const river = { id: partyId('river'), name: 'River', identifiers: {} };
    const made = await createSqliteStore(file, {
      name: 'Coast',
      asks: [ask],
      parties: [river],
      expectations: [],
    });
    if (!made.ok) throw new Error(made.message);
    await bringIndexUpToDate(made.value);
    const source = { path: join(folder.path, 'river.txt'), kind: 'manifesto', party: river.id } as const;
    const added = await addDocuments(
      made.value,
      [source],
      () => '2025-04-02T10:00:00Z',
      () => undefined,
    );
    if (!added.ok) throw new Error(added.message);
    const [document] = added.value;
    if (document === undefined) throw new Error('No document');
    await made.value.write(async (to) => {
      const [passage] = await to.passages(document.id, [1]);
      if (passage === undefined) throw new Error('No passage');
      const at = { ask: ask.id, document: document.id };
      await to.putSearch(
        {
          ...at,
          finder: 'find 2',
          askText: ask.text,
          terms: planSearch(ask).termSet,
          counts: [],
          passages: document.passages,
          ranked: 1,
        },
        [
          {
            ...at,
            passage,
            score: 1,
            why: { hits: [], missing: [] },
            suggestion: { code: 'mentioned', confidence: 0.5, reasons: [] },
          },
        ],
      );
    });
    await made.value.close();
    takeBackTo(2, file);

    const run = (...words: string[]) => {
      const ran = onrecord(words, folder.path);
      expect(ran.status, ran.err).toBe(0);
      return ran.out;
    };
    const termSets = () =>
      jsonLines<FindingLine>(run('findings', '--format', 'jsonl')).map(
        ({ termSet }) => termSet?.number ?? null,
      );
    expect(run('findings')).toMatch(/^convention · river$/m);
    expect(termSets()).toEqual([null]);
    expect(run('terms', 'convention')).toMatch(/Not searched with yet/);
    expect(run('terms', 'convention', '--take', 'pier', '--group', 'Harbour')).toMatch(/This is term set 2 /);
    expect(new Set(termSets())).toEqual(new Set([2]));
    expect(run('find')).toMatch(/Searched 0 .* 1 were up to date/);
    expect(run('terms', 'convention')).toMatch(/^term set 1 of .*: what the ask’s words give\.$/m);
  });
});
