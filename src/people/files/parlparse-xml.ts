import { failure, type Outcome, success } from '../../model/outcome.ts';
import type { Membership, PersonName } from '../../model/person.ts';
import { canonical, selfExplaining } from '../identifiers.ts';
import { Gathering } from './gathering.ts';
import { parlparseHouse, parlparseParty } from './parties-of-parlparse.ts';
import type { AliasFacts, PeopleFile } from './people-file.ts';
import { readXml, type XmlElement } from './read-xml.ts';

/** parlparse's files up to 2015 and those that it still keeps: people, members, lords, aliases, profiles, births. */
export function parlparseXml(text: string, source: string): Outcome<PeopleFile> {
  const gathering = new Gathering(source);
  let known = 0;
  const read = readXml(text, source, (element) => {
    const reader = readers[element.name];
    if (reader === undefined) return;
    known++;
    reader(gathering, element);
  });
  if (!read.ok) return read;
  if (known === 0)
    return failure({
      message: `${source} is XML, but holds no people that Onrecord knows how to read (${Object.keys(readers).join(', ')}).`,
    });
  return success(gathering.finish('parlparse XML'));
}

type Reader = (gathering: Gathering, element: XmlElement) => void;

const readers: Readonly<Record<string, Reader>> = {
  person,
  office,
  member: (gathering, element) => seat(gathering, element, commonsOr(element.attributes.house)),
  member_sp: (gathering, element) => seat(gathering, element, 'Scottish Parliament'),
  member_ni: (gathering, element) => seat(gathering, element, 'Northern Ireland Assembly'),
  lord,
  royal: (gathering, element) => seat(gathering, element, 'Crown'),
  moffice,
  alias,
  lordalias: alias,
  personinfo,
};

const commonsOr = (house: string | undefined): string =>
  house === undefined || house === 'commons' ? 'House of Commons' : house;

function person(gathering: Gathering, { attributes: { id, latestname } }: XmlElement): void {
  if (id === undefined || id === '') {
    gathering.note('is a person without an id and was left out', latestname ?? '?');
    return;
  }
  const own = gathering.idOf(id);
  // parlparse's own files do it (a peer who was an MSP): its ids are global, so both are one person.
  if (gathering.hasPerson(own))
    gathering.note('stands there twice and was taken for one person', `${id}, ${latestname}`);
  const there = gathering.person(own);
  if (latestname === undefined || latestname.trim() === '') return;
  there.names.push({ name: latestname, kind: 'main', period: {} });
}

function office(gathering: Gathering, { attributes: { id = '' }, parent }: XmlElement): void {
  const of = parent?.attributes.id;
  if (of === undefined) return;
  const there = gathering.person(gathering.idOf(of));
  const own = selfExplaining(id);
  const parliament = /^uk\.parliament\.data\/Member\/(\d+)\//.exec(id)?.[1];
  const identifier = own ?? (parliament === undefined ? undefined : canonical('parliament', parliament));
  const isThere = there.identifiers.some(
    (each) => each.scheme === identifier?.scheme && each.identifier === identifier.identifier,
  );
  if (identifier !== undefined && !isThere) there.identifiers.push(identifier);
}

function seat(gathering: Gathering, { attributes }: XmlElement, house: string): void {
  const { id = '', title, firstname = '', lastname = '', constituency, party = '' } = attributes;
  const name = [title === 'Lord' || title === 'Lady' ? title : '', firstname, lastname]
    .filter(Boolean)
    .join(' ')
    .trim();
  if (id === '' || name === '') {
    gathering.note('is a member without an id or a name and was left out', id || name);
    return;
  }
  const period = gathering.period(
    attributes.fromdate,
    attributes.todate,
    `${name}, ${constituency ?? house}`,
  );
  if (period === undefined) return;
  const there = gathering.person(gathering.idOf(id));
  there.names.push({
    name,
    kind: 'main',
    ...(firstname === '' ? {} : { given: firstname }),
    ...(lastname === '' ? {} : { family: lastname }),
    ...(title === undefined || title === '' ? {} : { prefix: title }),
    period: {},
  });
  const parliament = attributes.datadotparl_id;
  if (parliament !== undefined && parliament !== '')
    there.identifiers.push(canonical('parliament', parliament));
  there.memberships.push({
    kind: 'seat',
    id,
    organisation: parlparseHouse(gathering, house),
    role: 'Member',
    ...(constituency === undefined || constituency === ''
      ? {}
      : { post: { label: `Member for ${constituency}`, area: constituency } }),
    ...(party === '' ? {} : { onBehalfOf: parlparseParty(gathering, party) }),
    period,
    ...whys(attributes),
    source: gathering.source,
  });
}

function lord(gathering: Gathering, { attributes }: XmlElement): void {
  const { id = '', affiliation = '' } = attributes;
  const name = peerName(attributes);
  if (id === '' || name === undefined) {
    gathering.note('is a lord without an id or a name and was left out', id || (name?.name ?? '?'));
    return;
  }
  const period = gathering.period(attributes.fromdate, attributes.todate, name.name);
  if (period === undefined) return;
  const there = gathering.person(gathering.idOf(id));
  there.names.push(name);
  if (attributes.surname !== undefined && attributes.surname !== '' && attributes.forenames)
    there.names.push({
      name: `${attributes.forenames} ${attributes.surname}`,
      kind: 'former',
      given: attributes.forenames,
      family: attributes.surname,
      period: {},
    });
  there.memberships.push({
    kind: 'seat',
    id,
    organisation: parlparseHouse(gathering, 'House of Lords'),
    role: 'Peer',
    ...(affiliation === '' ? {} : { onBehalfOf: parlparseParty(gathering, affiliation) }),
    period,
    ...whys(attributes),
    source: gathering.source,
  });
}

/** "Lord Taylor of Warwick", "Earl of Arran", "Bishop of Leeds". */
export function peerName(attributes: Readonly<Record<string, string>>): PersonName | undefined {
  const { title, lordname, lordofname, forenames } = attributes;
  if (!title || (!lordname && !lordofname)) return undefined;
  const name = [title, lordname, lordofname && `of ${lordofname}`].filter(Boolean).join(' ');
  return {
    name,
    kind: 'main',
    prefix: title,
    ...(lordname ? { family: lordname } : {}),
    ...(forenames ? { given: forenames } : {}),
    period: {},
  };
}

function moffice(gathering: Gathering, { attributes }: XmlElement): void {
  const { id = '', matchid = '', name = '', dept = '', position = '' } = attributes;
  if (id === '' || matchid === '' || position === '') {
    gathering.note('is an office without a person or a name and was left out', id || name);
    return;
  }
  const period = gathering.period(attributes.fromdate, attributes.todate, `${name}, ${position}`);
  if (period === undefined) return;
  gathering.person(gathering.idOf(matchid)).memberships.push({
    kind: 'office',
    id,
    organisation: parlparseHouse(gathering, dept || 'Government'),
    role: position,
    period,
    source: gathering.source,
  });
}

function whys({ fromwhy, towhy }: Readonly<Record<string, string>>): Pick<Membership, 'began' | 'ended'> {
  return {
    ...(fromwhy ? { began: fromwhy } : {}),
    ...(towhy && towhy !== 'still_in_office' ? { ended: towhy } : {}),
  };
}

function alias(gathering: Gathering, { attributes }: XmlElement): void {
  const { alternate = '', fullname, lastname, constituency } = attributes;
  const of: AliasFacts['of'] | undefined =
    fullname !== undefined
      ? { type: 'whole-name', name: fullname.trim() }
      : lastname !== undefined
        ? { type: 'family-name', name: lastname }
        : constituency === undefined
          ? undefined
          : { type: 'seat', name: constituency };
  if (of === undefined || of.name === '' || alternate.trim() === '') {
    gathering.note('is an alias without a name and was left out', alternate);
    return;
  }
  const period = gathering.period(attributes.from, attributes.to, alternate);
  if (period !== undefined) gathering.alias({ alternate: unescaped(alternate), of, period });
}

/** Some aliases escape their letters twice. */
const unescaped = (text: string): string =>
  text.replace(/&([a-z])(acute|grave|uml|circ|cedil|tilde);/gi, (whole, letter: string, mark: string) =>
    `${letter}${marks[mark.toLowerCase()] ?? whole}`.normalize('NFC'),
  );
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  uml: '\u0308',
  circ: '\u0302',
  cedil: '\u0327',
  tilde: '\u0303',
};

function personinfo(gathering: Gathering, { attributes }: XmlElement): void {
  const { id = '', date_of_birth: born, profile_url_uk_parl: profile } = attributes;
  if (id === '') return;
  const parliament = /\/member\/(\d+)/.exec(profile ?? '')?.[1];
  const wikidata = attributes.wikidata_id;
  const birth = gathering.born(born, id);
  if (parliament === undefined && birth === undefined && wikidata === undefined) return;
  const there = gathering.person(gathering.idOf(id));
  if (parliament !== undefined) there.identifiers.push(canonical('parliament', parliament));
  if (wikidata !== undefined) there.identifiers.push(canonical('wikidata', wikidata));
  if (birth !== undefined) there.born = birth;
}
