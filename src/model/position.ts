import type { EvidenceCode, PositionCode } from './code.ts';
import type { Day } from './day.ts';
import type { ReadingGap } from './document.ts';
import type { Finding, TermCount } from './finding.ts';
import type { AskId, DocumentId, PartyId } from './ids.ts';
import type { Passage } from './passage.ts';
import type { TermSetName } from './term-set.ts';

/** Where a party stands on an ask on a day, with all that it rests on. */
export interface Cell {
  readonly party: PartyId;
  readonly ask: AskId;
  /** What people are shown: `unread` until a person has judged. */
  readonly position: PositionCode;
  readonly basis: 'judged' | 'suggested';
  /** What the program would say; a judged cell keeps it for comparison. */
  readonly suggested: PositionCode;
  /** The passages that decide the position first. */
  readonly evidence: readonly Evidence[];
  /** One account a document searched, whatever was found in it. */
  readonly absences: readonly Absence[];
  /** What is still to come, and since when it is expected. */
  readonly awaited: readonly Awaited[];
  /** What members said and papers wrote: shown apart, never the party's position. */
  readonly saidByOthers: readonly Finding[];
  /** How many further passages are by members who perhaps sat for the party that day; absent where there are none. */
  readonly perhapsByMembers?: number;
}

export interface Evidence {
  readonly document: DocumentId;
  readonly passage: Passage;
  readonly code: EvidenceCode;
  readonly basis: 'judged' | 'suggested';
}

/** What was searched in a document for an ask, for what, how much was read and by whom. */
export interface Absence {
  readonly document: DocumentId;
  /** The term set that was searched with; absent where the search is older than their numbers. */
  readonly termSet?: TermSetName;
  readonly counts: readonly TermCount[];
  readonly passages: number;
  readonly ranked: number;
  /** What makes this account worth less than it seems. */
  readonly cautions: readonly string[];
  /** Passages of the ranked ones that a person has judged. */
  readonly read: number;
  readonly readers: readonly string[];
  /** The passages that come closest without bearing on the ask. */
  readonly nearest: readonly Finding[];
  /** Parts of the original that gave no text and so were not searched. */
  readonly gaps: readonly ReadingGap[];
}

export interface Awaited {
  readonly kind: string;
  readonly title?: string;
  readonly expected?: Day;
}
