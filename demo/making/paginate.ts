import type { TypesetLine } from './typeset.ts';

/** Lengths in points; `top` and `left` from the page's top left corner. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: number;
  readonly gutter: number;
}

export interface PlacedLine {
  readonly line: TypesetLine;
  /** Counted from 0 among the pages of the body. */
  readonly page: number;
  readonly left: number;
  /** The baseline's distance from the top of the page. */
  readonly baseline: number;
}

export const columnWidth = (page: PageGeometry): number =>
  (page.width - page.left - page.right - page.gutter * (page.columns - 1)) / page.columns;

/** Fills column after column and page after page; a heading never stands alone at a column's foot. */
export function paginate(lines: readonly TypesetLine[], page: PageGeometry): readonly PlacedLine[] {
  const depth = page.height - page.top - page.bottom;
  const placed: PlacedLine[] = [];
  let column = 0;
  let used = 0;
  lines.forEach((line, index) => {
    if (used > 0 && used + heightOfGroup(lines, index) > depth) {
      column += 1;
      used = 0;
    }
    used += (used === 0 ? 0 : line.before) + line.style.leading;
    placed.push({
      line,
      page: Math.floor(column / page.columns),
      left: page.left + (column % page.columns) * (columnWidth(page) + page.gutter) + line.indent,
      baseline: page.top + used - line.style.leading * 0.28,
    });
  });
  return placed;
}

/** How deep a line is with all that must stand in the same column. */
function heightOfGroup(lines: readonly TypesetLine[], from: number): number {
  let height = 0;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    height += line.before + line.style.leading;
    if (!line.keepWithNext) break;
  }
  return height;
}
