/** In how many of some passages a word stands. */
export interface Share {
  readonly with: number;
  readonly of: number;
}

/**
 * How far two shares are from being one and the same by chance: the log-likelihood ratio G² of Dunning (1993),
 * "Accurate Methods for the Statistics of Surprise and Coincidence". Unlike χ² and mutual information it holds for
 * words that stand in a handful of passages, which is what most words do.
 *
 * @returns 0 where the shares are equal; as χ² with one degree of freedom above it.
 */
export function logLikelihood(one: Share, other: Share): number {
  const all = one.of + other.of;
  const found = one.with + other.with;
  if (one.of === 0 || other.of === 0) return 0;
  const part = (observed: number, row: number, column: number) =>
    observed === 0 ? 0 : observed * Math.log((observed * all) / (row * column));
  const sum =
    part(one.with, one.of, found) +
    part(one.of - one.with, one.of, all - found) +
    part(other.with, other.of, found) +
    part(other.of - other.with, other.of, all - found);
  return Math.max(0, 2 * sum);
}
