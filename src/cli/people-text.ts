import type { ImportedPeople, ImportOfPeople } from '../campaign/import-people.ts';
import type { Campaign } from '../model/campaign.ts';
import type { Day } from '../model/day.ts';
import { isTimeless, periodInWords } from '../model/period.ts';
import type { Membership, NameSettlement, Person, RegistrySource } from '../model/person.ts';
import { type PartyLink, partyOfRef } from '../people/parties.ts';
import type { Resolution } from '../people/resolution.ts';
import { scopeInWords } from '../people/settled.ts';
import { partyOf, standpointInWords, standpointOn } from '../people/spoke-for.ts';
import { membershipInWords } from '../people/standing.ts';
import { count } from './words.ts';

interface Shown {
  readonly on?: Day;
  readonly links: readonly PartyLink[];
}

/** What an import brought, a file each, and which party is which. */
export function importInWords({ files, parties }: ImportOfPeople, known: Campaign['parties']): string {
  const lines = files.flatMap(fileInWords);
  const linked = known.map(({ id }) => {
    const names = parties.links
      .filter(({ party }) => party === id)
      .map(({ organisation, how }) => `${organisation.name} (${how})`);
    return names.length === 0 ? `  ${id}: no organisation` : `  ${[...new Set(names)].join(', ')} → ${id}`;
  });
  const unlinked = parties.unlinked.map(({ name }) => name);
  const ambiguous = parties.ambiguous.map(
    ({ party, countries }) =>
      `  ${party}: ${countries.length} countries have a party of this name (${countries.slice(0, 8).join(', ')}); say which in campaign.yaml, under people: organisations, or give the party identifiers`,
  );
  return `${[
    ...lines,
    'Parties of the campaign:',
    ...linked,
    ...ambiguous,
    ...(unlinked.length === 0
      ? []
      : [
          `  ${count(unlinked.length, 'party').replace('partys', 'parties')} unlinked: ${some(unlinked, 12)}`,
        ]),
  ].join('\n')}\n`;
}

function fileInWords({ source, persons, organisations, aliases, notes }: ImportedPeople): readonly string[] {
  const brought = [
    changeInWords(persons, 'person'),
    changeInWords(organisations, 'organisation'),
    aliases.given === 0 ? undefined : count(aliases.given, 'other name'),
  ].filter((part) => part !== undefined);
  const left = [
    ...notes,
    ...(persons.nameless.length === 0
      ? []
      : [
          `${count(persons.nameless.length, 'person')} without a name left out, as no file names them yet: ${some(persons.nameless, 3)}`,
        ]),
    ...(aliases.unclear.length === 0
      ? []
      : [
          `${count(aliases.unclear.length, 'other name')} left out, as nobody or more than one may be meant: ${some(aliases.unclear, 3)}`,
        ]),
    ...[...persons.contradictory, ...organisations.contradictory].map(
      (each) => `Left out, as identifiers contradict each other: ${each}`,
    ),
  ];
  const nothing = [persons, organisations].every(
    ({ added, changed, removed }) => added + changed + removed === 0,
  );
  const horizon = source.asOf === undefined ? 'knows no days' : `knows nothing after ${source.asOf}`;
  return [
    `${source.name} (${source.layout}; ${horizon}): ${nothing ? 'nothing new; ' : ''}${brought.join(', ')}`,
    ...left.slice(0, 12).map((line) => `  ${line}`),
  ];
}

function changeInWords(
  { added, changed, same, removed }: ImportedPeople['persons'],
  thing: string,
): string | undefined {
  if (added + changed + same + removed === 0) return undefined;
  const parts = [
    added > 0 ? `${added} new` : undefined,
    changed > 0 ? `${changed} changed` : undefined,
    removed > 0 ? `${removed} gone` : undefined,
    same > 0 ? `${same} as before` : undefined,
  ].filter((part) => part !== undefined);
  return `${count(added + changed + same, thing)} (${parts.join(', ')})`;
}

interface RegistryView {
  readonly counts: { readonly persons: number; readonly organisations: number };
  readonly sources: readonly RegistrySource[];
  readonly settlements: readonly NameSettlement[];
  readonly people: readonly Person[];
}

export function listInWords(
  { counts, sources, settlements, people }: RegistryView,
  name: string | undefined,
): string {
  if (counts.persons + counts.organisations === 0)
    return 'Nobody is in the registry yet: onrecord people import FILE\n';
  const lines = people.map((person) => `  ${person.name}  ${person.id}${lastInWords(person)}`);
  if (name !== undefined)
    return `${lines.length === 0 ? `Nobody has the name ${name}.` : lines.join('\n')}\n`;
  return `${[
    `${count(counts.persons, 'person')} and ${count(counts.organisations, 'organisation')}, from`,
    ...sources.map(
      ({ name: file, asOf, at }) =>
        `  ${file}, imported ${at.slice(0, 10)}${asOf === undefined ? '' : `, knows nothing after ${asOf}`}`,
    ),
    ...(settlements.length === 0
      ? []
      : ['Decisions of readers:', ...settlements.map((each) => `  ${settlementInWords(each)}`)]),
    'The first by name (onrecord people list NAME for others):',
    ...lines,
  ].join('\n')}\n`;
}

function lastInWords({ memberships }: Person): string {
  const last = memberships.findLast(({ kind }) => kind !== 'other');
  return last === undefined ? '' : `  ${membershipInWords(last)}`;
}

/** Everything that is known of a person. */
export function personInWords(person: Person, { on, links }: Shown): string {
  const names = person.names.map(
    ({ name, kind, period }) =>
      `  ${name} (${kind})${isTimeless(period) ? '' : `, ${periodInWords(period)}`}`,
  );
  const ofKind = (...kinds: readonly Membership['kind'][]) =>
    person.memberships
      .filter(({ kind }) => kinds.includes(kind))
      .map((each) => `  ${membershipInWords(each)}${partyInWords(each, links)}`);
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [title, ...lines]);
  return `${[
    `${person.name}  ${person.id}${person.born === undefined ? '' : `, born ${person.born}`}`,
    ...part('Names', [...new Set(names)]),
    ...part('Seats and parties', ofKind('seat', 'party')),
    ...part('Offices', ofKind('office')),
    ...part('Candidacies', ofKind('candidacy')),
    ...part('Other memberships', ofKind('other')),
    ...part('Identifiers', [
      `  ${person.identifiers.map(({ scheme, identifier }) => `${scheme}:${identifier}`).join(', ')}`,
    ]),
    ...(on === undefined
      ? []
      : part(
          `On ${on} spoke`,
          standpointInWords(standpointOn(person, on)).map((line) => `  ${line}`),
        )),
  ].join('\n')}\n`;
}

function partyInWords(membership: Membership, links: readonly PartyLink[]): string {
  const ref = partyOf(membership);
  const party = ref === undefined ? undefined : partyOfRef(ref, links);
  return party === undefined ? '' : ` → ${party}`;
}

/** The answer with its reasons, and for whom the person spoke on that day. */
export function resolutionInWords(resolution: Resolution, { on, links }: Required<Shown>): string {
  switch (resolution.type) {
    case 'person':
      return `${resolution.person.name}  ${resolution.person.id}\n${reasonLines(resolution)}${onTheDay(resolution.person, on, links)}`;
    case 'candidates':
      return `Not settled: ${resolution.reason}.\n${resolution.candidates
        .map(
          (each) =>
            `${each.person.name}  ${each.person.id}\n${reasonLines(each)}${onTheDay(each.person, on, links)}`,
        )
        .join('')}A reader can decide: onrecord people settle NAME --is ID --reader YOU\n`;
    case 'unknown':
      return `Unknown: ${resolution.reason}.\n`;
  }
}

const reasonLines = ({
  reasons,
  doubts,
}: {
  readonly reasons: readonly string[];
  readonly doubts: readonly string[];
}): string =>
  [...reasons.map((reason) => `  – ${reason}\n`), ...doubts.map((doubt) => `  ? ${doubt}\n`)].join('');

function onTheDay(person: Person, on: Day, links: readonly PartyLink[]): string {
  const standpoint = standpointOn(person, on);
  const { spokeFor } = standpoint;
  const party = spokeFor.type === 'party' ? partyOfRef(spokeFor.party, links) : undefined;
  return standpointInWords(standpoint)
    .map((line, at) => `  spoke ${line}${at === 0 && party !== undefined ? ` → ${party}` : ''}\n`)
    .join('');
}

export function settlementInWords(settlement: NameSettlement & { readonly name?: string }): string {
  const { printed, person, name, scope, reader, at, note } = settlement;
  const who =
    person === undefined ? 'nobody in the registry' : name === undefined ? person : `${name} (${person})`;
  return `“${printed}” is ${who}, ${scopeInWords(scope)}; ${reader}, ${at.slice(0, 10)}${note === undefined ? '' : `: ${note}`}`;
}

const some = (things: readonly string[], most: number): string =>
  `${things.slice(0, most).join(', ')}${things.length > most ? ', …' : ''}`;
