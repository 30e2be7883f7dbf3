import { type Piece, wordsOfRuns } from './piece.ts';
import type { Sheet } from './sheet.ts';
import { type Style, sameFace } from './style.ts';

/** Running heads and feet stand in this part of the page, from its upper and lower edge. */
const margin = 0.115;
/** As far as a head may stray from page to page, in points. */
const stray = 4;
/** A head or foot is shorter than this; a line of text at the same place is not kept out for its place alone. */
const longest = 90;

interface Candidate {
  readonly piece: Piece;
  readonly page: number;
  /** Its words with all figures and small Roman numbers alike. */
  readonly key: string;
  readonly place: number;
  readonly atFoot: boolean;
}

/**
 * Finds running heads, feet and page numbers: words that come again at the same place near the edge on other
 * pages, figures aside; and figures alone that are the page's own number.
 */
export function furnitureOf(sheets: readonly Sheet[], body: Style): ReadonlySet<Piece> {
  const everywhere = countKeys(sheets);
  const candidates = sheets.flatMap((sheet) => candidatesOn(sheet));
  const words = new Places(candidates, (each) => each.key);
  const styles = new Places(candidates, (each) => each.piece.style);
  const labels = new Map(sheets.map((sheet) => [sheet.number as number, sheet.page.label]));
  const found = candidates.filter(
    (each) =>
      repeats(each, words.pagesWith(each), sheets.length, body) ||
      hasSlot(each, styles.pagesWith(each), sheets.length, body, everywhere) ||
      isOwnNumber(each, labels.get(each.page)),
  );
  return new Set(found.map((each) => each.piece));
}

/** On how many pages something stands at one place. */
class Places {
  private readonly pages = new Map<unknown, Map<number, Set<number>>>();
  private readonly counted = new Map<unknown, Map<number, number>>();
  private readonly kindOf: (each: Candidate) => unknown;

  constructor(candidates: readonly Candidate[], kindOf: (each: Candidate) => unknown) {
    this.kindOf = kindOf;
    for (const each of candidates) {
      const places = this.pages.get(kindOf(each)) ?? new Map<number, Set<number>>();
      const place = rowOf(each);
      places.set(place, (places.get(place) ?? new Set()).add(each.page));
      this.pages.set(kindOf(each), places);
    }
  }

  pagesWith(each: Candidate): number {
    const kind = this.kindOf(each);
    const row = rowOf(each);
    const known = this.counted.get(kind)?.get(row);
    if (known !== undefined) return known;
    const places = this.pages.get(kind);
    const near = [row - 1, row, row + 1].flatMap((place) => [...(places?.get(place) ?? [])]);
    const count = new Set(near).size;
    this.counted.set(kind, (this.counted.get(kind) ?? new Map<number, number>()).set(row, count));
    return count;
  }
}

/** Places in steps of what a head may stray; those up the side of the page in rows of their own. */
const rowOf = (each: Candidate): number => Math.round(each.place / stray) + each.piece.direction * 100_000;

function candidatesOn(sheet: Sheet): Candidate[] {
  const { frame } = sheet;
  const found: Candidate[] = [];
  for (const piece of sheet.pieces) {
    if (piece.length > longest) continue;
    const place = piece.baseline;
    const height = piece.direction % 2 === 0 ? frame.height : frame.width;
    const atFoot = place > (1 - margin) * height;
    if (!atFoot && place > margin * height) continue;
    found.push({ piece, page: sheet.number, key: keyOf(piece), place, atFoot });
  }
  return found;
}

const keyOf = (piece: Piece): string =>
  wordsOfRuns(piece.runs)
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/^[ivxlc]{1,7}$/, '#')
    .replace(/\s+/g, '');

function countKeys(sheets: readonly Sheet[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sheet of sheets) {
    for (const piece of sheet.pieces) {
      if (piece.length > longest) continue;
      const key = keyOf(piece);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Words in the body's own style, or larger than it, may begin several pages by chance ("We will:"), so they must
 * come again on many.
 */
function repeats(each: Candidate, on: number, pages: number, body: Style): boolean {
  const few = pages <= 3 ? 2 : 3;
  const { style } = each.piece;
  const plain = style === body || style.size >= 1.3 * body.size;
  return on >= (plain && each.key !== '#' ? Math.max(few, 0.4 * pages) : few);
}

/** A line at one place in one style of its own on many pages: the name of the chapter that the page is in. */
function hasSlot(
  each: Candidate,
  on: number,
  pages: number,
  body: Style,
  everywhere: ReadonlyMap<string, number>,
): boolean {
  const { style } = each.piece;
  if (sameFace(style, body) || style.size > 1.4 * body.size || pages < 4) return false;
  if (on < Math.max(3, 0.3 * pages)) return false;
  return each.atFoot || (everywhere.get(each.key) ?? 0) > 1;
}

/** A figure alone at the edge that counts the pages, for documents too short for a repetition. */
function isOwnNumber(each: Candidate, label: string | undefined): boolean {
  const words = wordsOfRuns(each.piece.runs);
  if (!/^(?:page\s*)?\W{0,2}\d{1,4}\W{0,2}$/i.test(words)) return false;
  const number = words.replace(/\D/g, '');
  return number === String(each.page) || number === label;
}

/** The words of a page's furniture in their order on the page, one line each. */
export function furnitureLines(sheet: Sheet, furniture: ReadonlySet<Piece>): string[] {
  return sheet.pieces
    .filter((piece) => furniture.has(piece))
    .sort((a, b) => a.baseline - b.baseline || a.left - b.left)
    .map((piece) => wordsOfRuns(piece.runs))
    .filter((words) => words !== '');
}
