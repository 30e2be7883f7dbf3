import type { ReadersNeeded } from './campaign.ts';
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
  /** How far people are with it. */
  readonly reading: CellReading;
  /** The party was asked and would not answer, whatever its documents say. */
  readonly refused: boolean;
  /** What may have been missed, as a number, where a random sample was drawn; the last one. */
  readonly sample?: SampleReading;
}

/** How far people are with a cell. */
export interface CellReading {
  readonly state: ReadingState;
  /** How many readers have to agree on a passage, as the campaign says. */
  readonly required: ReadersNeeded;
  /** The fewest who agree on any passage that the cell rests on; 0 where it rests on nobody. */
  readonly agreeing: number;
  readonly readers: readonly string[];
  /** Passages that too few have judged yet. */
  readonly waiting: number;
  readonly disagreements: number;
  /** Passages that a further person settled. */
  readonly settled: number;
  /** Of these, settled by one of those who disagreed. */
  readonly settledByOneOfThem: number;
  /** Passages of which a reader is unsure, or that one wants to discuss. */
  readonly discussed: number;
}

export const readingStates = ['not-judged', 'second-reader-awaited', 'readers-disagree', 'judged'] as const;
export type ReadingState = (typeof readingStates)[number];

/** How much of a sample was read, and what it says of the passages that nobody read. */
export interface SampleReading {
  readonly seed: string;
  readonly method: string;
  /** An instant in ISO 8601, UTC. */
  readonly drawn: string;
  /** How many passages nobody had read when it was drawn. */
  readonly population: number;
  readonly size: number;
  /** Passages read without leaving one out, in the order of the draw: these are a random sample themselves. */
  readonly read: number;
  /** How many of those bear on the ask. */
  readonly bearing: number;
  readonly readers: readonly string[];
  /** Absent while none was read. */
  readonly bound?: MissedBound;
  /** How many different samples of the cell were drawn, this one the last: choosing among them would be no chance. */
  readonly draws: number;
  /** How many more to read before so few can have been missed; absent where one of those read bears on the ask. */
  readonly more?: StoppingAdvice;
}

/** Passages still to be read, in the order of the draw, until at most this share of the unread ones can bear on the ask. */
export interface StoppingAdvice {
  readonly forOneInTwenty: number;
  readonly forOneInHundred: number;
}

/** What can have been missed, with 95 % confidence. */
export interface MissedBound {
  /** At most this share of the passages bears on the ask (Clopper and Pearson 1934, one-sided). */
  readonly share: number;
  /** At most so many of those still unread do (hypergeometric: exact for passages that are drawn once). */
  readonly missed: number;
  /** How many are still unread. */
  readonly unread: number;
}

export interface Evidence {
  readonly document: DocumentId;
  readonly passage: Passage;
  readonly code: EvidenceCode;
  readonly basis: 'judged' | 'suggested';
  /** Who decided, where readers disagreed. */
  readonly settledBy?: string;
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
  /** Those of them that a person looked at and found without words. */
  readonly gapsSeen: readonly ReadingGap[];
}

export interface Awaited {
  readonly kind: string;
  readonly title?: string;
  readonly expected?: Day;
}
