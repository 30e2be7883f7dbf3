import type { Suggestion } from '../model/finding.ts';
import { unreachable } from '../model/unreachable.ts';
import { analyse, type Token } from './analyse.ts';
import { aimFor } from './ask-aim.ts';
import { cueFinder } from './cue-finder.ts';
import { type Direction, directionOf } from './direction.ts';
import type { Occurrence } from './match.ts';
import { type Modality, modalityOf } from './modality.ts';
import type { SearchPlan } from './plan.ts';
import { completedByLeadIn, prepare } from './prepare.ts';
import type { Ranked } from './rank.ts';
import { partsOfStates } from './words/cues.ts';

/**
 * A derived search suggests that a passage bears on the ask from this share of its words on. Below it the passage
 * is shown as the nearest: a party is not to be charged with a stand because a word or two agree.
 */
export const bearingScore = 0.48;
/** From here on a term names its concept, and does not only go with it. */
const names = 0.7;

/** The groups of the term set of which nothing stands in the passage or above it. */
export function missingGroups(
  { counted, concepts }: SearchPlan,
  occurrences: readonly Occurrence[],
): string[] {
  const met = new Set(
    occurrences
      .filter(({ concept, term }) => concepts[concept]?.terms[term]?.near !== true)
      .map(({ concept }) => concept),
  );
  return counted.filter((at) => !met.has(at)).map((at) => concepts[at]?.name ?? '');
}

const nowhere = { first: Number.POSITIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/** What a reader would probably judge, after the pledge literature: who binds himself, how firmly, to which side. */
export function suggest(plan: SearchPlan, ranked: Ranked): Suggestion {
  const distant = whyNearest(plan, ranked);
  if (distant !== undefined)
    return { code: 'irrelevant', confidence: distant.confidence, reasons: [distant.reason] };
  const { modality, side } = readStand(plan, ranked);
  return judge(plan, ranked, modality, side);
}

function whyNearest(plan: SearchPlan, ranked: Ranked): { reason: string; confidence: number } | undefined {
  if (plan.termSet.origin === 'written') return missingWritten(plan, ranked);
  if (ranked.score >= bearingScore) return undefined;
  return { reason: nearestReason(plan, ranked), confidence: Math.min(0.95, 1 - ranked.score) };
}

/** Why a passage is shown that is not suggested to bear on the ask. */
export function nearestReason(plan: SearchPlan, { occurrences }: Ranked): string {
  const missing = missingGroups(plan, occurrences);
  const lacks =
    missing.length === 0 ? 'names all of it only in passing' : `names nothing of ${missing.join(', ')}`;
  return `It ${lacks}: shown as the nearest.`;
}

function missingWritten(
  plan: SearchPlan,
  { occurrences, words }: Ranked,
): { reason: string; confidence: number } | undefined {
  const missing = missingGroups(plan, occurrences);
  if (missing.length === 0) return undefined;
  const named = occurrences.find(
    ({ concept, where }) => plan.concepts[concept]?.group !== undefined && where === 'passage',
  );
  const group = named === undefined ? undefined : plan.concepts[named.concept]?.name;
  const seen =
    named === undefined
      ? 'It names'
      : `It names ${words.text.slice(named.start, named.end)} (group ${group}) but`;
  return { reason: `${seen} nothing of ${missing.join(', ')}: shown as the nearest.`, confidence: 0.9 };
}

/** A passage may name a thing twice: the ask's words stand together where it speaks of the ask. In tokens. */
const nearby = 8;

/** Where the passage's own words name what the ask is about, the surest first. */
function objectsIn({ concepts }: SearchPlan, { occurrences }: Ranked): Occurrence[] {
  const sureness = ({ concept, term }: Occurrence) => {
    const found = concepts[concept];
    const role = found?.role === 'object' ? 1 : found?.role === 'general' ? 0.4 : 0;
    return role * (found?.weight ?? 0) * (found?.terms[term]?.weight ?? 0);
  };
  const own = occurrences.filter(({ where }) => where === 'passage');
  return own
    .map((each, at) => ({ each, at, sure: sureness(each) }))
    .filter(({ sure }) => sure > 0)
    .map(({ each, at, sure }) => ({ each, rank: sure + 0.2 * companyOf(own, at) }))
    .sort((a, b) => b.rank - a.rank || a.each.first - b.each.first)
    .map(({ each }) => each);
}

/** How many different things are named near an occurrence; they stand in order, so only its neighbours are looked at. */
function companyOf(own: readonly Occurrence[], at: number): number {
  const here = own[at]?.first ?? 0;
  const concepts = new Set<number>();
  for (let other = at; here - (own[other]?.first ?? -Infinity) <= nearby; other -= 1)
    concepts.add(own[other]?.concept ?? 0);
  for (let other = at; (own[other]?.first ?? Infinity) - here <= nearby; other += 1)
    concepts.add(own[other]?.concept ?? 0);
  return concepts.size;
}

export interface Stand {
  readonly modality: Modality;
  readonly side: Side;
}

/** How a passage speaks of what the ask is about: who binds himself, how firmly, to which side. */
export function readStand(plan: SearchPlan, ranked: Ranked): Stand {
  const objects = objectsIn(plan, ranked);
  const modality = modalityOf(ranked.words, prepare(ranked.words), objects[0] ?? nowhere);
  return { modality, side: sideOf(plan, ranked, objects) };
}

/** What the rules alone would judge of a passage that bears on the ask. */
export const judgeByRules = (plan: SearchPlan, ranked: Ranked, { modality, side }: Stand): Suggestion =>
  judge(plan, ranked, modality, side);

/** What was read in a passage that tells how it stands to the ask, in sentences for a reader. */
export function observations(plan: SearchPlan, ranked: Ranked, { modality, side }: Stand): string[] {
  const part = partNamed(plan, ranked);
  return [
    bindingReason(modality),
    ...sideReasons(side),
    ...(modality.softened.length > 0 ? [softenedReason(modality)] : []),
    ...(missesNumber(plan, ranked) ? [noFigure] : []),
    ...(part === undefined ? [] : [partReason(part)]),
    ...(namesAction(plan, ranked) ? [] : [noStep]),
  ];
}

export interface Side {
  readonly side: 'with' | 'against' | 'open';
  readonly direction: Direction;
}

/** Whether the passage moves what the ask is about the way the ask wants. */
function sideOf(plan: SearchPlan, ranked: Ranked, objects: readonly Occurrence[]): Side {
  return (
    sideIn(plan, ranked.words.text, prepare(ranked.words).own, objects) ??
    sideUnderLeadIn(plan, ranked, objects) ?? { side: 'open', direction: { sign: 'open', cues: [] } }
  );
}

function sideIn(
  plan: SearchPlan,
  text: string,
  tokens: readonly Token[],
  objects: readonly Occurrence[],
): Side | undefined {
  for (const object of objects.slice(0, 4)) {
    const direction = directionOf(text, tokens, object, { things: objects });
    if (direction.sign === 'open') continue;
    const contrary = plan.concepts[object.concept]?.terms[object.term]?.contrary === true;
    const same = direction.sign === aimFor(plan, object.concept);
    return { side: same !== contrary ? 'with' : 'against', direction };
  }
  return undefined;
}

/** "We will scrap:" and below it "the fees": the verb stands in the lead-in. */
function sideUnderLeadIn(
  plan: SearchPlan,
  { words }: Ranked,
  objects: readonly Occurrence[],
): Side | undefined {
  const whole = completedByLeadIn(words);
  if (whole === undefined) return undefined;
  const { text, tokens, shift } = whole;
  const moved = objects.map((each) => ({ ...each, first: each.first + shift, last: each.last + shift }));
  return sideIn(plan, text, tokens, moved);
}

/** Whether the passage does what the ask asks, and not only something to the same thing. */
function namesAction({ concepts }: SearchPlan, { occurrences }: Ranked): boolean {
  const actions = concepts.filter(({ role }) => role === 'action');
  if (actions.length === 0) return true;
  return occurrences.some(
    ({ concept, term, where }) =>
      concepts[concept]?.role === 'action' &&
      where !== 'headings' &&
      (concepts[concept]?.terms[term]?.weight ?? 0) >= names,
  );
}

/** A part of the state for which alone the passage promises what the ask wants for all. */
function partNamed({ ask }: SearchPlan, { words }: Ranked): string | undefined {
  if (findPart(analyse(ask.text)).length > 0) return undefined;
  return findPart(prepare(words).own)[0]?.words;
}

const findPart = cueFinder(partsOfStates);

function missesNumber({ concepts }: SearchPlan, { occurrences }: Ranked): boolean {
  const met = new Set(occurrences.map(({ concept }) => concept));
  return concepts.some(({ role }, at) => role === 'number' && !met.has(at));
}

function judge(plan: SearchPlan, ranked: Ranked, modality: Modality, read: Side): Suggestion {
  const { side } = read;
  const confidence = Math.min(0.9, 0.35 + 0.5 * ranked.score);
  const binds = bindingReason(modality);
  if (side === 'against') {
    if (modality.strength === 'statement')
      return { code: 'mentioned', confidence: confidence * 0.7, reasons: [binds] };
    return {
      code: 'opposed',
      confidence: confidence * 0.8,
      reasons: [binds, ...sideReasons(read)],
    };
  }
  const with_ = sideReasons(read);
  switch (modality.strength) {
    case 'statement':
      return {
        code: side === 'with' && namesAction(plan, ranked) ? 'supportive' : 'mentioned',
        confidence: confidence * 0.7,
        reasons: [binds, ...with_],
      };
    case 'record':
      return {
        code: side === 'with' ? 'partial' : 'mentioned',
        confidence: confidence * 0.6,
        reasons: [binds, ...with_],
      };
    case 'agreement':
      return { code: 'supportive', confidence: confidence * 0.8, reasons: [binds, ...with_] };
    case 'call':
      return { code: 'partial', confidence: confidence * 0.8, reasons: [binds, ...with_] };
    case 'effort':
      return promised(plan, ranked, modality, confidence * 0.8, [binds, ...with_], side);
    case 'promise':
      return promised(plan, ranked, modality, confidence, [binds, ...with_], side);
    default:
      return unreachable(modality.strength);
  }
}

function promised(
  plan: SearchPlan,
  ranked: Ranked,
  modality: Modality,
  confidence: number,
  reasons: readonly string[],
  side: Side['side'],
): Suggestion {
  if (modality.softened.length > 0) {
    return {
      code: 'partial',
      confidence: confidence * 0.8,
      reasons: [...reasons, softenedReason(modality)],
    };
  }
  if (missesNumber(plan, ranked)) {
    return {
      code: 'partial',
      confidence: confidence * 0.7,
      reasons: [...reasons, noFigure],
    };
  }
  const part = partNamed(plan, ranked);
  if (part !== undefined) {
    return {
      code: 'partial',
      confidence: confidence * 0.7,
      reasons: [...reasons, partReason(part)],
    };
  }
  if (side === 'with') return { code: 'committed', confidence, reasons };
  if (namesAction(plan, ranked) || modality.where === 'name')
    return { code: 'committed', confidence: confidence * 0.9, reasons };
  return {
    code: 'partial',
    confidence: confidence * 0.7,
    reasons: [...reasons, noStep],
  };
}

function sideReasons({ side, direction }: Side): string[] {
  const cues = direction.cues.join(' … ');
  switch (side) {
    case 'with':
      return [`“${cues}” goes the way of the ask.`];
    case 'against':
      return [`“${cues}” goes the other way than the ask.`];
    case 'open':
      return [];
    default:
      return unreachable(side);
  }
}

const softenedReason = ({ softened }: Modality): string =>
  `“${softened.join('”, “')}” makes it less than was asked.`;
const noFigure = 'It names no figure as the ask does.';
const partReason = (part: string): string => `It is for a part alone: “${part}”.`;
const noStep = 'It does not name the step that was asked for.';

function bindingReason({ strength, cue, where }: Modality): string {
  switch (strength) {
    case 'promise':
      if (where === 'leadIn') return `The lead-in “${cue}” makes it a promise.`;
      if (where === 'name') return `“${cue} …” stands there by itself, as demands do.`;
      return where === 'form' ? `It begins with “${cue}”, as promises do.` : `“${cue}” makes it a promise.`;
    case 'effort':
      return `“${cue}”${where === 'leadIn' ? ' in the lead-in' : ''} promises to work for it.`;
    case 'call':
      return `“${cue}”${where === 'leadIn' ? ' in the lead-in' : ''} asks someone else to do it.`;
    case 'record':
      return `“${cue}” reports what was done.`;
    case 'agreement':
      return `“${cue}” agrees, and promises nothing that can be checked.`;
    case 'statement':
      return 'It states something and promises nothing.';
    default:
      return unreachable(strength);
  }
}
