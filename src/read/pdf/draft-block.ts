import type { BlockKind } from '../../model/document.ts';
import {
  endsSentence,
  type FlowLine,
  hadRoomFor,
  isCapitals,
  promisesMore,
  startsLower,
} from './flow-line.ts';
import type { Leading } from './leading.ts';
import { type Style, sameFace } from './style.ts';

/** Lines that belong together, before it is settled what they are. */
export interface Draft {
  kind: BlockKind;
  level: number;
  readonly lines: FlowLine[];
}

/** Puts the document's lines into blocks. */
export function draftBlocks(lines: readonly FlowLine[], leading: Leading, body: Style): Draft[] {
  const drafts: Draft[] = [];
  for (const line of lines) {
    const draft = drafts.at(-1);
    if (draft !== undefined && goesOn(draft, line, leading, body)) draft.lines.push(line);
    else drafts.push({ kind: line.mark === undefined ? 'paragraph' : 'item', level: 0, lines: [line] });
  }
  return drafts;
}

function goesOn(draft: Draft, line: FlowLine, leading: Leading, body: Style): boolean {
  const last = draft.lines.at(-1);
  if (last === undefined || line.mark !== undefined) return false;
  if (last.line.direction !== line.line.direction) return false;
  if (last.column === line.column) return goesOnBelow(draft, last, line, leading, body);
  return goesOnElsewhere(draft, last, line);
}

/** Larger or smaller type by this share is another kind of text. */
const otherSize = 0.08;

function sizesDiffer(a: FlowLine, b: FlowLine): boolean {
  const [x, y] = [a.line.style.size, b.line.style.size];
  if (sizeIs(x, y)) return false;
  // A heading may run into its text on one line: then the line has type of both sizes.
  return !a.line.runs.some((run) => sizeIs(run.style.size, y) && /\p{L}{2}/u.test(run.text));
}

const sizeIs = (x: number, y: number): boolean => Math.abs(x - y) <= otherSize * Math.max(x, y);

/** The same type may be set looser in a list than elsewhere: in the middle of a sentence so far apart is near. */
const loosest = 1.6;

function goesOnBelow(draft: Draft, last: FlowLine, line: FlowLine, leading: Leading, body: Style): boolean {
  if (sizesDiffer(last, line)) return false;
  const distance = line.line.baseline - last.line.baseline;
  const isMidSentence = startsLower(line.words) && !endsSentence(last.words);
  if (isMidSentence && sameFace(last.line.style, line.line.style)) {
    return distance <= Math.max(1.18 * leading(line.line.style), loosest * line.line.style.size) + 0.5;
  }
  if (isDisplay(last, line, body)) return distance <= loosest * line.line.style.size;
  if (distance > 1.18 * leading(line.line.style) + 0.5) return false;
  if (sameFace(line.line.style, body) && isCutShort(last, line)) return false;
  const room = hadRoomFor(last, line);
  if (looksDifferent(last, line) && room) return false;
  if (!indentGoesOn(draft, last, line, room)) return false;
  return !(room && endsSentence(last.words) && !startsLower(line.words));
}

/** Two lines of one heading, which is set looser than text: in one style, in capitals or larger than the body. */
function isDisplay(last: FlowLine, line: FlowLine, body: Style): boolean {
  if (last.line.style !== line.line.style || last.mark !== undefined || endsSentence(last.words))
    return false;
  if (line.line.style.size >= 1.12 * body.size) return true;
  return isCapitals(last.words) && isCapitals(line.words);
}

/** A short line of plain text that had room for more was ended on purpose: a name, an address, a verse. */
function isCutShort(last: FlowLine, line: FlowLine): boolean {
  const { left, right } = last.column;
  const isShort = last.line.right - left < 0.6 * (right - left);
  return (
    isShort &&
    !startsLower(line.words) &&
    !promisesMore(last.words) &&
    !isAligned(last, line) &&
    hadRoomFor(last, line)
  );
}

function looksDifferent(a: FlowLine, b: FlowLine): boolean {
  const [x, y] = [a.line, b.line];
  return x.bold !== y.bold || x.style.colour !== y.style.colour || x.style.font !== y.style.font;
}

/** Whether the line begins where the next line of the block would. */
function indentGoesOn(draft: Draft, last: FlowLine, line: FlowLine, room: boolean): boolean {
  const { size } = line.line.style;
  const shift = line.line.left - last.wordsLeft;
  if (Math.abs(shift) <= 0.7 * size || isAligned(last, line)) return true;
  const ended = room || endsSentence(last.words);
  if (shift > 0) return !ended;
  if (draft.kind === 'item' && draft.lines.length > 1) return !ended && !hangs(draft);
  // The first line of a paragraph may be indented, and an item may begin further in than its next lines.
  return draft.lines.length === 1
    ? !(room && endsSentence(last.words)) && !(draft.kind === 'item' && ended)
    : false;
}

/** Whether the item's later lines begin under its words, not under its mark. */
function hangs(draft: Draft): boolean {
  const [first, second] = draft.lines;
  if (first === undefined || second === undefined) return false;
  return second.line.left > first.line.left + 0.3 * second.line.style.size;
}

/** Lines set centred or flush right begin anywhere. */
function isAligned(a: FlowLine, b: FlowLine): boolean {
  const centres = Math.abs(a.line.left + a.line.right - b.line.left - b.line.right) / 2;
  const isIndented = b.line.left > b.column.left + 1 || a.line.left > a.column.left + 1;
  const rights = Math.abs(a.line.right - b.line.right);
  return isIndented && (centres < 2.5 || rights < 0.8);
}

/** Whether a block goes on at the top of the next column or page. */
function goesOnElsewhere(draft: Draft, last: FlowLine, line: FlowLine): boolean {
  if (sizesDiffer(last, line) || !sameFace(last.line.style, line.line.style)) return false;
  if (endsSentence(last.words)) return draft.kind === 'item' && isUnderItsWords(draft, last, line);
  if (startsLower(line.words) || promisesMore(last.words)) return true;
  return !looksDifferent(last, line) && !hadRoomFor(last, line);
}

/** A new sentence of an item that began in the column before: further in than the column's plain text. */
function isUnderItsWords(draft: Draft, last: FlowLine, line: FlowLine): boolean {
  const first = draft.lines[0];
  if (first === undefined || hadRoomFor(last, line)) return false;
  const { size } = line.line.style;
  const indent = first.wordsLeft - first.column.left;
  const here = line.line.left - line.column.left;
  return here > 0.7 * size && Math.abs(indent - here) <= 0.7 * size;
}

/** A sentence may go on behind a box, a picture's legend or a pull quote: at most this many blocks later. */
const farthest = 24;

/**
 * Puts the rest of a block that another text interrupts behind its beginning: the block breaks off in the middle
 * of a sentence and of a line, and soon after the same type begins in lower case.
 */
export function rejoin(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const beginning = kept.slice(-farthest).findLast((other) => breaksOff(other) && isRestOf(draft, other));
    if (beginning === undefined) kept.push(draft);
    else beginning.lines.push(...draft.lines);
  }
  return kept;
}

/** Of a block of one line nobody can say whether the line is full. */
function breaksOff(draft: Draft): boolean {
  const last = draft.lines.at(-1);
  if (last === undefined || endsSentence(last.words) || !/\p{L}{2}/u.test(last.words)) return false;
  const above = draft.lines.filter((line) => line !== last && line.column === last.column);
  const widest = above.reduce((most, line) => Math.max(most, line.line.right - line.wordsLeft), 0);
  if (above.length === 0) return promisesMore(last.words);
  return last.line.right - last.wordsLeft >= 0.7 * widest;
}

function isRestOf(rest: Draft, beginning: Draft): boolean {
  const first = rest.lines[0];
  const last = beginning.lines.at(-1);
  if (first === undefined || last === undefined || first.mark !== undefined || first.page - last.page > 1)
    return false;
  if (!sameFace(first.line.style, last.line.style)) return false;
  if (startsLower(first.words)) return first.column === last.column || isOnTop(first);
  return /^[\d£$€]/u.test(first.words) && isOnTop(first);
}

const isOnTop = (line: FlowLine): boolean => line.column.lines[0] === line.line;
