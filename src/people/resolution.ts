import type { Day } from '../model/day.ts';
import type { DocumentId } from '../model/ids.ts';
import type { NameSettlement, Person, PersonId, SpeakerReference } from '../model/person.ts';
import type { speakingHow } from '../model/voice.ts';

/** Who is meant: one person, several who may be, or nobody known. Never a guess in silence. */
export type Resolution =
  | {
      readonly type: 'person';
      readonly person: Person;
      readonly how: (typeof speakingHow)[number];
      readonly reasons: readonly string[];
      /** What speaks against it, for a person to look at. */
      readonly doubts: readonly string[];
    }
  | { readonly type: 'candidates'; readonly candidates: readonly Candidate[]; readonly reason: string }
  | {
      readonly type: 'unknown';
      readonly reason: string;
      /** The fuller name in the same text that is meant, where that person is not in the registry. */
      readonly sameAs?: string;
    };

export interface Candidate {
  readonly person: Person;
  readonly reasons: readonly string[];
  readonly doubts: readonly string[];
}

/** Someone named earlier in the same text, in its order. */
export interface Mention {
  readonly printed: string;
  readonly person?: PersonId;
}

export interface Asked {
  readonly reference: SpeakerReference;
  readonly on: Day;
  readonly document?: DocumentId;
  readonly before?: readonly Mention[];
}

/** What was found for it: everyone with one of its keys, those mentioned before, what readers decided. */
export interface Found {
  readonly people: readonly Person[];
  readonly settlements: readonly NameSettlement[];
}
