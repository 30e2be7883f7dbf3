import { describe, expect, it } from 'vitest';
import type { Party } from '../model/campaign.ts';
import { partyId } from '../model/ids.ts';
import { type Organisation, organisationId } from '../model/person.ts';
import { linkParties, withMembers } from './parties.ts';

const organisation = (id: string, name: string, more: Partial<Organisation> = {}): Organisation => ({
  id: organisationId(id),
  name,
  names: [],
  identifiers: [{ scheme: 'vale', identifier: id }],
  classification: 'party',
  relations: [],
  ...more,
});
const river: Party = { id: partyId('river'), name: 'The River Party', identifiers: {} };
const linked = (party: Party, ...organisations: readonly Organisation[]) =>
  linkParties([party], organisations).links.map(({ organisation: { id }, how }) => `${id} ${how}`);

describe('a party of the campaign', () => {
  it('is the organisation of its identifiers, of a listed name, of its own name', () => {
    const a = organisation('a', 'Another', { identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }] });
    expect(linked({ ...river, identifiers: { wikidata: 'Q1' } }, a)).toEqual(['a identifier']);
    expect(linked({ ...river, organisations: ['wikidata:Q1'] }, a)).toEqual(['a identifier']);
    expect(linked({ ...river, organisations: ['another'] }, a)).toEqual(['a listed']);
    expect(linked(river, organisation('b', 'River'), organisation('c', 'Hill'))).toEqual(['b name']);
    expect(linked(river, organisation('d', 'River', { classification: 'department' }))).toEqual([]);
  });

  it('is no party of its name where several countries have one, until an identifier says which', () => {
    const vale = organisation('v', 'River', { country: 'VAL' });
    const moor = organisation('m', 'River', { country: 'MOR' });
    const nowhere = organisation('n', 'River');
    expect(linkParties([river], [vale, moor])).toEqual({
      links: [],
      ambiguous: [{ party: 'river', countries: ['VAL', 'MOR'] }],
    });
    expect(linked(river, vale, moor, nowhere)).toEqual(['n name']);
    expect(linked({ ...river, identifiers: { vale: 'v' } }, vale, moor)).toEqual(['v identifier']);
  });

  it('has those whose parent it is', () => {
    const b = organisation('b', 'River');
    const young = organisation('y', 'River/Stream', {
      relations: [{ kind: 'parent', organisation: { key: 'id vale:b', name: 'River' }, period: {} }],
    });
    const { links } = linkParties([river], [b, young]);
    expect(withMembers(links, [young]).map(({ organisation: { id }, how }) => `${id} ${how}`)).toEqual([
      'b name',
      'y parent',
    ]);
  });
});
