import type { DocumentId } from '../../model/ids.ts';
import type { PassageWords } from '../../model/passage.ts';
import { analyse, indexWords, type Token } from '../analyse.ts';
import { isCountedTerm } from '../concept.ts';
import type { SearchPlan } from '../plan.ts';
import { functionWords } from '../words/function-words.ts';
import { SurfaceForms } from './surface-forms.ts';
import { longestTerm, type PhrasesByFirst, termRuns } from './term-runs.ts';

/** A passage near to the ask, or beside one in the same piece of text. */
export interface NearWords {
  readonly document: DocumentId;
  readonly words: PassageWords;
  /** The concepts that it, or the one it stands beside, names, each with what it counts. */
  readonly named: ReadonlyMap<number, number>;
}

/** A term that stands near the ask's words, and where. */
export interface Candidate {
  readonly words: readonly string[];
  /** The concept with which the stock of words says that it goes. */
  readonly known: number | undefined;
  readonly forms: SurfaceForms;
  /** The words around it, where it was counted. */
  readonly surroundings: Set<string>;
  readonly documents: Set<DocumentId>;
  readonly concepts: Map<number, number>;
  /** In how many near passages it stands in words of their own, and in how many others. */
  near: number;
  others: number;
}

/** Every term in the near passages that is not the ask's own. */
export function candidatesIn(plan: SearchPlan, near: readonly NearWords[]): Map<string, Candidate> {
  const own = ownTerms(plan);
  const known = knownCompanyOf(plan);
  const asked = new Set(indexWords(plan.ask.text));
  const found = new Map<string, Candidate>();
  for (const passage of near) {
    const tokens = analyse(passage.words.text);
    const seen = new Set<Candidate>();
    for (const [first, last] of termRuns(passage.words.text, tokens, own)) {
      const words = tokens.slice(first, last).map(({ word }) => word);
      if (words.every((word) => asked.has(word) || functionWords.has(word))) continue;
      const key = words.join(' ');
      const candidate = found.get(key) ?? newCandidate(words, known.get(key));
      found.set(key, candidate);
      addForm(candidate, passage.words.text, tokens, first, last);
      if (!seen.has(candidate) && isElsewhere(candidate, tokens, first, last)) addPassage(candidate, passage);
      seen.add(candidate);
    }
  }
  return found;
}

function addForm({ forms }: Candidate, text: string, tokens: readonly Token[], first: number, last: number) {
  const start = tokens[first]?.start ?? 0;
  forms.add(text.slice(start, tokens[last - 1]?.end), start === 0);
}

function addPassage(candidate: Candidate, { document, named }: NearWords): void {
  candidate.near += 1;
  candidate.documents.add(document);
  for (const [concept, weight] of named)
    candidate.concepts.set(concept, (candidate.concepts.get(concept) ?? 0) + weight);
}

/** So many words on either side tell one sentence from another. */
const around = 3;

/** A sentence that was copied, with or without a change at its end, was said once. */
function isElsewhere(
  { surroundings }: Candidate,
  tokens: readonly Token[],
  first: number,
  last: number,
): boolean {
  const before = tokens.slice(Math.max(0, first - around), first);
  const key = [...before, ...tokens.slice(last, last + around)].map(({ word }) => word).join(' ');
  return !surroundings.has(key) && surroundings.add(key).size > 0;
}

const newCandidate = (words: readonly string[], known: number | undefined): Candidate => ({
  words,
  known,
  forms: new SurfaceForms(),
  surroundings: new Set(),
  documents: new Set(),
  concepts: new Map(),
  near: 0,
  others: 0,
});

/** The names that are counted already and all words for what is to be done, by their first words. */
function ownTerms({ concepts, counted }: SearchPlan): PhrasesByFirst {
  const phrases = counted.flatMap((at) => {
    const { role, terms = [] } = concepts[at] ?? {};
    return terms.filter((each) => role === 'action' || isCountedTerm(each)).flatMap((each) => each.phrases);
  });
  return Map.groupBy(phrases, ([first = '']) => first);
}

/** What the search orders by and does not count, with the first concept of each. */
function knownCompanyOf({ concepts, counted }: SearchPlan): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const at of counted)
    for (const term of (concepts[at]?.terms ?? []).filter((each) => !isCountedTerm(each)))
      for (const phrase of term.phrases) if (!known.has(phrase.join(' '))) known.set(phrase.join(' '), at);
  return known;
}

/** Counts in how many other passages each candidate stands. */
export function countInOthers(
  candidates: ReadonlyMap<string, Candidate>,
  others: readonly PassageWords[],
): void {
  const firsts = new Set([...candidates.values()].map(({ words }) => words[0]));
  for (const { text } of others) {
    const words = indexWords(text);
    const seen = new Set<Candidate>();
    for (let first = 0; first < words.length; first += 1) {
      if (!firsts.has(words[first])) continue;
      for (let length = 1; length <= longestTerm; length += 1) {
        const found = candidates.get(words.slice(first, first + length).join(' '));
        if (found !== undefined) seen.add(found);
      }
    }
    for (const each of seen) each.others += 1;
  }
}
