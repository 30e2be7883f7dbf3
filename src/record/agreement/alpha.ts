/*
 * Krippendorff's alpha by coincidences (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"): how far readers
 * agree beyond what chance would give, for any number of readers and with judgements missing. 1 is agreement in everything,
 * 0 is what chance gives.
 */

/** What readers said of one unit, as numbers of values; readers who said nothing of it are left out. */
export type Unit = readonly number[];

/** Row c, column k: how often c and k were given to one unit by two readers, each unit weighing as many as judged it. */
export type Coincidences = readonly (readonly number[])[];

/** How far apart two values are, squared; `given` is how often each value was given in pairs. */
export type Metric = (one: number, other: number, given: readonly number[]) => number;

export const nominal: Metric = (one, other) => (one === other ? 0 : 1);

/** Values in order: the more was given between two of them, the further apart they are. */
export const ordinal: Metric = (one, other, given) => {
  const [low, high] = one < other ? [one, other] : [other, one];
  let between = -((given[low] ?? 0) + (given[high] ?? 0)) / 2;
  for (let value = low; value <= high; value++) between += given[value] ?? 0;
  return between ** 2;
};

/** A unit that fewer than two readers judged says nothing of agreement. */
export const isPairable = (unit: Unit): boolean => unit.length > 1;

/** Adds a unit to coincidences, so many times. */
export function addUnit(to: number[][], unit: Unit, times = 1): void {
  const weight = times / (unit.length - 1);
  for (const [at, one] of unit.entries())
    for (const [otherAt, other] of unit.entries()) {
      const row = to[one];
      if (at !== otherAt && row !== undefined) row[other] = (row[other] ?? 0) + weight;
    }
}

export const noCoincidences = (values: number): number[][] =>
  Array.from({ length: values }, () => new Array<number>(values).fill(0));

/** `undefined` where everybody gave one and the same value, or nobody judged what another did: nothing could differ. */
export function alphaOf(coincidences: Coincidences, metric: Metric): number | undefined {
  const given = coincidences.map((row) => row.reduce((sum, count) => sum + count, 0));
  const all = given.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  let expected = 0;
  for (const [one, row] of coincidences.entries())
    for (const [other, count] of row.entries()) {
      const apart = metric(one, other, given);
      observed += count * apart;
      expected += (given[one] ?? 0) * (given[other] ?? 0) * apart;
    }
  return expected === 0 ? undefined : 1 - ((all - 1) * observed) / expected;
}
