import type { PassageWords } from '../../model/passage.ts';
import { indexWords } from '../analyse.ts';
import type { SearchPlan } from '../plan.ts';
import { type Candidate, candidatesIn, countInOthers, type NearWords } from './company-candidates.ts';
import { isKnownWord, nearness } from './known-words.ts';
import { logLikelihood } from './log-likelihood.ts';
import type { Proposal } from './proposal.ts';

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
const related = { least: 0.15, surely: 0.3 } as const;

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
  for (const [key, each] of candidates) if (each.near < fewest(each)) candidates.delete(key);
  countInOthers(candidates, others);
  const documents = new Set(near.map(({ document }) => document)).size;
  const size = { near: near.length, others: others.length };
  const measured = [...candidates.values()].map((each) => measure(plan, each, size));
  const company = measured.filter((each) => isCompany(each, documents));
  return withoutParts(company).map((each) => proposalOf(plan, each, size));
}

const fewest = ({ known }: Candidate): number =>
  known === undefined ? fewestPassages : knownCompany.fewestPassages;

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
  if (each.known !== undefined) return each.ratio >= knownCompany.leastRatio;
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
  const known = each.known === undefined ? '' : ' The search orders by it already; taken, it is counted too.';
  return {
    kind: 'company',
    term,
    group: groupOf(plan, each),
    why: `It stands in ${each.near} of the ${size.near} passages around the ask’s words, and ${elsewhere}.${known}`,
    strength: each.ratio,
  };
}

/** Of the things that the passages around it name, the one named most, and the nearer in meaning before the others. */
function groupOf({ concepts }: SearchPlan, { words, known, concepts: named }: Candidate): string {
  if (known !== undefined) return concepts[known]?.name ?? '';
  const ranked = [...named].map(([concept, weight]) => {
    const name = concepts[concept]?.terms[0]?.phrases[0] ?? [];
    return { concept, score: weight * (unrelated + Math.max(0, nearness(words, name) ?? 0)) };
  });
  const [best] = ranked.sort((a, b) => b.score - a.score || a.concept - b.concept);
  return concepts[best?.concept ?? -1]?.name ?? '';
}

const unrelated = 0.1;
