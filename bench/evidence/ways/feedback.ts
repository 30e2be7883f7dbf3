import type { Scored, WeightedWords } from './bm25.ts';
import { isContent } from './content-words.ts';
import type { WordIndex } from './word-index.ts';

/**
 * How likely the words of the first passages are, each passage as heavy as its score: a relevance model (Lavrenko and
 * Croft 2001).
 */
export function relevanceModel(index: WordIndex, first: readonly Scored[]): Map<string, number> {
  const total = first.reduce((sum, { score }) => sum + score, 0);
  const model = new Map<string, number>();
  for (const { passage, score } of first) {
    const bag = index.bags[passage];
    if (bag === undefined) continue;
    for (const [word, count] of bag.counts) {
      if (!isContent(word)) continue;
      model.set(word, (model.get(word) ?? 0) + ((score / total) * count) / bag.length);
    }
  }
  return model;
}

/** The question with the likeliest words of a model, which together weigh `share` as against its own words. */
export function expanded(
  question: WeightedWords,
  model: ReadonlyMap<string, number>,
  terms: number,
  share: number,
): WeightedWords {
  const likeliest = [...model].toSorted(([, a], [, b]) => b - a).slice(0, terms);
  const all = likeliest.reduce((sum, [, likelihood]) => sum + likelihood, 0);
  const weights = new Map([...question].map(([word, weight]) => [word, (1 - share) * weight]));
  for (const [word, likelihood] of likeliest) {
    const added = (share * question.size * likelihood) / all;
    weights.set(word, (weights.get(word) ?? 0) + added);
  }
  return weights;
}
