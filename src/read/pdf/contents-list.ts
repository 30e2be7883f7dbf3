import type { Column } from './reading-order.ts';
import type { PrintedLine } from './printed-line.ts';

/** `Our plan ........ 12`: dots, or a leader drawn otherwise, before a page's number. */
const leader = /(?:\.\s?){4,}|…{2,}|_{5,}/u;
const endsInNumber = /\s\d{1,3}$/u;
const title = /^(?:table of )?contents$|^(?:inhalt(?:sverzeichnis)?|sommaire|índice|cynnwys)$/iu;

/**
 * The lines of a table of contents: it repeats every heading, so that each search would find it and no heading
 * in it says anything. Known by its leaders, or by its title and lines that end in a page's number.
 */
export function contentsLines(columns: readonly Column[]): ReadonlySet<PrintedLine> {
  const lines = columns.flatMap((column) => column.lines);
  const led = lines.filter((line) => leader.test(line.text) && /\d\s*$/u.test(line.text));
  const hasTitle = lines.some((line) => title.test(line.text.trim()));
  const numbered = lines.filter((line) => endsInNumber.test(line.text) || /^\d{1,3}\s/u.test(line.text));
  if (hasTitle && numbered.length >= Math.max(3, 0.3 * lines.length)) return new Set(lines);
  if (led.length >= 3 && led.length >= 0.5 * lines.length) return new Set(lines);
  return new Set(led);
}
