import { extentOf } from './extent.ts';
import { guttersOf } from './gutters.ts';
import type { Piece } from './piece.ts';

/** At most this share of a region's pieces lies over its gutter; with more there is no gutter. */
const largestShare = 0.15;

/**
 * The pieces that lie over a gutter which the rest of the region leaves open, or none where there is no such
 * gutter. Without taking them out the lines of both columns would be read across.
 */
export function straddlers(pieces: readonly Piece[]): ReadonlySet<Piece> {
  if (pieces.length < 12) return new Set();
  const place = thinnestPlace(pieces);
  if (place === undefined) return new Set();
  const over = pieces.filter((piece) => piece.left < place && piece.right > place);
  if (over.length === 0 || over.length > largestShare * pieces.length) return new Set();
  const rest = pieces.filter((piece) => !over.includes(piece));
  const open = guttersOf(rest).some((gutter) => gutter.left <= place && gutter.right >= place);
  return open &&
    isColumn(
      rest.filter((piece) => piece.left >= place),
      rest.length,
    )
    ? new Set(over)
    : new Set();
}

/** Whether pieces begin at a common edge, as a column's do; words beside a chance strip begin anywhere. */
function isColumn(pieces: readonly Piece[], all: number): boolean {
  const starts = Map.groupBy(pieces, (piece) => Math.round(piece.left / 2));
  const most = Math.max(0, ...[...starts.values()].map((each) => each.length));
  return pieces.length >= 0.2 * all && most >= 0.5 * pieces.length;
}

/** The place in the middle of the region that the fewest pieces cross. */
function thinnestPlace(pieces: readonly Piece[]): number | undefined {
  const { left, right } = extentOf(pieces);
  let best: { place: number; crossing: number } | undefined;
  for (let part = 0.2; part <= 0.8; part += 0.01) {
    const place = left + part * (right - left);
    const crossing = pieces.filter((piece) => piece.left < place && piece.right > place).length;
    if (best === undefined || crossing < best.crossing) best = { place, crossing };
  }
  return best?.place;
}
