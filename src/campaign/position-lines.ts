import { isFactOfTheRecord, type PositionCode } from '../model/code.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Cell, CellReading, SampleReading } from '../model/position.ts';
import { wordsAt } from '../model/span.ts';

/** A cell as other programs read it: a line of `onrecord positions --format jsonl`. */
export interface PositionLine {
  readonly party: string;
  readonly ask: string;
  /**
   * The judged position or, with basis `suggested`, a kind of nothing that follows from the record (`awaited`,
   * `refused`, `not-asked`, `not-readable`) or else what the program would say, which nobody has judged.
   */
  readonly position: PositionCode;
  readonly basis: Cell['basis'];
  /** How far people are: whether they disagree, how many agree. */
  readonly reading: CellReading;
  /** Whether the party was asked and would not answer. */
  readonly refused: boolean;
  /** What a random sample of the unread passages says of the others; null where none was drawn. */
  readonly sample: SampleReading | null;
  readonly evidence: readonly {
    readonly document: string;
    readonly text: string;
    readonly page: number | null;
    readonly start: number;
    readonly end: number;
    readonly code: string;
  }[];
}

/** @param texts the texts of all documents that the cells quote */
export function positionLine(cell: Cell, texts: ReadonlyMap<DocumentId, string>): PositionLine {
  return {
    party: cell.party,
    ask: cell.ask,
    position: cell.basis === 'judged' || isFactOfTheRecord(cell.position) ? cell.position : cell.suggested,
    basis: cell.basis,
    reading: cell.reading,
    refused: cell.refused,
    sample: cell.sample ?? null,
    evidence: cell.evidence.map(({ document, passage, code }) => ({
      document,
      text: wordsAt(texts.get(document) ?? '', passage),
      page: passage.page ?? null,
      start: passage.start,
      end: passage.end,
      code,
    })),
  };
}
