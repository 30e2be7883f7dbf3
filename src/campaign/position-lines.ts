import type { PositionCode } from '../model/code.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Cell } from '../model/position.ts';
import { wordsAt } from '../model/span.ts';

/** A cell as other programs read it: a line of `onrecord positions --format jsonl`. */
export interface PositionLine {
  readonly party: string;
  readonly ask: string;
  /** The judged position or, with basis `suggested`, what the program would say; nobody has judged that yet. */
  readonly position: PositionCode;
  readonly basis: Cell['basis'];
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
    position: cell.basis === 'judged' ? cell.position : cell.suggested,
    basis: cell.basis,
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
