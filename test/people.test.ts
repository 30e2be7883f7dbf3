import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onrecord, temporaryFolder } from './command-line.ts';
import { sharedData } from './shared-data.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const file = (name: string) => join(folder.path, name);
const people = (...words: string[]) => onrecord(['people', ...words], folder.path);
const hash = () =>
  createHash('sha256')
    .update(readFileSync(file('vale.onrecord')))
    .digest('hex');

const yaml = `name: Vale
asks: [{ id: trees, text: Plant trees. }]
parties:
  - { id: river, name: The River Party }
  - { id: hill, name: Hill Alliance, identifiers: { wikidata: Q7 } }
  - { id: moor, name: Moor }
people:
  organisations: { moor: [Moorland Union] }
`;
const popolo = (end: string | undefined = undefined) => ({
  persons: [
    { id: 'a', name: 'Anna Stone', identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }] },
    { id: 'b', name: 'Leo Hill' },
  ],
  organizations: [
    { id: 'river', name: 'River', classification: 'party' },
    {
      id: 'hills',
      name: 'The Hills',
      classification: 'party',
      identifiers: [{ scheme: 'wikidata', identifier: 'Q7' }],
    },
    { id: 'moor', name: 'Moorland Union', classification: 'party' },
    { id: 'sea', name: 'Sea League', classification: 'party' },
    { id: 'house', name: 'House of the Vale' },
  ],
  memberships: [
    {
      person_id: 'a',
      organization_id: 'house',
      on_behalf_of_id: 'river',
      start_date: '2010-05-06',
      end_date: end,
      area: { name: 'Upper Vale' },
    },
    {
      person_id: 'b',
      organization_id: 'house',
      role: 'Prime Minister',
      start_date: '2019-07-24',
      end_date: '2022-09-06',
    },
  ],
});

beforeAll(() => {
  writeFileSync(file('campaign.yaml'), yaml);
  expect(onrecord(['new', 'vale.onrecord', 'campaign.yaml'], folder.path)).toMatchObject({ status: 0 });
});

describe('onrecord people', () => {
  it('imports a file, says which party is which, and finds people by name, office and identifier', () => {
    expect(people().out).toContain('Nobody is in the registry yet');
    writeFileSync(file('vale.json'), JSON.stringify(popolo()));
    const ran = people('import', 'vale.json');
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(ran.out).toMatch(/2 persons \(2 new\), 5 organisations \(5 new\)/);
    expect(ran.out).toContain('River (name) → river');
    expect(ran.out).toContain('The Hills (identifier) → hill');
    expect(ran.out).toContain('Moorland Union (listed) → moor');
    expect(ran.out).toContain('1 party unlinked: Sea League');
    expect(people('who', 'The Prime Minister', '--on', '2021-04-22').out).toMatch(/^Leo Hill/);
    expect(people('who', 'Somebody', '--id', 'wikidata:Q1', '--on', '2021-04-22').out).toMatch(
      /^Anna Stone {2}wikidata:Q1/,
    );
    expect(people('who', 'Anna Stone', '--on', '2012-01-01').out).toMatch(/spoke for River: .*→ river/);
    expect(people('show', 'Anna Stone').out).toContain(
      'River, for Upper Vale, House of the Vale, since 2010-05-06 (known until 2022-09-06) (vale.json) → river',
    );
    expect(people('list').out).toContain('2 persons and 5 organisations');
    expect(JSON.parse(people('who', 'Ms Mahmut', '--after', 'Rahima Mahmut', '--json').out)).toMatchObject({
      type: 'unknown',
      sameAs: 'Rahima Mahmut',
    });
  });

  it('changes nothing, to the byte, when the file comes again, and what changed when it changed', () => {
    const before = hash();
    expect(people('import', 'vale.json').out).toMatch(/nothing new/);
    expect(hash()).toBe(before);
    writeFileSync(file('vale.json'), JSON.stringify(popolo('2015-03-30')));
    expect(people('import', 'vale.json').out).toMatch(/2 persons \(1 changed, 1 as before\)/);
    expect(people('show', 'wikidata:Q1').out).toMatch(/2010-05-06 to 2015-03-30/);
    expect(people('show', 'wikidata:Q1').out).not.toMatch(/since 2010/);
  });

  it('makes one person of two files by identifiers, and never by names', () => {
    writeFileSync(file('more.csv'), 'name,wikidata,party\nAnne Stone,Q1,River\nLeo Hill,,Hill\n');
    expect(people('import', 'more.csv').out).toMatch(/2 persons \(1 new, 1 changed\)/);
    expect(people('show', 'Anne Stone').out).toMatch(/^Anna Stone/);
    expect(people('show', 'Leo Hill').err).toMatch(/2 people have the name/);
  });

  it('remembers a decision in its scope', () => {
    expect(people('who', 'Mr Hill', '--on', '2021-04-22').out).toMatch(/^Not settled/);
    expect(
      people('settle', 'Mr Hill', '--is', 'id in vale.json:b', '--from', '2021-01-01', '--reader', 'Ana').out,
    ).toContain(
      'Kept: “Mr Hill” is Leo Hill (id in vale.json:b), in the whole campaign, from 2021-01-01; Ana',
    );
    expect(people('who', 'Mr Hill', '--on', '2021-04-22').out).toMatch(/^Leo Hill[\s\S]*Ana decided so/);
    expect(people('who', 'Mr Hill', '--on', '2012-04-22').out).toMatch(/^Not settled/);
    expect(people('settle', 'Mr Hill', '--is', 'Leo Hill', '--reader', 'Ana').err).toMatch(/choose by id/);
    expect(people('settle', 'Mr Hill', '--nobody', '--document', 'none', '--reader', 'Ana').err).toMatch(
      /no document "none"/,
    );
    expect(people('settle', 'Mr Hill', '--reader', 'Ana').err).toMatch(/Say who it is/);
  });

  it('refuses what it can’t import with a sentence, and keeps nothing of it nor of its neighbours', () => {
    const before = hash();
    writeFileSync(file('half.json'), JSON.stringify(popolo()).slice(0, 400));
    writeFileSync(file('other.csv'), 'colour,weight\nred,3\n');
    writeFileSync(
      file('numbers.json'),
      JSON.stringify([{ person_id: 'uk.org.publicwhip/person/9', organization_id: 'x', role: 'chair' }]),
    );
    writeFileSync(file('good.csv'), 'name\nNora New\n');
    closeSync(openSync(file('large.json'), 'w'));
    truncateSync(file('large.json'), 200_000_000);
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['half.json'], /breaks off in the middle/],
      [['other.csv'], /its columns are colour, weight/],
      [['numbers.json'], /only numbers of people/],
      [['large.json'], /200 MB; a file of people may have 100 MB/],
      [['nowhere.json'], /There is no file/],
      [['.'], /is a folder/],
      [['good.csv', 'half.json'], /breaks off/],
      [['good.csv', 'numbers.json'], /only numbers/],
      [['good.csv', '--as-of', 'soon'], /soon is no day/],
    ];
    for (const [words, message] of cases) {
      const ran = people('import', ...words);
      expect(ran.err).toMatch(message);
      expect(ran.err).not.toMatch(/ {4}at /);
      expect(ran.status).toBe(1);
      expect(hash()).toBe(before);
    }
  });

  it('does not let another list of the same file name take people away', () => {
    const rows = (word: string) =>
      `name\n${Array.from({ length: 12 }, (_, at) => `${word} Number${at}`).join('\n')}\n`;
    writeFileSync(file('members.csv'), rows('Old'));
    expect(people('import', 'members.csv')).toMatchObject({ status: 0 });
    writeFileSync(file('members.csv'), rows('New'));
    expect(people('import', 'members.csv').err).toMatch(/has 0 of the 12 entries.*--as NAME.*--replace/);
    expect(people('import', 'members.csv', '--replace').out).toMatch(/12 new, 12 gone/);
  });
});

const shared = sharedData('people');
describe.skipIf(shared === undefined)('British members (needs ../shared/data/people)', () => {
  const who = (name: string, on: string) =>
    onrecord(['people', 'who', name, '--on', on, '-c', 'uk.onrecord'], folder.path).out;
  const at = (...names: string[]) => names.map((name) => join(shared ?? '', name));

  beforeAll(() => {
    writeFileSync(
      file('uk.yaml'),
      'name: UK\nasks: [{ id: trees, text: Plant trees. }]\nparties:\n  - { id: conservative, name: Conservative Party }\n  - { id: labour, name: Labour Party }\n  - { id: ukip, name: UK Independence Party }\n',
    );
    expect(onrecord(['new', 'uk.onrecord', 'uk.yaml'], folder.path)).toMatchObject({ status: 0 });
    const files = at(
      'parlparse-2015/people.xml',
      'parlparse-2015/all-members-2010.xml',
      'parlparse-2015/peers-ucl.xml',
      'ministers.json',
      'official-profiles.xml',
      'dates-of-birth.xml',
      'open-innovations-2022/members_augmented.csv',
      'parlparse-aliases/members/member-aliases.xml',
    );
    const begun = performance.now();
    expect(onrecord(['people', 'import', ...files, '-c', 'uk.onrecord'], folder.path)).toMatchObject({
      status: 0,
      err: '',
    });
    // "A few seconds" for 13,500 persons on a machine that others use too.
    expect(performance.now() - begun).toBeLessThan(30_000);
  });

  it('finds the Prime Minister of a day that the files know, and says that they do not know 2021', () => {
    expect(who('The Prime Minister', '2005-04-22')).toMatch(/^Tony Blair/);
    expect(who('The Prime Minister', '2009-10-14')).toMatch(/^Gordon Brown/);
    // An alias of 2010 without an end says David Cameron; it is no evidence for 2021.
    expect(who('The Prime Minister', '2021-04-22')).toMatch(
      /^Not settled: the registry does not know who it was on 2021-04-22/,
    );
  });

  it('finds the Prime Minister of 22 April 2021 once a file says it', () => {
    writeFileSync(
      file('offices.json'),
      JSON.stringify({
        organizations: [{ id: 'cabinet', name: 'Cabinet' }],
        persons: [{ id: 'uk.org.publicwhip/person/10999', name: 'Boris Johnson' }],
        memberships: [
          {
            person_id: 'uk.org.publicwhip/person/10999',
            organization_id: 'cabinet',
            role: 'Prime Minister',
            start_date: '2019-07-24',
            end_date: '2022-09-06',
          },
        ],
      }),
    );
    expect(onrecord(['people', 'import', 'offices.json', '-c', 'uk.onrecord'], folder.path)).toMatchObject({
      status: 0,
    });
    // Two candidates would be the open alias and the dated office: the dated one is sure.
    expect(who('The Prime Minister', '2021-04-22')).toMatch(
      /^Boris Johnson {2}publicwhip-person:10999[\s\S]*perhaps David Cameron/,
    );
  });

  it('knows Iain Duncan Smith in all his spellings, and his party as far as the files go', () => {
    for (const name of [
      'Sir Iain Duncan Smith',
      'Iain Duncan Smith',
      'Mr Duncan Smith',
      'Iain Duncan-Smith',
      'I Duncan Smith',
      'the Member for Chingford and Woodford Green',
    ])
      expect(who(name, '2012-04-22'), name).toMatch(
        /^Iain Duncan Smith {2}publicwhip-person:10180[\s\S]*spoke for Conservative: .*→ conservative/,
      );
    expect(who('Sir Iain Duncan Smith', '2021-04-22')).toMatch(
      /^Iain Duncan Smith[\s\S]*perhaps for Conservative/,
    );
  });

  it('knows the parties of members who changed, and the time between', () => {
    expect(who('Douglas Carswell', '2014-01-01')).toMatch(/spoke for Conservative/);
    expect(who('Douglas Carswell', '2014-12-01')).toMatch(/spoke for UK Independence Party: .*→ ukip/);
    expect(who('Douglas Carswell', '2014-09-15')).toMatch(/for whom is not known/);
    expect(who('Mike Hancock', '2014-01-01')).toMatch(
      /spoke for no party[\s\S]*before that: .*Liberal Democrat/,
    );
  });

  it('leaves two of one name two', () => {
    expect(who('Lord Taylor', '2012-04-22')).toMatch(/^Not settled: 4 people[\s\S]*Holbeach[\s\S]*Warwick/);
    expect(who('Lord Taylor of Warwick', '2012-04-22')).toMatch(/^Lord Taylor of Warwick/);
    expect(who('Gareth Thomas', '2004-04-22')).toMatch(/^Not settled/);
    expect(who('John Smith', '1900-01-01')).toMatch(/^Not settled/);
  });
});
