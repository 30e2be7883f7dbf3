import type { PrintedLine } from './printed-line.ts';
import type { Column } from './reading-order.ts';

/** `Our plan ........ 12`: a character over and over, mostly a full stop, before a page's number. */
const leader = /([^\p{L}\p{N}\s])(?:\s?\1){4,}|…{2,}/u;
const endsInNumber = /\s\d{1,3}$/u;
const title = /^(?:table of )?contents$|^(?:inhalt(?:sverzeichnis)?|sommaire|índice|cynnwys)$/iu;

/**
 * The lines of a table of contents: it repeats every heading, so that each search would find it and no heading
 * in it says anything. Known by its leaders, or by its title and lines that end in a page's number.
 */
export function contentsLines(columns: readonly Column[]): ReadonlySet<PrintedLine> {
  const hasTitle = columns.some((column) => column.lines.some(isTitle));
  return new Set(
    columns.flatMap(({ lines }) => {
      const led = lines.filter((line) => leader.test(line.text));
      const numbered = lines.filter((line) => isNumbered(line.text));
      const isList = hasTitle && numbered.length >= Math.max(3, 0.3 * lines.length);
      const isLed = led.length >= Math.max(3, 0.4 * lines.length);
      return isList || isLed ? lines : [...led, ...lines.filter((line) => hasTitle && isTitle(line))];
    }),
  );
}

const isTitle = (line: PrintedLine): boolean => title.test(line.text.trim());
const isNumbered = (words: string): boolean => endsInNumber.test(words) || /^\d{1,3}(?:\s|$)/u.test(words);

/** The line with its leader as three dots: it is kept for who checks the page, not for its dots. */
export const withoutLeader = (words: string): string =>
  words
    .replace(/([^\p{L}\p{N}\s])(?:\s?\1){3,}/gu, ' … ')
    .replace(/\s+/g, ' ')
    .trim();
