import { describe, expect, it } from 'vitest';
import { parseCampaignFile } from './campaign-file.ts';

const good = `name: Spring
election: 2027-05-06
asks:
  - id: votes-at-16
    text: Lower the voting age to 16.
    criteria: [Local elections alone are partial.]
    terms:
      voting-age: [voting age, votes at 16]
parties:
  - { id: river, name: River Party, identifiers: { wikidata: Q1 } }
  - { id: hill, name: Hill Party }
documents:
  - { party: river, kind: manifesto, title: Onward, published: 2027-04-02, file: river.pdf, url: "https://example.org/r.pdf" }
  - { party: hill, kind: manifesto, expected: 2027-04-09 }
  - { kind: article, file: news.html }
`;
const problemsOf = (text: string): string => {
  const parsed = parseCampaignFile(text, 'campaign.yaml');
  return parsed.ok ? 'none' : parsed.message;
};

describe('a campaign file', () => {
  it('gives the asks, the parties, the documents to load and those to wait for', () => {
    const parsed = parseCampaignFile(good, 'campaign.yaml');
    expect(parsed.ok && parsed.value.campaign).toMatchObject({
      name: 'Spring',
      election: '2027-05-06',
      asks: [
        { id: 'votes-at-16', termGroups: [{ name: 'voting-age', terms: ['voting age', 'votes at 16'] }] },
      ],
      parties: [{ id: 'river', identifiers: { wikidata: 'Q1' } }, { id: 'hill' }],
      expectations: [{ party: 'hill', kind: 'manifesto', expected: '2027-04-09' }],
    });
    expect(parsed.ok && parsed.value.documents.map((document) => document.file)).toEqual([
      'river.pdf',
      'news.html',
    ]);
  });

  it('may list the organisations that are a party', () => {
    const parsed = parseCampaignFile(
      `${good}people:\n  organisations: { river: [Stream Union, "wikidata:Q2"] }\n`,
      'campaign.yaml',
    );
    expect(parsed.ok && parsed.value.campaign.parties[0]).toMatchObject({
      organisations: ['Stream Union', 'wikidata:Q2'],
    });
    expect(problemsOf(`${good}people:\n  organisations: { rivr: [Stream Union] }\n`)).toContain(
      'campaign.yaml:17: people.organisations.rivr names "rivr", which is no party of this campaign; did you mean "river"?',
    );
  });

  it('may say how many readers have to agree, who was asked, and who would not answer', () => {
    const parsed = parseCampaignFile(
      `${good.replace('{ id: hill, name: Hill Party }', '{ id: hill, name: Hill Party, answer: refused }').replace('    criteria:', '    parties: [hill]\n    criteria:')}readers: 2\n`,
      'campaign.yaml',
    );
    expect(parsed.ok && parsed.value.campaign).toMatchObject({
      readers: 2,
      asks: [{ parties: ['hill'] }],
      parties: [{ id: 'river' }, { id: 'hill', answer: 'refused' }],
    });
    expect(problemsOf(`${good}readers: 3\n`)).toMatch(/campaign.yaml:16: readers must be 1 or 2/);
    expect(problemsOf(good.replace('Hill Party }', 'Hill Party, answer: maybe }'))).toMatch(
      /parties\[2\]\.answer can only be "refused"/,
    );
    expect(problemsOf(good.replace('    criteria:', '    parties: [hil]\n    criteria:'))).toMatch(
      /asks\[1\]\.parties\[1\] names "hil", which is no party of this campaign; did you mean "hill"/,
    );
  });

  it('needs of an ask only its id and its text', () => {
    expect(problemsOf('name: a\nasks: [{ id: b, text: c }]\nparties: [{ id: d, name: e }]\n')).toBe('none');
  });

  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'a mistyped key',
      'text: Lower',
      'txt: Lower',
      'campaign.yaml:5: asks[1].txt is no key that a campaign file knows here; did you mean "text"?',
    ],
    [
      'a missing key',
      '    text: Lower the voting age to 16.\n',
      '',
      'campaign.yaml:4: asks[1].text is missing.',
    ],
    [
      'a day that is none',
      '2027-04-02',
      '2027-02-30',
      'campaign.yaml:13: documents[1].published must be a day of the calendar',
    ],
    [
      'an unknown party',
      'party: hill',
      'party: hil',
      'campaign.yaml:14: documents[2].party names "hil", which is no party of this campaign; did you mean "hill"?',
    ],
    [
      'a number for a name',
      'name: Hill Party',
      'name: 7',
      'campaign.yaml:11: parties[2].name must be text, not number; put it in quotation marks.',
    ],
    ['an id twice', 'id: hill', 'id: river', 'campaign.yaml:11: parties[2].id "river" stands there twice'],
    [
      'an id with blanks',
      'id: votes-at-16',
      'id: Votes at 16',
      'campaign.yaml:4: asks[1].id must be small letters, digits and hyphens',
    ],
    [
      'an unknown kind',
      'kind: article',
      'kind: blog',
      'campaign.yaml:15: documents[3].kind must be one of manifesto',
    ],
    [
      'an address that runs a script',
      'https://example.org/r.pdf',
      'javascript:alert(1)',
      'campaign.yaml:13: documents[1].url must begin with http',
    ],
    [
      'an article that is awaited',
      '{ kind: article, file: news.html }',
      '{ kind: article }',
      'campaign.yaml:15: documents[3].file is missing',
    ],
    ['broken YAML', 'asks:', 'asks: [', 'campaign.yaml:'],
  ];
  it.each(cases)('names the line and the key of %s', (_, before, after, message) => {
    expect(good).toContain(before);
    expect(problemsOf(good.replace(before, after))).toContain(message);
  });

  it('tells all problems at once', () => {
    expect(
      problemsOf(
        good.replace('election: 2027-05-06', 'election: soon').replace('kind: article', 'kind: blog'),
      ).split('\n'),
    ).toHaveLength(2);
  });

  it('is refused where it is empty, a list, or grows by its aliases', () => {
    expect(problemsOf('')).toContain('campaign.yaml:1: the file must be keys with values');
    expect(problemsOf('- a\n- b\n')).toContain('must be keys with values');
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      ...[...'bcdefghi'].map(
        (letter, i) => `${letter}: &${letter} [${Array(10).fill(`*${'abcdefghi'[i]}`).join(', ')}]`,
      ),
    ];
    expect(problemsOf(bomb.join('\n'))).toContain('multiply');
  });
});
