import type { EvidenceCode, PositionCode } from '../../src/model/code.ts';

/** Where a document stands on an ask as people's code book has it, with all the evidence. */
export interface CodedCell {
  readonly document: string;
  readonly ask: string;
  readonly position: PositionCode;
  readonly evidence: readonly CodedEvidence[];
  /** What each of two coders gave before anything was decided; absent where it is not kept. */
  readonly byCoder?: ByCoder;
}

export interface ByCoder {
  readonly positions: readonly [PositionCode, PositionCode];
  /** Every passage that either of them gave. */
  readonly passages: readonly {
    readonly codes: readonly [EvidenceCode | null, EvidenceCode | null];
    /** What was decided, where both gave the passage. */
    readonly decided: EvidenceCode | undefined;
  }[];
}

export interface CodedEvidence {
  readonly code: EvidenceCode;
  /** One of the one or two passages that decide the cell. */
  readonly main: boolean;
  /** First and last line of the document's file, counted from 1. */
  readonly lines: readonly [number, number];
  /** Ordinals of the passages that lie there: whichever of them is found, the evidence is found. */
  readonly passages: ReadonlySet<number>;
}

/** A set of asks and all its coded cells. */
export interface CodedSet {
  readonly name: string;
  /** Nothing is ever learned from it: another election than the one that is learned from. */
  readonly measuredAlone: boolean;
  readonly asks: readonly { readonly id: string; readonly text: string }[];
  readonly cells: readonly CodedCell[];
}
