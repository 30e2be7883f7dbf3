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
  const byKey = Map.groupBy(candidates, (each) => each.key);
  const byStyle = Map.groupBy(candidates, (each) => each.piece.style);
  const found = candidates.filter(
    (each) =>
      repeats(each, byKey.get(each.key) ?? [], sheets.length, body) ||
      hasSlot(each, byStyle.get(each.piece.style) ?? [], sheets.length, body, everywhere) ||
      isOwnNumber(each, sheets),
  );
  return new Set(found.map((each) => each.piece));
}

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
function repeats(each: Candidate, others: readonly Candidate[], pages: number, body: Style): boolean {
  const same = others.filter(
    (other) => other.piece.direction === each.piece.direction && Math.abs(other.place - each.place) <= stray,
  );
  const on = new Set(same.map((other) => other.page)).size;
  const few = pages <= 3 ? 2 : 3;
  const { style } = each.piece;
  const plain = style === body || style.size >= 1.3 * body.size;
  return on >= (plain && each.key !== '#' ? Math.max(few, 0.4 * pages) : few);
}

/** A line at one place in one style of its own on many pages: the name of the chapter that the page is in. */
function hasSlot(
  each: Candidate,
  others: readonly Candidate[],
  pages: number,
  body: Style,
  everywhere: ReadonlyMap<string, number>,
): boolean {
  const { style } = each.piece;
  if (sameFace(style, body) || style.size > 1.4 * body.size || pages < 4) return false;
  const slot = others.filter((other) => Math.abs(other.place - each.place) <= stray / 2);
  const on = new Set(slot.map((other) => other.page)).size;
  if (on < Math.max(3, 0.3 * pages)) return false;
  return each.atFoot || (everywhere.get(each.key) ?? 0) > 1;
}

/** A figure alone at the edge that counts the pages, for documents too short for a repetition. */
function isOwnNumber(each: Candidate, sheets: readonly Sheet[]): boolean {
  const words = wordsOfRuns(each.piece.runs);
  if (!/^(?:page\s*)?\W{0,2}\d{1,4}\W{0,2}$/i.test(words)) return false;
  const sheet = sheets.find((other) => other.number === each.page);
  const number = words.replace(/\D/g, '');
  return number === String(each.page) || number === sheet?.page.label;
}

/** The words of a page's furniture in their order on the page, one line each. */
export function furnitureLines(sheet: Sheet, furniture: ReadonlySet<Piece>): string[] {
  return sheet.pieces
    .filter((piece) => furniture.has(piece))
    .sort((a, b) => a.baseline - b.baseline || a.left - b.left)
    .map((piece) => wordsOfRuns(piece.runs))
    .filter((words) => words !== '');
}
