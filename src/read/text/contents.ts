import type { Row } from './rows.ts';

/** The rows of a table of contents, and the titles that it lists. */
export interface Contents {
  readonly rows: ReadonlySet<number>;
  readonly titles: ReadonlySet<string>;
}

/**
 * Finds a table of contents, so that no heading is cited from a list of headings: rows with dot leaders, and runs of
 * rows that end in rising page numbers near the start. The set holds places in `rows`.
 */
export function findContents(rows: readonly Row[]): Contents {
  const found = new Map<number, string>();
  rows.forEach((row, index) => {
    const title = titleBeforeDots(row.text);
    if (title !== undefined) found.set(index, title);
  });
  for (const [index, title] of runOfPageNumbers(rows)) found.set(index, title);
  const places = new Set(found.keys());
  for (const index of found.keys()) addNeighbours(rows, places, index);
  return {
    rows: places,
    titles: new Set([...found.values()].map(foldTitle).filter((title) => title !== '')),
  };
}

/** A title as it is compared: letters and digits alone, without a number before it. */
export const foldTitle = (title: string): string => foldWords(title.replace(/^\d{1,2}\.? /, ''));

/** Words as titles are compared. Most lines are ASCII, for which the shorter pattern takes a fifth of the time. */
export function foldWords(words: string): string {
  const lower = words.toLowerCase().replaceAll('&', 'and');
  return lower.replace(beyondAscii.test(lower) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, '');
}

const beyondAscii = /[\u0080-\uffff]/;

/** `Foreword........3`: the words before four dots or more that end the row, but for a page number. */
function titleBeforeDots(text: string): string | undefined {
  let last = text.length;
  while (last > text.length - 12 && /[\d ]/.test(text[last - 1] ?? '')) last -= 1;
  const end = text.slice(0, last);
  let at = last;
  let dots = 0;
  while (at > 0 && (end[at - 1] === '.' || end[at - 1] === ' ' || end[at - 1] === '…')) {
    if (end[at - 1] !== ' ') dots += end[at - 1] === '…' ? 3 : 1;
    at -= 1;
  }
  return dots >= 4 ? end.slice(0, at) : undefined;
}

/** The longest run of rows near the start that end, or under `Contents` begin, in page numbers that never fall. */
function runOfPageNumbers(rows: readonly Row[]): ReadonlyMap<number, string> {
  let run = new Map<number, string>();
  let best = new Map<number, string>();
  let last = 0;
  rows.slice(0, Math.max(200, rows.length / 8)).forEach((row, index) => {
    if (row.text === '') return;
    const entry = entryIn(row.text);
    const belongs =
      entry !== undefined && entry.page >= last && (run.size === 0 || entry.order === order(run, rows));
    if (!belongs) run = new Map();
    last = entry?.page ?? 0;
    if (
      entry !== undefined &&
      (entry.order === 'title first' || run.size > 0 || isContentsHeading(rows, index))
    ) {
      run.set(index, entry.title);
    }
    if (run.size > best.size) best = run;
  });
  return best.size >= 4 ? best : new Map();
}

interface Entry {
  readonly title: string;
  readonly page: number;
  readonly order: 'title first' | 'page first';
}

function entryIn(text: string): Entry | undefined {
  if (text.length > 140 || !/^\d|\d$/.test(text)) return undefined;
  const [, title, page] = /^(.*\p{L}.*?) +(\d{1,4})$/u.exec(text) ?? [];
  if (title !== undefined) return { title, page: Number(page), order: 'title first' };
  const [, first, rest] = /^(\d{1,4}) +(\p{Lu}.*)$/u.exec(text) ?? [];
  return rest === undefined ? undefined : { title: rest, page: Number(first), order: 'page first' };
}

function order(run: ReadonlyMap<number, string>, rows: readonly Row[]): Entry['order'] | undefined {
  const [index] = run.keys();
  return index === undefined ? undefined : entryIn(rows[index]?.text ?? '')?.order;
}

/** Whether the row that holds words before this one says `Contents`. */
function isContentsHeading(rows: readonly Row[], index: number): boolean {
  const above = rows.slice(Math.max(0, index - 4), index).findLast((row) => row.text !== '');
  return contentsHeading.test(above?.text ?? '');
}

const contentsHeading =
  /^(?:table of )?(?:contents|cynnwys|inhalt|inhaltsverzeichnis|innehåll|sommaire|índice)$/iu;

/** The heading `Contents` and the lone bullets before the rows belong to them. */
function addNeighbours(rows: readonly Row[], places: Set<number>, index: number): void {
  for (let at = index - 1; at >= 0 && index - at < 5; at -= 1) {
    const text = rows[at]?.text ?? '';
    if (text === '') continue;
    if (!contentsHeading.test(text) && !/^\P{L}$/u.test(text)) return;
    places.add(at);
  }
}
