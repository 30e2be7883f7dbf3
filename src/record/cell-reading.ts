import type { ReadersNeeded } from '../model/campaign.ts';
import type { CellReading, ReadingState } from '../model/position.ts';
import { settledByOneOfThem } from '../model/settlement.ts';
import { agreeingOn, codeOf, type JudgedPlace } from './judged-place.ts';

/**
 * How far people are with a cell.
 * @param isJudged whether its position stands
 */
export function readingOf(
  places: readonly JudgedPlace[],
  required: ReadersNeeded,
  isJudged: boolean,
): CellReading {
  const disagreements = places.filter(({ outcome }) => outcome.type === 'disagreement').length;
  const waiting = places.filter(({ outcome }) => outcome.type === 'waiting').length;
  const settlements = places.flatMap(({ outcome }) =>
    outcome.type === 'settled' ? [outcome.settlement] : [],
  );
  const readers = places.flatMap(({ standing, open }) => [...standing, ...open].map(({ reader }) => reader));
  return {
    state: stateOf(isJudged, disagreements, waiting),
    required,
    agreeing: isJudged ? fewestAgreeing(places) : 0,
    readers: [...new Set(readers)].toSorted(),
    waiting,
    disagreements,
    settled: settlements.length,
    settledByOneOfThem: settlements.filter(settledByOneOfThem).length,
    discussed: places.filter(({ open, outcome }) => open.length > 0 && outcome.type !== 'settled').length,
  };
}

function stateOf(isJudged: boolean, disagreements: number, waiting: number): ReadingState {
  if (disagreements > 0) return 'readers-disagree';
  if (isJudged) return 'judged';
  return waiting > 0 ? 'second-reader-awaited' : 'not-judged';
}

/** A position rests on the passages that bear on the ask; a silence on all that were read. */
function fewestAgreeing(places: readonly JudgedPlace[]): number {
  const decided = places.filter((place) => codeOf(place) !== undefined);
  const bearing = decided.filter((place) => codeOf(place) !== 'irrelevant');
  return Math.min(...(bearing.length > 0 ? bearing : decided).map(agreeingOn));
}
