import type { Piece } from './piece.ts';

/** Pieces that stand beside one another, with white from side to side above and below. */
export interface Band {
  readonly pieces: readonly Piece[];
  readonly top: number;
  readonly bottom: number;
  /** White between the band before and this one; endless for the first. */
  readonly gapAbove: number;
}

/** From the height of most small letters to the baseline: lines that are set tight do not overlap in it. */
export const letterTop = (piece: Piece): number => piece.baseline - 0.65 * piece.style.size;

export function bandsOf(pieces: readonly Piece[]): Band[] {
  const bands: { pieces: Piece[]; top: number; bottom: number; gapAbove: number }[] = [];
  for (const piece of [...pieces].sort((a, b) => letterTop(a) - letterTop(b))) {
    const band = bands.at(-1);
    const top = letterTop(piece);
    if (band !== undefined && top < band.bottom) {
      band.pieces.push(piece);
      band.bottom = Math.max(band.bottom, piece.baseline);
    } else {
      const gapAbove = band === undefined ? Number.POSITIVE_INFINITY : top - band.bottom;
      bands.push({ pieces: [piece], top, bottom: piece.baseline, gapAbove });
    }
  }
  return bands;
}
