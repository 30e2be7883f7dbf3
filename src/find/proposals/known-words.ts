import { shippedVectors } from '../meaning/shipped-vectors.ts';
import { cosine } from '../meaning/word-vectors.ts';

/**
 * Whether a word is one of the 40,000 that the word vectors know: then it is an ordinary word or a known name, and not
 * a slip or a rare way to spell another one.
 *
 * @param word an index word.
 */
export const isKnownWord = (word: string): boolean => shippedVectors().find(word) >= 0;

/** How near two runs of index words are in meaning, from -1 to 1; `undefined` where one of them is unknown. */
export function nearness(one: readonly string[], other: readonly string[]): number | undefined {
  const vectors = shippedVectors();
  const [a, b] = [vectors.vectorOf(one), vectors.vectorOf(other)];
  return a === undefined || b === undefined ? undefined : cosine(a, b);
}
