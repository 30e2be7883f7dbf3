import type { Quoted, Step } from './alignment.ts';

/** The longest shingles first: short ones stand in a text by chance, but a text changed all over has no others. */
const shingleLengths = [4, 3, 2];

/** The share of a quotation that common runs must cover before shorter ones need not be tried. */
const coverEnough = 0.3;

/**
 * Runs of words that a long quotation and a region of the text share, in order in both: shingles of a few words
 * that stand once on each side, and of them the longest chain that goes forward in both (as in Cohen's patience
 * diff). Nearly linear, where a table of ten thousand by ten thousand words would not be.
 */
export function commonRuns(quoted: Quoted, whole: Omit<Step, 'type'>): Step[] {
  let runs: Step[] = [];
  for (const length of shingleLengths) {
    runs = runsOf(quoted, whole, length);
    const covered = runs.reduce((sum, run) => sum + run.quoteTo - run.quoteFrom, 0);
    if (covered >= coverEnough * (whole.quoteTo - whole.quoteFrom)) break;
  }
  return runs;
}

function runsOf(quoted: Quoted, whole: Omit<Step, 'type'>, length: number): Step[] {
  const inText = singlePlaces(quoted.index.ids, whole.textFrom, whole.textTo, length);
  const inQuote = singlePlaces(quoted.ids, whole.quoteFrom, whole.quoteTo, length);
  const pairs: { q: number; t: number }[] = [];
  for (const [key, q] of inQuote) {
    const t = inText.get(key);
    if (q >= 0 && t !== undefined && t >= 0) pairs.push({ q, t });
  }
  pairs.sort((a, b) => a.q - b.q);
  return merged(longestForward(pairs), length);
}

/** Where each shingle stands; -1 where it stands more than once. */
function singlePlaces(ids: Int32Array, from: number, to: number, shingle: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at + shingle <= to; at++) {
    const key = ids.subarray(at, at + shingle).join(' ');
    if (!key.includes('-')) places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** The longest subsequence that rises in `t` (patience sorting). */
function longestForward(pairs: readonly { q: number; t: number }[]): { q: number; t: number }[] {
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach((pair, index) => {
    const at = firstNotBelow(tails, pairs, pair.t);
    previous[index] = tails[at - 1] ?? -1;
    tails[at] = index;
  });
  const chain: { q: number; t: number }[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
}

function firstNotBelow(tails: readonly number[], pairs: readonly { t: number }[], t: number): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[tails[middle] ?? 0]?.t ?? 0) < t) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Shingles that overlap or touch on the same diagonal made one run, word by word without overlap between runs. */
function merged(chain: readonly { q: number; t: number }[], shingle: number): Step[] {
  const runs: { q: number; t: number; length: number }[] = [];
  for (const { q, t } of chain) {
    const last = runs.at(-1);
    const overlaps = last !== undefined && (q < last.q + last.length || t < last.t + last.length);
    if (last !== undefined && q - last.q === t - last.t && q <= last.q + last.length) {
      last.length = q - last.q + shingle;
    } else if (!overlaps) {
      runs.push({ q, t, length: shingle });
    }
  }
  return runs.map(({ q, t, length }) => ({
    type: 'same',
    quoteFrom: q,
    quoteTo: q + length,
    textFrom: t,
    textTo: t + length,
  }));
}
