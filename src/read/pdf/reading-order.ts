import { type Band, bandsOf } from './bands.ts';
import { type Extent, extentOf } from './extent.ts';
import { columnsOf, type Gutter, guttersOf } from './gutters.ts';
import type { Piece } from './piece.ts';
import { linesOf, type PrintedLine } from './printed-line.ts';
import type { Mark } from './run.ts';
import { straddlers } from './straddlers.ts';
import { readsInRows } from './table.ts';

/** The lines of one column, or of a part of it, that are read from the top down. */
export interface Column {
  readonly lines: readonly PrintedLine[];
  readonly left: number;
  readonly right: number;
}

/** Deeper nesting of columns in bands in columns is no page that anyone reads. */
const deepest = 10;
/** A page with more pieces than this is a drawing or a table of figures, and is read row by row. */
const mostPieces = 2000;

/**
 * Puts pieces in the order in which a person reads them. A region is cut into bands that share their gutters,
 * each band at its gutters into columns, each column again: the recursive X-Y cut of Nagy and Seth (1984), with
 * the horizontal cut chosen so that the columns on either side of it go on (as in Ha, Haralick and Phillips 1995).
 */
export function columnsInOrder(pieces: readonly Piece[], rules: readonly Mark[], bodySize: number): Column[] {
  return cut(pieces, rules, bodySize, 0);
}

function cut(pieces: readonly Piece[], rules: readonly Mark[], bodySize: number, depth: number): Column[] {
  if (pieces.length === 0) return [];
  if (depth >= deepest || pieces.length > mostPieces) return [columnOf(pieces)];
  const groups = groupsOf(bandsOf(pieces), rules, bodySize);
  if (groups.length > 1) return groups.flatMap((group) => cut(group, rules, bodySize, depth + 1));
  const gutters = guttersOf(pieces);
  if (gutters.length > 0) return cutAtGutters(pieces, gutters, rules, bodySize, depth);
  return cutAround(pieces, rules, bodySize, depth);
}

function cutAtGutters(
  group: readonly Piece[],
  gutters: readonly Gutter[],
  rules: readonly Mark[],
  bodySize: number,
  depth: number,
): Column[] {
  const columns = columnsOf(group, gutters);
  if (columns.length < 2 || readsInRows(columns)) return [columnOf(group)];
  return columns.flatMap((column) => cut(column, rules, bodySize, depth + 1));
}

/** Where a pull quote or a long word lies over the gutter, it is taken out and read after the columns. */
function cutAround(
  group: readonly Piece[],
  rules: readonly Mark[],
  bodySize: number,
  depth: number,
): Column[] {
  const over = straddlers(group);
  if (over.size === 0) return [columnOf(group)];
  const rest = group.filter((piece) => !over.has(piece));
  return [...cut(rest, rules, bodySize, depth + 1), ...cut([...over], rules, bodySize, depth + 1)];
}

function columnOf(pieces: readonly Piece[]): Column {
  const lines = linesOf(pieces);
  return { lines, ...extentOf(lines) };
}

/**
 * Puts bands together, from the top down, as long as a gutter runs through all of them. One that runs through the
 * whole region, such as that between the two pages of a spread, comes before all that parts one side of it.
 */
function groupsOf(bands: readonly Band[], rules: readonly Mark[], bodySize: number): Piece[][] {
  const all = bands.flatMap((band) => band.pieces);
  const throughout = guttersOf(all);
  const region = extentOf(all);
  const groups: { pieces: Piece[]; bottom: number; gutters: Gutter[] }[] = [];
  for (const [index, band] of bands.entries()) {
    const group = groups.at(-1);
    const together = group === undefined ? [] : [...group.pieces, ...band.pieces];
    const gutters = throughout.length > 0 ? throughout : guttersOf(together);
    const joins =
      group !== undefined &&
      (gutters.length > 0 || (group.gutters.length === 0 && guttersOf(band.pieces).length === 0)) &&
      !(gutters.length > 0 && isRuledOff(region, group.bottom, band, rules)) &&
      !headsColumns(gutters, band, bands.slice(index + 1), bodySize);
    if (joins) groups[groups.length - 1] = { pieces: together, bottom: band.bottom, gutters };
    else groups.push({ pieces: [...band.pieces], bottom: band.bottom, gutters: guttersOf(band.pieces) });
  }
  return groups.map((group) => group.pieces);
}

/** A rule across all columns ends what they have to say above it; one across some of them is an ornament. */
function isRuledOff(region: Extent, bottom: number, band: Band, rules: readonly Mark[]): boolean {
  return rules.some((rule) => {
    const covered = Math.min(rule.right, region.right) - Math.max(rule.left, region.left);
    const isBetween = rule.top >= bottom - 3 && rule.bottom <= band.top + 3;
    return isBetween && covered >= 0.85 * (region.right - region.left);
  });
}

/**
 * A heading over the left column that has nothing beside it, and columns again below it, is a heading over all of
 * them; read as the left column's own it would come before the text that stands to the right above it.
 */
function headsColumns(
  gutters: readonly Gutter[],
  band: Band,
  below: readonly Band[],
  bodySize: number,
): boolean {
  const gutter = gutters[0];
  const first = band.pieces[0];
  const next = below[0];
  if (gutter === undefined || first === undefined || next === undefined) return false;
  const heads = band.pieces.every((piece) => piece.style.size >= 1.25 * bodySize);
  const onLeft = band.pieces.every((piece) => piece.right <= gutter.left + 0.01);
  const besideNext = next.pieces.some((piece) => piece.left >= gutter.right - 0.01);
  return heads && onLeft && besideNext && band.gapAbove >= 0.9 * first.style.size;
}
