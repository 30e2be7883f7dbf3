import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FindingLine, SaidLine } from '../src/campaign/finding-lines.ts';
import { openCampaign } from '../src/campaign/open-campaign.ts';
import type { PositionLine } from '../src/campaign/position-lines.ts';
import type { CellView } from '../src/campaign/view-cell.ts';
import { whoSaid } from '../src/campaign/who-said.ts';
import type { Day } from '../src/model/day.ts';
import type { DocumentId } from '../src/model/ids.ts';
import { authorityOf } from '../src/model/source.ts';
import type { Speech } from '../src/model/speech.ts';
import type { Voice } from '../src/model/voice.ts';
import { type Said, saidInWords } from '../src/publish/said-in-words.ts';
import { standsFrom } from '../src/record/on-the-day.ts';
import { jsonLines, onrecord, temporaryFolder } from './command-line.ts';
import { sharedData } from './shared-data.ts';

// The case with all its kinds of sources: seven manifestos, what members said in Parliament, and who they were.

const texts = sharedData('uk-2024/txt');
const asksFile = sharedData('uk-2024/gold/asks.json');
const pages = sharedData('hansard/twfy-html');
const people = sharedData('people');
const isThere = [texts, asksFile, pages, people].every((path) => path !== undefined);

const parties: Record<string, string> = {
  conservative: 'Conservative Party',
  green: 'Green Party',
  labour: 'Labour Party',
  'liberal-democrats': 'Liberal Democrats',
  'plaid-cymru': 'Plaid Cymru',
  'reform-uk': 'Reform UK',
  snp: 'Scottish National Party',
};
/** The asks of the letter that the article is about. */
const ofTheLetter = [
  'recognise-genocide',
  'uyghur-pressure',
  'forced-labour-import-ban',
  'modern-slavery-law',
  'biometric-surveillance',
];
const peopleFiles = [
  'parlparse-2015/people.xml',
  'parlparse-2015/all-members-2010.xml',
  'parlparse-2015/peers-ucl.xml',
  'ministers.json',
  'official-profiles.xml',
  'dates-of-birth.xml',
  'open-innovations-2022/members_augmented.csv',
  'parlparse-aliases/members/member-aliases.xml',
];

describe.skipIf(!isThere)('members, parties and Houses (needs ../shared/data)', () => {
  const folder = temporaryFolder();
  const run = (...words: string[]) => {
    const ran = onrecord(words, folder.path);
    expect(ran.status, ran.err).toBe(0);
    return ran.out;
  };
  let lines: readonly FindingLine[] = [];

  beforeAll(() => {
    const asks = (JSON.parse(readFileSync(asksFile ?? '', 'utf8')) as { readonly id: string }[]).filter(
      ({ id }) => ofTheLetter.includes(id),
    );
    const documents = Object.keys(parties).map((party) => ({
      party,
      kind: 'manifesto',
      published: '2024-06-13',
      file: join(texts ?? '', `${party}.txt`),
    }));
    writeFileSync(
      join(folder.path, 'case.yaml'),
      JSON.stringify({
        name: 'The case',
        asks,
        parties: Object.entries(parties).map(([id, name]) => ({ id, name })),
        documents,
      }),
    );
    run('new', 'case.onrecord', 'case.yaml');
    run('people', 'import', '-c', 'case.onrecord', ...peopleFiles.map((file) => join(people ?? '', file)));
    const debates = readdirSync(pages ?? '').map((file) => join(pages ?? '', file));
    run('add', '-c', 'case.onrecord', '--kind', 'debate', ...debates);
    lines = jsonLines<FindingLine>(run('findings', '-c', 'case.onrecord', '--format', 'jsonl'));
  });
  afterAll(() => folder.remove());

  const bearing = () => lines.filter(({ suggested }) => suggested !== 'irrelevant');
  const his = () => bearing().filter(({ said }) => said?.identifiers['publicwhip-person'] === '10180');

  it('gives every speech a person, or says that it is unknown with the printed name', async () => {
    const began = performance.now();
    const speeches = await voicesOf(join(folder.path, 'case.onrecord'), folder.path);
    const milliseconds = performance.now() - began;
    const share = (is: (voice: Voice) => boolean) => {
      const many = speeches.filter(({ voice }) => voice !== undefined && is(voice)).length;
      return `${many} (${((100 * many) / speeches.length).toFixed(2)} %)`;
    };
    const rows: readonly (readonly [string, string])[] = [
      ['a person', share(({ who }) => who?.type === 'person')],
      ['several candidates', share(({ who }) => who?.type === 'candidates')],
      ['unknown, with the printed name', share(({ who }) => who?.type === 'unknown')],
      ['party by the registry', share(({ spokeFor }) => 'by' in spokeFor && spokeFor.by === 'registry')],
      ['party as the report prints', share(({ spokeFor }) => 'by' in spokeFor && spokeFor.by === 'report')],
      ['party perhaps, by other days', share(({ spokeFor }) => spokeFor.type === 'perhaps')],
      ['party unknown', share(({ spokeFor }) => spokeFor.type === 'unknown')],
      ['under a party of the campaign', share(({ under }) => under !== undefined)],
      ['perhaps under one', share(({ perhapsUnder }) => perhapsUnder !== undefined)],
      ['with a doubt', share(({ doubts }) => doubts.length > 0)],
    ];
    process.stdout.write(
      `\n${speeches.length} speeches of ${readdirSync(pages ?? '').length} pages, attributed in ${milliseconds.toFixed(0)} ms:\n${rows.map(([what, many]) => `  ${what.padEnd(32)}${many}\n`).join('')}`,
    );
    expect(speeches.length).toBeGreaterThan(3700);
    const told = speeches.filter(
      ({ printed, voice }) =>
        voice?.who?.type === 'person' || (voice?.who?.type === 'unknown' && printed.trim() !== ''),
    );
    expect(told.length / speeches.length).toBeGreaterThanOrEqual(0.99);
    const persons = speeches.filter(({ voice }) => voice?.who?.type === 'person');
    expect(persons.length / speeches.length).toBeGreaterThan(0.95);
    expect(milliseconds).toBeLessThan(10_000);
  });

  it('shows Iain Duncan Smith’s passages on each ask under the Conservatives, never in their position', () => {
    for (const ask of ofTheLetter) {
      const some = his().filter((line) => line.ask === ask);
      expect(some.length, ask).toBeGreaterThan(0);
      expect(new Set(some.map(({ party, said }) => `${party} ${said?.under}`)), ask).toEqual(
        new Set(['null conservative']),
      );
      const shown = JSON.parse(
        run(
          'show',
          '-c',
          'case.onrecord',
          ask,
          'conservative',
          '--json',
          '-n',
          '500',
          '--as-of',
          '2024-07-01',
        ),
      ) as CellView;
      expect(shown.passages.every(({ own, said }) => own && said === undefined)).toBe(true);
      const members = shown.saidByMembers.filter(({ said }) => said?.speaker?.endsWith('Duncan Smith'));
      expect(members).toHaveLength(some.length);
      expect(shown.saidByMembers.every(({ own }) => !own)).toBe(true);
    }
    expect(saidInWords(onTheDay()[0]?.said as Said)).toMatch(
      /^Iain Duncan Smith, Conservative member on 22 April 2021 \(as the report prints\), column \d+$/,
    );
  });

  it('leaves every position as the manifestos make it', () => {
    const positions = (...on: string[]) =>
      jsonLines<PositionLine>(run('positions', '-c', 'case.onrecord', '--format', 'jsonl', ...on)).map(
        (line) => JSON.stringify(line),
      );
    run('new', 'manifestos.onrecord', 'case.yaml');
    expect(positions()).toEqual(
      jsonLines<PositionLine>(run('positions', '-c', 'manifestos.onrecord', '--format', 'jsonl')).map(
        (line) => JSON.stringify(line),
      ),
    );
  });

  it('has the debate of 22 April 2021 with its motion and that the House agreed to it', () => {
    expect(onTheDay().length).toBeGreaterThan(3);
    const decided = bearing().filter(({ said }) => said?.decision && said.day === '2021-04-22');
    expect(decided.map(({ ask, party, said }) => [ask, party, said?.outcome, said?.under])).toEqual([
      ['recognise-genocide', null, 'agreed', null],
    ]);
    expect(decided[0]?.text).toMatch(/^That this House believes that Uyghurs .* genocide/);
    expect(decided[0]?.said).toMatchObject({ heading: 'Human Rights: Xinjiang', column: '1246' });
  });

  it('counts by party and ask, a party’s own words apart from its members’', () => {
    const row = (name: string, is: (line: FindingLine) => boolean) =>
      `${name.padEnd(34)}${ofTheLetter.map((ask) => String(bearing().filter((line) => line.ask === ask && is(line)).length).padStart(26)).join('')}`;
    const rows = [
      `${''.padEnd(34)}${ofTheLetter.map((ask) => ask.padStart(26)).join('')}`,
      ...Object.keys(parties).flatMap((party) => [
        row(`${party}: its own`, (line) => line.party === party),
        row('  said by members', ({ said }) => said?.under === party),
        row('  said by perhaps members', ({ said }) => said?.voice?.perhapsUnder === party),
      ]),
      row('members of others or not known', ({ said }) => isMembers(said) && !mayBeOfOne(said)),
      row('motions and votes', ({ said }) => said?.decision === true),
      row('headings', ({ party, said }) => party === null && said === undefined),
    ];
    process.stdout.write(`\nPassages that bear on an ask, by the program:\n${rows.join('\n')}\n`);
    const inOne = (line: FindingLine) =>
      [line.party !== null, line.said?.under != null, line.said?.decision === true].filter(Boolean).length;
    expect(bearing().every((line) => inOne(line) <= 1)).toBe(true);
  });

  const onTheDay = () => his().filter(({ said }) => said?.day === '2021-04-22');
});

const isMembers = (said: SaidLine | undefined): said is SaidLine => said !== undefined && !said.decision;
const mayBeOfOne = ({ under, voice }: SaidLine): boolean =>
  under !== null || voice?.perhapsUnder !== undefined;

interface Attributed {
  readonly printed: string;
  readonly voice?: Voice;
}

/** Every speech of the campaign's debates; what the House did is nobody's speech. */
async function voicesOf(campaign: string, folder: string): Promise<readonly Attributed[]> {
  const opened = await openCampaign(campaign, folder);
  if (!opened.ok) throw new Error(opened.message);
  const voices = await opened.value.read(async (reader) => {
    const spoken: { readonly speech: Speech; readonly on: Day; readonly document: DocumentId }[] = [];
    for (const record of await reader.documents())
      if (authorityOf(record.kind) === 'member')
        for (const speech of await reader.speeches(record.id))
          if (!['motion', 'division', 'procedural'].includes(speech.kind))
            spoken.push({ speech, on: speech.day ?? standsFrom(record), document: record.id });
    const named = ({ speech: { speaker }, on, document }: (typeof spoken)[number]) =>
      speaker === undefined ? undefined : { speaker, on, document };
    const voiceOf = await whoSaid(
      reader,
      spoken.flatMap((each) => named(each) ?? []),
    );
    return spoken.map((each): Attributed => {
      const said = named(each);
      return said === undefined ? { printed: '' } : { printed: said.speaker.printed, voice: voiceOf(said) };
    });
  });
  await opened.value.close();
  return voices;
}
