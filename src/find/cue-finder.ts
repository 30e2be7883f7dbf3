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
  const byFirst = byFirstWord(cues);
  return (tokens) => {
    const found: Cue[] = [];
    for (let first = 0; first < tokens.length; first += 1) {
      const cue = byFirst.get(tokens[first]?.word ?? '')?.find(({ run }) => standsAt(tokens, first, run));
      if (cue !== undefined) found.push({ words: cue.words, first, last: first + cue.run.length });
    }
    return found.length === 0 ? none : found;
  };
}

/** The longest first among those that begin with one word. */
function byFirstWord(cues: readonly string[]): ReadonlyMap<string, readonly CueRun[]> {
  const phrases = cues
    .map((words): CueRun => ({ words, run: indexWords(words) }))
    .sort((a, b) => b.run.length - a.run.length);
  return Map.groupBy(phrases, ({ run }) => run[0] ?? '');
}

const none: readonly Cue[] = [];

function standsAt(tokens: readonly Token[], first: number, run: readonly string[]): boolean {
  for (let at = 1; at < run.length; at += 1) if (tokens[first + at]?.word !== run[at]) return false;
  return true;
}

/** Every remembered list's runs by the word with which they begin: a passage is gone through once for all lists. */
const together = new Map<string, { readonly list: number; readonly runs: readonly CueRun[] }[]>();
const known = new WeakMap<readonly Token[], Found>();
let lists = 0;

/** The cues of each list in one run of tokens; a list without any has no place of its own. */
interface Found {
  readonly lists: number;
  readonly cues: readonly (readonly Cue[] | undefined)[];
}

/** A finder for whole passages: many asks look at the same tokens, and their cues are found once. */
export function rememberedCueFinder(cues: readonly string[]): CueFinder {
  const list = lists;
  lists += 1;
  for (const [first, runs] of byFirstWord(cues))
    together.set(first, [...(together.get(first) ?? []), { list, runs }]);
  return (tokens) => {
    let found = known.get(tokens);
    if (found === undefined || found.lists <= list) {
      found = { lists, cues: findTogether(tokens) };
      known.set(tokens, found);
    }
    return found.cues[list] ?? none;
  };
}

function findTogether(tokens: readonly Token[]): readonly (readonly Cue[] | undefined)[] {
  let cues: (Cue[] | undefined)[] | undefined;
  for (let first = 0; first < tokens.length; first += 1) {
    for (const { list, runs } of together.get(tokens[first]?.word ?? '') ?? nothing) {
      const cue = runs.find(({ run }) => standsAt(tokens, first, run));
      if (cue === undefined) continue;
      cues ??= new Array<Cue[] | undefined>(lists).fill(undefined);
      const place = { words: cue.words, first, last: first + cue.run.length };
      const before = cues[list];
      if (before === undefined) cues[list] = [place];
      else before.push(place);
    }
  }
  return cues ?? nothing;
}

const nothing: readonly never[] = [];
