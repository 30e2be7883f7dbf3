/** The share of pairs of a positive and a negative in which the positive has the higher score; ties count half. */
export function areaUnderCurve(scores: readonly number[], labels: readonly number[]): number {
  const ranks = ranksOf(scores);
  const positives = labels.filter((label) => label === 1).length;
  const negatives = labels.length - positives;
  const sum = ranks.reduce((all, rank, at) => all + (labels[at] === 1 ? rank : 0), 0);
  return (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Spearman's rank correlation; ties get the mean of their ranks. */
export function spearman(left: readonly number[], right: readonly number[]): number {
  const [a, b] = [ranksOf(left), ranksOf(right)];
  const middle = (left.length + 1) / 2;
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, each, at) => sum + (each - middle) * ((y[at] ?? 0) - middle), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

export interface Found {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well "score at least `threshold`" finds the positives. */
export function found(scores: readonly number[], labels: readonly number[], threshold: number): Found {
  const taken = scores.filter((score) => score >= threshold).length;
  const hits = scores.filter((score, at) => score >= threshold && labels[at] === 1).length;
  const positives = labels.filter((label) => label === 1).length;
  return {
    precision: hits / Math.max(1, taken),
    recall: hits / Math.max(1, positives),
    f1: (2 * hits) / Math.max(1, taken + positives),
  };
}

/** The threshold with the highest F1. */
export function bestThreshold(scores: readonly number[], labels: readonly number[]): number {
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const positives = labels.filter((label) => label === 1).length;
  let hits = 0;
  let best = { f1: 0, threshold: 0 };
  order.forEach((index, at) => {
    hits += labels[index] ?? 0;
    const isTied = at + 1 < order.length && scores[order[at + 1] ?? 0] === scores[index];
    if (isTied) return;
    const f1 = (2 * hits) / (at + 1 + positives);
    if (f1 > best.f1) best = { f1, threshold: scores[index] ?? 0 };
  });
  return best.threshold;
}

function ranksOf(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let first = 0; first < order.length; ) {
    let last = first + 1;
    while (last < order.length && values[order[last] ?? 0] === values[order[first] ?? 0]) last += 1;
    for (let at = first; at < last; at += 1) ranks[order[at] ?? 0] = (first + 1 + last) / 2;
    first = last;
  }
  return ranks;
}
