import {
  type CellOutcome,
  codesOfPassages,
  countOf,
  isFalseAlarm,
  isFalseSilent,
  type Measure,
  mainWithin,
  positionAccuracy,
  positionMacroF1,
  recallWithin,
  sideOf,
  wholeCode,
} from './evaluate.ts';

/** A measure as the tables show it, with what is to be reached. */
export interface Figure {
  readonly name: string;
  readonly measure: Measure;
  readonly target?: number;
  /** A number of cells, of which fewer are better; the target is for as many cells as the gold set has. */
  readonly counts?: 'cells';
}

const goldCells = 154;

const everywhere = Number.POSITIVE_INFINITY;

/** The first ten are those of which a target was set. */
export const figures: readonly Figure[] = [
  { name: 'recall of all evidence @5', measure: recallWithin(5), target: 0.9 },
  { name: 'recall of all evidence @10', measure: recallWithin(10), target: 0.95 },
  { name: 'recall of all evidence @50', measure: recallWithin(50), target: 0.99 },
  { name: 'cells whose main evidence stands first', measure: mainWithin(1), target: 0.9 },
  { name: 'cells with main evidence in the first 3', measure: mainWithin(3), target: 0.97 },
  { name: 'code of found passages', measure: codesOfPassages, target: 0.75 },
  { name: 'positions: sides, accuracy', measure: positionAccuracy(sideOf), target: 0.9 },
  { name: 'positions: codes, macro-F1', measure: positionMacroF1(wholeCode), target: 0.65 },
  { name: '"silent" where there is evidence', measure: countOf(isFalseSilent), target: 2, counts: 'cells' },
  { name: 'evidence where there is none', measure: countOf(isFalseAlarm), target: 10, counts: 'cells' },
  { name: 'positions: sides, macro-F1', measure: positionMacroF1(sideOf) },
  { name: 'positions: codes, accuracy', measure: positionAccuracy(wholeCode) },
  { name: 'recall of all evidence @1', measure: recallWithin(1) },
  { name: 'recall of all evidence @3', measure: recallWithin(3) },
  { name: 'recall of all evidence @20', measure: recallWithin(20) },
  { name: 'recall of all evidence anywhere', measure: recallWithin(everywhere) },
  ...[1, 3, 5, 10, 20, 50].map((first) => ({
    name: `recall of main evidence @${first}`,
    measure: recallWithin(first, 'main'),
  })),
  { name: 'recall of main evidence anywhere', measure: recallWithin(everywhere, 'main') },
];

/** @throws where there is no figure of that name. */
export function figureNamed(name: string): Figure {
  const figure = figures.find((each) => each.name === name);
  if (figure === undefined) throw new Error(`No figure is called "${name}"`);
  return figure;
}

export const targetOf = ({ target, counts }: Figure, outcomes: readonly CellOutcome[]): number | undefined =>
  target === undefined || counts === undefined ? target : (target * outcomes.length) / goldCells;
