import { boxAround } from './extent.ts';
import type { AlongBox, Direction } from './page-frame.ts';
import type { Run } from './run.ts';
import { blankGap, gapLimit } from './run-collector.ts';
import { withoutSecondPrints } from './second-print.ts';
import type { Style } from './style.ts';

/** Words that stand close together on one baseline: the smallest thing that is put into a column. */
export interface Piece extends AlongBox {
  readonly runs: readonly Run[];
  readonly baseline: number;
  readonly direction: Direction;
  /** The style of most of its characters. */
  readonly style: Style;
  /** Characters that are no blanks. */
  readonly length: number;
  /** Whether there is a word in it, and not only figures, units and marks: `£50bn` is none. */
  readonly hasWords: boolean;
}

/** Runs this far off the baseline, in parts of the larger type, still stand on the line: a raised note's mark. */
export const baselineSlack = 0.4;

/** Puts runs that follow one another in the file and on the page together: a bold word inside a sentence. */
export function piecesOf(runs: readonly Run[]): Piece[] {
  const pieces: Piece[] = [];
  let open: Run[] = [];
  for (const run of withoutSecondPrints(runs)) {
    const last = open.at(-1);
    if (last !== undefined && !adjoins(last, run)) {
      pieces.push(pieceOf(open));
      open = [];
    }
    open.push(run);
  }
  if (open.length > 0) pieces.push(pieceOf(open));
  return pieces;
}

function adjoins(last: Run, next: Run): boolean {
  if (last.direction !== next.direction) return false;
  const size = Math.max(last.style.size, next.style.size);
  if (Math.abs(last.baseline - next.baseline) > baselineSlack * size) return false;
  const gap = next.left - last.right;
  return gap <= gapLimit(last.blankAfter) * Math.min(last.style.size, next.style.size) && gap >= -0.5 * size;
}

export function pieceOf(runs: readonly Run[]): Piece {
  const main = mainRun(runs);
  return {
    runs,
    ...boxAround(runs),
    baseline: main.baseline,
    direction: main.direction,
    style: main.style,
    length: runs.reduce((sum, run) => sum + run.text.trim().length, 0),
    hasWords: runs.some((run) => /\p{L}{3}/u.test(run.text)),
  };
}

/** The run whose style has the most characters, the first one in case of a tie. */
function mainRun(runs: readonly Run[]): Run {
  const counts = new Map<Style, number>();
  for (const run of runs) counts.set(run.style, (counts.get(run.style) ?? 0) + run.text.trim().length);
  const main = runs.reduce((best, run) =>
    (counts.get(run.style) ?? 0) > (counts.get(best.style) ?? 0) ? run : best,
  );
  return main;
}

/** The words of runs in their order, with a blank where one is or where the gap is as wide as one. */
export function wordsOfRuns(runs: readonly Run[]): string {
  let words = '';
  let last: Run | undefined;
  for (const run of runs) {
    if (last !== undefined && standsApart(last, run)) words += ' ';
    words += run.text;
    last = run;
  }
  return words.replace(/ {2,}/g, ' ').trim();
}

/** Words that lie over one another come from different places. */
function standsApart(last: Run, next: Run): boolean {
  const gap = next.left - last.right;
  return gap > blankGap * next.style.size || gap < -1.5 * next.style.size;
}
