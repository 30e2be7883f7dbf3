import { addUnit, alphaOf, isPairable, type Metric, noCoincidences, type Unit } from './alpha.ts';

/** Alpha with the range in which 95 of 100 resamples lie. */
export interface Alpha {
  /** Absent where nothing could differ. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** Passages that two readers or more judged. */
  readonly units: number;
}

const resamples = 2_000;
const tail = 0.025;
/** Fewer units than this give no range that could be trusted. */
const fewestUnits = 5;

/**
 * Alpha of units, with the percentile interval of a bootstrap that draws units with all that readers said of them: readers
 * err on the same hard passages, so that single judgements are not independent (Zapf, Castell, Morawietz and Karch 2016,
 * "Measuring inter-rater reliability for nominal data – which coefficients and confidence intervals are appropriate?").
 * @param random numbers from 0 to 1, the same for the same seed, so that the range is the same again
 */
export function alphaWithInterval(
  units: readonly Unit[],
  values: number,
  metric: Metric,
  random: () => number,
): Alpha {
  const pairable = units.filter(isPairable);
  const table = noCoincidences(values);
  for (const unit of pairable) addUnit(table, unit);
  const value = alphaOf(table, metric);
  if (value === undefined) return { units: pairable.length };
  const range = pairable.length < fewestUnits ? undefined : rangeOf(pairable, values, metric, random);
  return { value, ...range, units: pairable.length };
}

function rangeOf(units: readonly Unit[], values: number, metric: Metric, random: () => number) {
  // Few kinds of units are in many: what a resample needs is how often each kind was drawn.
  const kinds = new Map<string, number>();
  const unitOf: Unit[] = [];
  const kindOf = units.map((unit) => {
    const name = unit.toSorted().join(' ');
    const kind = kinds.get(name) ?? unitOf.push(unit) - 1;
    kinds.set(name, kind);
    return kind;
  });
  const alphas: number[] = [];
  for (let sample = 0; sample < resamples; sample++) {
    const drawn = new Array<number>(unitOf.length).fill(0);
    for (let draw = 0; draw < units.length; draw++) {
      const kind = kindOf[Math.floor(random() * units.length)] ?? 0;
      drawn[kind] = (drawn[kind] ?? 0) + 1;
    }
    const table = noCoincidences(values);
    for (const [kind, times] of drawn.entries()) if (times > 0) addUnit(table, unitOf[kind] ?? [], times);
    // Where all that was drawn has one value nothing differs: agreement, as far as it can be seen.
    alphas.push(alphaOf(table, metric) ?? 1);
  }
  const sorted = alphas.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] ?? 0;
  return { low: at(tail), high: at(1 - tail) };
}
