import type { OrganisationRef } from '../../model/person.ts';
import { identifierKey } from '../identifiers.ts';
import type { Gathering } from './gathering.ts';

/** The short names of parties in parlparse's files, and what they stand for. */
const codes: Readonly<Record<string, string>> = {
  Con: 'Conservative',
  Lab: 'Labour',
  LDem: 'Liberal Democrat',
  LD: 'Liberal Democrat',
  'Lab/Co-op': 'Labour/Co-operative',
  SNP: 'Scottish National Party',
  PC: 'Plaid Cymru',
  DUP: 'Democratic Unionist Party',
  UUP: 'Ulster Unionist Party',
  SDLP: 'Social Democratic and Labour Party',
  SF: 'Sinn Féin',
  'Sinn Féin': 'Sinn Féin',
  UKIP: 'UK Independence Party',
  SSP: 'Scottish Socialist Party',
  SG: 'Scottish Green Party',
  Res: 'Respect',
  PUP: 'Progressive Unionist Party',
  UKUP: 'UK Unionist Party',
  XB: 'Crossbench',
  Bp: 'Bishop',
  Ind: 'Independent',
  None: 'Independent',
  'Ind Lab': 'Independent Labour',
  'Ind Con': 'Independent Conservative',
  SPK: 'Speaker',
  CWM: 'Deputy Speaker',
  DCWM: 'Deputy Speaker',
};

/** Parties whose members sit with another. */
const parents: Readonly<Record<string, string>> = { 'Labour/Co-operative': 'Labour' };

/** The party of a code, entered with its name and the code as another name. */
export function parlparseParty(gathering: Gathering, code: string): OrganisationRef {
  const name = codes[code] ?? code;
  const identifier = identifierOf(name);
  const organisation = gathering.organisation(identifier);
  organisation.name ??= name;
  organisation.classification ??= 'party';
  if (code !== name && !organisation.names.includes(code)) organisation.names.push(code);
  const parent = parents[name];
  if (parent !== undefined && organisation.relations.length === 0)
    organisation.relations.push({ kind: 'parent', organisation: refOf(parent), period: {} });
  return refOf(name);
}

export const parlparseHouse = (gathering: Gathering, name: string): OrganisationRef => {
  gathering.organisation(identifierOf(name)).name ??= name;
  return refOf(name);
};

/** As the ids of organisations in parlparse's people.json: `liberal-democrat`. */
const identifierOf = (name: string) => ({
  scheme: 'parlparse-organisation',
  identifier: name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
});

const refOf = (name: string): OrganisationRef => ({ key: identifierKey(identifierOf(name)), name });
