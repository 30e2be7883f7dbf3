import type { PrintedLine } from './printed-line.ts';
import type { Column } from './reading-order.ts';
import type { Run } from './run.ts';

/** A letter of another font before this many lines is a picture of that font: a bullet that has no name. */
const often = 3;

/** The bullets that a document makes of letters of an ornamental font, each with its font. */
export function foreignMarks(columns: readonly Column[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const column of columns) {
    for (const line of column.lines) {
      const mark = foreignMarkOf(line);
      if (mark !== undefined) counts.set(keyOf(mark), (counts.get(keyOf(mark)) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= often).map(([key]) => key));
}

/** The single letter of another font that stands apart before the line's words, if there is one. */
export function foreignMarkOf(line: PrintedLine): Run | undefined {
  const [first, second] = line.runs;
  if (first === undefined || second === undefined || !/^\S{1,2}$/u.test(first.text.trim())) return undefined;
  if (first.style.font === second.style.font || /^[\p{Lu}\d]/u.test(first.text)) return undefined;
  const isApart = second.left - first.right > 0.2 * second.style.size || first.text.endsWith(' ');
  return isApart ? first : undefined;
}

export const keyOf = (mark: Run): string => `${mark.style.font}|${mark.text.trim()}`;
