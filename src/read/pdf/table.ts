import type { Piece } from './piece.ts';

/** A cell has fewer letters than this; a line of a narrow column of words has more. */
const cellLength = 14;
/** Baselines closer than this, in points, are one row. */
const rowSlack = 2.5;

/**
 * Whether columns are those of a table, which is read row by row: short cells, or figures, on common baselines.
 * A list of names beside a list of numbers says nothing column by column.
 */
export function readsInRows(columns: readonly (readonly Piece[])[]): boolean {
  const pieces = columns.flat();
  if (rowsShared(columns) < 0.6) return false;
  const lengths = pieces.map((piece) => piece.length).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  if (columns.length >= 3) return median < cellLength;
  // Two columns with a line each or two are a row or two: an address beside a date.
  return Math.max(...columns.map((column) => column.length)) <= 1;
}

/** The share of pieces outside the first column that stand on a baseline of another column. */
function rowsShared(columns: readonly (readonly Piece[])[]): number {
  let shared = 0;
  let all = 0;
  for (const [index, column] of columns.entries()) {
    const others = columns[index === 0 ? 1 : index - 1] ?? [];
    all += column.length;
    shared += column.filter((piece) => others.some((each) => isOnRow(each, piece))).length;
  }
  return all === 0 ? 0 : shared / all;
}

const isOnRow = (a: Piece, b: Piece): boolean => Math.abs(a.baseline - b.baseline) <= rowSlack;
