import { indexWords, type Token } from './analyse.ts';
import { type Cue, cueFinder, rememberedCueFinder } from './cue-finder.ts';
import { keeping, negating, refusing, removing, restrainingNouns } from './words/cues.ts';

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

const findRemoving = rememberedCueFinder(removing);
const findKeeping = rememberedCueFinder(keeping);
const findNegating = rememberedCueFinder(negating);
const findRefusing = rememberedCueFinder(refusing);
const findRestraining = cueFinder(restrainingNouns);

/** How far before a thing the verb may stand that governs it, and after it ("will be banned"). In tokens. */
const reachBefore = 9;
const reachAfter = 7;
/** How far before the verb a refusal may stand: "oppose any attempts by others to withdraw from". */
const refusalReach = 12;
const negationReach = 4;

/**
 * The direction of what a text says of a thing. The nearest governing cue decides, and each negation or refusal
 * before it turns it: "will not abolish" and "oppose abolishing" keep, "no new licences" takes away.
 *
 * @param things what the text names; the "ban" of "travel bans" is such a thing and bans none.
 */
export function directionOf(
  text: string,
  tokens: readonly Token[],
  named: Named,
  { reach = reachBefore, things = [] }: { readonly reach?: number; readonly things?: readonly Named[] } = {},
): Direction {
  const cue = governing(text, tokens, named, reach, things);
  const turns = turnsBefore(text, tokens, cue ?? named, named);
  if (cue === undefined && turns.length === 0) return { sign: 'open', cues: [] };
  const removes = cue?.removes === true && !isInstead(tokens, cue, named);
  const restrained = findRestraining(tokens.slice(named.last, named.last + 2)).length > 0;
  if (restrained && !removes) return { sign: 'open', cues: [] };
  const cues = [...turns.map(({ words }) => words), ...(cue === undefined ? [] : [cue.words])];
  return { sign: removes !== (turns.length % 2 === 1) ? 'against' : 'for', cues };
}

interface SignedCue extends Cue {
  readonly removes: boolean;
}

function governing(
  text: string,
  tokens: readonly Token[],
  named: Named,
  reach: number,
  things: readonly Named[],
): SignedCue | undefined {
  const isThing = ({ first }: Cue) => things.some((each) => first >= each.first && first < each.last);
  const cues = signedCues(text, tokens);
  const before = cues
    .filter(({ last, first }) => last <= named.first && first >= named.first - reach)
    .filter((cue) => !isThing(cue) && sameClause(text, tokens, cue.last - 1, named.first))
    .at(-1);
  const after = cues.find((cue) => {
    const near = cue.first >= named.last && cue.first < named.last + reachAfter;
    return cue.removes && near && !isThing(cue) && isPassive(text, tokens, named.last, cue.last);
  });
  return after ?? before;
}

/** "Replace the one with the other": the other is wanted. */
function isInstead(tokens: readonly Token[], cue: Cue, named: Named): boolean {
  if (!/^replac/.test(cue.words)) return false;
  return tokens.slice(cue.last, named.first).some(({ word }) => word === 'with' || word === 'by');
}

function signedCues(text: string, tokens: readonly Token[]): SignedCue[] {
  const removes = findRemoving(tokens).map((cue) => ({ ...cue, removes: true }));
  const taken = new Set(removes.map(({ first }) => first));
  const keeps = findKeeping(tokens)
    .filter(({ first }) => !taken.has(first) && !describes(text, tokens, first))
    .map((cue) => ({ ...cue, removes: false }));
  return [...removes, ...keeps].sort((a, b) => a.first - b.first);
}

/** The "issued" of "recently issued licences" tells of them and gives none; "we have issued" does. */
function describes(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const surface = token === undefined ? '' : text.slice(token.start, token.end);
  if (!surface.endsWith('ed') || surface === 'committed' || at === 0) return false;
  return !tokens.slice(Math.max(0, at - 2), at).some(({ word }) => auxiliaries.has(word));
}

const auxiliaries = new Set(['have', 'has', 'had', 'we', 'be', 'been', 'was', 'were', 'is', 'are']);

/** "… will be abolished", "… to an end": the verb after its thing, with no comma between. */
function isPassive(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const gap = text.slice(tokens[from - 1]?.end ?? 0, tokens[to - 1]?.start ?? 0);
  if (/[,;:.?!(]/.test(gap)) return false;
  const between = tokens.slice(from, to).map(({ word }) => word);
  return between.includes('be') || between.includes('been') || between.join(' ').endsWith('to an end');
}

const sameClause = (text: string, tokens: readonly Token[], from: number, to: number): boolean =>
  !/[;:.?!](?:\s|$)|\sby \p{L}+ing\s/u.test(text.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0));

/** Negations and refusals that stand before the governing cue, and negations between it and the thing. */
function turnsBefore(text: string, tokens: readonly Token[], cue: Named, named: Named): Cue[] {
  const inClause = ({ last }: Cue) => sameClause(text, tokens, last - 1, Math.max(cue.first, last));
  const negations = findNegating(tokens)
    .filter(({ first, last }) => first >= cue.first - negationReach && last <= named.first)
    .filter((each) => !startsCompound(text, tokens, each) && !meansAlso(tokens, each));
  const refusals = findRefusing(tokens)
    .filter(({ first, last }) => last <= cue.first && first >= cue.first - refusalReach)
    .filter(
      ({ last }) => !text.slice(tokens[last - 1]?.end ?? 0, tokens[cue.first]?.start ?? 0).includes(','),
    );
  const starts = new Set<number>();
  return [...negations, ...refusals]
    .filter(inClause)
    .filter(({ first }) => !starts.has(first) && starts.add(first))
    .sort((a, b) => a.first - b.first);
}

/** The "no" of "no-fault" denies nothing. */
const startsCompound = (text: string, tokens: readonly Token[], { last }: Cue): boolean =>
  /^[-‐‑]/.test(text.slice(tokens[last - 1]?.end ?? 0));

/** "not only", "no doubt": said to affirm. */
const meansAlso = (tokens: readonly Token[], { last }: Cue): boolean =>
  affirming.has(tokens[last]?.word ?? '');

const affirming = new Set(indexWords('only just doubt matter'));
