import type { Piece } from './piece.ts';

/** A white strip from top to bottom between two columns. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** Narrower than this, in parts of the type's size, a strip is a chance between words. */
const narrowest = 0.5;
/** A column of shorter pieces than this is no column of words: bullets, numbers, page numbers. */
const shortestWords = 4;

/** The strips that no piece crosses and that have words on both sides. */
export function guttersOf(pieces: readonly Piece[]): Gutter[] {
  const strips: Gutter[] = [];
  let reach = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const piece of [...pieces].sort((a, b) => a.left - b.left)) {
    size = Math.max(size, Math.min(piece.style.size, 12));
    if (reach > Number.NEGATIVE_INFINITY && piece.left - reach >= narrowest * size) {
      strips.push({ left: reach, right: piece.left });
    }
    reach = Math.max(reach, piece.right);
  }
  return betweenWords(pieces, strips);
}

/** Leaves out the strips beside a column that holds no words, the last kept strip being the column's left side. */
function betweenWords(pieces: readonly Piece[], strips: readonly Gutter[]): Gutter[] {
  const kept: Gutter[] = [];
  for (const [index, strip] of strips.entries()) {
    const from = kept.at(-1)?.right ?? Number.NEGATIVE_INFINITY;
    const to = strips[index + 1]?.left ?? Number.POSITIVE_INFINITY;
    const before = pieces.filter((piece) => piece.left >= from && piece.right <= strip.left);
    const after = pieces.filter((piece) => piece.left >= strip.right && piece.right <= to);
    if (holdsWords(before) && holdsWords(after)) kept.push(strip);
  }
  return kept;
}

function holdsWords(pieces: readonly Piece[]): boolean {
  const words = pieces.filter((piece) => piece.length >= shortestWords && piece.hasWords);
  return words.length >= Math.max(1, 0.3 * pieces.length);
}

/** The pieces of each column, from left to right. */
export function columnsOf(pieces: readonly Piece[], gutters: readonly Gutter[]): Piece[][] {
  const columns: Piece[][] = [[], ...gutters.map(() => [])];
  for (const piece of pieces) {
    const index = gutters.filter((gutter) => gutter.right <= piece.left + 0.01).length;
    columns[index]?.push(piece);
  }
  return columns.filter((column) => column.length > 0);
}
