import type { PassageWords } from '../../model/passage.ts';
import { analyse } from '../analyse.ts';
import { shippedVectors } from '../meaning/shipped-vectors.ts';
import { subjectRows } from '../meaning/subject-rows.ts';
import { cosine } from '../meaning/word-vectors.ts';
import type { SearchPlan } from '../plan.ts';
import { prepare } from '../prepare.ts';

/** What a text means as a whole, and the entries of its words that carry a subject. */
export interface Meaning {
  readonly vector: Float32Array | undefined;
  readonly rows: readonly number[];
}

const meaningOf = (words: readonly string[]): Meaning => ({
  vector: shippedVectors().vectorOf(words),
  rows: subjectRows(words),
});

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
  const { own, leadIn, headings } = prepare(words);
  const above = [...leadIn.flat(), ...(headings.at(-1) ?? [])].map(({ word }) => word);
  const ownWords = own.map(({ word }) => word);
  const made = {
    own: meaningOf(ownWords),
    above: meaningOf(above),
    inPlace: shippedVectors().vectorOf([...above, ...ownWords]),
  };
  ofPassages.set(words, made);
  return made;
}

const ofPlans = new WeakMap<SearchPlan, Meaning>();

export function meaningOfAsk(plan: SearchPlan): Meaning {
  const before = ofPlans.get(plan);
  if (before !== undefined) return before;
  const made = meaningOf(analyse(plan.ask.text).map(({ word }) => word));
  ofPlans.set(plan, made);
  return made;
}

/** The cosine of two meanings; 0 where one of them is not known. */
export const nearTo = (a: Float32Array | undefined, b: Float32Array | undefined): number =>
  a === undefined || b === undefined ? 0 : cosine(a, b);
