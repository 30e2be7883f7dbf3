/**
 * How much two different words look alike, from 0 to 1: the share of the longer that a common beginning and end
 * make up, where it is more than half. It pairs a word with its plural or its misspelling; it excuses nothing.
 */
export function resemblance(one: string, two: string): number {
  const [short, long] = one.length < two.length ? [one.length, two.length] : [two.length, one.length];
  if (short * 2 < long || long < 3) return 0;
  let start = 0;
  while (start < short && one.charCodeAt(start) === two.charCodeAt(start)) start += 1;
  let end = 0;
  const [a, b] = [one.length - 1, two.length - 1];
  while (end < short - start && one.charCodeAt(a - end) === two.charCodeAt(b - end)) end += 1;
  const share = (start + end) / long;
  return share > 0.5 ? share : 0;
}
