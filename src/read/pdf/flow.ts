import type { PageNumber } from '../../model/ids.ts';
import type { FlowLine } from './flow-line.ts';
import { endsSentence, hadRoomFor } from './flow-line.ts';
import { foreignMarkOf, keyOf } from './foreign-mark.ts';
import { isMarkAlone, type Marked, markedItem } from './list-marker.ts';
import type { PrintedLine } from './printed-line.ts';
import type { Column } from './reading-order.ts';
import type { Mark } from './run.ts';

/** Gives the lines of a page's columns their marks; `dots` are small drawings, which may be bullets. */
export function flowOf(
  columns: readonly Column[],
  page: PageNumber,
  dots: readonly Mark[],
  foreign: ReadonlySet<string>,
): FlowLine[] {
  return columns.flatMap((column) => {
    const lines: FlowLine[] = [];
    let alone: PrintedLine | undefined;
    for (const line of column.lines) {
      if (isMarkAlone(line.text)) {
        alone = line;
        continue;
      }
      const drawn = alone !== undefined && belongsTo(alone, line) ? alone : dotBefore(line, dots);
      lines.push(flowLine(line, column, page, drawn, foreign, lines));
      alone = undefined;
    }
    return lines;
  });
}

function flowLine(
  line: PrintedLine,
  column: Column,
  page: PageNumber,
  drawn: Mark | undefined,
  foreign: ReadonlySet<string>,
  before: readonly FlowLine[],
): FlowLine {
  const plain = { line, page, column, mark: undefined, wordsLeft: line.left, words: line.text };
  if (drawn !== undefined) {
    const mark = { marker: '•', kind: 'drawn', words: line.text, certain: true };
    return { ...plain, mark };
  }
  const mark = foreignMark(line, foreign) ?? markedItem(line.text);
  if (mark === undefined || (!mark.certain && !mayBeginItem(before, plain, mark.kind))) return plain;
  return { ...plain, mark, words: mark.words, wordsLeft: leftBehind(line, mark.marker) };
}

function foreignMark(line: PrintedLine, foreign: ReadonlySet<string>): Marked | undefined {
  const run = foreignMarkOf(line);
  if (run === undefined || !foreign.has(keyOf(run))) return undefined;
  const marker = run.text.trim();
  return { marker, kind: keyOf(run), words: line.text.slice(marker.length).trim(), certain: true };
}

/** A dash or a figure marks an item only where the text before it has come to an end, or under another one. */
function mayBeginItem(before: readonly FlowLine[], line: FlowLine, kind: string): boolean {
  const last = before.at(-1);
  if (last === undefined || endsSentence(last.words) || isTabbed(line.line)) return true;
  if (line.line.baseline - last.line.baseline > 1.6 * line.line.style.size) return true;
  const item = before.findLast((each) => each.mark?.kind === kind);
  if (item !== undefined && Math.abs(item.line.left - line.line.left) <= 2) return true;
  return kind !== '-' && hadRoomFor(last, line);
}

/** A mark with more room behind it than a blank takes is no dash inside a sentence. */
function isTabbed(line: PrintedLine): boolean {
  const [first, second] = line.runs;
  if (first === undefined || second === undefined || first.text.trim().length > 5) return false;
  return second.left - first.right > 0.5 * line.style.size;
}

/** Where the words begin behind the mark: the first run that stands after it. */
function leftBehind(line: PrintedLine, marker: string): number {
  let passed = 0;
  for (const run of line.runs) {
    if (passed >= marker.length) return run.left;
    const length = run.text.trim().length;
    if (passed + length > marker.length) {
      return run.left + ((marker.length - passed + 1) / (run.text.length + 1)) * (run.right - run.left);
    }
    passed += length;
  }
  return line.left;
}

const belongsTo = (mark: PrintedLine, line: PrintedLine): boolean =>
  mark.right <= line.left + 1 && Math.abs(mark.baseline - line.baseline) < line.style.size;

/** A small drawing just left of a line, about as high as its small letters. */
function dotBefore(line: PrintedLine, dots: readonly Mark[]): Mark | undefined {
  if (line.direction !== 0) return undefined;
  const { size } = line.style;
  return dots.find((dot) => {
    const middle = (dot.top + dot.bottom) / 2;
    const gap = line.left - dot.right;
    return (
      gap > -1 &&
      gap < 3 * size &&
      middle < line.baseline + 0.1 * size &&
      middle > line.baseline - 0.9 * size &&
      dot.bottom - dot.top < 0.9 * size
    );
  });
}
