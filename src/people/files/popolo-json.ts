import { z } from 'zod';
import type { Outcome } from '../../model/outcome.ts';
import { failure, success } from '../../model/outcome.ts';
import type { Identifier, Membership, OrganisationRef, PersonName } from '../../model/person.ts';
import { nameKinds } from '../../model/person.ts';
import { canonical, identifierKey, selfExplaining } from '../identifiers.ts';
import { present } from '../present.ts';
import { Gathering } from './gathering.ts';
import type { PeopleFile } from './people-file.ts';

const word = z
  .union([z.string().max(20_000), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined || value === '' ? undefined : String(value)));
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((list) => list ?? []);

const identifierShape = z.object({ scheme: word, identifier: word });
const nameShape = z.object({
  name: word,
  note: word,
  given_name: word,
  family_name: word,
  surname: word,
  honorific_prefix: word,
  lordname: word,
  lordofname: word,
  start_date: word,
  end_date: word,
});
const personShape = z.object({
  id: word,
  name: word,
  given_name: word,
  family_name: word,
  honorific_prefix: word,
  birth_date: word,
  redirect: word,
  identifiers: listOf(identifierShape),
  other_names: listOf(nameShape),
});
const organisationShape = z.object({
  id: word,
  name: word,
  classification: word,
  parent_id: word,
  country: word,
  identifiers: listOf(identifierShape),
  other_names: listOf(nameShape),
  sister_ids: listOf(z.string()),
});
const postShape = z.object({
  id: word,
  label: word,
  role: word,
  organization_id: word,
  area: z.union([z.object({ name: word }), z.string()]).nullish(),
  area_id: word,
});
const membershipShape = z.object({
  id: word,
  role: word,
  label: word,
  post_id: word,
  organization_id: word,
  on_behalf_of_id: word,
  area_id: word,
  legislative_period_id: word,
  start_date: word,
  end_date: word,
  start_reason: word,
  end_reason: word,
  person_id: z.union([word, z.array(z.string())]),
  member_id: word,
  area: z.object({ name: word }).nullish(),
});
const popoloShape = z.object({
  persons: listOf(personShape),
  organizations: listOf(organisationShape),
  memberships: listOf(membershipShape),
  posts: listOf(postShape),
  areas: listOf(z.object({ id: word, name: word })),
  events: listOf(z.object({ id: word, start_date: word, end_date: word })),
});
type Popolo = z.infer<typeof popoloShape>;

/** Popolo as one object of lists, as EveryPolitician, parlparse and many others give it. */
export function popoloJson(value: unknown, source: string): Outcome<PeopleFile> {
  const parsed = popoloShape.safeParse(value);
  if (!parsed.success)
    return failure({ message: `${source}: ${whereInWords(parsed.error.issues[0])} Nothing was imported.` });
  const twice = twiceIn(parsed.data.persons);
  if (twice !== undefined)
    return failure({
      message: `${source} has the id ${twice} twice, with different names: which is which cannot be told. Give each its own and import it again; nothing was imported.`,
    });
  return success(new PopoloReader(parsed.data, source).read());
}

function whereInWords(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'it is no Popolo.';
  const path = issue.path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('');
  return `${path.replace(/^\./, '')} is not as Popolo has it (${issue.message}).`;
}

interface Named {
  readonly id: string | undefined;
  readonly name: string | undefined;
}

function twiceIn(things: readonly Named[]): string | undefined {
  const names = new Map<string, string | undefined>();
  for (const { id, name } of things) {
    if (id === undefined) continue;
    if (names.has(id) && names.get(id) !== name) return id;
    names.set(id, name);
  }
  return undefined;
}

class PopoloReader {
  private readonly popolo: Popolo;
  private readonly gathering: Gathering;
  private readonly organisations: ReadonlyMap<string, Popolo['organizations'][number]>;
  private readonly posts: ReadonlyMap<string, Popolo['posts'][number]>;
  private readonly areas: ReadonlyMap<string, string>;
  private readonly terms: ReadonlyMap<string, Popolo['events'][number]>;
  private readonly isParlparse: boolean;

  constructor(popolo: Popolo, source: string) {
    this.popolo = popolo;
    this.gathering = new Gathering(source);
    this.organisations = byId(popolo.organizations);
    this.posts = byId(popolo.posts);
    this.terms = byId(popolo.events);
    this.areas = new Map(popolo.areas.flatMap(({ id, name }) => (id && name ? [[id, name]] : [])));
    this.isParlparse = popolo.memberships.some(({ id }) => id?.startsWith('uk.org.publicwhip/') === true);
  }

  read(): PeopleFile {
    for (const each of this.popolo.organizations) this.organisation(each);
    for (const each of this.popolo.persons) this.person(each);
    for (const each of this.popolo.memberships)
      for (const person of holdersOf(each)) this.membership(each, person);
    return this.gathering.finish('Popolo JSON');
  }

  private organisation(each: Popolo['organizations'][number]): void {
    if (each.id === undefined || each.name === undefined) {
      this.gathering.note(
        'is an organisation without an id or a name and was left out',
        each.id ?? each.name ?? '?',
      );
      return;
    }
    const there = this.gathering.organisation(this.organisationIdentifier(each.id));
    if (there.name !== undefined && there.name !== each.name) there.names.push(each.name);
    there.name ??= each.name;
    if (each.classification !== undefined) there.classification ??= each.classification;
    if (each.country !== undefined) there.country ??= each.country;
    for (const { name } of each.other_names) if (name !== undefined) there.names.push(name);
    there.identifiers.push(...identifiersOf(each.identifiers));
    const relate = (kind: 'parent' | 'sister', id: string) =>
      there.relations.push({ kind, organisation: this.organisationRef(id), period: {} });
    if (each.parent_id !== undefined) relate('parent', each.parent_id);
    for (const id of each.sister_ids) relate('sister', id);
  }

  private person(each: Popolo['persons'][number]): void {
    if (each.id === undefined) {
      this.gathering.note('is a person without an id and was left out', each.name ?? '?');
      return;
    }
    const own = this.gathering.idOf(each.id);
    if (each.redirect !== undefined) {
      this.gathering.person(this.gathering.idOf(each.redirect)).identifiers.push(own);
      return;
    }
    const there = this.gathering.person(own);
    there.identifiers.push(...identifiersOf(each.identifiers));
    if (each.name !== undefined)
      there.names.push({ ...partsOf(each), name: each.name, kind: 'main', period: {} });
    for (const other of each.other_names) {
      const name = this.otherName(other);
      if (name !== undefined) there.names.push(name);
    }
    if (there.names.length === 0) this.gathering.note('is a person without a name', each.id);
    const born = this.gathering.born(each.birth_date, each.name ?? each.id);
    if (born !== undefined) there.born = born;
  }

  private otherName(other: Popolo['persons'][number]['other_names'][number]): PersonName | undefined {
    const title = other.honorific_prefix;
    const isPeer = other.lordname !== undefined || other.lordofname !== undefined;
    const parts = isPeer
      ? [title, other.lordname, other.lordofname === undefined ? undefined : `of ${other.lordofname}`]
      : [other.given_name, other.family_name ?? other.surname];
    const name = other.name ?? parts.filter((part) => part !== undefined).join(' ');
    if (name === '') return undefined;
    const period = this.gathering.period(other.start_date, other.end_date, name);
    if (period === undefined) return undefined;
    const family = isPeer ? other.lordname : (other.family_name ?? other.surname);
    return {
      ...partsOf({ ...other, family_name: family }),
      name,
      kind: kindOf(other.note, period.until !== undefined),
      period,
    };
  }

  private membership(each: Popolo['memberships'][number], person: string | undefined): void {
    const post = this.posts.get(each.post_id ?? '');
    const house = each.organization_id ?? post?.organization_id;
    const what = each.id ?? `${person ?? '?'}, ${each.role ?? house ?? '?'}`;
    if (person === undefined) {
      this.memberOrganisation(each);
      return;
    }
    if (house === undefined && each.on_behalf_of_id === undefined) {
      this.gathering.note('is a membership of nothing and was left out', what);
      return;
    }
    const term = this.terms.get(each.legislative_period_id ?? '');
    const period = this.gathering.period(
      each.start_date ?? term?.start_date,
      each.end_date ?? term?.end_date,
      what,
    );
    if (period === undefined) return;
    const organisation = this.organisationRef(house ?? each.on_behalf_of_id ?? '');
    const area = this.areaOf(each, post);
    const label = post?.label ?? each.label ?? (area === undefined ? undefined : `Member for ${area}`);
    const role = each.role ?? post?.role;
    const there = this.gathering.person(this.gathering.idOf(person));
    const own = each.id === undefined ? undefined : selfExplaining(each.id);
    if (own?.scheme.startsWith('publicwhip-')) there.identifiers.push(own);
    const onBehalfOf =
      each.on_behalf_of_id === undefined ? undefined : this.organisationRef(each.on_behalf_of_id);
    there.memberships.push({
      kind: this.kindOfMembership(each, organisation, area),
      organisation,
      period,
      source: this.gathering.source,
      ...present({ id: each.id, role, onBehalfOf, began: each.start_reason, ended: each.end_reason }),
      ...(label === undefined ? {} : { post: { label, ...present({ area }) } }),
    });
  }

  private kindOfMembership(
    { role, on_behalf_of_id: party, organization_id: house }: Popolo['memberships'][number],
    { name }: OrganisationRef,
    area: string | undefined,
  ): Membership['kind'] {
    if (role !== undefined && /^candidate\b/i.test(role)) return 'candidacy';
    if (house !== undefined && isParty(this.organisations.get(house)?.classification)) return 'party';
    if (
      area !== undefined ||
      party !== undefined ||
      /house of|parliament|assembly|senedd|bundestag/i.test(name)
    )
      return role === undefined || /member|mp|peer|representative|deputy|^ms/i.test(role) ? 'seat' : 'office';
    return role === undefined ? 'other' : 'office';
  }

  private areaOf(
    each: Popolo['memberships'][number],
    post: Popolo['posts'][number] | undefined,
  ): string | undefined {
    const id = each.area_id ?? post?.area_id;
    const area = post?.area;
    return (
      each.area?.name ??
      (typeof area === 'string' ? area : area?.name) ??
      (id === undefined ? undefined : this.areas.get(id))
    );
  }

  /** A party in a coalition: `member_id` instead of `person_id`, as Popolo has it for organisations. */
  private memberOrganisation(each: Popolo['memberships'][number]): void {
    const { member_id: member, organization_id: coalition } = each;
    if (member === undefined || coalition === undefined || !this.organisations.has(member)) {
      this.gathering.note('is a membership without a person and was left out', each.id ?? each.role ?? '?');
      return;
    }
    const period = this.gathering.period(each.start_date, each.end_date, member);
    if (period === undefined) return;
    this.gathering
      .organisation(this.organisationIdentifier(member))
      .relations.push({ kind: 'coalition', organisation: this.organisationRef(coalition), period });
  }

  private organisationIdentifier(id: string): Identifier {
    return (
      selfExplaining(id) ??
      (this.isParlparse ? { scheme: 'parlparse-organisation', identifier: id } : this.gathering.idOf(id))
    );
  }

  private organisationRef(id: string): OrganisationRef {
    return {
      key: identifierKey(this.organisationIdentifier(id)),
      name: this.organisations.get(id)?.name ?? id,
    };
  }
}

/** The Scottish Parliament's offices name their holder in a list; one office that two held together has both. */
const holdersOf = ({ person_id: holder }: Popolo['memberships'][number]): readonly (string | undefined)[] =>
  Array.isArray(holder) ? holder : [holder];

const isParty = (classification: string | undefined): boolean =>
  /^(?:political )?party$/i.test(classification ?? '');

const byId = <T extends { readonly id: string | undefined }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.flatMap((thing) => (thing.id === undefined ? [] : [[thing.id, thing]])));

const identifiersOf = (list: readonly z.infer<typeof identifierShape>[]): readonly Identifier[] =>
  list.flatMap(({ scheme, identifier }) =>
    scheme === undefined || identifier === undefined ? [] : [canonical(scheme, identifier)],
  );

interface Parts {
  readonly given_name: string | undefined;
  readonly family_name: string | undefined;
  readonly honorific_prefix: string | undefined;
}

const partsOf = ({ given_name: given, family_name: family, honorific_prefix: prefix }: Parts) => ({
  ...(given === undefined ? {} : { given }),
  ...(family === undefined ? {} : { family }),
  ...(prefix === undefined ? {} : { prefix }),
});

function kindOf(note: string | undefined, isOver: boolean): PersonName['kind'] {
  const said = note?.toLowerCase() ?? '';
  const known = nameKinds.find((kind) => said.startsWith(kind));
  if (known !== undefined && !(known === 'main' && isOver)) return known;
  if (/maiden|birth|previous|married|former/.test(said) || isOver) return 'former';
  return /spell|translit/.test(said) ? 'spelling' : 'alias';
}
