import type { AskId, DocumentId, PartyId } from './ids.ts';
import type { StoppingAdvice } from './position.ts';

/** What a person can do next for the table. */
export const workKinds = [
  'first-reading',
  'second-reading',
  'disagreement',
  'discussion',
  'sample',
  'objection',
] as const;
export type WorkKind = (typeof workKinds)[number];

export interface WorkItem {
  readonly kind: WorkKind;
  readonly ask: AskId;
  readonly party: PartyId;
  /** Absent for an objection, which is against a whole cell. */
  readonly document?: DocumentId;
  /** The passage's number in its document. */
  readonly ordinal?: number;
  /** Who has said something of the passage; never what, so that whoever reads next decides alone. */
  readonly readers: readonly string[];
  /** How probable the program thinks it that the passage bears on the ask: 0 to 1. */
  readonly bearing: number;
}

/** A party's objection to a cell that nobody has answered yet. */
export interface OpenObjection {
  readonly ask: AskId;
  readonly party: PartyId;
}

/** Silence to which a number is still wanting: how many to draw and read for one. */
export interface SampleWanted extends StoppingAdvice {
  readonly ask: AskId;
  readonly party: PartyId;
  /** Passages that nobody has read. */
  readonly unread: number;
}

/** How far the whole table is. */
export interface WorkProgress {
  readonly cells: number;
  /** Cells whose position people decided. */
  readonly decided: number;
  /** Cells that cannot be decided by reading: awaited, refused, not asked. */
  readonly nothingToRead: number;
  readonly disagreeing: number;
  /** Passages that a cell needs read before it may be called silent, over all cells. */
  readonly toRead: number;
  /** Of these, how many have their code. */
  readonly read: number;
  readonly readers: readonly { readonly reader: string; readonly judged: number }[];
}
