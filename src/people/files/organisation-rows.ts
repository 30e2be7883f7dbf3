import { failure, type Outcome, success } from '../../model/outcome.ts';
import type { Identifier } from '../../model/person.ts';
import { canonical } from '../identifiers.ts';
import type { CsvRow, CsvTable } from './csv.ts';
import { Gathering } from './gathering.ts';
import type { PeopleFile } from './people-file.ts';

/** Whether a table lists parties and not people: Party Facts and the data sets that it joins. */
export const isOrganisationTable = ({ columns }: CsvTable): boolean =>
  ['partyfacts_id', 'party_name_english', 'name_english', 'partyname', 'abbrev'].some((each) =>
    columns.includes(each),
  ) ||
  (columns.includes('party_id') && columns.includes('country') && columns.includes('name'));

/** Parties with their names, countries and identifiers. */
export function organisationRows({ columns, rows }: CsvTable, source: string): Outcome<PeopleFile> {
  const gathering = new Gathering(source);
  const scheme = schemeOf(columns, source);
  for (const [at, row] of rows.entries()) {
    const identifiers = identifiersOf(row, scheme);
    const [own] = identifiers;
    if (own === undefined) {
      gathering.note('is a party without an id and was left out', `row ${at + 2}`);
      continue;
    }
    const party = gathering.organisation(own);
    party.identifiers.push(...identifiers.slice(1));
    const [name, ...names] = namesOf(row);
    if (name !== undefined) party.name ??= name;
    party.names.push(
      ...([name, ...names].filter((each) => each !== undefined && each !== party.name) as string[]),
    );
    party.classification ??= 'party';
    const country = row.get('country_short') ?? row.get('countryshort') ?? row.get('country');
    if (country !== undefined) party.country ??= country;
  }
  const file = gathering.finish('table of parties');
  return file.organisations.length === 0
    ? failure({
        message: `${source} has no party with an id: its columns are ${columns.slice(0, 12).join(', ')}. Nothing was imported.`,
      })
    : success(file);
}

/** Whose numbers `party_id`, `party` or `dataset_party_id` are: each data set has its own. */
function schemeOf(columns: readonly string[], source: string): string {
  const has = (column: string) => columns.includes(column);
  if (has('abbrev') && has('partyname')) return 'manifesto-project';
  if (has('party_name_english') && has('cabinet_n')) return 'parlgov';
  if (has('dataset_party_id')) return /manifesto/i.test(source) ? 'manifesto-project' : `id in ${source}`;
  return `id in ${source}`;
}

function identifiersOf(row: CsvRow, scheme: string): readonly Identifier[] {
  const number =
    row.get('party_id') ??
    row.get('dataset_party_id') ??
    (scheme === 'manifesto-project' ? row.get('party') : undefined);
  const found: Identifier[] = [];
  const add = (each: string, value: string | undefined) => {
    if (value !== undefined) found.push(canonical(each, value));
  };
  add('partyfacts', row.get('partyfacts_id'));
  add(scheme, number);
  add('wikidata', row.get('wikidata_id'));
  add('electoral-commission', row.get('electoral_commission_id'));
  return found;
}

const namesOf = (row: CsvRow): readonly string[] => [
  ...new Set(
    [
      'name_english',
      'party_name_english',
      'partyname',
      'name',
      'party_name',
      'orig_name',
      'name_native',
      'name_short',
      'party_name_short',
      'abbrev',
    ]
      .map((column) => row.get(column))
      .filter((name) => name !== undefined),
  ),
];
