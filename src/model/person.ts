import type { Brand } from './brand.ts';
import type { Day } from './day.ts';
import type { DocumentId } from './ids.ts';
import type { PartialDay } from './partial-day.ts';
import type { Period } from './period.ts';

// The words are Popolo's (popoloproject.com/specs): person, organization, membership, post, other name, identifier.

/** `SCHEME:IDENTIFIER` of the identifier by which an entry came into the registry. */
export type PersonId = Brand<string, 'PersonId'>;
export type OrganisationId = Brand<string, 'OrganisationId'>;

export const personId = (id: string): PersonId => id as PersonId;
export const organisationId = (id: string): OrganisationId => id as OrganisationId;

/** A name that someone else gave: `{ scheme: 'wikidata', identifier: 'Q302808' }`. A scheme may give several. */
export interface Identifier {
  readonly scheme: string;
  readonly identifier: string;
}

export const nameKinds = ['main', 'alias', 'spelling', 'former', 'title'] as const;

/** One of a person's names and when it was used. `title` is an office that stands for a name ("The Convener"). */
export interface PersonName {
  readonly name: string;
  readonly kind: (typeof nameKinds)[number];
  /** As the source has them apart; absent where it has one string only. */
  readonly given?: string;
  readonly family?: string;
  readonly prefix?: string;
  readonly period: Period;
}

/** An organisation as a membership names it: `key` finds it in the registry, `name` shows it. */
export interface OrganisationRef {
  readonly key: string;
  readonly name: string;
}

/** A seat or an office that persons hold one after the other. */
export interface Post {
  readonly label: string;
  /** The constituency, where the post is a seat. */
  readonly area?: string;
}

export const membershipKinds = ['seat', 'office', 'party', 'candidacy', 'other'] as const;

/** That a person belonged to something, for a time. */
export interface Membership {
  readonly kind: (typeof membershipKinds)[number];
  readonly id?: string;
  readonly organisation: OrganisationRef;
  readonly role?: string;
  readonly post?: Post;
  /** The party for which the seat is held. */
  readonly onBehalfOf?: OrganisationRef;
  readonly period: Period;
  /** Why it began and ended, in the source's words: `general_election`, `changed_party`. */
  readonly began?: string;
  readonly ended?: string;
  /** The file that says so. */
  readonly source: string;
}

/** What one file says of a person. */
export interface PersonFacts {
  readonly name?: string;
  readonly names: readonly PersonName[];
  readonly identifiers: readonly Identifier[];
  readonly memberships: readonly Membership[];
  readonly born?: PartialDay;
}

export interface Person extends PersonFacts {
  readonly id: PersonId;
  readonly name: string;
}

export const relationKinds = ['parent', 'sister', 'coalition'] as const;

/** How an organisation belongs to another: its parent, its sister party, the coalition it is in. */
export interface Relation {
  readonly kind: (typeof relationKinds)[number];
  readonly organisation: OrganisationRef;
  readonly period: Period;
}

/** What one file says of an organisation. */
export interface OrganisationFacts {
  readonly name?: string;
  readonly names: readonly string[];
  readonly identifiers: readonly Identifier[];
  /** As the source has it; `party` and `coalition` are known here. */
  readonly classification?: string;
  /** As the source writes it, such as `GBR`: two countries have parties of one name. */
  readonly country?: string;
  readonly relations: readonly Relation[];
}

export interface Organisation extends OrganisationFacts {
  readonly id: OrganisationId;
  readonly name: string;
}

/** A file from which the registry was filled. */
export interface RegistrySource {
  readonly name: string;
  readonly sha256: string;
  readonly layout: string;
  /** The last day of which it can know. */
  readonly asOf?: Day;
  readonly at: string;
}

/** Who spoke, as a debate or an article prints it. */
export interface SpeakerReference {
  readonly printed: string;
  readonly identifiers: Readonly<Record<string, string>>;
  readonly office?: string;
}

/** Where and when a reader's decision about a printed name is good. */
export interface NameSettlementScope {
  /** In this document alone; absent: in the whole campaign. */
  readonly document?: DocumentId;
  readonly from?: Day;
  readonly until?: Day;
}

/** A reader's decision who a printed name is; without a person: nobody in the registry. */
export interface NameSettlement {
  readonly printed: string;
  readonly person?: PersonId;
  readonly scope: NameSettlementScope;
  readonly reader: string;
  /** An instant in ISO 8601, UTC. */
  readonly at: string;
  readonly note?: string;
}
