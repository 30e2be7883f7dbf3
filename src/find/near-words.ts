import { indexWords } from './analyse.ts';
import { type Concept, type ConceptTerm, type PlannedConcept, phrasesOf } from './concept.ts';
import { shippedVectors } from './meaning/shipped-vectors.ts';
import { subjectRows } from './meaning/subject-rows.ts';
import type { NearWord } from './meaning/word-vectors.ts';
import { functionWords } from './words/function-words.ts';

/**
 * So many words near in meaning are looked for of each concept, and so near they must be, as a cosine. Measured on the
 * coded manifestos: of the passages in which no name of the ask's concepts stands, half hold one of these words.
 */
const most = 20;
const least = 0.4;

/** By how near it is, a word counts from a quarter to little more than a half of one that goes with the concept. */
const nearWeight = 0.25;

/** Concepts with the words that are near to them in meaning: they bring passages in, and name nothing. */
export function withNearWords(
  concepts: readonly PlannedConcept[],
  left: ReadonlySet<string>,
): PlannedConcept[] {
  return concepts.map((each) =>
    each.role === 'frame' || each.role === 'number'
      ? each
      : { ...each, terms: [...each.terms, ...nearTerms(each, left)] },
  );
}

function nearTerms({ name, terms }: Concept, left: ReadonlySet<string>): ConceptTerm[] {
  const known = new Set(terms.flatMap(({ phrases }) => phrases.map((phrase) => phrase.join(' '))));
  const found: ConceptTerm[] = [];
  for (const row of rowsOf(name)) {
    for (const { word, similarity } of nearestTo(row)) {
      const phrases = phrasesOf(word);
      const key = phrases[0]?.join(' ') ?? '';
      if (key === '' || known.has(key) || left.has(key) || functionWords.has(key)) continue;
      known.add(key);
      found.push({ text: word, phrases, weight: nearWeight * similarity, contrary: false, near: true });
    }
  }
  return found;
}

const known = new Map<number, readonly NearWord[]>();
/** Bounds what the memory of a long-lived process holds. */
const mostKnown = 2_000;

/** Asks of one campaign share words: each is looked up once. */
function nearestTo(row: number): readonly NearWord[] {
  const before = known.get(row);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const found = shippedVectors().nearest(row, most, least);
  known.set(row, found);
  return found;
}

/** The entry of the whole name, or else those of its words. */
function rowsOf(name: string): number[] {
  const words = indexWords(name);
  const whole = shippedVectors().find(words.join(' '));
  return whole >= 0 ? [whole] : subjectRows(words);
}
