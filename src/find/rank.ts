import type { PassageWords } from '../model/passage.ts';
import { type Occurrence, occurrencesIn } from './match.ts';
import type { SearchPlan } from './plan.ts';
import { prepare } from './prepare.ts';

/** A candidate with what was found in it. */
export interface Ranked {
  readonly words: PassageWords;
  readonly occurrences: readonly Occurrence[];
  /** For each concept of the plan how surely the passage and its context name it, from 0 to 1. */
  readonly met: readonly number[];
  /** From 0 to about 1; a share of what the ask is about, so that documents can be compared. */
  readonly score: number;
  /** How much of what the ask is about, of its objects and figures alone, the passage names; from 0 to 1. */
  readonly core: number;
}

export interface Statistics {
  /** Passages that the document has, whether or not they are candidates. */
  readonly passages: number;
  /** Index words of a passage on average. */
  readonly averageWords: number;
}

/** A word in the passage says more than the same word above it. After BM25F (Robertson, Zaragoza, Taylor 2004). */
const fieldWeight = { passage: 1, leadIn: 0.7, headings: 0.45 } as const;
const saturation = 0.5;
const lengthShare = 0.2;
/** A heading names a subject and seldom says what will be done. */
const headingShare = 0.6;
/** The sentences before and after, nearest first: "We will raise this at the UN" needs them. */
const neighbourShare = [0.4, 0.2] as const;

/** Puts the candidates in order, best first; equal ones as they stand in the document. */
export function rank(
  plan: SearchPlan,
  candidates: readonly PassageWords[],
  statistics: Statistics,
): Ranked[] {
  const matched = [...candidates]
    .sort((a, b) => a.passage.ordinal - b.passage.ordinal)
    .map((words) => ({ words, occurrences: occurrencesIn(plan, prepare(words)) }))
    .filter(({ occurrences }) => occurrences.length > 0);
  const rarity = rarities(plan, matched, statistics.passages);
  const strengths = matched.map((each) => strengthsOf(plan, each, rarity, statistics));
  const most = fullMarks(
    plan.concepts.map(
      ({ weight, alternative }, at) => (alternative ? 0.4 : 1) * weight * (rarity[at]?.[0] ?? 1),
    ),
  );
  const wanted = coreWanted(plan);
  return matched
    .map((each, at) => {
      const met = withNeighbours(matched, strengths, at);
      const core = coreOf(plan, each, wanted);
      return {
        ...each,
        met,
        score: (scoreOf(plan, each, met) / (most || 1)) * (1 - coreShare + coreShare * core),
        core,
      };
    })
    .sort((a, b) => b.score - a.score || a.words.passage.ordinal - b.words.passage.ordinal);
}

/**
 * What a passage would get that names all that can be asked of it. A long ask lists ways and examples of which one
 * is enough, so each further concept counts less.
 */
function fullMarks(values: readonly number[]): number {
  return [...values].sort((a, b) => b - a).reduce((sum, value, at) => sum + value * furtherShare ** at, 0);
}

const furtherShare = 0.7;

/** How much of a score depends on naming what the ask is about, and not only what is to be done about it. */
const coreShare = 0.4;

interface Matched {
  readonly words: PassageWords;
  readonly occurrences: readonly Occurrence[];
}

/** For each term of each concept: 1 where one passage or none names it, 0 where all do. */
function rarities(plan: SearchPlan, matched: readonly Matched[], passages: number): number[][] {
  const counts = plan.concepts.map(({ terms }) => terms.map(() => 0));
  for (const { occurrences } of matched) {
    const seen = new Set<number>();
    for (const { concept, term, where } of occurrences) {
      const key = concept * 1024 + term;
      const row = counts[concept];
      if (where !== 'passage' || row === undefined || seen.has(key)) continue;
      seen.add(key);
      row[term] = (row[term] ?? 0) + 1;
    }
  }
  const total = Math.max(passages, matched.length) + 1;
  return counts.map((row) =>
    row.map((count) => Math.min(1, Math.log(total / (count + 0.5)) / Math.log(total / 1.5))),
  );
}

function strengthsOf(
  plan: SearchPlan,
  { words, occurrences }: Matched,
  rarity: readonly (readonly number[])[],
  { averageWords }: Statistics,
): number[] {
  const length = prepare(words).own.length;
  const longer = 1 - lengthShare + (lengthShare * length) / Math.max(1, averageWords);
  const frequency = new Map<number, number>();
  for (const { concept, term, where } of occurrences) {
    const key = concept * 1024 + term;
    frequency.set(key, (frequency.get(key) ?? 0) + fieldWeight[where]);
  }
  const strengths = plan.concepts.map(() => 0);
  for (const [key, count] of frequency) {
    const [concept, term] = [Math.floor(key / 1024), key % 1024];
    const weight = plan.concepts[concept]?.terms[term]?.weight ?? 0;
    const value =
      weight * (rarity[concept]?.[term] ?? 0) * ((count * (1 + saturation)) / (count + saturation * longer));
    strengths[concept] = Math.max(strengths[concept] ?? 0, value);
  }
  return strengths;
}

/** What a neighbouring sentence names counts a little, where the passage itself names something. */
function withNeighbours(
  matched: readonly Matched[],
  strengths: readonly (readonly number[])[],
  at: number,
): number[] {
  const own = strengths[at] ?? [];
  const met = [...own];
  for (const step of [-2, -1, 1, 2]) {
    const other = neighbour(matched, at, step);
    const share = neighbourShare[Math.abs(step) - 1] ?? 0;
    if (other === undefined) continue;
    const beside = strengths[other] ?? [];
    for (let concept = 0; concept < beside.length; concept += 1)
      met[concept] = Math.max(met[concept] ?? 0, (beside[concept] ?? 0) * share);
  }
  return met;
}

/** The place in `matched` of the passage so many sentences away, if it stands in the same piece of text. */
function neighbour(matched: readonly Matched[], at: number, step: number): number | undefined {
  const here = matched[at]?.words.passage;
  if (here === undefined) return undefined;
  for (let other = at + Math.sign(step); Math.abs(other - at) <= Math.abs(step); other += Math.sign(step)) {
    const there = matched[other]?.words.passage;
    if (there === undefined) return undefined;
    if (there.ordinal === here.ordinal + step) return sameSection(here, there) ? other : undefined;
  }
  return undefined;
}

type Passage = PassageWords['passage'];

const sameSection = (a: Passage, b: Passage): boolean =>
  a.kind === b.kind &&
  a.headings.at(-1)?.start === b.headings.at(-1)?.start &&
  a.leadIn.at(-1)?.start === b.leadIn.at(-1)?.start;

function scoreOf(plan: SearchPlan, { words }: Matched, met: readonly number[]): number {
  const sum = plan.concepts.reduce((total, { weight }, at) => total + weight * (met[at] ?? 0), 0);
  return words.passage.kind === 'heading' ? sum * headingShare : sum;
}

/** What an ask is about, by weight: its objects and figures. */
interface CoreWanted {
  /** For each concept of the plan. */
  readonly weights: readonly number[];
  /** What a passage gets that names enough of them. */
  readonly enough: number;
}

function coreWanted({ concepts }: SearchPlan): CoreWanted {
  const weights = concepts.map(({ role, weight }) => (role === 'object' || role === 'number' ? weight : 0));
  return {
    weights,
    enough: fullMarks(weights.map((weight, at) => (concepts[at]?.alternative ? 0 : weight))),
  };
}

function coreOf(plan: SearchPlan, { occurrences }: Matched, { weights, enough }: CoreWanted): number {
  if (enough === 0) return 1;
  const best = weights.map(() => 0);
  for (const { concept, term, where } of occurrences) {
    const value = (plan.concepts[concept]?.terms[term]?.weight ?? 0) * fieldWeight[where];
    best[concept] = Math.max(best[concept] ?? 0, value);
  }
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (best[at] ?? 0);
  return Math.min(1, sum / enough);
}
