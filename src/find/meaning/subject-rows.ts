import { functionWords } from '../words/function-words.ts';
import { shippedVectors } from './shipped-vectors.ts';

/** The entries of those index words that carry a subject, each once; words that are not known give none. */
export function subjectRows(words: readonly string[]): number[] {
  const rows = words.filter((word) => !functionWords.has(word)).map((word) => shippedVectors().find(word));
  return [...new Set(rows)].filter((row) => row >= 0);
}
