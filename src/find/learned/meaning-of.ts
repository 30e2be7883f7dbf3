import type { PassageWords } from '../../model/passage.ts';
import { analyse } from '../analyse.ts';
import { shippedVectors } from '../meaning/shipped-vectors.ts';
import type { SearchPlan } from '../plan.ts';
import { prepare } from '../prepare.ts';
import { functionWords } from '../words/function-words.ts';

/** What a text means as a whole, and the entries of its words that carry a subject. */
export interface Meaning {
  readonly vector: Float32Array | undefined;
  readonly rows: readonly number[];
}

function meaningOf(words: readonly string[]): Meaning {
  const vectors = shippedVectors();
  const rows = words.filter((word) => !functionWords.has(word)).map((word) => vectors.find(word));
  return { vector: vectors.vectorOf(words), rows: [...new Set(rows)].filter((row) => row >= 0) };
}

interface PassageMeaning {
  readonly own: Meaning;
  /** With its lead-in and the nearest heading. */
  readonly inPlace: Float32Array | undefined;
}

const ofPassages = new WeakMap<PassageWords, PassageMeaning>();

export function meaningOfPassage(words: PassageWords): PassageMeaning {
  const before = ofPassages.get(words);
  if (before !== undefined) return before;
  const { own, leadIn, headings } = prepare(words);
  const around = [...leadIn.flat(), ...(headings.at(-1) ?? []), ...own].map(({ word }) => word);
  const made = {
    own: meaningOf(own.map(({ word }) => word)),
    inPlace: shippedVectors().vectorOf(around),
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

/**
 * How near the words of the ask each find a word of the passage: the mean of their best cosines, rare words first
 * (late interaction: Khattab and Zaharia 2020, with static vectors).
 */
export function wordsMet(ask: Meaning, passage: Meaning): number {
  const vectors = shippedVectors();
  let met = 0;
  let all = 0;
  for (const row of ask.rows) {
    let best = 0;
    for (const other of passage.rows)
      best = Math.max(best, row === other ? 1 : vectors.similarity(row, other));
    met += vectors.weightOf(row) * best;
    all += vectors.weightOf(row);
  }
  return all === 0 ? 0 : met / all;
}
