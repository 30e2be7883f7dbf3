import { failure, type Outcome, success } from '../../model/outcome.ts';
import type { Identifier, OrganisationRef } from '../../model/person.ts';
import { canonical, identifierKey } from '../identifiers.ts';
import { present } from '../present.ts';
import type { CsvRow, CsvTable } from './csv.ts';
import { Gathering } from './gathering.ts';
import { isOrganisationTable, organisationRows } from './organisation-rows.ts';
import type { PeopleFile } from './people-file.ts';

/**
 * A table with a person a row (or a person's candidacy, or time in office): the columns of Democracy Club, of
 * TheyWorkForYou, of lists of members, or any others by the names that stand below.
 */
export function peopleRows(table: CsvTable, source: string, layout: string): Outcome<PeopleFile> {
  if (isOrganisationTable(table)) return organisationRows(table, source);
  const has = (column: string) => table.columns.includes(column);
  const isNamed = nameColumns.some(has) || (given.some(has) && family.some(has));
  if (!isNamed)
    return failure({
      message: `${source} names nobody that Onrecord can see: its columns are ${table.columns.slice(0, 12).join(', ')}. People need a column "name" (or "given name" and "family name"), parties "name" or "name_english" and an id. Nothing was imported.`,
    });
  const gathering = new Gathering(source);
  const reader = new RowReader(gathering, table.columns);
  for (const [at, row] of table.rows.entries()) reader.read(row, at + 2);
  if (table.rows.length === 0) return failure({ message: `${source} has no rows below its columns.` });
  return success(gathering.finish(reader.layout ?? layout));
}

const nameColumns = [
  'name',
  'person_name',
  'member_name',
  'mp_name',
  'full_name',
  'candidate',
  'candidate_name',
];
const given = ['given_name', 'first_name', 'firstname', 'forename', 'forenames'];
const family = ['family_name', 'last_name', 'lastname', 'surname'];
const seats = ['constituency', 'constituency_name', 'pcon_name', 'pcon19nm', 'post_label', 'seat'];

/** Columns that name their scheme by themselves. */
const schemes: Readonly<Record<string, string>> = {
  parlparse_id: 'publicwhip-person',
  they_work_for_you_mp_id: 'publicwhip-person',
  theyworkforyou_mp_id: 'publicwhip-person',
  publicwhip_person: 'publicwhip-person',
  publicwhip_member: 'publicwhip-member',
  ukparliament_member_id: 'parliament',
  parliament_id: 'parliament',
  wikidata: 'wikidata',
  wikidata_id: 'wikidata',
  democracy_club_id: 'democracy-club',
};

class RowReader {
  readonly layout: string | undefined;
  private readonly gathering: Gathering;
  /** What the plain `id` or `person_id` of this table is. */
  private readonly own: ReadonlyMap<string, string>;
  private readonly isCandidates: boolean;

  constructor(gathering: Gathering, columns: readonly string[]) {
    this.gathering = gathering;
    const has = (column: string) => columns.includes(column);
    const elections = ['election', 'election_id', 'ballot_paper_id', 'election_date'].some(has);
    this.isCandidates = elections && ['party_id', 'party_name', 'party'].some(has);
    const isTheyWorkForYou = (has('person_id') && has('uri')) || (has('member_id') && has('person_id'));
    const isMembersApi = has('member_id') && has('pcon_id');
    const own = this.isCandidates
      ? [
          ['id', 'democracy-club'],
          ['person_id', 'democracy-club'],
        ]
      : isTheyWorkForYou
        ? [
            ['person_id', 'publicwhip-person'],
            ['member_id', 'publicwhip-member'],
          ]
        : isMembersApi
          ? [['member_id', 'parliament']]
          : [];
    this.own = new Map(own as [string, string][]);
    this.layout = this.isCandidates ? 'candidates (Democracy Club’s columns)' : undefined;
  }

  read(row: CsvRow, number: number): void {
    const parts = { given: first(row, given), family: first(row, family) };
    const name = first(row, nameColumns) ?? [parts.given, parts.family].filter(Boolean).join(' ');
    if (name === '') {
      this.gathering.note('is a row without a name and was left out', `row ${number}`);
      return;
    }
    const identifiers = this.identifiersOf(row);
    const [own = this.unnumberedIdentifier(row, name)] = identifiers;
    const period = this.periodOf(row, name);
    if (period === undefined) return;
    const person = this.gathering.person(own);
    person.identifiers.push(...identifiers.slice(1));
    if (!person.names.some((each) => each.name === name))
      person.names.push({
        name,
        kind: person.names.length === 0 ? 'main' : 'alias',
        ...(parts.given === undefined ? {} : { given: parts.given }),
        ...(parts.family === undefined ? {} : { family: parts.family }),
        period: {},
      });
    const born = this.gathering.born(first(row, ['birth_date', 'date_of_birth', 'dob', 'born']), name);
    if (born !== undefined) person.born = born;
    this.membership(row, person, period);
  }

  private membership(
    row: CsvRow,
    person: ReturnType<Gathering['person']>,
    period: NonNullable<ReturnType<Gathering['period']>>,
  ): void {
    const party = this.partyOf(row);
    const area = first(row, seats);
    const role = first(row, ['role', 'office', 'position', 'post']);
    if (party === undefined && area === undefined && role === undefined) return;
    const named = first(row, ['organisation', 'organization', 'department', 'house']);
    const isSeat = area !== undefined || (party !== undefined && role === undefined && named !== undefined);
    const kind = this.isCandidates ? 'candidacy' : isSeat ? 'seat' : role === undefined ? 'party' : 'office';
    const isOfParty = kind === 'party' && party !== undefined;
    person.memberships.push({
      kind,
      organisation: isOfParty ? party : this.gathering.namedOrganisation(named ?? this.house(row)),
      period,
      source: this.gathering.source,
      ...present({
        role: this.isCandidates ? 'candidate' : role,
        post: area === undefined ? undefined : { label: area, area },
        onBehalfOf: isOfParty ? undefined : party,
      }),
    });
  }

  /** Where a seat or a candidacy is, in a table that does not say it. */
  private house(row: CsvRow): string {
    if (this.isCandidates) return first(row, ['election', 'election_id', 'ballot_paper_id']) ?? 'an election';
    return row.has('pcon_name') || row.has('pcon19nm') ? 'House of Commons' : 'an assembly';
  }

  /** A candidate stands for a party up to the day of the election; since when, the table does not say. */
  private periodOf(row: CsvRow, name: string) {
    const dated = /(\d{4}-\d{2}-\d{2})/.exec(
      first(row, ['ballot_paper_id', 'election_id', 'election']) ?? '',
    )?.[1];
    const election = this.isCandidates
      ? (row.get('election_date') ?? dated ?? yearOf(row.get('election')))
      : undefined;
    return this.gathering.period(
      first(row, ['start_date', 'from', 'from_date', 'fromdate', 'since']),
      election ?? first(row, ['end_date', 'until', 'to', 'to_date', 'todate']),
      name,
    );
  }

  private partyOf(row: CsvRow): OrganisationRef | undefined {
    const name = first(row, ['party_name', 'party', 'party_short_name']);
    if (name === undefined) return undefined;
    const id = row.get('party_id');
    const identifier =
      id === undefined
        ? { scheme: `name in ${this.gathering.source}`, identifier: name }
        : this.gathering.idOf(id);
    const party = this.gathering.organisation(identifier);
    party.name ??= name;
    party.classification ??= 'party';
    const short = first(row, ['party_short_name', 'party_abbreviation']);
    if (short !== undefined && short !== name && !party.names.includes(short)) party.names.push(short);
    return { key: identifierKey(identifier), name };
  }

  private identifiersOf(row: CsvRow): readonly Identifier[] {
    const found: Identifier[] = [];
    for (const [column, scheme] of [...this.own, ...Object.entries(schemes)]) {
      const value = row.get(column);
      if (value !== undefined) found.push(canonical(scheme, value));
    }
    if (this.own.size === 0 && found.length === 0) {
      const id = row.get('id') ?? row.get('person_id');
      if (id !== undefined) found.push(this.gathering.idOf(id));
    }
    const uri = /theyworkforyou\.com\/(?:mp|peer|msp|mla|p)\/(?:\?pid=)?(\d+)/.exec(
      row.get('theyworkforyou_url') ?? '',
    )?.[1];
    if (uri !== undefined) found.push(canonical('publicwhip-person', uri));
    return found;
  }

  /**
   * Two rows of one name without ids may be two people: the seat or the birth tells them apart where it can, and
   * rows that agree in that too are one person with several memberships.
   */
  private unnumberedIdentifier(row: CsvRow, name: string): Identifier {
    const apart = first(row, [...seats, 'birth_date', 'date_of_birth']);
    const identifier = apart === undefined ? name : `${name} (${apart})`;
    return { scheme: `name in ${this.gathering.source}`, identifier };
  }
}

const first = (row: CsvRow, columns: readonly string[]): string | undefined => {
  for (const column of columns) {
    const value = row.get(column);
    if (value !== undefined) return value;
  }
  return undefined;
};

const yearOf = (text: string | undefined): string | undefined => /^(\d{4})$/.exec(text ?? '')?.[1];
