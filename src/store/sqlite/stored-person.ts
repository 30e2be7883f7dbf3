import type { Day } from '../../model/day.ts';
import type { DocumentId } from '../../model/ids.ts';
import type { PartialDay } from '../../model/partial-day.ts';
import type { Period } from '../../model/period.ts';
import {
  type Identifier,
  type Membership,
  membershipKinds,
  type NameSettlement,
  nameKinds,
  type Organisation,
  type OrganisationFacts,
  type OrganisationId,
  type OrganisationRef,
  type Person,
  type PersonFacts,
  type PersonId,
  type PersonName,
  type Post,
  type RegistrySource,
  type Relation,
  relationKinds,
} from '../../model/person.ts';
import { listOf, object, oneOf, optional, type Shape, text } from './shape.ts';

const period = object<Period>({
  from: optional(text as Shape<PartialDay>),
  until: optional(text as Shape<PartialDay>),
  knownUntil: optional(text as Shape<Day>),
});
const identifiers = listOf(object<Identifier>({ scheme: text, identifier: text }));
const organisationRef = object<OrganisationRef>({ key: text, name: text });

const names = listOf(
  object<PersonName>({
    name: text,
    kind: oneOf(nameKinds),
    given: optional(text),
    family: optional(text),
    prefix: optional(text),
    period,
  }),
);

const memberships = listOf(
  object<Membership>({
    kind: oneOf(membershipKinds),
    id: optional(text),
    organisation: organisationRef,
    role: optional(text),
    post: optional(object<Post>({ label: text, area: optional(text) })),
    onBehalfOf: optional(organisationRef),
    period,
    began: optional(text),
    ended: optional(text),
    source: text,
  }),
);

const person = { names, identifiers, memberships, born: optional(text as Shape<PartialDay>) };
export const personFactsShape = object<PersonFacts>({ ...person, name: optional(text) });
export const personShape = object<Person>({ ...person, id: text as Shape<PersonId>, name: text });

const organisation = {
  names: listOf(text),
  identifiers,
  classification: optional(text),
  country: optional(text),
  relations: listOf(object<Relation>({ kind: oneOf(relationKinds), organisation: organisationRef, period })),
};
export const organisationFactsShape = object<OrganisationFacts>({ ...organisation, name: optional(text) });
export const organisationShape = object<Organisation>({
  ...organisation,
  id: text as Shape<OrganisationId>,
  name: text,
});

export const registrySourceShape = object<RegistrySource>({
  name: text,
  sha256: text,
  layout: text,
  asOf: optional(text as Shape<Day>),
  at: text,
});

export const nameSettlementShape = object<Omit<NameSettlement, 'reader' | 'note'>>({
  printed: text,
  person: optional(text as Shape<PersonId>),
  scope: object<NameSettlement['scope']>({
    document: optional(text as Shape<DocumentId>),
    from: optional(text as Shape<Day>),
    until: optional(text as Shape<Day>),
  }),
  at: text,
});
