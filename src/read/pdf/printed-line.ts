import { boxAround } from './extent.ts';
import type { AlongBox, Direction } from './page-frame.ts';
import { baselineSlack, type Piece, wordsOfRuns } from './piece.ts';
import type { Run } from './run.ts';
import type { Style } from './style.ts';

/** A line as printed in a column. */
export interface PrintedLine extends AlongBox {
  readonly text: string;
  readonly baseline: number;
  readonly direction: Direction;
  /** The style of most of its characters. */
  readonly style: Style;
  /** Whether every letter is bold. */
  readonly bold: boolean;
  readonly runs: readonly Run[];
}

/** Puts the pieces of one column into lines, from the top down, each from left to right. */
export function linesOf(pieces: readonly Piece[]): PrintedLine[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    if (row?.some((other) => standsWith(other, piece))) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(lineOf);
}

function standsWith(a: Piece, b: Piece): boolean {
  const [small, large] = a.style.size < b.style.size ? [a, b] : [b, a];
  // Small type is raised or lowered beside large; type of one size keeps its baseline.
  const slack = small.style.size < 0.8 * large.style.size ? 0.5 * large.style.size : 0.3 * small.style.size;
  return Math.abs(a.baseline - b.baseline) <= Math.min(slack, 2 * baselineSlack * small.style.size);
}

export function lineOf(row: readonly Piece[]): PrintedLine {
  const sorted = [...row].sort((a, b) => a.left - b.left);
  const runs = sorted.flatMap((piece) => piece.runs);
  const main = row.reduce((best, piece) => (piece.length > best.length ? piece : best));
  return {
    text: wordsOfRuns(runs).normalize('NFC'),
    ...boxAround(row),
    baseline: main.baseline,
    direction: main.direction,
    style: main.style,
    bold: runs.every((run) => run.style.bold || !/\p{L}/u.test(run.text)),
    runs,
  };
}
