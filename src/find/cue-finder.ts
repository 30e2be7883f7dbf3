import { indexWords, type Token } from './analyse.ts';

/** A cue at tokens from `first` up to, not including, `last`. */
export interface Cue {
  readonly words: string;
  readonly first: number;
  readonly last: number;
}

/** Finds the cues of a list in a run of tokens, in order; of two that begin at one token the longer. */
export type CueFinder = (tokens: readonly Token[]) => Cue[];

/** Cues are found in every inflection, as terms are. */
export function cueFinder(cues: readonly string[]): CueFinder {
  const phrases = cues
    .map((words) => ({ words, run: indexWords(words) }))
    .sort((a, b) => b.run.length - a.run.length);
  const byFirst = Map.groupBy(phrases, ({ run }) => run[0] ?? '');
  return (tokens) =>
    tokens.flatMap(({ word }, first) => {
      const found = byFirst
        .get(word)
        ?.find(({ run }) => run.every((each, at) => tokens[first + at]?.word === each));
      return found === undefined ? [] : [{ words: found.words, first, last: first + found.run.length }];
    });
}
