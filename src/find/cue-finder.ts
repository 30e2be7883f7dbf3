import { indexWords, type Token } from './analyse.ts';

/** A cue at tokens from `first` up to, not including, `last`. */
export interface Cue {
  readonly words: string;
  readonly first: number;
  readonly last: number;
}

/** Finds the cues of a list in a run of tokens, in order; of two that begin at one token the longer. */
export type CueFinder = (tokens: readonly Token[]) => readonly Cue[];

interface CueRun {
  readonly words: string;
  readonly run: readonly string[];
}

/** Cues are found in every inflection, as terms are. */
export function cueFinder(cues: readonly string[]): CueFinder {
  const phrases = cues
    .map((words): CueRun => ({ words, run: indexWords(words) }))
    .sort((a, b) => b.run.length - a.run.length);
  const byFirst = Map.groupBy(phrases, ({ run }) => run[0] ?? '');
  return (tokens) => {
    const found: Cue[] = [];
    for (let first = 0; first < tokens.length; first += 1) {
      const cue = byFirst.get(tokens[first]?.word ?? '')?.find(({ run }) => standsAt(tokens, first, run));
      if (cue !== undefined) found.push({ words: cue.words, first, last: first + cue.run.length });
    }
    return found.length === 0 ? none : found;
  };
}

const none: readonly Cue[] = [];

function standsAt(tokens: readonly Token[], first: number, run: readonly string[]): boolean {
  for (let at = 1; at < run.length; at += 1) if (tokens[first + at]?.word !== run[at]) return false;
  return true;
}

/** A finder for whole passages: many asks look at the same tokens, and their cues are found once. */
export function rememberedCueFinder(cues: readonly string[]): CueFinder {
  const find = cueFinder(cues);
  const known = new WeakMap<readonly Token[], readonly Cue[]>();
  return (tokens) => {
    const before = known.get(tokens);
    if (before !== undefined) return before;
    const found = find(tokens);
    known.set(tokens, found);
    return found;
  };
}
