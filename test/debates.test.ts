import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FindingLine } from '../src/campaign/finding-lines.ts';
import { publicationSchema } from '../src/publish/publication.ts';
import { inventedArchive } from '../src/read/archive/invented-archive.test-data.ts';
import { inventedPage } from '../src/read/debate/theyworkforyou/invented-page.test-data.ts';
import { jsonLines, onrecord, temporaryFolder } from './command-line.ts';
import { sharedData } from './shared-data.ts';

// What members say in debates: found, shown under its speaker, and never a party's position.

const debate = inventedPage([
  {
    anchor: 'g12.1',
    name: 'Ada Wren',
    person: 31,
    position: 'Green, Lower Marsh',
    content:
      '<p>I beg to move,</p><p class="indent">That this House will plant a million trees along the roads.</p><p>We will plant a million trees along every road, whatever my party says.</p>',
  },
  {
    anchor: 'g13.0',
    name: 'Bo Reed',
    position: 'Minister of State (Roads)',
    column: '13',
    content:
      '<p>A million trees along the roads are too many.</p><p>Question put and agreed to.</p><p>Resolved,</p><p class="indent">That this House will plant a million trees along the roads.</p>',
  },
]);

describe('debates in a campaign', () => {
  const folder = temporaryFolder();
  const run = (...words: string[]) => {
    const ran = onrecord(words, folder.path);
    expect(ran.status, ran.err).toBe(0);
    return ran.out;
  };
  const refusal = (...words: string[]) => {
    const ran = onrecord(words, folder.path);
    expect(ran.status).toBe(1);
    return ran.err;
  };
  const write = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder.path, name), bytes);

  beforeAll(() => {
    const trees = { id: 'trees', text: 'Plant a million trees along the roads.' };
    const river = { id: 'river', name: 'Green Party' };
    const hill = { id: 'hill', name: 'Hill Alliance' };
    const manifesto = { party: 'river', kind: 'manifesto', published: '2031-04-02', file: 'river.txt' };
    write('river.txt', 'Our roads\n\nWe will repair the bridges of the country. Trees are another matter.\n');
    write(
      'campaign.yaml',
      JSON.stringify({ name: 'Roads', asks: [trees], parties: [river, hill], documents: [manifesto] }),
    );
    run('new', 'roads.onrecord', 'campaign.yaml');
    write('page.html', debate);
  });
  afterAll(() => folder.remove());

  it('need no party, and stand from the day of the debate', () => {
    const out = run('add', '--kind', 'debate', 'page.html');
    expect(out).toMatch(/debate-2031-05-06-[0-9a-f]{10} .* Clean Rivers/);
    expect(run('check')).toContain('All is as it was captured: 2 originals, 2 texts');
  });

  it('show who said it, when and where, apart from the party', () => {
    const out = run('findings', '--ask', 'trees');
    expect(out).toContain('trees · said by members');
    expect(out).toContain(
      'Ada Wren, Green member on 6 May 2031 (as the report prints), column 12 [river] – Clean',
    );
    expect(out).toContain(
      'Bo Reed, party not known on 6 May 2031, Minister of State (Roads), column 13 – Clean Rivers',
    );
    expect(out).toMatch(
      /trees · motions and votes · term set 1 of .*\n {2}motion agreed to, 6 May 2031, column 13/,
    );
    const lines = jsonLines<FindingLine>(run('findings', '--format', 'jsonl'));
    const said = lines.filter((line) => line.said !== undefined);
    expect(said.every((line) => line.party === null && line.kind === 'debate')).toBe(true);
    expect(said.map((line) => line.said?.under)).toContain('river');
    expect(said[0]?.said?.identifiers).toEqual({ 'publicwhip-person': '31' });
  });

  it('never make a position of what a member promised', () => {
    const shown = run('show', 'trees', 'river', '--as-of', '2031-06-01');
    const [own = '', members = ''] = shown.split('Said by members: not the party’s position');
    expect(own).not.toContain('whatever my party says');
    expect(members).toContain('Ada Wren, Green member on 6 May 2031 (as the report prints), column 12');
    expect(members).toContain('whatever my party says');
    expect(run('show', 'trees', 'hill', '--as-of', '2031-06-01')).not.toContain('Ada Wren');
    const before = run('show', 'trees', 'river', '--as-of', '2031-05-05');
    expect(before).not.toContain('Ada Wren');
  });

  it('stand on the site under a heading of their own', () => {
    run('publish', 'site', '--as-of', '2031-06-01');
    const cell = readFileSync(join(folder.path, 'site/cell/trees/river.html'), 'utf8');
    const [above = '', below = ''] = cell.split('<h2>Said by members</h2>');
    expect(below).toContain('whatever my party says');
    expect(above).not.toContain('whatever my party says');
    expect(below).toContain('Ada Wren, Green member on 6 May 2031 (as the report prints), column 12');
    expect(below).toContain('?id=2031-05-06a.1.0#g12.1');
    const ask = readFileSync(join(folder.path, 'site/ask/trees.html'), 'utf8');
    expect(ask.split('<h2>Motions and votes</h2>')[1]).toContain('Motion agreed to, 6 May 2031, column 13');
  });

  it('stand under the party that the registry knows of that day, and say where the report differs', () => {
    const member = (id: string, from: string) => ({
      person_id: id,
      organization_id: 'house',
      on_behalf_of_id: 'hill',
      start_date: from,
      end_date: '2033-01-01',
    });
    const wren = { id: 'uk.org.publicwhip/person/31', name: 'Ada Wren' };
    const reed = { id: 'reed', name: 'Robert Reed' };
    write(
      'members.json',
      JSON.stringify({
        persons: [wren, reed],
        organizations: [
          { id: 'hill', name: 'Hill Alliance', classification: 'party' },
          { id: 'house', name: 'House' },
        ],
        memberships: [member(wren.id, '2030-02-01'), member(reed.id, '2029-02-01')],
      }),
    );
    run('people', 'import', 'members.json');
    const wide = (...words: string[]) => run(...words).replace(/\s+/g, ' ');
    const hers = wide('show', 'trees', 'hill', '--as-of', '2031-06-01');
    expect(hers).toContain('Ada Wren, Hill Alliance member on 6 May 2031, column 12');
    expect(hers).toContain('The report prints “Green”, the registry has “Hill Alliance” on 2031-05-06.');
    expect(hers).not.toContain('Bo Reed');
    expect(run('show', 'trees', 'river', '--as-of', '2031-06-01')).not.toContain('Ada Wren');
    expect(wide('findings', '--ask', 'trees')).toContain(
      'Bo Reed (unknown to the registry), party not known on 6 May 2031',
    );
  });

  it('take a reader’s decision about a name for good in its scope', () => {
    const [his] = jsonLines<FindingLine>(run('findings', '--format', 'jsonl')).filter(
      ({ said }) => said?.speaker === 'Bo Reed',
    );
    const settle = (from: string) =>
      run('people', 'settle', 'Bo Reed', '--is', 'Robert Reed', '--reader', 'Ana', '--from', from);
    const shown = () => run('show', 'trees', 'hill', '--as-of', '2031-06-01').replace(/\s+/g, ' ');
    settle('2031-05-07');
    expect(shown()).not.toContain('Bo Reed');
    run(
      ...['people', 'settle', 'Bo Reed', '--is', 'Robert Reed', '--reader', 'Ana'],
      ...['--document', his?.document ?? ''],
    );
    expect(shown()).toContain('Bo Reed (Robert Reed), Hill Alliance member on 6 May 2031');
    run('publish', 'settled', '--as-of', '2031-06-01');
    const cell = readFileSync(join(folder.path, 'settled/cell/trees/hill.html'), 'utf8');
    expect(cell).toContain('Bo Reed (Robert Reed), Hill Alliance member on 6 May 2031');
    expect(cell).toContain('The report prints “Green”');
    const { cells } = publicationSchema.parse(
      JSON.parse(readFileSync(join(folder.path, 'settled/publication.json'), 'utf8')),
    );
    expect(cells.map(({ position }) => position)).not.toContain('committed');
  });

  it('come as an archive too, wholly or not at all', () => {
    const pages = Object.fromEntries(
      [7, 8, 9].map((date) => [
        `pages/${date}.html`,
        inventedPage([{ anchor: 'g1.1', name: 'Ada Wren', content: `<p>Trees, on day ${date}.</p>` }], {
          day: `2031-05-0${date}`,
        }),
      ]),
    );
    const whole = inventedArchive({ ...pages, 'pages/page.html': debate });
    const titles = () => run('check', '--json');
    const before = titles();
    write('cut.tar.gz', whole.subarray(0, whole.length - 40));
    expect(refusal('add', '-k', 'debate', 'cut.tar.gz')).toMatch(
      /cut\.tar\.gz: .* cut off .*Nothing of it was kept/,
    );
    write(
      'mixed.tar.gz',
      inventedArchive({ ...pages, 'pages/picture.png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') }),
    );
    expect(refusal('add', '-k', 'debate', 'mixed.tar.gz')).toMatch(
      /picture\.png: This is a picture.*Nothing of mixed/s,
    );
    expect(titles()).toBe(before);
    write('pages.tar.gz', whole);
    const added = run('add', '-k', 'debate', 'pages.tar.gz');
    expect(added).toContain('1 document of pages.tar.gz had been added before');
    expect(added).toContain('Added 3 documents');
    expect(JSON.parse(titles())).toMatchObject({ originals: 5, problems: [] });
  });

  it('that hurt are refused with what to do, and nothing is kept', () => {
    write(
      'bomb.xml',
      '<!DOCTYPE publicwhip [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><publicwhip><speech id="x" speakername="A"><p>&b;</p></speech></publicwhip>',
    );
    expect(refusal('add', '-k', 'debate', 'bomb.xml')).toContain('never expanded or fetched');
    write('half.xml', '<publicwhip><speech id="x" speakername="A"><p>Trees');
    expect(refusal('add', '-k', 'debate', 'half.xml')).toContain('cut off');
    write('other.xml', '<?xml version="1.0"?><GSP><R>Trees</R></GSP>');
    expect(refusal('add', '-k', 'debate', 'other.xml')).toContain('<GSP>');
    copyFileSync(join(folder.path, 'page.html'), join(folder.path, 'again.html'));
    expect(refusal('add', '-k', 'debate', 'again.html')).toContain('already there');
  });
});

const pages = sharedData('hansard/twfy-html');

describe.skipIf(pages === undefined)('the debate of 22 April 2021 (needs ../shared/data/hansard)', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it('shows Iain Duncan Smith’s words under the Conservatives as a member’s, and the motion agreed to', () => {
    writeFileSync(
      join(folder.path, 'campaign.yaml'),
      JSON.stringify({
        name: 'Case',
        asks: [{ id: 'genocide', text: 'Recognise the genocide', terms: { genocide: ['genocide'] } }],
        parties: [{ id: 'conservative', name: 'Conservative Party' }],
      }),
    );
    const run = (...words: string[]) => onrecord(words, folder.path).out;
    run('new', 'case.onrecord', 'campaign.yaml');
    run('add', '-k', 'debate', join(pages ?? '', '2021-04-22a.1238.0.html'));
    const lines = jsonLines<FindingLine>(run('findings', '--format', 'jsonl'));
    const his = lines.filter(({ said }) => said?.speaker === 'Iain Duncan Smith');
    expect(his.length).toBeGreaterThan(5);
    for (const { party, said } of his)
      expect([party, said?.under, said?.day, said?.heading]).toEqual([
        null,
        'conservative',
        '2021-04-22',
        'Human Rights: Xinjiang',
      ]);
    expect(his.map(({ said }) => said?.column)).toContain('1215');
    const decided = lines.filter(({ said }) => said?.decision);
    expect(decided.map(({ said }) => [said?.outcome, said?.column, said?.speaker])).toContainEqual([
      'agreed',
      '1246',
      undefined,
    ]);
  });
});
