import type { Role } from '../concept.ts';
import type { Occurrence } from '../match.ts';
import { cosine } from '../meaning/word-vectors.ts';
import type { SearchPlan } from '../plan.ts';
import { prepare } from '../prepare.ts';
import type { Ranked } from '../rank.ts';
import type { Stand } from '../suggest.ts';
import { meaningOfAsk, meaningOfPassage, wordsMet } from './meaning-of.ts';

/** What tells whether a passage bears on an ask, by its words and its place in the order. */
export const rankSigns = [
  'score',
  'relative score',
  'core',
  'named',
  'named here',
  'named exactly',
  'action',
  'number',
  'general',
  'in heading',
  'in lead-in',
  'near together',
  'density',
  'length',
  'is heading',
  'is item',
  'sentence before',
  'sentence after',
  'section',
  'contrary',
  'promise',
  'effort',
  'call',
  'record',
  'agreement',
  'with',
  'against',
  'order',
  'missing',
  'meaning',
  'meaning in place',
  'words met',
] as const;

/** The first order of a document's passages, with what a passage's signs need of the others. */
export interface FirstOrder {
  readonly ranked: readonly Ranked[];
  readonly scores: ReadonlyMap<number, number>;
  /** The scores of the best passages, summed by the heading under which they stand. */
  readonly sections: ReadonlyMap<number, number>;
}

const mostInSections = 30;

export function firstOrder(ranked: readonly Ranked[]): FirstOrder {
  const sections = new Map<number, number>();
  for (const each of ranked.slice(0, mostInSections))
    sections.set(sectionOf(each), (sections.get(sectionOf(each)) ?? 0) + each.score);
  return {
    ranked,
    scores: new Map(ranked.map(({ words, score }) => [words.passage.ordinal, score])),
    sections,
  };
}

const sectionOf = ({ words }: Ranked): number => words.passage.headings.at(-1)?.start ?? -1;

const things: readonly Role[] = ['object', 'number', 'general'];

/** @param at the place of the passage in the first order. @returns one number for each of `rankSigns`. */
export function rankSignsOf(
  plan: SearchPlan,
  { ranked, scores, sections }: FirstOrder,
  at: number,
  stand: Stand,
): number[] {
  const each = ranked[at];
  if (each === undefined) return rankSigns.map(() => 0);
  const { words, occurrences, score, core } = each;
  const { passage } = words;
  const own = occurrences.filter(({ where }) => where === 'passage');
  const length = prepare(words).own.length;
  const strengths = ['promise', 'effort', 'call', 'record', 'agreement'];
  return [
    score,
    score / (ranked[0]?.score || 1),
    core,
    met(plan, occurrences, things, 0.35),
    met(plan, own, things, 0.35),
    met(plan, own, [...things, 'action'], 0.99),
    met(plan, own, ['action'], 0.7),
    met(plan, occurrences, ['number'], 0.5),
    met(plan, own, ['general'], 0.5),
    met(
      plan,
      occurrences.filter(({ where }) => where === 'headings'),
      ['object'],
      0.5,
    ),
    met(
      plan,
      occurrences.filter(({ where }) => where === 'leadIn'),
      ['object'],
      0.5,
    ),
    nearness(plan, own),
    Math.min(1, tokensIn(own) / Math.max(6, length)),
    Math.log2(1 + length) / 5,
    Number(passage.kind === 'heading'),
    Number(passage.kind === 'item'),
    scores.get(passage.ordinal - 1) ?? 0,
    scores.get(passage.ordinal + 1) ?? 0,
    sections.get(sectionOf(each)) ?? 0,
    Number(own.some(({ concept, term }) => plan.concepts[concept]?.terms[term]?.contrary === true)),
    ...strengths.map((name) => Number(stand.modality.strength === name)),
    Number(stand.side.side === 'with'),
    Number(stand.side.side === 'against'),
    1 / (1 + at),
    1 - new Set(occurrences.map(({ concept }) => concept)).size / Math.max(1, plan.concepts.length),
    ...meaningSigns(plan, each),
  ];
}

function meaningSigns(plan: SearchPlan, { words }: Ranked): number[] {
  const ask = meaningOfAsk(plan);
  const { own, inPlace } = meaningOfPassage(words);
  return [nearTo(ask.vector, own.vector), nearTo(ask.vector, inPlace), wordsMet(ask, own)];
}

const nearTo = (a: Float32Array | undefined, b: Float32Array | undefined): number =>
  a === undefined || b === undefined ? 0 : cosine(a, b);

/** The share of the concepts of some roles, by their weight, that are named at least so surely. */
function met(
  { concepts }: SearchPlan,
  occurrences: readonly Occurrence[],
  roles: readonly Role[],
  least: number,
): number {
  let total = 0;
  let sum = 0;
  concepts.forEach(({ role, weight, terms, alternative }, concept) => {
    if (alternative || !roles.includes(role)) return;
    total += weight;
    let best = 0;
    for (const each of occurrences)
      if (each.concept === concept) best = Math.max(best, terms[each.term]?.weight ?? 0);
    if (best >= least) sum += weight * best;
  });
  return total === 0 ? 0.5 : sum / total;
}

/** In tokens: two things that stand so far apart are half as near as two that touch. */
const halfNear = 5;

/** How near to each other two things that the ask speaks of stand, from 0 to 1. */
function nearness({ concepts }: SearchPlan, own: readonly Occurrence[]): number {
  const named = own.filter(({ concept }) => concepts[concept]?.role !== 'frame').slice(0, 60);
  let best = 0;
  for (const a of named)
    for (const b of named) {
      if (a.concept === b.concept || b.first < a.first) continue;
      best = Math.max(best, 1 / (1 + Math.max(0, b.first - a.last) / halfNear));
    }
  return best;
}

const tokensIn = (own: readonly Occurrence[]): number =>
  new Set(own.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at))).size;
