import type { TermGroup } from './campaign.ts';
import type { AskId } from './ids.ts';

/** Which of an ask's term sets it is, counted from 1, and since when the ask has it. */
export interface TermSetName {
  readonly number: number;
  /** An instant in ISO 8601, UTC. */
  readonly at: string;
}

/** A term that a person put into the set. */
export interface TakenTerm {
  readonly term: string;
  readonly group: string;
  /** Whether it names what its group is about, or only goes with it and so counts for less. */
  readonly as: TakenAs;
}

export const takenAs = ['name', 'company'] as const;
export type TakenAs = (typeof takenAs)[number];

/** What people took into an ask's term set and what they left out of it. */
export interface TermChoices {
  readonly taken: readonly TakenTerm[];
  /** Neither searched nor counted nor proposed again. */
  readonly left: readonly string[];
}

export const noChoices: TermChoices = { taken: [], left: [] };

export const termOrigins = ['written', 'derived'] as const;
export type TermOrigin = (typeof termOrigins)[number];

/** The terms that the campaign file or, where it has none, the words of the ask gave. */
export interface GivenTerms {
  readonly origin: TermOrigin;
  readonly groups: readonly TermGroup[];
}

/**
 * Why an ask has a term set: it is the `first`; the campaign file, the ask or the stock of words gave other terms
 * than before (`given`); a person took or left terms (`chosen`), or went back to what was given (`reset`).
 */
export type TermSetReason =
  | { readonly type: 'first' | 'given' | 'reset' }
  | { readonly type: 'chosen'; readonly took: readonly TakenTerm[]; readonly left: readonly string[] };

/** A term set of an ask as it was and stays: a further choice makes a further one. */
export interface TermSetVersion extends TermSetName, TermChoices {
  readonly ask: AskId;
  readonly because: TermSetReason;
  readonly given: GivenTerms;
  /** What is searched for and counted: what was given, with what was taken and without what was left. */
  readonly groups: readonly TermGroup[];
}
