import { type LineWidths, lineWidths } from './line-width.ts';
import type { TextLine } from './text-lines.ts';
import { type TitleLines, titleLines } from './title-lines.ts';
import {
  beginsInside,
  endsInColon,
  endsOpen,
  endsSentenceOrColon,
  isFragment,
  isInCapitals,
  readsAsHeading,
} from './wording.ts';

/** Lines that make one paragraph, item or heading. */
export interface Run {
  readonly lines: readonly TextLine[];
}

export const firstLine = (run: Run): TextLine | undefined => run.lines[0];
export const wordsOf = (run: Run): string => run.lines.map((line) => line.text).join(' ');

/** Joins the lines that belong together, over blank rows and page breaks where a sentence goes on. */
export function runsOf(lines: readonly TextLine[], chapters: ReadonlySet<string>): readonly Run[] {
  const joiner = new LineJoiner(lines, titleLines(lines, chapters));
  const runs: TextLine[][] = [];
  lines.forEach((line, index) => {
    const run = runs.at(-1);
    if (run !== undefined && joiner.continues(run, index)) run.push(line);
    else runs.push([line]);
  });
  return runs.map((run) => ({ lines: run }));
}

class LineJoiner {
  private readonly lines: readonly TextLine[];
  private readonly widths: LineWidths;
  private readonly titles: TitleLines;

  constructor(lines: readonly TextLine[], titles: TitleLines) {
    this.lines = lines;
    this.titles = titles;
    this.widths = lineWidths(lines);
  }

  /** Whether the line at `index` goes on with the run before it. */
  continues(run: readonly TextLine[], index: number): boolean {
    const line = this.lines[index];
    const last = this.lines[index - 1];
    if (line === undefined || last === undefined || line.marker !== undefined) return false;
    if (this.titles.inside.has(index)) return true;
    if (this.titles.first.has(index) || this.titles.last.has(index - 1)) return false;
    return line.gap === 'none'
      ? this.continuesDirectly(run, last, line, index)
      : this.continuesOver(run, last, line, index);
  }

  private continuesDirectly(
    run: readonly TextLine[],
    last: TextLine,
    line: TextLine,
    index: number,
  ): boolean {
    if (this.widths.oneParagraphALine) return beginsInside(line.text) && !endsSentenceOrColon(last.text);
    if (beginsInside(line.text) || endsOpen(last.text)) return true;
    if (this.changesStyle(run, last, line)) return false;
    if (inCapitals(run)) return !endsSentenceOrColon(last.text);
    if (endsSentenceOrColon(last.text)) {
      return !this.widths.wordFits(index - 1, line.text) && !this.isHeadingAt(index);
    }
    if (!this.widths.endsEarly(index - 1, line.text)) return !this.isHeadingAfterRun(run, index);
    return this.isHeadingOfLines(run, index) || !this.isBetweenHeadingAndText(run, index);
  }

  private continuesOver(run: readonly TextLine[], last: TextLine, line: TextLine, index: number): boolean {
    if (endsSentenceOrColon(last.text)) return false;
    if (beginsInside(line.text) || endsOpen(last.text)) return true;
    if (this.isHeadingAt(index)) return false;
    if (run.length <= 3 && isFragment(run.map((each) => each.text).join(' '))) return true;
    const isRunningText = run.length >= 3 && !isInCapitals(last.text);
    return isRunningText && !this.widths.endsEarly(index - 1, line.text) && !this.widths.oneParagraphALine;
  }

  /** A line in capitals belongs to others in capitals alone. */
  private changesStyle(run: readonly TextLine[], last: TextLine, line: TextLine): boolean {
    if (inCapitals(run)) return !isInCapitals(line.text);
    return (
      isInCapitals(line.text) &&
      line.text.includes(' ') &&
      (endsSentenceOrColon(last.text) || run.length === 1)
    );
  }

  /** `Business taxation` between the last line of a paragraph and a blank row, where the paragraph has no stop. */
  private isHeadingAfterRun(run: readonly TextLine[], index: number): boolean {
    return run.length >= 3 && this.isHeadingAt(index) && this.widths.endsEarly(index, 'headings');
  }

  /** Where one of two lines in a row reads as a heading and the other not, they are two things. */
  private isBetweenHeadingAndText(run: readonly TextLine[], index: number): boolean {
    const words = run.map((line) => line.text).join(' ');
    return (run[0]?.marker === undefined && readsAsHeading(words)) || this.isHeadingAt(index);
  }

  /** Whether the lines up to the next gap, this one among them, read as one heading. */
  private isHeadingAt(index: number): boolean {
    const stanza = this.stanzaFrom(index);
    const next = this.lines[index + stanza.length];
    if (next !== undefined && next.marker === undefined && beginsInside(next.text)) return false;
    return stanza.length <= 3 && readsAsHeading(stanza.map((line) => line.text).join(' '));
  }

  /** Whether the run and the lines up to the next gap are one heading of two or three lines. */
  private isHeadingOfLines(run: readonly TextLine[], index: number): boolean {
    const stanza = [...run, ...this.stanzaFrom(index)];
    return (
      run[0]?.marker === undefined &&
      stanza.length <= 3 &&
      readsAsHeading(stanza.map((line) => line.text).join(' '))
    );
  }

  /** The line and those directly below it; four are enough to see that it is no heading. */
  private stanzaFrom(index: number): readonly TextLine[] {
    const stanza = this.lines.slice(index, index + 4);
    const end = stanza.findIndex(
      (line, place) => place > 0 && (line.gap !== 'none' || line.marker !== undefined),
    );
    return end < 0 ? stanza : stanza.slice(0, end);
  }
}

const inCapitals = (run: readonly TextLine[]): boolean => run.every((line) => isInCapitals(line.text));

/** Whether a run ends in a colon, so that it introduces and is no heading. */
export const introduces = (run: Run): boolean => endsInColon(run.lines.at(-1)?.text ?? '');
