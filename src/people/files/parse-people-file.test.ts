import { describe, expect, it } from 'vitest';
import { parsePeopleFile } from './parse-people-file.ts';
import type { PeopleFile } from './people-file.ts';

const parse = (text: string, name = 'vale.json') => parsePeopleFile(new TextEncoder().encode(text), name);
const fileOf = (text: string, name?: string): PeopleFile => {
  const parsed = parse(text, name);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
};
const problemOf = (text: string, name?: string): string => {
  const parsed = parse(text, name);
  return parsed.ok ? 'none' : parsed.message;
};

const popolo = {
  persons: [
    {
      id: 'p1',
      name: 'Anna Stone',
      birth_date: '1970-02',
      identifiers: [{ scheme: 'wikidata', identifier: 'Q42' }],
      other_names: [{ name: 'Anna Brook', note: 'maiden name', end_date: '1999-01-01' }],
    },
  ],
  organizations: [
    { id: 'river', name: 'River Party', classification: 'party', parent_id: 'water' },
    { id: 'water', name: 'Water Alliance', classification: 'coalition' },
    { id: 'house', name: 'House of the Vale' },
  ],
  posts: [
    { id: 'seat-1', label: 'Member for Upper Vale', organization_id: 'house', area: { name: 'Upper Vale' } },
  ],
  memberships: [
    {
      person_id: 'p1',
      post_id: 'seat-1',
      on_behalf_of_id: 'river',
      start_date: '2010-05-06',
      end_date: '2015-03-30',
    },
    {
      person_id: 'p1',
      organization_id: 'house',
      role: 'Speaker',
      start_date: '2019',
      end_date: '9999-12-31',
    },
    { member_id: 'river', organization_id: 'water', start_date: '2011-01-01' },
  ],
};

describe('Popolo', () => {
  it('gives persons with names, identifiers, seats, offices; organisations with parents and coalitions', () => {
    const { persons, organisations, asOf } = fileOf(JSON.stringify(popolo));
    expect(persons).toMatchObject([
      {
        name: 'Anna Stone',
        born: '1970-02',
        identifiers: [
          { scheme: 'id in vale.json', identifier: 'p1' },
          { scheme: 'wikidata', identifier: 'Q42' },
        ],
        names: [
          { name: 'Anna Stone', kind: 'main' },
          { name: 'Anna Brook', kind: 'former' },
        ],
        memberships: [
          {
            kind: 'seat',
            post: { area: 'Upper Vale' },
            onBehalfOf: { name: 'River Party' },
            period: { from: '2010-05-06', until: '2015-03-30' },
          },
          { kind: 'office', role: 'Speaker', period: { from: '2019' } },
        ],
      },
    ]);
    expect(organisations[0]).toMatchObject({
      relations: [{ kind: 'parent', organisation: { name: 'Water Alliance' } }, { kind: 'coalition' }],
    });
    expect(asOf).toBe('2015-03-30');
  });

  it('tells what it leaves out: a membership that ends before it begins, a day that is none, a name that is missing', () => {
    const { persons, notes } = fileOf(
      JSON.stringify({
        persons: [{ id: 'p1', name: 'Anna' }, { id: 'p2' }],
        memberships: [
          { person_id: 'p1', organization_id: 'x', role: 'chair', start_date: '2015-05', end_date: '1833' },
          {
            person_id: 'p1',
            organization_id: 'x',
            role: 'chair',
            start_date: '0000-00-00',
            end_date: '2015-02-30',
          },
        ],
      }),
    );
    expect(persons[0]?.memberships).toMatchObject([{ period: {} }]);
    expect(notes.join('\n')).toMatch(
      /without a name: p2[\s\S]*ends before it begins and was left out[\s\S]*none of the calendar/,
    );
  });

  it('with one id for two people is refused', () => {
    expect(
      problemOf(
        JSON.stringify({
          persons: [
            { id: 'a', name: 'Ann' },
            { id: 'a', name: 'Bo' },
          ],
        }),
      ),
    ).toMatch(/has the id a twice/);
  });

  it('of parlparse has numbers of people and times in Parliament, and sends on those who are someone else', () => {
    const { persons } = fileOf(
      JSON.stringify({
        persons: [
          {
            id: 'uk.org.publicwhip/person/1',
            other_names: [{ note: 'Main', given_name: 'Anna', family_name: 'Stone Brook' }],
            identifiers: [{ scheme: 'datadotparl_id', identifier: '152' }],
          },
          { id: 'uk.org.publicwhip/person/2', redirect: 'uk.org.publicwhip/person/1' },
        ],
        memberships: [
          {
            id: 'uk.org.publicwhip/member/40000',
            person_id: 'uk.org.publicwhip/person/1',
            post_id: 'x',
            on_behalf_of_id: 'river',
          },
        ],
      }),
    );
    expect(persons).toMatchObject([
      {
        name: 'Anna Stone Brook',
        names: [{ family: 'Stone Brook', given: 'Anna' }],
        identifiers: [
          { scheme: 'publicwhip-person', identifier: '1' },
          { scheme: 'parliament', identifier: '152' },
          { scheme: 'publicwhip-person', identifier: '2' },
          { scheme: 'publicwhip-member', identifier: '40000' },
        ],
      },
    ]);
  });
});

describe('a table', () => {
  it('of candidates with Democracy Club’s columns has their parties up to the election', () => {
    const csv = `id,name,birth_date,election,party_id,party_name,post_label,parlparse_id,honorific_prefix
7,"Stone, Anna ""Annie""",1970,parl.2015-05-07,PP52,Conservative and Unionist Party,Upper Vale,uk.org.publicwhip/person/1,Ms
8,Leo Hill,,parl.2015-05-07,party:90,Liberal Democrats,Upper Vale,,`;
    const { persons, organisations, layout } = fileOf(csv, 'candidates.csv');
    expect(layout).toContain('Democracy Club');
    expect(persons).toMatchObject([
      {
        name: 'Stone, Anna "Annie"',
        identifiers: [
          { scheme: 'democracy-club', identifier: '7' },
          { scheme: 'publicwhip-person', identifier: '1' },
        ],
        memberships: [
          {
            kind: 'candidacy',
            onBehalfOf: { name: 'Conservative and Unionist Party' },
            period: { until: '2015-05-07' },
          },
        ],
      },
      { name: 'Leo Hill' },
    ]);
    expect(organisations.map(({ identifiers }) => identifiers[0]).slice(0, 3)).toContainEqual({
      scheme: 'electoral-commission',
      identifier: 'PP90',
    });
  });

  it('of parties has their numbers by whose they are', () => {
    const { organisations } = fileOf(
      'country,partyfacts_id,wikidata_id,name,name_short\nVAL,7,Q9,River Party,RP\n',
      'wikidata.csv',
    );
    expect(organisations).toMatchObject([
      {
        name: 'River Party',
        names: ['RP'],
        country: 'VAL',
        identifiers: [
          { scheme: 'partyfacts', identifier: '7' },
          { scheme: 'wikidata', identifier: 'Q9' },
        ],
      },
    ]);
  });

  it('may have semicolons, tabs, a byte order mark and lines of Windows', () => {
    expect(fileOf('\ufeffname;party\r\nAnna Stone;River\r\n', 'a.csv').persons).toMatchObject([
      { name: 'Anna Stone' },
    ]);
    expect(fileOf('MP Name\tConstituency\nAnna Stone\tUpper Vale\n', 'a.tsv').persons).toMatchObject([
      { name: 'Anna Stone' },
    ]);
  });
});

describe('what is no list of people', () => {
  it.each([
    ['half a JSON file', JSON.stringify(popolo).slice(0, 300), /breaks off in the middle: download it again/],
    ['JSON of something else', '{"uk.org.publicwhip/person/1": "Remain"}', /no list of people/],
    ['a number for a list', '{"persons": [{"id": {}}]}', /persons\[1\]\.id is not as Popolo has it/],
    ['a table with other columns', 'colour,weight\nred,3\n', /its columns are colour, weight/],
    ['a quotation mark that never closes', 'name,party\n"Anna,River\n', /opens in row 2 never closes/],
    ['more values than columns', 'name\nAnna,River\n', /row 2 has 2 values/],
    ['nothing', ' \n', /is empty/],
    ['a web page', '<!DOCTYPE html><html></html>', /is a web page/],
    ['XML of something else', '<a><b/></a>', /holds no people/],
    ['broken XML', '<publicwhip><person id="a" latestname="Anna">', /broken XML/],
    [
      'an entity bomb',
      '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><publicwhip><person id="a" latestname="&c;"/></publicwhip>',
      /entities of its own/,
    ],
    ['a picture', '\x89PNG\r\n\0\0', /no text/],
  ])('such as %s is refused with a sentence', (_, text, message) => {
    expect(problemOf(text)).toMatch(message);
  });
});
