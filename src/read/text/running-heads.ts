import { introductionOf } from '../structure/introducing.ts';
import { foldTitle, foldWords } from './contents.ts';
import { markerAt } from './markers.ts';
import type { Row } from './rows.ts';
import { textLines } from './text-lines.ts';
import { titleAt, titleLines } from './title-lines.ts';
import { beginsInside, endsSentenceOrColon } from './wording.ts';

/** The rows that are page furniture, and the titles that stand as running heads. */
export interface RunningHeads {
  readonly rows: ReadonlySet<number>;
  readonly titles: ReadonlySet<string>;
}

/**
 * Finds running heads, feet and page numbers, which would cut sentences in two and give words to a page that stand in
 * no sentence. A row is one if it repeats at the edges of pages, or repeats a title of the contents, or stands alone
 * and breaks a sentence that goes on behind it. The first of them may be the chapter's title itself and stays.
 * What is taken out is lost to every search, so a row that could be part of a sentence is left in.
 */
export function findRunningHeads(
  rows: readonly Row[],
  skip: ReadonlySet<number>,
  contents: ReadonlySet<string>,
): RunningHeads {
  const lines = looseLines(rows, skip);
  const pages = rows.at(-1)?.page ?? 0;
  const broken = brokenTitles(rows, contents);
  const places = new Set(pageNumbers(lines));
  const titles = new Set<string>();
  const document = new Set<string>();
  for (const [key, same] of groupByKey(lines, contents)) {
    const isTitle = contents.has(key);
    if (!isTitle && !repeatsAsFurniture(same)) continue;
    const found = same.filter((line) =>
      isTitle ? !readsAsText(line.text) : line.edge !== undefined || line.alone || same.length >= surely,
    );
    const keepsFirst = !broken.has(key) && isChapterTitle(found, pages, isTitle);
    if (isTitle || keepsFirst) titles.add(key);
    for (const line of keepsFirst ? found.slice(1) : found) places.add(line.index);
    if (!isTitle && !keepsFirst && same.length >= surely) document.add(key);
  }
  rows.forEach((row, index) => {
    if (document.size > 0 && isFoot(row.text, document)) places.add(index);
  });
  return { rows: places, titles };
}

/** A line that repeats so often at edges of pages is furniture wherever else it stands with a page's number. */
const surely = 5;

/** The document's running head with the page's number, in the middle of a page that came from two. */
const isFoot = (text: string, heads: ReadonlySet<string>): boolean =>
  text.length <= 100 && /\d$/.test(text) && heads.has(keyOf(text));

/** The titles that stand broken over several rows, as a chapter's title does in large letters. */
function brokenTitles(rows: readonly Row[], contents: ReadonlySet<string>): ReadonlySet<string> {
  if (contents.size === 0) return new Set();
  const lines = textLines(rows, new Set());
  const { first, inside } = titleLines(lines, contents);
  const broken = [...first].filter((index) => inside.has(index + 1));
  return new Set(broken.map((index) => titleAt(lines, index, inside)));
}

/** A row with a gap above or below it. */
interface LooseLine {
  readonly index: number;
  readonly text: string;
  readonly page: number;
  /** Among the first or last two rows of its page. */
  readonly edge: 'top' | 'bottom' | undefined;
  /** The very first or last row of its page. */
  readonly outermost: boolean;
  /** With gaps both above and below. */
  readonly alone: boolean;
  /** Alone, and the sentence before it goes on behind it. */
  readonly interrupts: boolean;
}

function looseLines(rows: readonly Row[], skip: ReadonlySet<number>): readonly LooseLine[] {
  const filled = rows.flatMap(({ text }, index) => (text === '' || skip.has(index) ? [] : [index]));
  return filled.flatMap((index, place) => {
    const row = rows[index];
    if (row === undefined || row.text.length > 100) return [];
    const edge = edgeOf(rows, filled, place);
    const gapAbove = isGap(rows, index - 1, row);
    const gapBelow = isGap(rows, index + 1, row);
    if (edge === undefined && !gapAbove && !gapBelow) return [];
    const isAlone = gapAbove && gapBelow;
    const interrupts = isAlone && goesOn(rows, filled[place - 1], filled[place + 1]);
    const outermost = edge !== undefined && isOutermost(rows, filled, place);
    return [{ index, text: row.text, page: row.page ?? 0, edge, outermost, alone: isAlone, interrupts }];
  });
}

function goesOn(rows: readonly Row[], before = -1, after = -1): boolean {
  const above = rows[before]?.text ?? '';
  return above !== '' && !endsSentenceOrColon(above) && beginsInside(rows[after]?.text ?? '');
}

function isGap(rows: readonly Row[], index: number, beside: Row): boolean {
  const row = rows[index];
  return row === undefined || row.text === '' || row.page !== beside.page;
}

function edgeOf(rows: readonly Row[], filled: readonly number[], place: number): LooseLine['edge'] {
  const page = rows[filled[place] ?? -1]?.page;
  if (page === undefined) return undefined;
  const pageAt = (at: number) => rows[filled[at] ?? -1]?.page;
  if (pageAt(place - 2) !== page) return 'top';
  return pageAt(place + 2) !== page ? 'bottom' : undefined;
}

function isOutermost(rows: readonly Row[], filled: readonly number[], place: number): boolean {
  const pageAt = (at: number) => rows[filled[at] ?? -1]?.page;
  return pageAt(place - 1) !== pageAt(place) || pageAt(place + 1) !== pageAt(place);
}

function groupByKey(
  lines: readonly LooseLine[],
  contents: ReadonlySet<string>,
): ReadonlyMap<string, readonly LooseLine[]> {
  const openings = new Map<string, number>();
  for (const { text } of lines) openings.set(openingOf(text), (openings.get(openingOf(text)) ?? 0) + 1);
  const initials = new Set([...contents].map((title) => title.slice(0, 1)));
  const groups = new Map<string, LooseLine[]>();
  for (const line of lines) {
    const mayRepeat =
      (openings.get(openingOf(line.text)) ?? 0) > 1 || initials.has(line.text.slice(0, 1).toLowerCase());
    if (!mayRepeat || line.text.length < 4 || introductionOf(line.text) !== 'none') continue;
    if (markerAt(line.text)?.sure === true) continue;
    const key = keyOf(line.text);
    if (key.length < 4) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return groups;
}

/** Most lines begin like no other: they need no closer look. A number may be the page's. */
const openingOf = (text: string): string =>
  /^(?:page )?\d/i.test(text) ? '#' : text.slice(0, 9).toLowerCase();

/** What repeats from page to page: the words without the page's number. A year is no page. */
const keyOf = (text: string): string => (/\d/.test(text) ? foldTitle(withoutPage(text)) : foldWords(text));

const withoutPage = (text: string): string =>
  text.replace(/^(?:page )?\d{1,3}[\s|·•–—-]{1,5}(?=\p{L})/iu, '').replace(/[\s|·•–—-]{1,5}\d{1,3}$/, '');

function repeatsAsFurniture(same: readonly LooseLine[]): boolean {
  const pages = new Set(same.filter((line) => line.edge !== undefined).map((line) => line.page)).size;
  const interruptions = same.filter((line) => line.interrupts).length;
  if (same.some((line) => readsAsText(line.text) || !line.text.includes(' '))) return pages >= 5;
  return (
    pages >= 3 || interruptions >= 2 || (interruptions === 1 && same.filter((line) => line.alone).length >= 3)
  );
}

/** A line that begins or ends as a sentence does: only many pages make it furniture. */
const readsAsText = (text: string): boolean => beginsInside(text) || /^["“]|[.,;!?]["'”’)]?$/.test(text);

/** In pages: what heads more than these is the document's own title. */
const longestChapter = 12;

/** A chapter's title heads its first page in full; a line on a third of all pages is the document's. */
function isChapterTitle(same: readonly LooseLine[], pages: number, isInContents: boolean): boolean {
  const [first] = same;
  const last = same.at(-1);
  if (first === undefined || last === undefined || first.interrupts) return false;
  if (isInContents) return same.length === 1 || first.edge !== 'bottom';
  const isScattered = last.page - first.page > Math.min(longestChapter, same.length * 2 + 2);
  return first.edge !== 'bottom' && !isScattered && (pages === 0 || same.length * 3 < pages);
}

/** Numbers alone at a page's edge; without pages, numbers that stand alone and count on. */
function pageNumbers(lines: readonly LooseLine[]): readonly number[] {
  const numbers = lines.filter((line) => numberPattern.test(line.text));
  const found = numbers.filter((line, index) => {
    if (line.outermost) return true;
    const value = numberIn(line);
    return (
      line.alone &&
      (follows(numberIn(numbers[index - 1]), value) || follows(value, numberIn(numbers[index + 1])))
    );
  });
  return found.length >= 3 || found.some((line) => line.edge !== undefined)
    ? found.map((line) => line.index)
    : [];
}

const numberPattern =
  /^(?:[-–—|] ?)?(?:page )?(?:\d{1,3}|[ivxl]{1,6})(?: ?(?:of|\/) ?\d{1,3})?(?: ?[-–—|])?$/i;
const numberIn = (line: LooseLine | undefined): number =>
  Number(/\d+/.exec(line?.text ?? '')?.[0] ?? Number.NaN);
const follows = (before: number, after: number): boolean => after > before && after - before <= 3;
