import type { Page, Reading } from '../../model/document.ts';
import { type PageNumber, pageNumber } from '../../model/ids.ts';
import { failure, type Outcome, success } from '../../model/outcome.ts';
import type { ReadFailure } from '../failure.ts';
import { longestText, mostRows } from '../limits.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { findContents } from './contents.ts';
import { type Decoded, decodeText } from './decode.ts';
import { findHeadings } from './headings.ts';
import { Nesting } from './nesting.ts';
import { lettersHidden, type Row, rowsOf } from './rows.ts';
import { findRunningHeads } from './running-heads.ts';
import { firstLine, type Run, runsOf } from './runs.ts';
import { textLines } from './text-lines.ts';
import { Vocabulary } from './vocabulary.ts';

/** Reads plain text: a form feed ends a page; blank rows, line lengths and wording show what belongs together. */
export function readText(bytes: Uint8Array): Outcome<Reading, ReadFailure> {
  const decoded = decodeText(bytes);
  if (decoded.text.trim() === '') {
    return failure<ReadFailure>({
      type: 'empty',
      message: 'The file holds no words: check that it is the right one.',
    });
  }
  if (decoded.text.length > longestText) return tooLarge();
  const rows = rowsOf(decoded.text);
  return rows.length > mostRows ? tooLarge() : success(readingOf(decoded, rows));
}

const tooLarge = (): Outcome<never, ReadFailure> =>
  failure<ReadFailure>({
    type: 'too-large',
    message: `The text has more than ${longestText / 1024 / 1024} million characters or ${mostRows / 1_000_000} million rows: split it into parts.`,
  });

function readingOf(decoded: Decoded, rows: readonly Row[]): Reading {
  const builder = new ReadingBuilder();
  const contents = findContents(rows);
  const heads = findRunningHeads(rows, contents.rows, contents.titles);
  const furniture = new Set([...contents.rows, ...heads.rows]);
  addFurniture(builder, rows, furniture);
  const chapters = new Set([...contents.titles, ...heads.titles]);
  const runs = runsOf(textLines(rows, furniture), chapters);
  const vocabulary = new Vocabulary(runs.flatMap((run) => run.lines.map((line) => line.text)));
  addRuns(builder, runs, chapters, vocabulary);
  const unreadable = decoded.unreadable + lettersHidden(decoded.text);
  if (unreadable > 0) builder.addGap({ type: 'characters-unreadable', count: unreadable });
  return builder.build({ format: 'text', reader: 'text 1' }, pagesOf(rows));
}

function addFurniture(builder: ReadingBuilder, rows: readonly Row[], furniture: ReadonlySet<number>): void {
  rows.forEach((row, index) => {
    if (furniture.has(index)) builder.addFurniture({ page: row.page ?? pageNumber(1), text: row.text });
  });
}

function addRuns(
  builder: ReadingBuilder,
  runs: readonly Run[],
  chapters: ReadonlySet<string>,
  vocabulary: Vocabulary,
): void {
  const headings = findHeadings(runs, chapters);
  const nesting = new Nesting();
  runs.forEach((run, index) => {
    startBlock(builder, run, headings.get(index), nesting);
    for (const { text, row, page } of run.lines) {
      builder.addLine(text, page === undefined ? { row } : { row, page }, vocabulary.joinsWord);
    }
  });
}

function startBlock(builder: ReadingBuilder, run: Run, rank: number | undefined, nesting: Nesting): void {
  if (rank === undefined && firstLine(run)?.marker !== undefined) {
    builder.startBlock('item', nesting.levelOf(run));
    return;
  }
  nesting.end();
  if (rank === undefined) builder.startBlock('paragraph');
  else builder.startBlock('heading', rank);
}

function pagesOf(rows: readonly Row[]): readonly Page[] {
  const last: PageNumber | undefined = rows.at(-1)?.page;
  return Array.from({ length: last ?? 0 }, (_, index) => ({ number: pageNumber(index + 1) }));
}
