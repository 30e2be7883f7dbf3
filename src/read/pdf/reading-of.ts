import type { Reading } from '../../model/document.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { contentsLines, withoutLeader } from './contents-list.ts';
import { type Draft, draftBlocks, rejoin } from './draft-block.ts';
import { flowOf } from './flow.ts';
import type { FlowLine } from './flow-line.ts';
import { foreignMarks } from './foreign-mark.ts';
import { furnitureLines, furnitureOf } from './furniture.ts';
import { addGaps, countUnreadable } from './gaps.ts';
import { nameHeadings } from './headings.ts';
import { joinsWordBy } from './joins-word.ts';
import { leadingOf } from './leading.ts';
import { nestItems } from './nesting.ts';
import { directions, type PageFrame, shownBox } from './page-frame.ts';
import type { Piece } from './piece.ts';
import { type Column, columnsInOrder } from './reading-order.ts';
import { nameRunInItems } from './run-in-list.ts';
import type { Sheet } from './sheet.ts';
import type { Sheets } from './sheets.ts';
import type { Style } from './style.ts';

/** Names this version of the reader; another one may read other words. */
export const pdfReader = 'pdf 1';

/** Puts the pages' words in order and into blocks. */
export function readingOf(file: Sheets): Reading {
  const builder = new ReadingBuilder();
  const lines = file.body === undefined ? [] : linesInOrder(builder, file.sheets, file.body);
  if (file.body !== undefined) addBlocks(builder, file.sheets, lines, file.body);
  addGaps(builder, file, countUnreadable(lines));
  return builder.build({ format: 'pdf', reader: pdfReader, ...file.about }, file.pages);
}

/** All lines in reading order, without the furniture, which goes to the builder. */
function linesInOrder(builder: ReadingBuilder, sheets: readonly Sheet[], body: Style): FlowLine[] {
  const furniture = furnitureOf(sheets, body);
  const columnsOfSheets = sheets.map((sheet) => {
    const pieces = sheet.pieces.filter((piece) => !furniture.has(piece));
    return columnsByDirection(pieces, sheet, body);
  });
  const foreign = foreignMarks(columnsOfSheets.flat());
  return sheets.flatMap((sheet, index) => {
    const columns = columnsOfSheets[index] ?? [];
    const contents = contentsLines(columns);
    const kept = [
      ...furnitureLines(sheet, furniture),
      ...[...contents].map((line) => withoutLeader(line.text)),
    ];
    for (const text of kept) builder.addFurniture({ page: sheet.number, text });
    const lines = flowOf(columns, sheet.number, sheet.dots, foreign);
    return lines.filter((line) => !contents.has(line.line));
  });
}

function addBlocks(
  builder: ReadingBuilder,
  sheets: readonly Sheet[],
  lines: readonly FlowLine[],
  body: Style,
): void {
  const drafts = rejoin(draftBlocks(lines, leadingOf(lines), body));
  nameHeadings(drafts, body);
  nestItems(drafts);
  nameRunInItems(drafts);
  const frames = new Map(sheets.map((sheet) => [sheet.number as number, sheet.frame]));
  const joinsWord = joinsWordBy(lines.map((line) => line.words));
  for (const draft of drafts) addBlock(builder, draft, frames, joinsWord);
}

/** The way most of the page's words run is read first; a note up the side of the page comes after it. */
function columnsByDirection(pieces: readonly Piece[], sheet: Sheet, body: Style): Column[] {
  const lengthOf = (group: readonly Piece[]) => group.reduce((sum, piece) => sum + piece.length, 0);
  return directions
    .map((direction) => pieces.filter((piece) => piece.direction === direction))
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .flatMap((group) => columnsInOrder(group, group[0]?.direction === 0 ? sheet.rules : [], body.size));
}

function addBlock(
  builder: ReadingBuilder,
  draft: Draft,
  frames: ReadonlyMap<number, PageFrame>,
  joinsWord: (before: string, after: string) => boolean,
): void {
  builder.startBlock(draft.kind, draft.level);
  for (const { line, page, words } of draft.lines) {
    const frame = frames.get(page);
    const box = frame === undefined ? {} : { box: shownBox(frame, line.direction, line) };
    // A heading keeps its number: it is its name.
    builder.addLine(draft.kind === 'heading' ? line.text : words, { page, ...box }, joinsWord);
  }
}
