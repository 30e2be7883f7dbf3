import type { PassageWords } from '../model/passage.ts';
import type { Token } from './analyse.ts';
import { type CueFinder, cueFinder } from './cue-finder.ts';
import type { PreparedPassage } from './prepare.ts';
import { agreeing, calling, keeping, promising, removing, softening } from './words/cues.ts';

/** How firmly the publisher binds itself, and the words that show it. */
export interface Modality {
  readonly strength: 'promise' | 'call' | 'agreement' | 'statement';
  readonly cue: string;
  readonly where: 'passage' | 'leadIn' | 'form';
  /** Words that make a promise smaller or later. */
  readonly softened: readonly string[];
}

const findPromise = cueFinder(promising);
const findCall = cueFinder(calling);
const findAgreement = cueFinder(agreeing);
const findSoftening = cueFinder(softening);
const startsAction = cueFinder([...removing, ...keeping, ...startingVerbs()]);

function startingVerbs(): string[] {
  return 'make, set, put, require, reform, tighten, lower, spend, use, work, develop, launch, set up, bring, take, pass, legislate, negotiate, reintroduce, nationalise, regulate, enforce, implement, appoint, improve, tax, hold, move, ask, review, consult, transfer, devolve, cap, double, halve, train, recruit, boost, hit, meet, reach, publish, enshrine, enact, adopt, sign, ratify, simplify, return, start, change, turn, open, roll out, help'.split(
    ', ',
  );
}

/** The modality of a passage, with its lead-in: under "We will:" an item is a promise. */
export function modalityOf(words: PassageWords, { own, leadIn }: PreparedPassage, object: number): Modality {
  const softened = cuesNear(findSoftening, own, object);
  const context = leadIn.flat();
  const call = nearest(findCall, own, object) ?? lastOf(findCall, context);
  if (call !== undefined)
    return {
      strength: 'call',
      cue: call,
      where: nearest(findCall, own, object) ? 'passage' : 'leadIn',
      softened,
    };
  const agreement = governsAlone(findAgreement, own, object);
  const promise = lastOf(findPromise, own);
  if (promise !== undefined && agreement === undefined)
    return { strength: 'promise', cue: promise, where: 'passage', softened };
  if (agreement !== undefined) return { strength: 'agreement', cue: agreement, where: 'passage', softened };
  const led = lastOf(findPromise, context);
  if (led !== undefined) return { strength: 'promise', cue: led, where: 'leadIn', softened };
  const form = formOf(words, own);
  if (form !== undefined) return { strength: 'promise', cue: form, where: 'form', softened };
  return { strength: 'statement', cue: '', where: 'form', softened };
}

/** Cues within a dozen tokens before the object or anywhere after it. */
const cuesNear = (find: CueFinder, tokens: readonly Token[], object: number): string[] =>
  find(tokens)
    .filter(({ first }) => first >= object - 12 && first <= object + 25)
    .map(({ words }) => words);

const nearest = (find: CueFinder, tokens: readonly Token[], object: number): string | undefined =>
  find(tokens)
    .filter(({ last }) => last <= object + 1)
    .at(-1)?.words;

const lastOf = (find: CueFinder, tokens: readonly Token[]): string | undefined => find(tokens).at(-1)?.words;

/** "support" in "will support families by scrapping the cap" does not govern the cap. */
function governsAlone(find: CueFinder, tokens: readonly Token[], object: number): string | undefined {
  const cue = find(tokens)
    .filter(({ last }) => last <= object + 1)
    .at(-1);
  if (cue === undefined) return undefined;
  const between = startsAction(tokens.slice(cue.last, object)).length;
  return between === 0 ? cue.words : undefined;
}

/** An item or sentence that begins with a verb, "Ban …" or "Banning …", promises it. */
function formOf({ passage, text }: PassageWords, own: readonly Token[]): string | undefined {
  const first = /^\P{L}*(\p{L}+)/u.exec(text)?.[1] ?? '';
  const opens = startsAction(own.slice(0, 4)).some((cue) => cue.first === 0);
  if (opens && !/(?:ed|tion|ment)$/.test(first)) return first;
  if (passage.kind === 'item' && /^\p{L}{3,}ing$/u.test(first)) return first;
  return undefined;
}
