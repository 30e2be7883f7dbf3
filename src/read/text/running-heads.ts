import { introductionOf } from '../structure/introducing.ts';
import { foldTitle } from './contents.ts';
import { markerAt } from './markers.ts';
import type { Row } from './rows.ts';
import { beginsInside, endsSentenceOrColon } from './wording.ts';

/** The rows that are page furniture, and the titles that stand as running heads. */
export interface RunningHeads {
  readonly rows: ReadonlySet<number>;
  readonly titles: ReadonlySet<string>;
}

/**
 * Finds running heads, feet and page numbers, which would cut sentences in two and give words to a page that stand in
 * no sentence. A row is one if it repeats at the edges of pages or, standing alone, breaks a sentence that goes on
 * behind it. The first of them may be the chapter's title itself and stays. The set holds places in `rows`.
 */
export function findRunningHeads(rows: readonly Row[], skip: ReadonlySet<number>): RunningHeads {
  const lines = alone(rows, skip);
  const pages = rows.at(-1)?.page ?? 0;
  const places = new Set(pageNumbers(lines));
  const titles = new Set<string>();
  for (const [key, same] of groupByKey(lines)) {
    if (!repeatsAsFurniture(same)) continue;
    titles.add(key);
    const rest = keepsFirst(same, pages) ? same.slice(1) : same;
    for (const line of rest) places.add(line.index);
  }
  return { rows: places, titles };
}

interface LoneLine {
  readonly index: number;
  readonly text: string;
  readonly page: number;
  /** Among the first or last rows of its page. */
  readonly edge: 'top' | 'bottom' | undefined;
  /** The sentence before it goes on behind it. */
  readonly interrupts: boolean;
}

/** The rows with nothing directly above and below, and those at the edges of pages. */
function alone(rows: readonly Row[], skip: ReadonlySet<number>): readonly LoneLine[] {
  const filled = rows.flatMap(({ text }, index) => (text === '' || skip.has(index) ? [] : [index]));
  return filled.flatMap((index, place) => {
    const row = rows[index];
    if (row === undefined || row.text.length > 100) return [];
    const edge = edgeOf(rows, filled, place);
    const isAlone = isBlank(rows, index - 1, row) && isBlank(rows, index + 1, row);
    if (edge === undefined && !isAlone) return [];
    const before = rows[filled[place - 1] ?? -1]?.text ?? '';
    const after = rows[filled[place + 1] ?? -1]?.text ?? '';
    const interrupts = before !== '' && !endsSentenceOrColon(before) && beginsInside(after);
    return [{ index, text: row.text, page: row.page ?? 0, edge, interrupts }];
  });
}

function isBlank(rows: readonly Row[], index: number, beside: Row): boolean {
  const row = rows[index];
  return row === undefined || row.text === '' || row.page !== beside.page;
}

/** Two rows at the top and two at the bottom of a page are its edges. */
function edgeOf(rows: readonly Row[], filled: readonly number[], place: number): LoneLine['edge'] {
  const page = rows[filled[place] ?? -1]?.page;
  if (page === undefined) return undefined;
  const pageAt = (at: number) => rows[filled[at] ?? -1]?.page;
  if (pageAt(place - 2) !== page) return 'top';
  return pageAt(place + 2) !== page ? 'bottom' : undefined;
}

function groupByKey(lines: readonly LoneLine[]): ReadonlyMap<string, readonly LoneLine[]> {
  const groups = new Map<string, LoneLine[]>();
  for (const line of lines) {
    const key = keyOf(line.text);
    if (key.length < 4 || introductionOf(line.text) !== 'none' || markerAt(line.text)?.sure === true)
      continue;
    groups.set(key, [...(groups.get(key) ?? []).slice(-999), line]);
  }
  return groups;
}

/** What repeats from page to page: the words without the page's number. */
const keyOf = (text: string): string =>
  foldTitle(text.replace(/^[\d\s|·•–—-]{1,12}(?=\p{L})/u, '').replace(/(?<=\P{N})[\d\s|·•–—-]{1,12}$/u, ''));

function repeatsAsFurniture(same: readonly LoneLine[]): boolean {
  const pages = new Set(same.filter((line) => line.edge !== undefined).map((line) => line.page));
  return pages.size >= 3 || (same.length >= 2 && same.some((line) => line.interrupts));
}

/** A chapter's title heads its first page in full; a line on a third of all pages is the document's. */
function keepsFirst(same: readonly LoneLine[], pages: number): boolean {
  const [first] = same;
  const last = same.at(-1);
  if (first === undefined || last === undefined || first.interrupts || first.edge === 'bottom') return false;
  const isScattered = last.page - first.page > same.length * 4;
  return !isScattered && (pages === 0 || same.length * 3 < pages);
}

/** Numbers alone at a page's edge; without pages, numbers that stand alone and count on. */
function pageNumbers(lines: readonly LoneLine[]): readonly number[] {
  const numbers = lines.filter((line) => numberPattern.test(line.text));
  const atEdges = numbers.filter((line) => line.edge !== undefined);
  const counting = numbers.filter((line, index) => {
    const value = numberIn(line);
    const before = numberIn(numbers[index - 1]);
    const after = numberIn(numbers[index + 1]);
    return (
      line.edge === undefined && (follows(before, value) || follows(value, after)) && numbers.length >= 3
    );
  });
  return [...atEdges, ...counting].map((line) => line.index);
}

const numberPattern = /^(?:[-–—|] ?)?(?:page )?(?:\d{1,4}|[ivxl]{1,6})(?: (?:of|\/) \d{1,4})?(?: ?[-–—|])?$/i;
const numberIn = (line: LoneLine | undefined): number =>
  Number(/\d+/.exec(line?.text ?? '')?.[0] ?? Number.NaN);
const follows = (before: number, after: number): boolean => after > before && after - before <= 3;
