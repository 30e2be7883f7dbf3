import type { Day } from './day.ts';
import type { AskId, PartyId } from './ids.ts';
import type { SourceKind } from './source.ts';

/** The asks, the parties asked, and the documents expected of them. */
export interface Campaign {
  readonly name: string;
  readonly election?: Day;
  readonly asks: readonly Ask[];
  readonly parties: readonly Party[];
  readonly expectations: readonly Expectation[];
  /** How many readers have to agree on a passage before it counts as judged; one, where absent. */
  readonly readers?: ReadersNeeded;
}

export type ReadersNeeded = 1 | 2;

export const readersNeeded = ({ readers }: Campaign): ReadersNeeded => readers ?? 1;

/** A demand that can be tested against a text. */
export interface Ask {
  readonly id: AskId;
  readonly text: string;
  /** What counts and what does not, for the people who judge. */
  readonly criteria: readonly string[];
  /** Written by the campaign; empty where the ask's own words must do. */
  readonly termGroups: readonly TermGroup[];
  /** Those to whom the ask was put; all, where absent. */
  readonly parties?: readonly PartyId[];
}

/** The spellings and synonyms of one concept. */
export interface TermGroup {
  readonly name: string;
  readonly terms: readonly string[];
}

/** As Popolo's organization: `identifiers` by scheme, such as `wikidata: Q9630`. */
export interface Party {
  readonly id: PartyId;
  readonly name: string;
  readonly identifiers: Readonly<Record<string, string>>;
  /** Organisations of the registry of people that are this party, by name or as `SCHEME:IDENTIFIER`. */
  readonly organisations?: readonly string[];
  /** It was asked and said that it would not answer. Absent where it answered, or may still. */
  readonly answer?: 'refused';
}

export const wasAsked = ({ parties }: Ask, party: PartyId): boolean => parties?.includes(party) ?? true;

/** A document that a party is to publish, and when, where that is known. */
export interface Expectation {
  readonly party: PartyId;
  readonly kind: SourceKind;
  readonly title?: string;
  readonly expected?: Day;
}
