import type { DocumentId } from '../../model/ids.ts';
import type { PassageWords } from '../../model/passage.ts';
import { analyse, indexWords, type Token } from '../analyse.ts';
import { isCountedTerm } from '../concept.ts';
import type { SearchPlan } from '../plan.ts';
import { frameWords, functionWords, generalNouns } from '../words/function-words.ts';
import { isKnownWord, nearness } from './known-words.ts';
import { logLikelihood } from './log-likelihood.ts';
import type { Proposal } from './proposal.ts';
import { SurfaceForms } from './surface-forms.ts';

/** A passage near to the ask, or beside one in the same piece of text. */
export interface NearWords {
  readonly document: DocumentId;
  readonly words: PassageWords;
  /** The concepts that it, or the one it stands beside, names, each with what it counts. */
  readonly named: ReadonlyMap<number, number>;
}

/** In fewer passages two words meet once by chance and once more because a sentence was copied. */
const fewestPassages = 3;
/**
 * p < 0.0001. A few thousand terms stand near an ask's words; at this threshold not one of them is to be expected by
 * chance alone.
 */
const leastRatio = 15.13;
/** What the stock of words says goes with the ask was not picked out of thousands: p < 0.001 and twice will do. */
const knownCompany = { fewestPassages: 2, leastRatio: 10.83 } as const;
/** "Far more often": a frequent word may be a little more frequent here, surely so, and still say nothing. */
const timesChance = 5;
/** A single document's way of speaking is not the subject's, where others speak of it too. */
const fewestDocuments = 2;
/**
 * Manifestos string subjects together, so that rail stands beside votes at 16. Of company in that sense the word vectors
 * know nothing; they say what is related at all. Below the first no ratio is believed, below the second only one that is
 * twice as large. Chosen by looking at what is proposed for 22 asks over seven manifestos.
 */
const related = { least: 0.15, surely: 0.25 } as const;

/**
 * Words, and terms of two or three words, that stand in the passages near to the ask far more often than elsewhere,
 * best first. Left out: function words, numbers, what demands are framed in, and the ask's own terms.
 *
 * @param others passages that are not near, all of them or so many that they stand for all.
 */
export function companyOf(
  plan: SearchPlan,
  near: readonly NearWords[],
  others: readonly PassageWords[],
): Proposal[] {
  const candidates = candidatesIn(plan, near);
  countIn(others, candidates);
  const documents = new Set(near.map(({ document }) => document)).size;
  const size = { near: near.length, others: others.length };
  const measured = [...candidates.values()].map((each) => measure(plan, each, size));
  const company = measured.filter((each) => isCompany(each, documents));
  return withoutParts(company).map((each) => proposalOf(plan, each, size));
}

interface Candidate {
  readonly words: readonly string[];
  /** Whether the stock of words has it as something that goes with the ask. */
  readonly known: boolean;
  readonly forms: SurfaceForms;
  /** The words around it, where it was counted. */
  readonly surroundings: Set<string>;
  readonly documents: Set<DocumentId>;
  readonly concepts: Map<number, number>;
  near: number;
  others: number;
}

const longestTerm = 3;

function candidatesIn(plan: SearchPlan, near: readonly NearWords[]): Map<string, Candidate> {
  const own = ownTerms(plan);
  const known = knownCompanyOf(plan);
  const asked = new Set(indexWords(plan.ask.text));
  const found = new Map<string, Candidate>();
  for (const passage of near) {
    const tokens = analyse(passage.words.text);
    const seen = new Set<Candidate>();
    for (const [first, last] of runsIn(passage.words.text, tokens, own)) {
      const words = tokens.slice(first, last).map(({ word }) => word);
      if (words.every((word) => asked.has(word) || functionWords.has(word))) continue;
      const key = words.join(' ');
      const candidate = found.get(key) ?? newCandidate(words, known.has(key));
      found.set(key, candidate);
      addForm(candidate, passage.words.text, tokens, first, last);
      if (!seen.has(candidate) && isElsewhere(candidate, tokens, first, last)) addPassage(candidate, passage);
      seen.add(candidate);
    }
  }
  for (const [key, each] of found) if (each.near < fewest(each)) found.delete(key);
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

const newCandidate = (words: readonly string[], known: boolean): Candidate => ({
  words,
  known,
  forms: new SurfaceForms(),
  surroundings: new Set(),
  documents: new Set(),
  concepts: new Map(),
  near: 0,
  others: 0,
});

const fewest = ({ known }: Candidate): number => (known ? knownCompany.fewestPassages : fewestPassages);

/** The names that are counted already, by their first words. */
function ownTerms({ concepts, counted }: SearchPlan): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = counted.flatMap((at) =>
    (concepts[at]?.terms ?? []).filter(isCountedTerm).flatMap((each) => each.phrases),
  );
  return Map.groupBy(phrases, ([first = '']) => first);
}

/** What the search orders by and does not count. */
const knownCompanyOf = ({ concepts, counted }: SearchPlan): ReadonlySet<string> =>
  new Set(
    counted.flatMap((at) =>
      (concepts[at]?.terms ?? [])
        .filter((each) => !isCountedTerm(each))
        .flatMap((each) => each.phrases.map((phrase) => phrase.join(' '))),
    ),
  );

/** Runs of up to three words that may be a term and share no word with one that is counted where they stand. */
function* runsIn(
  text: string,
  tokens: readonly Token[],
  own: ReadonlyMap<string, readonly (readonly string[])[]>,
): Generator<readonly [first: number, last: number]> {
  const taken = placesTaken(tokens, own);
  for (let first = 0; first < tokens.length; first += 1)
    for (let last = first + 1; last <= Math.min(first + longestTerm, tokens.length); last += 1) {
      if (taken.has(last - 1)) break;
      if (last > first + 1 && !follows(text, tokens[last - 2], tokens[last - 1])) break;
      if (isTerm(tokens.slice(first, last).map(({ word }) => word))) yield [first, last];
    }
}

function placesTaken(
  tokens: readonly Token[],
  own: ReadonlyMap<string, readonly (readonly string[])[]>,
): ReadonlySet<number> {
  const taken = new Set<number>();
  tokens.forEach(({ word }, at) => {
    for (const phrase of own.get(word) ?? [])
      if (phrase.every((each, next) => tokens[at + next]?.word === each))
        for (let next = 0; next < phrase.length; next += 1) taken.add(at + next);
  });
  return taken;
}

/** A term has no comma and no bracket in it. */
const follows = (text: string, one: Token | undefined, next: Token | undefined): boolean =>
  /^[\s-]*$/.test(text.slice(one?.end, next?.start));

/** These may stand inside a term, as in "right to buy" and "freedom of the press". */
const joints = new Set(['of', 'to', 'the', 'on']);

function isTerm(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if ([first, last].some((word) => functionWords.has(word) || isAmount(word))) return false;
  if (words.slice(1, -1).some((word) => functionWords.has(word) && !joints.has(word))) return false;
  return words.some(namesSomething);
}

const isAmount = (word: string): boolean => /^\d/.test(word) || amounts.has(word);
const amounts = new Set(indexWords('percent per cent hundred thousand million billion trillion'));

const namesSomething = (word: string): boolean =>
  word.length > 2 && !functionWords.has(word) && !frameWords.has(word) && !generalNouns.has(word);

function countIn(others: readonly PassageWords[], candidates: ReadonlyMap<string, Candidate>): void {
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

interface Measured extends Candidate {
  readonly ratio: number;
  /** How many times as often as by chance. */
  readonly times: number;
  readonly nearness: number | undefined;
}

interface Size {
  readonly near: number;
  readonly others: number;
}

function measure(plan: SearchPlan, candidate: Candidate, size: Size): Measured {
  const { near, others, words } = candidate;
  const expected = ((near + others) * size.near) / Math.max(1, size.near + size.others);
  return {
    ...candidate,
    ratio: logLikelihood({ with: near, of: size.near }, { with: others, of: size.others }),
    times: near / expected,
    nearness: nearnessTo(plan, words),
  };
}

/**
 * To the ask as a whole, or to anything that it is about; "North East" is not near "North Sea" for its first word.
 * Where the vectors do not know a thing that the ask is about, that nothing is near says nothing.
 */
function nearnessTo({ ask, concepts, counted }: SearchPlan, words: readonly string[]): number | undefined {
  const things = counted.flatMap((at) => concepts[at] ?? []).filter(({ role }) => role !== 'number');
  const names = things.flatMap(({ terms }) => terms[0]?.phrases.slice(0, 1) ?? []);
  const nearnesses = [indexWords(ask.text), ...names].map((each) =>
    nearness(
      words.filter((word) => !each.includes(word)),
      each,
    ),
  );
  const best = Math.max(...nearnesses.map((each) => each ?? -1));
  const areAllKnown = names.every((name) => name.some(isKnownWord));
  return best >= related.surely || (best > -1 && areAllKnown) ? best : undefined;
}

function isCompany(each: Measured, documents: number): boolean {
  if (each.times < timesChance) return false;
  if (each.known) return each.ratio >= knownCompany.leastRatio;
  if (each.documents.size < Math.min(fewestDocuments, documents)) return false;
  return each.ratio >= ratioFor(each);
}

/** A name that the vectors do not know, such as that of an office or a place, can only be judged by its company. */
function ratioFor({ nearness, forms }: Measured): number {
  const surely = nearness === undefined ? /^\p{Lu}/u.test(forms.most) : nearness >= related.surely;
  if (surely) return leastRatio;
  return (nearness ?? related.least) >= related.least ? 2 * leastRatio : Number.POSITIVE_INFINITY;
}

/** A longer term takes the place of a part of it that stands in little else. */
const standsForPart = 2 / 3;

/** Of terms that are parts of one another one, best first. */
function withoutParts(company: readonly Measured[]): Measured[] {
  const ranked = [...company].sort((a, b) => b.ratio - a.ratio || b.words.length - a.words.length);
  const kept: Measured[] = [];
  for (const each of ranked) {
    const longer = ranked
      .filter((other) => isPart(each, other) && other.near >= standsForPart * each.near)
      .sort((a, b) => b.words.length - a.words.length || b.near - a.near)[0];
    const chosen = longer ?? each;
    if (!kept.some((other) => other === chosen || isPart(chosen, other) || isPart(other, chosen)))
      kept.push(chosen);
  }
  return kept;
}

const isPart = (part: Candidate, whole: Candidate): boolean =>
  part.words.length < whole.words.length &&
  ` ${whole.words.join(' ')} `.includes(` ${part.words.join(' ')} `);

function proposalOf(plan: SearchPlan, each: Measured, size: Size): Proposal {
  const term = each.forms.most;
  const elsewhere =
    each.others === 0 ? 'in none of the others' : `in ${each.others} of ${size.others} others`;
  const known = each.known ? ' The search orders by it already; taken, it is counted too.' : '';
  return {
    kind: 'company',
    term,
    group: groupOf(plan, each),
    why: `It stands in ${each.near} of the ${size.near} passages around the ask’s words, and ${elsewhere}.${known}`,
    strength: each.ratio,
  };
}

/** Of the things that the passages around it name, the one named most, and the nearer in meaning before the others. */
function groupOf({ concepts }: SearchPlan, { words, concepts: named }: Candidate): string {
  const ranked = [...named].map(([concept, weight]) => {
    const name = concepts[concept]?.terms[0]?.phrases[0] ?? [];
    return { concept, score: weight * (unrelated + Math.max(0, nearness(words, name) ?? 0)) };
  });
  const [best] = ranked.sort((a, b) => b.score - a.score || a.concept - b.concept);
  return concepts[best?.concept ?? -1]?.name ?? '';
}

const unrelated = 0.1;
