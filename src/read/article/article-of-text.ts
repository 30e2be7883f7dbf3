import type { ArticleDetails } from '../../model/article.ts';
import type { Reading } from '../../model/document.ts';
import { type Span, wordsAt } from '../../model/span.ts';
import { isLineAbove, isReportingCredit } from './boilerplate.ts';
import { agencyNamed, bylineOf, datelineOf, isByline } from './bylines.ts';
import { endsInCredit } from './captions.ts';
import { type ArticleKind, keepsNotes } from './kinds.ts';
import { type SetApart, setApart } from './set-apart.ts';
import { signatoriesOf } from './signatories.ts';
import { dayOfStamp, writtenDay } from './written-day.ts';

/**
 * What a text of a format without marks says of itself, and the text without headline, byline, captions and what stands
 * below the end. A letter keeps every line, since all of it is the sender's.
 * @param rows the lines as they stand in the file, for the columns that names are printed in
 */
export function articleOfText(reading: Reading, kind: ArticleKind, rows?: readonly string[]): Reading {
  const reader = `${reading.reader}, ${kind} 1`;
  const lines = linesOf(reading);
  if (kind === 'letter' || kind === 'reply')
    return { ...reading, reader, about: letterDetails(lines, rows ?? lines.map(({ words }) => words)) };
  const head = headOf(lines);
  const parts = [...head.parts, ...captionsIn(reading, head.end), ...tailOf(lines, kind)];
  const about = articleDetails(lines, head);
  const title = about.headline ?? reading.title;
  return { ...setApart(reading, parts), ...(title === undefined ? {} : { title }), reader, about };
}

interface TextLine extends Span {
  readonly words: string;
  /** The line is the first of its block. */
  readonly isFirst: boolean;
}

/** The printed lines where the format has them, else the blocks. */
function linesOf(reading: Reading): readonly TextLine[] {
  const starts = new Set(reading.blocks.map(({ start }) => start));
  const spans: readonly Span[] = reading.lines.length > 0 ? reading.lines : reading.blocks;
  return spans
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({
      start,
      end,
      words: wordsAt(reading.text, { start, end }),
      isFirst: starts.has(start),
    }));
}

interface Head {
  readonly headline?: string;
  readonly byline?: string;
  readonly when?: string;
  readonly parts: readonly SetApart[];
  /** Where the first paragraph begins. */
  readonly end: number;
}

/** How many lines may stand above the first paragraph. */
const mostLinesAbove = 15;
const longestHeadline = 200;

/** The lines above the first paragraph: a headline, a byline, a day, an embargo. */
function headOf(lines: readonly TextLine[]): Head {
  const parts: SetApart[] = [];
  let [headline, byline, when]: (string | undefined)[] = [];
  let at = 0;
  for (; at < Math.min(lines.length, mostLinesAbove); at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const what = roleAbove(line, lines[at + 1], headline !== undefined);
    if (what === undefined) break;
    parts.push({ start: line.start, end: line.end, what: what === 'headline' ? 'headline' : 'line-above' });
    if (what === 'headline') headline = line.words;
    if (what === 'byline') byline ??= line.words;
    when ??= what === 'headline' || writtenDay(line.words) === undefined ? undefined : line.words;
  }
  // Lines with nothing below them are the text.
  if (at >= lines.length) return { parts: [], end: 0 };
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(byline === undefined ? {} : { byline }),
    ...(when === undefined ? {} : { when }),
    parts,
    end: lines[at]?.start ?? 0,
  };
}

type RoleAbove = 'headline' | 'byline' | 'label' | undefined;

function roleAbove({ words }: TextLine, next: TextLine | undefined, hasHeadline: boolean): RoleAbove {
  if (isByline(words)) return 'byline';
  if (label.test(words)) return 'label';
  if (words.length < 120 && isLineAbove(words)) return 'label';
  const isTitle =
    words.length <= longestHeadline && !/[.:;,]["”’]?$/.test(words) && datelineOf(words) === undefined;
  // The first line of a paragraph that was cut at the width of the page goes on in lower case.
  return !hasHeadline && isTitle && next !== undefined && !/^\p{Ll}/u.test(next.words)
    ? 'headline'
    : undefined;
}

const label =
  /^\W*(?:(?:press|media|news) (?:release|statement|notice)|(?:for )?immediate (?:release|use)|statement|embargo(?:ed)?\b.{0,120}|not for (?:publication|broadcast)\b.{0,100}|for release\b.{0,80}|news|opinion|exclusive|date:.{0,60}|contact:.{0,100}|published(?: on)? .{0,60})\W*(?:[:–-]? ?.{0,40}\d{4})?\W*$/iu;

/** Blocks that end in a picture's credit, and the short line above one that says the same in fewer words. */
function captionsIn({ text, blocks }: Reading, from: number): readonly SetApart[] {
  return blocks.flatMap((block, index) => {
    if (block.start < from || !endsInCredit(wordsAt(text, block))) return [];
    const before = blocks[index - 1];
    const isAlternative =
      before !== undefined &&
      before.start >= from &&
      isAlternativeText(wordsAt(text, before), wordsAt(text, block));
    const caption: SetApart = { start: block.start, end: block.end, what: 'caption' };
    return isAlternative ? [{ start: before.start, end: before.end, what: 'caption' }, caption] : [caption];
  });
}

/** A short line without an end that shares a word of its own with the caption. */
function isAlternativeText(words: string, caption: string): boolean {
  if (words.length > 120 || /[.!?:"”’]$/u.test(words)) return false;
  const own = words.match(/\p{Lu}\p{Ll}{2,}/gu) ?? [];
  return own.some((word) => caption.includes(word));
}

/** `Ends`, and what stands below it; credits of the reporters. */
function tailOf(lines: readonly TextLine[], kind: ArticleKind): readonly SetApart[] {
  const end = lines.findIndex(({ words }, index) => index >= lines.length * 0.3 && ending.test(words));
  const credits = lines.filter(
    ({ words, isFirst }, index) =>
      isFirst && index >= lines.length * 0.5 && isReportingCredit(words) && (end < 0 || index < end),
  );
  const marked = credits.map(({ start, end: stop }): SetApart => ({ start, end: stop, what: 'credit' }));
  if (end < 0) return marked;
  const below = keepsNotes(kind) ? lines.slice(end, end + 1) : lines.slice(end);
  return [...marked, ...below.map(({ start, end: stop }): SetApart => ({ start, end: stop, what: 'note' }))];
}

const ending = /^[\W_]*(?:ends?|ENDS|-30-|30|#{3,}|\*{3,})[\W_]*$/iu;

function articleDetails(lines: readonly TextLine[], head: Head): ArticleDetails {
  const { names, agency } = bylineOf(head.byline ?? '');
  const dateline = lines
    .slice(0, mostLinesAbove)
    .map(({ words }) => datelineOf(words))
    .find((found) => found !== undefined);
  const published = dayOfStamp(head.when ?? '') ?? writtenDay(head.when ?? dateline?.date ?? '');
  const source = agency ?? dateline?.agency ?? agencyInCredits(lines);
  return {
    ...(head.headline === undefined ? {} : { headline: head.headline }),
    ...(published === undefined ? {} : { published }),
    bylines: head.byline === undefined ? [] : names,
    ...(source === undefined ? {} : { agency: source }),
  };
}

/** The agency that a line of credit names alone, as `Source: PA`. */
const agencyInCredits = (lines: readonly TextLine[]): string | undefined =>
  lines
    .slice(-5)
    .map(({ words }) => agencyNamed(words.replace(/^(?:source|agency):? /iu, '')))
    .find((found) => found !== undefined);

function letterDetails(lines: readonly TextLine[], rows: readonly string[]): ArticleDetails {
  const salutation = lines.findIndex(({ words }) =>
    /^(?:dear|to whom|an open letter|open letter)\b/iu.test(words),
  );
  const above = lines.slice(0, salutation < 0 ? mostLinesAbove : Math.min(salutation + 1, 40));
  const published = above
    .map(({ words }) => (words.length < 100 ? writtenDay(words) : undefined))
    .find((found) => found !== undefined);
  const signatories = signatoriesOf(rows);
  const subject = lines
    .slice(salutation + 1, salutation + 4)
    .find(({ words }) => /^(?:re|subject|ref):? /iu.test(words))?.words;
  return {
    ...(subject === undefined ? {} : { headline: subject.replace(/^(?:re|subject|ref):? /iu, '') }),
    ...(published === undefined ? {} : { published }),
    bylines: [],
    ...(signatories.length === 0 ? {} : { signatories }),
  };
}
