import { seeded } from '../store/vocabulary.ts';
import type { CellOutcome, Measure } from './evaluate.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const resamples = 2_000;
const seed = 2024;
const tail = 0.025;

/**
 * Where 95 in 100 resamples lie (percentile bootstrap; Efron and Tibshirani 1993). What is drawn is asks, each with
 * all its cells: another campaign has other asks, and the cells of one ask are found or missed together.
 */
export function intervalsOf(
  outcomes: readonly CellOutcome[],
  measures: readonly Measure[],
): (Interval | undefined)[] {
  return spread(resampled(outcomes).map((drawn) => measures.map((measure) => measure(drawn))));
}

/** The same for what `outcomes` have more than `others`, the same asks drawn for both. */
export function differenceIntervalsOf(
  outcomes: readonly CellOutcome[],
  others: readonly CellOutcome[],
  measures: readonly Measure[],
): (Interval | undefined)[] {
  const [a, b] = [resampled(outcomes), resampled(others)];
  return spread(
    a.map((drawn, at) =>
      measures.map((measure) => {
        const [more, less] = [measure(drawn), measure(b[at] ?? [])];
        return more === undefined || less === undefined ? undefined : more - less;
      }),
    ),
  );
}

/** The same asks are drawn whatever was found, so that two ways can be set beside each other. */
function resampled(outcomes: readonly CellOutcome[]): CellOutcome[][] {
  const byAsk = Map.groupBy(outcomes, ({ ask }) => ask);
  const asks = [...byAsk.keys()].toSorted();
  const random = seeded(seed);
  return Array.from({ length: resamples }, () =>
    asks.flatMap(() => byAsk.get(asks[Math.floor(random() * asks.length)] ?? '') ?? []),
  );
}

function spread(rows: readonly (readonly (number | undefined)[])[]): (Interval | undefined)[] {
  return (rows[0] ?? []).map((_, column) => {
    const values = Float64Array.from(rows.flatMap((row) => row[column] ?? [])).sort();
    const at = (part: number) => values[Math.round(part * (values.length - 1))];
    const [low, high] = [at(tail), at(1 - tail)];
    return low === undefined || high === undefined ? undefined : { low, high };
  });
}
