import type { TextLine } from './text-lines.ts';

/** How wide the text around a line is set, to tell a line that is full from one that its writer ended. */
export interface LineWidths {
  /** Whether the first word of `next` would have fitted behind the line at `index`, with room to spare. */
  endsEarly(index: number, next: string): boolean;
  /** Whether it would have fitted exactly. */
  wordFits(index: number, next: string): boolean;
  /** Whether each line is a whole paragraph. */
  readonly oneParagraphALine: boolean;
}

/** Lines on either side that are compared: about a paragraph, since columns and boxes are narrower. */
const neighbours = 8;
/** No printed line is longer; where most are, lines are paragraphs. */
const longestPrintedLine = 160;
/** Letters differ in width, so that a full line may have a fifth fewer of them. */
const spare = 0.8;

export function lineWidths(lines: readonly TextLine[]): LineWidths {
  const lengths = lines.map(
    (line) => line.text.length + (line.marker === undefined ? 0 : line.marker.length),
  );
  const widths = lengths.map((_, index) => thirdLongest(lengths, index - neighbours, index + neighbours + 1));
  const withNext = (index: number, next: string) => (lengths[index] ?? 0) + 1 + firstWordLength(next);
  return {
    endsEarly: (index, next) => withNext(index, next) <= (widths[index] ?? 0) * spare,
    wordFits: (index, next) => withNext(index, next) <= (widths[index] ?? 0),
    oneParagraphALine: isOneParagraphALine(lengths),
  };
}

/** Not the longest, which may be a row of a table; of fewer than three lines the shortest. */
function thirdLongest(lengths: readonly number[], from: number, to: number): number {
  let [first, second, third] = [0, 0, 0];
  for (let index = Math.max(0, from); index < Math.min(to, lengths.length); index += 1) {
    const length = lengths[index] ?? 0;
    if (length > first) [first, second, third] = [length, first, second];
    else if (length > second) [second, third] = [length, second];
    else if (length > third) third = length;
  }
  return third || second || first;
}

function firstWordLength(line: string): number {
  const blank = line.indexOf(' ');
  return blank < 0 ? line.length : blank;
}

function isOneParagraphALine(lengths: readonly number[]): boolean {
  const total = lengths.reduce((sum, each) => sum + each, 0);
  const inLong = lengths.reduce((sum, each) => sum + (each > longestPrintedLine ? each : 0), 0);
  return inLong > total / 2;
}
