import type { PassageWords } from '../../model/passage.ts';
import { shippedWeights } from './shipped-weights.ts';
import type { Sign } from './sign.ts';
import { signsIn } from './signs.ts';
import type { CommitmentWeights, SignWeights } from './weights.ts';

/** How far a passage binds its publisher, whatever it is about. */
export interface Commitment {
  /** How probable it is that a reader takes the passage for a pledge: 0 to 1. */
  readonly pledge: number;
  /** How probable it is that a reader takes it for a pledge whose keeping could be checked: 0 to `pledge`. */
  readonly specific: number;
}

/** Words of the passage, what they do, and what they add to the logarithms of the odds. */
export interface CommitmentReason {
  /** None where it is the passage as a whole. */
  readonly words: string;
  readonly says: string;
  readonly pledge: number;
  readonly specific: number;
}

/**
 * Reads from the wording how far a passage binds its publisher, by two logistic regressions over the signs of
 * `signs.ts`. They were learned from manifestos of which about a quarter of the sentences were pledges; among the
 * findings of an ask more are, so take the figures as an order rather than as shares. Each passage is read once as
 * long as the same `PassageWords` object is handed in.
 */
export function commitmentOf(words: PassageWords): Commitment {
  const before = read.get(words);
  if (before !== undefined) return before;
  const made = weighCommitment(signsIn(words), shippedWeights());
  read.set(words, made);
  return made;
}

const read = new WeakMap<PassageWords, Commitment>();

/** The same from signs and weights that are given. */
export function weighCommitment(signs: readonly Sign[], weights: CommitmentWeights): Commitment {
  const pledge = probability(weights.pledge, signs);
  return { pledge, specific: Math.min(pledge, probability(weights.specific, signs)) };
}

/** What in the passage counted, the most first. Of words inside other words that were found, the longer are shown. */
export function commitmentReasons(
  words: PassageWords,
  { pledge, specific }: CommitmentWeights = shippedWeights(),
): CommitmentReason[] {
  const weighed = signsIn(words).map(({ name, ...sign }) => ({
    ...sign,
    pledge: pledge.bySign.get(name) ?? 0,
    specific: specific.bySign.get(name) ?? 0,
  }));
  const longestFirst = weighed.toSorted((a, b) => b.words.length - a.words.length || force(b) - force(a));
  const groups = Map.groupBy(
    longestFirst,
    (each) => longestFirst.find((outer) => isWithin(each, outer)) ?? each,
  );
  return [...groups]
    .map(([shown, group]) => group.filter((each) => each !== shown).reduce(add, shown))
    .sort((a, b) => force(b) - force(a));
}

const add = (to: CommitmentReason, { pledge, specific }: CommitmentReason): CommitmentReason => ({
  ...to,
  pledge: to.pledge + pledge,
  specific: to.specific + specific,
});

/** The reason as a sentence for a reader: "“by 2030” sets a date: that speaks for a pledge that can be checked." */
export function reasonSentence({ words, says, pledge, specific }: CommitmentReason): string {
  const found = words === '' ? `It ${says}` : `“${words}” ${says}`;
  const [weight, what] =
    Math.abs(specific) > Math.abs(pledge) ? [specific, 'a pledge that can be checked'] : [pledge, 'a pledge'];
  return `${found}: that speaks ${weight < 0 ? 'against' : 'for'} ${what}.`;
}

const isWithin = (inner: CommitmentReason, outer: CommitmentReason): boolean =>
  inner === outer || (inner.words !== '' && bare(outer.words).includes(bare(inner.words)));

/** The words between blanks, without what stands between them. */
const bare = (words: string): string =>
  ` ${
    words
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

const force = ({ pledge, specific }: CommitmentReason): number =>
  Math.max(Math.abs(pledge), Math.abs(specific));

function probability({ intercept, bySign }: SignWeights, signs: readonly Sign[]): number {
  const odds = signs.reduce((sum, { name }) => sum + (bySign.get(name) ?? 0), intercept);
  return 1 / (1 + Math.exp(-odds));
}
