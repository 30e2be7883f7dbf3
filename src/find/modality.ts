import type { PassageWords } from '../model/passage.ts';
import type { Token } from './analyse.ts';
import { type Cue, type CueFinder, cueFinder, rememberedCueFinder } from './cue-finder.ts';
import type { PreparedPassage } from './prepare.ts';
import {
  agreeing,
  calling,
  conditions,
  keeping,
  performing,
  promising,
  removing,
  softening,
  striving,
} from './words/cues.ts';
import { openingVerbs } from './words/opening-verbs.ts';

/** How firmly the publisher binds itself, and the words that show it. */
export interface Modality {
  readonly strength: 'promise' | 'effort' | 'call' | 'record' | 'agreement' | 'statement';
  readonly cue: string;
  readonly where: 'passage' | 'leadIn' | 'form' | 'name';
  /** Words that make a promise smaller or later. */
  readonly softened: readonly string[];
}

const findPromise = rememberedCueFinder([...promising, ...performing]);
const findCall = rememberedCueFinder(calling);
const findStriving = rememberedCueFinder(striving);
const findAgreement = rememberedCueFinder(agreeing);
const findSoftening = rememberedCueFinder(softening);
const findCondition = rememberedCueFinder(conditions);
const findDecisive = cueFinder([...removing, ...keeping]);
const findAction = cueFinder([...removing, ...keeping, ...openingVerbs]);

/**
 * The modality of a passage with its lead-in: under "We will:" an item is a promise.
 *
 * @param object the tokens at which the passage names what the ask is about.
 */
export function modalityOf(
  words: PassageWords,
  { own, leadIn }: PreparedPassage,
  object: { readonly first: number; readonly last: number },
): Modality {
  const softened = softenedBy(own, object);
  const read = inPassage(words, own, object.first) ?? withoutCue(words, own, leadIn);
  return { ...read, softened };
}

const readWithoutCue = new WeakMap<PassageWords, Read>();

/** How it binds where none of its own words say so: the same whatever it is asked for, and so read once. */
function withoutCue(words: PassageWords, own: readonly Token[], leadIn: readonly (readonly Token[])[]): Read {
  const before = readWithoutCue.get(words);
  if (before !== undefined) return before;
  const made = recordOf(words) ?? inLeadIn(flat(leadIn)) ?? byForm(words, own) ?? statement;
  readWithoutCue.set(words, made);
  return made;
}

const statement = { strength: 'statement', cue: '', where: 'form' } as const;

/** Most passages have one lead-in or none: its tokens are handed on as they are, and their cues are known. */
const flat = (leadIn: readonly (readonly Token[])[]): readonly Token[] =>
  leadIn.length === 1 ? (leadIn[0] ?? []) : leadIn.flat();

type Read = Omit<Modality, 'softened'>;

function inPassage(words: PassageWords, own: readonly Token[], object: number): Read | undefined {
  const call = lastBefore(findCall, own, object);
  if (call !== undefined) return { strength: 'call', cue: call.words, where: 'passage' };
  const striven = lastBefore(findStriving, own, object);
  if (striven !== undefined) return { strength: 'effort', cue: striven.words, where: 'passage' };
  const agreement = governingAgreement(words.text, own, object);
  if (agreement !== undefined) return { strength: 'agreement', cue: agreement, where: 'passage' };
  const promise = findPromise(own).at(-1);
  return promise === undefined ? undefined : { strength: 'promise', cue: promise.words, where: 'passage' };
}

function inLeadIn(context: readonly Token[]): Read | undefined {
  const call = findCall(context).at(-1);
  if (call !== undefined) return { strength: 'call', cue: call.words, where: 'leadIn' };
  const striven = findStriving(context).at(-1);
  if (striven !== undefined) return { strength: 'effort', cue: striven.words, where: 'leadIn' };
  const promise = findPromise(context).at(-1);
  return promise === undefined ? undefined : { strength: 'promise', cue: promise.words, where: 'leadIn' };
}

/** An item or sentence that begins with a verb, "Ban …" or "Banning …", promises it; "Extended …" reports it. */
function byForm({ passage, text }: PassageWords, own: readonly Token[]): Read | undefined {
  const first = /^\P{L}*(?:\p{L}+ly )?(\p{L}+)/u.exec(text)?.[1] ?? '';
  const place = own.findIndex(({ start, end }) => text.slice(start, end) === first);
  const isAction = findAction(own).some((cue) => cue.first === place);
  if (/(?:tion|ment)s?$/.test(first)) return undefined;
  if (isAction && first.endsWith('ed')) return { strength: 'record', cue: first, where: 'form' };
  const gerund = passage.kind === 'item' && /^\p{L}{3,}ing$/u.test(first);
  return isAction || gerund
    ? { strength: 'promise', cue: first, where: 'form' }
    : byName(passage, own, first);
}

/** "Votes for all" as an item of a programme is a demand of it, and as a heading at least its subject. */
function byName({ kind }: PassageWords['passage'], own: readonly Token[], first: string): Read | undefined {
  if (kind === 'sentence' || own.length > longestName || own.some(({ word }) => finite.has(word)))
    return undefined;
  return { strength: kind === 'item' ? 'promise' : 'agreement', cue: first, where: 'name' };
}

const longestName = 12;
const finite = new Set(
  'is are was were has have had be been will would can could may might must do does did should not'.split(
    ' ',
  ),
);

/** What the publisher says that it has done. */
function recordOf({ text }: PassageWords): Read | undefined {
  const record =
    /\b(?:[Ww]e|[Ww]e have|[Ww]e['’]ve)(?: also| already| now)? (?:\p{L}+ed|built|cut|led|made|put|set|took|gave|brought)\b/u.exec(
      text,
    )?.[0];
  return record === undefined ? undefined : { strength: 'record', cue: record, where: 'passage' };
}

function softenedBy(own: readonly Token[], { first, last }: { first: number; last: number }): string[] {
  const before = findSoftening(own).filter(
    (cue) => cue.last <= first && cue.first >= first - 12 && !isOvertaken(own, cue, first),
  );
  const conditional = findCondition(own).filter((cue) => cue.first >= last || cue.last <= first);
  return [...new Set([...before, ...conditional].map(({ words }) => words))];
}

/** In "the reforms needed to abolish it" the stronger verb stands nearer; in "consult on abolishing it" it is softened. */
const isOvertaken = (own: readonly Token[], { last }: Cue, object: number): boolean =>
  findDecisive(own.slice(last, object)).some(({ first }) => first > 1);

const lastBefore = (find: CueFinder, tokens: readonly Token[], object: number): Cue | undefined =>
  find(tokens)
    .filter(({ last }) => last <= object + 1)
    .at(-1);

/** "The party supports …": the verb of the whole sentence, and nothing that will be done. */
const isMainVerb = (tokens: readonly Token[], { first }: Cue): boolean =>
  first > 0 && first <= 3 && !tokens.slice(0, first).some(({ word }) => word === 'will' || word === 'to');

/** "support" in "will support families by scrapping the cap" does not govern the cap. */
function governingAgreement(text: string, tokens: readonly Token[], object: number): string | undefined {
  const cue = lastBefore(findAgreement, tokens, object);
  if (cue === undefined) return undefined;
  if (isMainVerb(tokens, cue)) return cue.words;
  if (/\bby \p{L}+ing\b/u.test(text.slice(tokens[cue.last - 1]?.end, tokens[object]?.start)))
    return undefined;
  const verbs = findAction(tokens.slice(cue.last, Math.min(object, tokens.length)))
    .map(({ first }) => tokens[cue.last + first])
    .filter(
      (token) => token !== undefined && !/(?:tion|ment|al)s?$/.test(text.slice(token.start, token.end)),
    );
  return verbs.length === 0 || cue.last > object ? cue.words : undefined;
}
