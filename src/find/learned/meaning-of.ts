import type { PassageWords } from '../../model/passage.ts';
import { analyse, type Token } from '../analyse.ts';
import { shippedVectors } from '../meaning/shipped-vectors.ts';
import { subjectRows } from '../meaning/subject-rows.ts';
import { cosine, toUnit } from '../meaning/word-vectors.ts';
import type { SearchPlan } from '../plan.ts';
import { type PreparedPassage, prepare } from '../prepare.ts';

/** What a text means as a whole, and the entries of its words that carry a subject. */
export interface Meaning {
  readonly vector: Float32Array | undefined;
  readonly rows: readonly number[];
  /** How much each of `rows` tells. */
  readonly weights: readonly number[];
}

/** A meaning to which that of further words can be added. */
interface SummedMeaning extends Meaning {
  readonly sum: Float32Array;
}

function meaningOf(words: readonly string[]): SummedMeaning {
  const vectors = shippedVectors();
  const sum = vectors.sumOf(words);
  const rows = subjectRows(words);
  return { sum, vector: toUnit(sum), rows, weights: rows.map((row) => vectors.weightOf(row)) };
}

export interface PassageMeaning {
  readonly own: Meaning;
  /** Its lead-in and the nearest heading. */
  readonly above: Meaning;
  /** All of it together. */
  readonly inPlace: Float32Array | undefined;
}

const ofPassages = new WeakMap<PassageWords, PassageMeaning>();

export function meaningOfPassage(words: PassageWords): PassageMeaning {
  const before = ofPassages.get(words);
  if (before !== undefined) return before;
  const prepared = prepare(words);
  const above = meaningAbove(prepared);
  const own = meaningOf(wordsIn(prepared.own));
  const made = { own, above, inPlace: toUnit(own.sum.map((value, at) => value + (above.sum[at] ?? 0))) };
  ofPassages.set(words, made);
  return made;
}

const wordsIn = (tokens: readonly Token[]): string[] => tokens.map(({ word }) => word);

/** By the tokens of the nearest heading, and of the lead-in below it. */
const ofContexts = new WeakMap<readonly Token[], WeakMap<readonly Token[], SummedMeaning>>();
const none: readonly Token[] = [];

/** The same lead-in and heading stand above many passages: their meaning is made once. */
function meaningAbove({ leadIn, headings }: PreparedPassage): SummedMeaning {
  const heading = headings.at(-1) ?? none;
  const leading = leadIn.length > 1 ? leadIn.flat() : (leadIn[0] ?? none);
  const below = ofContexts.get(heading) ?? new WeakMap<readonly Token[], SummedMeaning>();
  const made = below.get(leading) ?? meaningOf(wordsIn([...leading, ...heading]));
  ofContexts.set(heading, below.set(leading, made));
  return made;
}

const ofPlans = new WeakMap<SearchPlan, Meaning>();

export function meaningOfAsk(plan: SearchPlan): Meaning {
  const before = ofPlans.get(plan);
  if (before !== undefined) return before;
  const made = meaningOf(wordsIn(analyse(plan.ask.text)));
  ofPlans.set(plan, made);
  return made;
}

/** The cosine of two meanings; 0 where one of them is not known. */
export const nearTo = (a: Float32Array | undefined, b: Float32Array | undefined): number =>
  a === undefined || b === undefined ? 0 : cosine(a, b);
