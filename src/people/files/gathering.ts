import type { Day } from '../../model/day.ts';
import { firstDayOf, lastDayOf, type PartialDay, partialDay } from '../../model/partial-day.ts';
import type { Period } from '../../model/period.ts';
import type {
  Identifier,
  Membership,
  OrganisationFacts,
  OrganisationRef,
  PersonFacts,
  PersonName,
  Relation,
} from '../../model/person.ts';
import { identifierKey, selfExplaining } from '../identifiers.ts';
import type { AliasFacts, PeopleFile } from './people-file.ts';

export interface GatheredPerson {
  name?: string;
  born?: PartialDay;
  readonly names: PersonName[];
  readonly identifiers: Identifier[];
  readonly memberships: Membership[];
}

export interface GatheredOrganisation {
  name?: string;
  classification?: string;
  country?: string;
  readonly names: string[];
  readonly identifiers: Identifier[];
  readonly relations: Relation[];
}

/** Collects what a reader finds in one file; one person for each identifier that the file gives first. */
export class Gathering {
  readonly source: string;
  private readonly persons = new Map<string, GatheredPerson>();
  private readonly organisations = new Map<string, GatheredOrganisation>();
  private readonly aliases: AliasFacts[] = [];
  private readonly notes = new Map<string, string[]>();
  private latest: Day | undefined;

  constructor(source: string) {
    this.source = source;
  }

  person(first: Identifier): GatheredPerson {
    const key = identifierKey(first);
    const there = this.persons.get(key) ?? { names: [], identifiers: [first], memberships: [] };
    this.persons.set(key, there);
    return there;
  }

  hasPerson(first: Identifier): boolean {
    return this.persons.has(identifierKey(first));
  }

  organisation(first: Identifier): GatheredOrganisation {
    const key = identifierKey(first);
    const there = this.organisations.get(key) ?? { names: [], identifiers: [first], relations: [] };
    this.organisations.set(key, there);
    return there;
  }

  alias(alias: AliasFacts): void {
    this.aliases.push(alias);
  }

  /** An id that means something everywhere, or one that is good in files of this name alone. */
  idOf(id: string): Identifier {
    return selfExplaining(id) ?? { scheme: `id in ${this.source}`, identifier: id };
  }

  /** An organisation of which only the name is known: entered under it. */
  namedOrganisation(name: string, classification?: string): OrganisationRef {
    const identifier = { scheme: `name in ${this.source}`, identifier: name };
    const organisation = this.organisation(identifier);
    organisation.name ??= name;
    if (classification !== undefined) organisation.classification ??= classification;
    return { key: identifierKey(identifier), name };
  }

  /** `undefined` where it ends before it begins: what has it is left out, and told. */
  period(from: string | undefined, until: string | undefined, what: string): Period | undefined {
    const begin = this.partial(from, what);
    const end = isOpen(until) ? undefined : this.partial(until, what);
    if (begin !== undefined && end !== undefined && lastDayOf(end) < firstDayOf(begin)) {
      this.note('ends before it begins and was left out', `${what} (${begin} to ${end})`);
      return undefined;
    }
    return { ...(begin === undefined ? {} : { from: begin }), ...(end === undefined ? {} : { until: end }) };
  }

  born(text: string | undefined, what: string): PartialDay | undefined {
    return text === undefined ? undefined : this.partial(text, what, false);
  }

  /** Counted by kind, with the first few examples. */
  note(kind: string, example: string): void {
    const there = this.notes.get(kind) ?? [];
    there.push(example);
    this.notes.set(kind, there);
  }

  finish(layout: string): PeopleFile {
    return {
      layout,
      persons: [...this.persons.values()].map(settledPerson),
      organisations: [...this.organisations.values()] satisfies readonly OrganisationFacts[],
      aliases: this.aliases,
      ...(this.latest === undefined ? {} : { asOf: this.latest }),
      notes: [...this.notes].map(([kind, examples]) => noteInWords(kind, examples)),
    };
  }

  private partial(text: string | undefined, what: string, counts = true): PartialDay | undefined {
    if (text === undefined || text.trim() === '' || /^0000|^(?:null|none|unknown|n\/a|-)$/i.test(text.trim()))
      return undefined;
    const plain = text
      .trim()
      .replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1')
      .replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, turned);
    const found = partialDay(plain);
    if (found === undefined)
      this.note('has a day that is none of the calendar, taken as unknown', `${what}: ${text}`);
    // A year alone says too little of how far the file knows; "in 2015" may be its January.
    else if (counts && found.length === 10) this.latest = laterOf(this.latest, firstDayOf(found));
    return found;
  }
}

const laterOf = (one: Day | undefined, other: Day): Day => (one === undefined || other > one ? other : one);

const isOpen = (text: string | undefined): boolean =>
  text === undefined || /^(?:9999|present$|current$)/i.test(text.trim());

/** British days, 24/07/2019; a month over 12 is no day and told so. */
const turned = (_: string, day: string, month: string, year: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function settledPerson(person: GatheredPerson): PersonFacts {
  const name = person.name ?? person.names.find(({ kind }) => kind === 'main')?.name;
  return { ...person, ...(name === undefined ? {} : { name }) };
}

function noteInWords(kind: string, examples: readonly string[]): string {
  const shown = examples.slice(0, 3).join('; ');
  const more = examples.length > 3 ? '; …' : '';
  return examples.length === 1
    ? `One thing ${kind}: ${shown}`
    : `${examples.length} times something ${kind}: ${shown}${more}`;
}
