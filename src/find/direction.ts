import type { Token } from './analyse.ts';
import { type Cue, cueFinder } from './cue-finder.ts';
import { keeping, negating, removing, restrainingNouns } from './words/cues.ts';

/** Whether words keep or give a thing, take it away, or leave that open; and the cues that say so. */
export interface Direction {
  readonly sign: 'for' | 'against' | 'open';
  readonly cues: readonly string[];
}

/** A thing named at tokens from `first` up to, not including, `last`. */
export interface Named {
  readonly first: number;
  readonly last: number;
}

const findRemoving = cueFinder(removing);
const findKeeping = cueFinder(keeping);
const findNegating = cueFinder(negating);
const findRestraining = cueFinder(restrainingNouns);

/** How far before a thing the verb may stand that governs it, and after it ("will be banned"). In tokens. */
const reachBefore = 9;
const reachAfter = 7;
const negationReach = 4;

/**
 * The direction of what a text says of a thing. The nearest governing cue decides, and each negation before that
 * cue turns it: "will not abolish" keeps, "no new licences" takes away.
 */
export function directionOf(text: string, tokens: readonly Token[], named: Named): Direction {
  const cue = governing(text, tokens, named);
  const negations = negationsBefore(text, tokens, cue ?? named, named);
  if (cue === undefined && negations.length === 0) return { sign: 'open', cues: [] };
  const removes = cue !== undefined && cue.removes;
  const against = removes !== (negations.length % 2 === 1);
  const restrained = findRestraining(tokens.slice(named.last, named.last + 2)).length > 0;
  if (restrained && cue?.removes !== true) return { sign: 'open', cues: [] };
  const cues = [...negations.map(({ words }) => words), ...(cue === undefined ? [] : [cue.words])];
  return { sign: against ? 'against' : 'for', cues };
}

interface SignedCue extends Cue {
  readonly removes: boolean;
}

function governing(text: string, tokens: readonly Token[], named: Named): SignedCue | undefined {
  const cues = signedCues(tokens);
  const before = cues.filter(({ last, first }) => last <= named.first && first >= named.first - reachBefore);
  const near = before.filter(({ last }) => sameClause(text, tokens, last - 1, named.first)).at(-1);
  const after = cues.find(
    ({ first, removes, last }) =>
      removes &&
      first >= named.last &&
      first < named.last + reachAfter &&
      isPassive(text, tokens, named.last, last),
  );
  return after ?? near;
}

function signedCues(tokens: readonly Token[]): SignedCue[] {
  const removes = findRemoving(tokens).map((cue) => ({ ...cue, removes: true }));
  const keeps = findKeeping(tokens).map((cue) => ({ ...cue, removes: false }));
  const taken = new Set(removes.map(({ first }) => first));
  return [...removes, ...keeps.filter(({ first }) => !taken.has(first))].sort((a, b) => a.first - b.first);
}

/** "… will be abolished", "… to an end": the verb after its thing. */
function isPassive(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  if (!sameClause(text, tokens, from - 1, to - 1)) return false;
  const between = tokens.slice(from, to).map(({ word }) => word);
  return between.includes('be') || between.includes('been') || between.join(' ').endsWith('to an end');
}

const sameClause = (text: string, tokens: readonly Token[], from: number, to: number): boolean => {
  const gap = text.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0);
  return !/[;:.?!](?:\s|$)/.test(gap);
};

function negationsBefore(text: string, tokens: readonly Token[], cue: Named, named: Named): Cue[] {
  return findNegating(tokens).filter(({ first, last, words }) => {
    const beforeCue = last <= cue.first && first >= cue.first - negationReach;
    const beforeThing =
      words === 'no' && last <= named.first && first >= Math.max(cue.last, named.first - negationReach);
    return (beforeCue || beforeThing) && sameClause(text, tokens, last - 1, Math.max(cue.first, last));
  });
}
