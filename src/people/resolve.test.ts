import { describe, expect, it } from 'vitest';
import { documentId } from '../model/ids.ts';
import type { NameSettlement } from '../model/person.ts';
import { office, on, period, person, said, seat, who } from './invented.test-data.ts';

const anna = person('1', 'Anna Stone Brook', {
  family: 'Stone Brook',
  memberships: [
    seat('Upper Vale', 'River', '2010-05-06', '2024-05-30'),
    office('Prime Minister', '2019-07-24', '2022-09-06'),
  ],
});
const leo = person('2', 'Leo Hill', {
  family: 'Hill',
  memberships: [
    seat('Lower Vale', 'Hill', '2005-05-05', '2024-05-30'),
    office('Minister for Trees', '2011-01-01', '2013-02-02'),
  ],
});
const oldLeo = person('3', 'Leo Hill', {
  family: 'Hill',
  memberships: [seat('Lower Vale', 'Hill', '1951', '1955')],
});
const otherLeo = person('4', 'Leo Hill', {
  family: 'Hill',
  memberships: [seat('East Wood', 'River', '2010-05-06', '2015-03-30')],
});
const ursula = person('5', 'Ursula von der Aue', { family: 'von der Aue' });
const omar = person('6', 'Omar al-Farsi', { names: [{ name: 'Umar al-Farisi', kind: 'spelling' }] });
const mueller = person('7', 'Jörg Müller', {
  names: [{ name: 'Jörg Weiß', kind: 'former', period: period(undefined, '2015') }],
});
const mira = person('8', 'Mira Dale', { names: [{ name: 'Mira Oakes', kind: 'former' }] });
const warden = person('9', 'Lord Stone of Warden', {
  names: [{ name: 'Lord Stone of Warden', family: 'Stone', given: 'Peter', prefix: 'Lord' }],
  memberships: [{ ...seat('', 'River', '2006', '2030-01-01'), post: { label: 'Peer' } }],
});
const ferry = person('10', 'Lord Stone of Ferry', {
  memberships: [{ ...seat('', 'Hill', '2008-01-01', '2030-01-01'), post: { label: 'Peer' } }],
});
const all = [anna, leo, oldLeo, ursula, omar, mueller, mira, warden, ferry];

describe('a printed name', () => {
  it.each([
    ['Anna Stone Brook', 'Anna Stone Brook'],
    ['Dame Anna Stone Brook', 'Anna Stone Brook'],
    ['The Rt Hon. Anna Stone Brook KC MP', 'Anna Stone Brook'],
    ['Stone Brook, Anna', 'Anna Stone Brook'],
    ['Ms Stone Brook', 'Anna Stone Brook'],
    ['Mrs Stone-Brook', 'Anna Stone Brook'],
    ['A. Stone Brook', 'Anna Stone Brook'],
    ['ANNA STONE BROOK', 'Anna Stone Brook'],
    ['Ms Brook', 'unknown'],
    ['B. Stone Brook', 'unknown'],
    ['Ursula von der Aue', 'Ursula von der Aue'],
    ['Ursula Aue', 'Ursula von der Aue'],
    ['Omar Al-Farsi', 'Omar al-Farsi'],
    ['Omar Farsi', 'Omar al-Farsi'],
    ['Umar al-Farisi', 'Omar al-Farsi'],
    ['Jorg Muller', 'Jörg Müller'],
    ['Joerg Mueller', 'Jörg Müller'],
    ['Mira Oakes', 'Mira Dale'],
    ['Lord Stone of Ferry', 'Lord Stone of Ferry'],
    ['Lord Stone', '? 10 9'],
    ['Baroness Stone', 'unknown'],
    ['Mr Stone', 'unknown'],
    ['', 'unknown'],
  ])('“%s” is %s', (printed, answer) => {
    const answered = said(who(printed, '2021-04-22', all));
    expect(answered.startsWith('?') ? answered.split(' ').sort() : answered).toEqual(
      answer.startsWith('?') ? answer.split(' ').sort() : answer,
    );
  });

  it('is whoever held a seat on the day, where others of the name did not, and says so', () => {
    const answer = who('Leo Hill', '2021-04-22', all);
    expect(answer).toMatchObject({
      type: 'person',
      person: { id: leo.id },
      reasons: expect.arrayContaining([expect.stringContaining('only one of that name who held a seat')]),
    });
    expect(said(who('Leo Hill', '1952-02-02', all))).toBe('Leo Hill');
    expect(who('Leo Hill', '1952-02-02', all)).toMatchObject({ person: { id: oldLeo.id } });
  });

  it('of two on one day stays two candidates, until a seat or a party in brackets tells them apart', () => {
    const two = [...all, otherLeo];
    expect(said(who('Leo Hill', '2012-02-02', two))).toBe('? 2 4');
    expect(who('Leo Hill (East Wood) (River)', '2012-02-02', two)).toMatchObject({
      type: 'person',
      person: { id: otherLeo.id },
    });
    expect(who('the hon. Member for East Wood (Leo Hill)', '2012-02-02', two)).toMatchObject({
      type: 'person',
      person: { id: otherLeo.id },
    });
  });

  it('of one whose days nobody knows does not give way to one whose days are known', () => {
    expect(said(who('Leo Hill', '2021-04-22', [leo, person('11', 'Leo Hill')]))).toBe('? 2 11');
  });

  it('that is a family name alone is no certainty where the only bearer held nothing on the day', () => {
    expect(said(who('Mr Dale', '2021-04-22', all))).toBe('? 8');
    expect(who('Mira Dale', '2021-04-22', all)).toMatchObject({
      type: 'person',
      doubts: ['the registry knows no days of any seat or office'],
    });
  });

  it('of somebody dead for a century is nobody', () => {
    expect(said(who('Leo Hill', '2090-01-01', [oldLeo]))).toBe('unknown');
  });
});

describe('an office', () => {
  it.each([
    ['The Prime Minister', '2021-04-22', 'Anna Stone Brook'],
    ['PM', '2021-04-22', 'Anna Stone Brook'],
    ['The Prime Minister', '2023-04-22', 'unknown'],
    ['the former Prime Minister', '2023-04-22', 'Anna Stone Brook'],
    ['The Minister for Trees', '2012-01-01', 'Leo Hill'],
    ['the former Minister for Trees', '2021-04-22', 'Leo Hill'],
    ['The Minister for Clouds (Leo Hill)', '2021-04-22', 'Leo Hill'],
    ['Prime Minister Anna Stone Brook', '2021-04-22', 'Anna Stone Brook'],
    ['Anna Stone Brook, the Prime Minister', '2021-04-22', 'Anna Stone Brook'],
    ['the Minister', '2021-04-22', 'unknown'],
    ['the former minister', '2021-04-22', 'unknown'],
    ['the Member for Upper Vale', '2021-04-22', 'Anna Stone Brook'],
    ['the right hon. Member for Upper Vale (Ms Stone Brook)', '2021-04-22', 'Anna Stone Brook'],
    ['the Member for Nowhere', '2021-04-22', 'unknown'],
  ])('“%s” on %s is %s', (printed, day, answer) => {
    expect(said(who(printed, day, all))).toBe(answer);
  });

  it('that a source calls open is no certainty after the day up to which the source knows', () => {
    const open = person('12', 'Ida Moor', {
      memberships: [
        { ...office('Prime Minister'), period: { ...period('2010-05-06'), knownUntil: on('2015-03-30') } },
      ],
    });
    expect(said(who('The Prime Minister', '2014-01-01', [open]))).toBe('Ida Moor');
    expect(said(who('The Prime Minister', '2021-04-22', [open]))).toBe('? 12');
    expect(said(who('The Prime Minister', '2009-01-01', [open]))).toBe('unknown');
  });

  it('that two held on one day, as on the day of a change, has two candidates', () => {
    const next = person('13', 'Nora Next', {
      memberships: [office('Prime Minister', '2022-09-06', '2023-01-01')],
    });
    expect(said(who('The Prime Minister', '2022-09-06', [...all, next]))).toBe('? 1 13');
  });

  it('and a name that do not go together stay a question', () => {
    expect(who('the hon. Member for Nowhere (Anna Stone Brook)', '2021-04-22', all)).toMatchObject({
      type: 'candidates',
      candidates: [{ doubts: ['sat for Upper Vale on that day, not Nowhere'] }],
    });
  });
});

describe('what the text said before', () => {
  it('tells who a family name is, also of someone who is not in the registry', () => {
    expect(said(who('Ms Mahmut', '2021-04-22', all, { before: [{ printed: 'Rahima Mahmut' }] }))).toBe(
      'unknown, Rahima Mahmut',
    );
    const rahima = person('14', 'Rahima Mahmut');
    expect(
      who('Ms Mahmut', '2021-04-22', [rahima], { before: [{ printed: 'Rahima Mahmut', person: rahima.id }] }),
    ).toMatchObject({
      type: 'person',
      how: 'context',
      person: { id: rahima.id },
    });
  });

  it('goes before whoever has the family name in the registry', () => {
    expect(said(who('Mr Hill', '2021-04-22', all, { before: [{ printed: 'Jo Hill' }] }))).toBe(
      'unknown, Jo Hill',
    );
  });

  it('leaves two of one family name two', () => {
    const before = [{ printed: 'Leo Hill', person: leo.id }, { printed: 'Jo Hill' }];
    expect(said(who('Mr Hill', '2021-04-22', all, { before }))).toBe('? 2');
  });

  it('tells who “the former minister” is, where one alone had been and is no longer', () => {
    const before = [
      { printed: 'Anna Stone Brook', person: anna.id },
      { printed: 'Leo Hill', person: leo.id },
    ];
    expect(said(who('the former minister', '2021-04-22', all, { before }))).toBe('Leo Hill');
    expect(said(who('the former minister', '2023-04-22', all, { before }))).toBe('? 1 2');
  });
});

describe('identifiers', () => {
  const asked = (identifiers: Record<string, string>) =>
    who('', '2021-04-22', all, { reference: { printed: 'Leo Hill', identifiers } });

  it('beat the printed name, however they are written, and a name that is none of theirs is a doubt', () => {
    for (const identifier of ['1', 'person/1', 'uk.org.publicwhip/person/1'])
      expect(asked({ 'publicwhip-person': identifier })).toMatchObject({
        type: 'person',
        how: 'identifier',
        person: { id: anna.id },
        doubts: ['“Leo Hill” is none of the names of Anna Stone Brook'],
      });
  });

  it('of two people are a question, and those that nobody has leave it to the name', () => {
    const withMember = {
      ...leo,
      identifiers: [...leo.identifiers, { scheme: 'publicwhip-member', identifier: '40001' }],
    };
    const both = { 'publicwhip-person': '1', 'publicwhip-member': 'uk.org.publicwhip/member/40001' };
    expect(
      said(who('', '2021-04-22', [anna, withMember], { reference: { printed: 'Anna', identifiers: both } })),
    ).toBe('? 1 2');
    expect(said(asked({ 'publicwhip-member': '99' }))).toBe('Leo Hill');
  });
});

describe('what a reader decided', () => {
  const decision = (is: NameSettlement['person'], scope: NameSettlement['scope'] = {}): NameSettlement => ({
    printed: 'Mr Hill',
    ...(is === undefined ? {} : { person: is }),
    scope,
    reader: 'Ana',
    at: '2031-01-01T00:00:00Z',
  });
  const paper = documentId('paper');
  const answer = (settlements: readonly NameSettlement[], document = paper, day = '2012-02-02') =>
    said(who('Mr Hill', day, [...all, otherLeo], { settlements, document }));

  it('holds in its scope alone, the narrowest first, and the last of equals', () => {
    expect(answer([])).toBe('? 2 4');
    expect(answer([decision(leo.id)])).toBe('Leo Hill');
    expect(answer([decision(leo.id, { document: paper })], documentId('other'))).toBe('? 2 4');
    expect(answer([decision(mira.id, { document: paper }), decision(leo.id)])).toBe('Mira Dale');
    expect(answer([decision(leo.id, { from: on('2013-01-01') })])).toBe('? 2 4');
    expect(answer([decision(leo.id), decision(mira.id)])).toBe('Mira Dale');
  });

  it('may be that it is nobody in the registry', () => {
    expect(answer([decision(undefined)])).toBe('unknown');
  });
});
