import type { JudgedPlace } from './judged-place.ts';

/** Whether somebody may settle a passage, and whose judgements are before them. */
export type MaySettle =
  | { readonly type: 'may'; readonly between: readonly string[]; readonly oneOfThem: boolean }
  /** All who judged it agree, and nobody wants to discuss it. */
  | { readonly type: 'nothing-to-settle' }
  /** They are one of those who disagree, and the campaign has readers who are not. */
  | { readonly type: 'one-of-them'; readonly others: readonly string[] };

/**
 * A third person settles. One of those who disagree may only where the campaign has no other reader, and then the
 * settlement says so.
 * @param readers everybody who ever judged or settled something in the campaign
 */
export function maySettle(
  place: JudgedPlace | undefined,
  settler: string,
  readers: readonly string[],
): MaySettle {
  if (place === undefined || !isOpenToSettle(place)) return { type: 'nothing-to-settle' };
  const between = [...new Set([...place.standing, ...place.open].map(({ reader }) => reader))];
  const oneOfThem = between.includes(settler);
  const others = readers.filter((reader) => !between.includes(reader));
  return oneOfThem && others.length > 0
    ? { type: 'one-of-them', others }
    : { type: 'may', between, oneOfThem };
}

/** A settlement is corrected by a further one. */
function isOpenToSettle({ outcome, open }: JudgedPlace): boolean {
  return outcome.type === 'disagreement' || outcome.type === 'settled' || open.length > 0;
}
