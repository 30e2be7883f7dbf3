import type { PassageWords } from '../../model/passage.ts';
import { indexWords } from '../analyse.ts';
import { commitmentOf } from '../commitment/commitment.ts';
import type { Role } from '../concept.ts';
import type { Occurrence } from '../match.ts';
import { shippedVectors } from '../meaning/shipped-vectors.ts';
import type { SearchPlan } from '../plan.ts';
import { prepare } from '../prepare.ts';
import type { Ranked } from '../rank.ts';
import type { Stand } from '../suggest.ts';
import { meaningOfAsk, meaningOfPassage, nearTo } from './meaning-of.ts';
import { askWordsOf, bestNearness, sharesOfBands, weighedMean } from './nearness.ts';

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
  'meaning above',
  'meaning before',
  'meaning after',
  'meaning rank',
  'meaning gap',
  'words met',
  'words met in place',
  'words met back',
  'least met',
  'second least met',
  'rarest met',
  'met exactly',
  'met nearly',
  'met loosely',
  'met hardly',
  'things met',
  'deeds met',
  'pledge',
  'specific',
  'softened',
  'by lead-in',
  'by form',
  'by name',
  'leads in',
  'ask length',
  'concepts',
] as const;

/** The first order of a document's passages, with what a passage's signs need of the others. */
export interface FirstOrder {
  readonly ranked: readonly Ranked[];
  readonly scores: ReadonlyMap<number, number>;
  /** The scores of the best passages, summed by the heading under which they stand. */
  readonly sections: ReadonlyMap<number, number>;
  /** How near in meaning to the ask each is by itself and in its place, by its ordinal; of the best alone. */
  readonly meanings: ReadonlyMap<number, { readonly own: number; readonly inPlace: number }>;
  /** The places of the best when they are put in order by their meaning, from 1, by their ordinal. */
  readonly meaningRanks: ReadonlyMap<number, number>;
  readonly nearest: number;
}

/** So many of the first order are weighed; the rest stay behind them as they were. */
export const weighed = 70;

const mostInSections = 30;

export function firstOrder(plan: SearchPlan, ranked: readonly Ranked[]): FirstOrder {
  const sections = new Map<number, number>();
  for (const each of ranked.slice(0, mostInSections))
    sections.set(sectionOf(each), (sections.get(sectionOf(each)) ?? 0) + each.score);
  const ask = meaningOfAsk(plan);
  const meanings = ranked.slice(0, weighed).map(({ words }) => {
    const { own, inPlace } = meaningOfPassage(words);
    const near = { own: nearTo(ask.vector, own.vector), inPlace: nearTo(ask.vector, inPlace) };
    return [words.passage.ordinal, near] as const;
  });
  const byMeaning = meanings.toSorted(([, a], [, b]) => together(b) - together(a));
  return {
    ranked,
    scores: new Map(ranked.map(({ words, score }) => [words.passage.ordinal, score])),
    sections,
    meanings: new Map(meanings),
    meaningRanks: new Map(byMeaning.map(([ordinal], at) => [ordinal, at + 1])),
    nearest: byMeaning[0] === undefined ? 0 : together(byMeaning[0][1]),
  };
}

const together = ({ own, inPlace }: { own: number; inPlace: number }): number => (own + inPlace) / 2;

const sectionOf = ({ words }: Ranked): number => words.passage.headings.at(-1)?.start ?? -1;

const things: readonly Role[] = ['object', 'number', 'general'];
const thingsAndDeeds: readonly Role[] = [...things, 'action'];
const deeds: readonly Role[] = ['action'];
const numbers: readonly Role[] = ['number'];
const generalThings: readonly Role[] = ['general'];
const objects: readonly Role[] = ['object'];
const strengths = ['promise', 'effort', 'call', 'record', 'agreement'] as const;

/** @param at the place of the passage in the first order. @returns one number for each of `rankSigns`. */
export function rankSignsOf(plan: SearchPlan, order: FirstOrder, at: number, stand: Stand): number[] {
  const { ranked, scores, sections } = order;
  const each = ranked[at];
  if (each === undefined) return rankSigns.map(() => 0);
  const { words, occurrences, score, core } = each;
  const { passage } = words;
  const own = occurrences.filter(({ where }) => where === 'passage');
  const inHeadings = occurrences.filter(({ where }) => where === 'headings');
  const inLeadIn = occurrences.filter(({ where }) => where === 'leadIn');
  const [surest, surestInOwn] = [surestOf(plan, occurrences), surestOf(plan, own)];
  const length = prepare(words).own.length;
  return [
    score,
    score / (ranked[0]?.score || 1),
    core,
    met(plan, surest, things, 0.35),
    met(plan, surestInOwn, things, 0.35),
    met(plan, surestInOwn, thingsAndDeeds, 0.99),
    met(plan, surestInOwn, deeds, 0.7),
    met(plan, surest, numbers, 0.5),
    met(plan, surestInOwn, generalThings, 0.5),
    met(plan, surestOf(plan, inHeadings), objects, 0.5),
    met(plan, surestOf(plan, inLeadIn), objects, 0.5),
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
    ...meaningSigns(plan, order, each),
    ...wordSigns(plan, each),
    ...bindingSigns(words, stand),
    Number(/:\s*$/.test(words.text)),
    Math.min(4, plan.ask.text.length / 80),
    Math.min(4, plan.concepts.length / 5),
  ];
}

function meaningSigns(plan: SearchPlan, order: FirstOrder, { words }: Ranked): number[] {
  const { ordinal } = words.passage;
  const { own, inPlace } = order.meanings.get(ordinal) ?? { own: 0, inPlace: 0 };
  return [
    own,
    inPlace,
    nearTo(meaningOfAsk(plan).vector, meaningOfPassage(words).above.vector),
    order.meanings.get(ordinal - 1)?.own ?? 0,
    order.meanings.get(ordinal + 1)?.own ?? 0,
    1 / (order.meaningRanks.get(ordinal) ?? weighed),
    order.nearest - together({ own, inPlace }),
  ];
}

/** How the ask's words are met one by one, whichever words meet them. */
function wordSigns(plan: SearchPlan, { words }: Ranked): number[] {
  const asked = askWordsOf(plan);
  const { own, above } = meaningOfPassage(words);
  const { weights } = asked;
  const { inOwn, inPlace, back } = bestNearness(asked, own, above);
  const rarest = asked.rarest.map((each) => inPlace[each] ?? 0);
  const [least = 0, second = least] = rarest.toSorted((a, b) => a - b);
  const among = thingsOf(plan, asked.rows);
  return [
    weighedMean(weights, inOwn) ?? 0,
    weighedMean(weights, inPlace) ?? 0,
    back,
    least,
    second,
    rarest[0] ?? 0,
    ...sharesOfBands(weights, inPlace),
    weighedMean(weights, inPlace, { among, are: true }) ?? 0.5,
    weighedMean(weights, inPlace, { among, are: false }) ?? 0.5,
  ];
}

const thingsOfPlans = new WeakMap<SearchPlan, readonly boolean[]>();

/** Which of the ask's words stand in the names of what it is about. */
function thingsOf(plan: SearchPlan, rows: readonly number[]): readonly boolean[] {
  const before = thingsOfPlans.get(plan);
  if (before !== undefined) return before;
  const vectors = shippedVectors();
  const names = plan.concepts
    .filter(({ role }) => role === 'object')
    .flatMap(({ name }) => indexWords(name).map((word) => vectors.find(word)));
  const made = rows.map((row) => names.includes(row));
  thingsOfPlans.set(plan, made);
  return made;
}

function bindingSigns(words: PassageWords, { modality }: Stand): number[] {
  const { pledge, specific } = commitmentOf(words);
  return [
    pledge,
    specific,
    Math.min(2, modality.softened.length),
    ...(['leadIn', 'form', 'name'] as const).map((where) => Number(modality.where === where)),
  ];
}

/** For each concept how surely some occurrences name it at best. */
function surestOf({ concepts }: SearchPlan, occurrences: readonly Occurrence[]): Float64Array {
  const best = new Float64Array(concepts.length);
  for (const { concept, term } of occurrences)
    best[concept] = Math.max(best[concept] ?? 0, concepts[concept]?.terms[term]?.weight ?? 0);
  return best;
}

/** The share of the concepts of some roles, by their weight, that are named at least so surely. */
function met({ concepts }: SearchPlan, surest: Float64Array, roles: readonly Role[], least: number): number {
  let total = 0;
  let sum = 0;
  for (let at = 0; at < concepts.length; at += 1) {
    const concept = concepts[at];
    if (concept === undefined || concept.alternative || !roles.includes(concept.role)) continue;
    total += concept.weight;
    const best = surest[at] ?? 0;
    if (best >= least) sum += concept.weight * best;
  }
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
