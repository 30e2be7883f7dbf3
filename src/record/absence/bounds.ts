/*
 * How much a sample leaves possible. A bound is one-sided: where the truth lies above it, fewer than 5 in 100 samples would
 * have had so few hits. That holds for each truth on its own, whatever order the readers were shown and whether or not the
 * readers stopped as soon as they were content, as long as nothing was found (docs/decisions/0022).
 */

const doubt = 0.05;

/** Rounding must not make a bound smaller than it is. */
const tolerance = 1e-9;

/**
 * The largest share that is possible where `found` of `read` drawn passages bear on the ask: Clopper and Pearson 1934
 * ("The use of confidence or fiducial limits illustrated in the case of the binomial"). Conservative here, because a
 * passage is drawn once only.
 */
export function shareAtMost(found: number, read: number): number {
  if (read === 0 || found >= read) return 1;
  if (found === 0) return 1 - doubt ** (1 / read);
  let [low, high] = [found / read, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (binomialUpTo(found, read, middle) > doubt) low = middle;
    else high = middle;
  }
  return high;
}

/** How probable at most `found` hits in `read` draws are, where each draw hits with the given share. */
function binomialUpTo(found: number, read: number, share: number): number {
  let sum = 0;
  for (let hits = 0; hits <= found; hits++)
    sum += Math.exp(logChoose(read, hits) + hits * Math.log(share) + (read - hits) * Math.log1p(-share));
  return sum;
}

/**
 * How many of a population can bear on the ask at most, those that were found among them, where `found` of `read` drawn
 * ones do: exact for passages that are drawn once (hypergeometric).
 */
export function bearingAtMost(found: number, read: number, population: number): number {
  let [possible, impossible] = [found, population - (read - found) + 1];
  while (impossible - possible > 1) {
    const middle = Math.floor((possible + impossible) / 2);
    if (hypergeometricUpTo(found, read, middle, population) >= doubt - tolerance) possible = middle;
    else impossible = middle;
  }
  return possible;
}

/** How probable at most `found` bearing passages in a sample are, where so many of the population bear. */
function hypergeometricUpTo(found: number, read: number, bearing: number, population: number): number {
  const all = logChoose(population, read);
  let sum = 0;
  for (let hits = Math.max(0, read - (population - bearing)); hits <= Math.min(found, read, bearing); hits++)
    sum += Math.exp(logChoose(bearing, hits) + logChoose(population - bearing, read - hits) - all);
  return sum;
}

/**
 * How many passages drawn from a population have to be read, and none of them bear on the ask, before at most the given
 * share of it can.
 */
export function readsNeeded(population: number, share: number): number {
  const allowed = Math.floor(share * population + tolerance);
  let [tooFew, enough] = [-1, population];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (bearingAtMost(0, middle, population) <= allowed) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

const logChoose = (of: number, some: number): number =>
  some < 0 || some > of
    ? Number.NEGATIVE_INFINITY
    : logFactorial(of) - logFactorial(some) - logFactorial(of - some);

const small: number[] = [0];
for (let number = 1; number < 256; number++) small[number] = (small[number - 1] ?? 0) + Math.log(number);

/** Exact for small numbers; Stirling's series beyond, wrong by less than 1e-15 of its value there. */
function logFactorial(number: number): number {
  const known = small[number];
  if (known !== undefined) return known;
  const inverse = 1 / number;
  return (
    (number + 0.5) * Math.log(number) -
    number +
    0.5 * Math.log(2 * Math.PI) +
    inverse * (1 / 12 - inverse ** 2 * (1 / 360 - inverse ** 2 / 1260))
  );
}
