import type { Piece } from './piece.ts';

/** A white strip from top to bottom between two columns. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** Narrower than this, in parts of the type's size, a strip is a chance between words. */
const narrowest = 0.5;
/** Beside few pieces chance is likelier: below this number a strip must be this wide. */
const fewPieces = 8;
const narrowestBesideFew = 1.2;
/** A column of shorter pieces than this is no column of words: bullets, numbers, page numbers. */
const shortestWords = 4;
const longestLabel = 10;

/** The strips that no piece crosses and that have words on both sides. */
export function guttersOf(pieces: readonly Piece[]): Gutter[] {
  const strips: Gutter[] = [];
  let reach = Number.NEGATIVE_INFINITY;
  let size = 0;
  const needed = pieces.length < fewPieces ? narrowestBesideFew : narrowest;
  for (const piece of [...pieces].sort((a, b) => a.left - b.left)) {
    size = Math.max(size, Math.min(piece.style.size, 12));
    if (reach > Number.NEGATIVE_INFINITY && piece.left - reach >= needed * size) {
      strips.push({ left: reach, right: piece.left });
    }
    reach = Math.max(reach, piece.right);
  }
  return betweenWords(pieces, strips);
}

/**
 * Leaves out the strips beside columns that hold no words: bullets belong to the words to their right, figures
 * to the words to their left.
 */
function betweenWords(pieces: readonly Piece[], strips: readonly Gutter[]): Gutter[] {
  const columns = [0, ...strips.map((_, index) => index + 1)].map((index) => {
    const from = strips[index - 1]?.right ?? Number.NEGATIVE_INFINITY;
    const to = strips[index]?.left ?? Number.POSITIVE_INFINITY;
    return pieces.filter((piece) => piece.left >= from && piece.right <= to);
  });
  const kinds = columns.map((column, index) => kindOf(column, columns[index + 1] ?? []));
  const lastWords = kinds.lastIndexOf('words');
  return strips.filter((_, index) => {
    const [before, after] = [kinds[index], kinds[index + 1]];
    if (before === 'marks' || after === 'figures') return false;
    // Figures before all words, such as years or numbers of sections, belong to what they count.
    if (!kinds.slice(0, index + 1).includes('words')) return false;
    return index < lastWords;
  });
}

function kindOf(pieces: readonly Piece[], next: readonly Piece[]): 'words' | 'marks' | 'figures' {
  if (areLabels(pieces, next)) return 'marks';
  const words = pieces.filter((piece) => piece.length >= shortestWords && piece.hasWords);
  if (words.length >= Math.max(1, 0.3 * pieces.length)) return 'words';
  const marks = pieces.filter((piece) => isMark(piece));
  return marks.length >= 0.5 * pieces.length ? 'marks' : 'figures';
}

/** Short words in the type of the lines they stand before, such as `[12]` or `Art. 3`, each beside its own. */
function areLabels(pieces: readonly Piece[], next: readonly Piece[]): boolean {
  if (pieces.length < 2 || pieces.length > 0.8 * next.length) return false;
  return pieces.every(
    (piece) =>
      piece.length <= longestLabel &&
      next.some((line) => line.style === piece.style && Math.abs(line.baseline - piece.baseline) < 1),
  );
}

const isMark = (piece: Piece): boolean =>
  piece.length <= 5 &&
  /^[^\p{L}\d]+$|^\(?[\p{L}\d]{1,4}[.)]$/u.test(
    piece.runs
      .map((run) => run.text)
      .join('')
      .trim(),
  );

/** The pieces of each column, from left to right. */
export function columnsOf(pieces: readonly Piece[], gutters: readonly Gutter[]): Piece[][] {
  const columns: Piece[][] = [[], ...gutters.map(() => [])];
  for (const piece of pieces) {
    const index = gutters.filter((gutter) => gutter.right <= piece.left + 0.01).length;
    columns[index]?.push(piece);
  }
  return columns.filter((column) => column.length > 0);
}
