import type { CodedCell } from './coded-cell.ts';
import type { CellOutcome } from './evaluate.ts';
import type { Measured } from './report-figures.ts';

/**
 * What each coder reaches by the measures of the finder, set beside what was decided and beside the other coder: nobody
 * can be asked to come nearer to the codes than those who gave them. A passage that a coder did not give counts as one
 * called irrelevant.
 */
export function codersMeasured(cells: readonly CodedCell[]): readonly Measured[] {
  return [
    { name: 'first coder, by what was decided', outcomes: cells.flatMap((cell) => outcomeOf(cell, 0)) },
    { name: 'second coder, by what was decided', outcomes: cells.flatMap((cell) => outcomeOf(cell, 1)) },
    { name: 'first coder, by the second', outcomes: cells.flatMap((cell) => outcomeOf(cell, 0, 1)) },
  ].filter(({ outcomes }) => outcomes.length > 0);
}

function outcomeOf({ document, ask, position, byCoder }: CodedCell, coder: 0 | 1, by?: 0 | 1): CellOutcome[] {
  if (byCoder === undefined) return [];
  const { positions, passages } = byCoder;
  const evidence = passages.flatMap(({ codes, decided }) => {
    const code = by === undefined ? decided : codes[by];
    if (code === undefined || code === null) return [];
    return [
      { rank: 1, main: false, lines: nowhere, code, suggested: codes[coder] ?? ('irrelevant' as const) },
    ];
  });
  const coded = by === undefined ? position : positions[by];
  return [{ document, ask, coded, suggested: positions[coder], evidence }];
}

/** The places are not looked at. */
const nowhere = [0, 0] as const;
