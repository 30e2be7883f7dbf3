import type { Day } from '../../model/day.ts';
import type { Period } from '../../model/period.ts';
import type { OrganisationFacts, PersonFacts } from '../../model/person.ts';

/** What a file says of people and organisations, whatever its layout. */
export interface PeopleFile {
  readonly layout: string;
  readonly persons: readonly PersonFacts[];
  readonly organisations: readonly OrganisationFacts[];
  readonly aliases: readonly AliasFacts[];
  /** The latest day that stands in it: of what came after it says nothing. */
  readonly asOf?: Day;
  /** What was left out or could not be read, for the one who imports it. */
  readonly notes: readonly string[];
}

/** Another name of whoever has the given one, as lists of aliases have it. */
export interface AliasFacts {
  readonly alternate: string;
  readonly of:
    | { readonly type: 'whole-name'; readonly name: string }
    | { readonly type: 'family-name'; readonly name: string }
    | { readonly type: 'seat'; readonly name: string };
  readonly period: Period;
}
