import type { PartyId } from './ids.ts';

export const officeSides = ['government', 'opposition', 'other'] as const;
export const speakingHow = ['identifier', 'settled', 'context', 'name', 'office', 'seat'] as const;

/** Who said a speech and for whom on that day, as far as the registry of people or the report itself knows. */
export interface Voice {
  /** Absent where no registry was asked: nobody is in it. */
  readonly who?: Speaking;
  readonly spokeFor: SpokenFor;
  /** What the registry knows them to have held on that day. */
  readonly offices: readonly {
    readonly title: string;
    readonly side: (typeof officeSides)[number];
  }[];
  /** Where registry and report differ, and what else speaks against it, a sentence each. */
  readonly doubts: readonly string[];
  /** The campaign's party under which the words are shown as a member's; never as the party's own. */
  readonly under?: PartyId;
  /** The same where it is no more than perhaps so: told and counted apart, and shown under no party. */
  readonly perhapsUnder?: PartyId;
}

export type Speaking =
  | {
      readonly type: 'person';
      /** As the registry calls them. */
      readonly name: string;
      /** In the registry of this campaign. */
      readonly id: string;
      /** By which the registry knew them. */
      readonly how: (typeof speakingHow)[number];
    }
  | { readonly type: 'candidates'; readonly names: readonly string[]; readonly reason: string }
  | { readonly type: 'unknown'; readonly reason: string };

/** `by` is who says so: the registry of that day, or the report where the registry does not know. */
export type SpokenFor =
  | { readonly type: 'party'; readonly name: string; readonly by: 'registry' | 'report' }
  /** No party's whip; `before` is the last party's, and its last day. */
  | {
      readonly type: 'no-party';
      readonly name: string;
      readonly by: 'registry' | 'report';
      readonly before?: string;
    }
  /** The Speaker and the like. */
  | { readonly type: 'house' }
  /** The registry knows it of other days alone, and the report prints none. */
  | { readonly type: 'perhaps'; readonly names: readonly string[] }
  /** The registry has several at once. */
  | { readonly type: 'several'; readonly names: readonly string[] }
  | { readonly type: 'unknown' };
