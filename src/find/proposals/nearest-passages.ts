import type { DocumentId } from '../../model/ids.ts';
import { isCountedTerm, type PlannedConcept, type Role } from '../concept.ts';
import type { SearchPlan } from '../plan.ts';

/** A concept by which passages near to an ask are known, and the phrases that name it. */
export interface TellingConcept {
  /** Its place in the plan. */
  readonly concept: number;
  readonly phrases: readonly (readonly string[])[];
}

/** What an ask wants done ("ban", "raise") is wanted of many things: only what it is about tells its passages. */
export const tellingConcepts = ({ concepts, counted }: SearchPlan): readonly TellingConcept[] =>
  counted.flatMap((concept) => {
    const found = concepts[concept];
    return found === undefined || found.role === 'action' ? [] : [{ concept, phrases: namesOf(found) }];
  });

const namesOf = ({ terms }: PlannedConcept) =>
  terms.filter((each) => isCountedTerm(each) && !each.contrary).flatMap(({ phrases }) => phrases);

/** In which passages a concept is named, in their own words or above them. */
export interface NamedIn {
  readonly concept: number;
  readonly passages: readonly { readonly document: DocumentId; readonly ordinals: readonly number[] }[];
}

export interface NearPassage {
  readonly document: DocumentId;
  readonly ordinal: number;
  /** The concepts that it names, each with what it counts. */
  readonly named: ReadonlyMap<number, number>;
}

/** With fewer, a word that stands in three of them by chance would look like company. */
const wanted = 10;
/** Of more, so many are looked at: what goes with the ask's words shows in these, and the answer comes at once. */
const mostPassages = 400;
/** A passage that says less than this share of what the best one says is about something else. */
const leastOfBest = 1 / 3;

/**
 * The passages that name most of what the ask is about, rare things first: as many of the best as make ten, and all
 * that are as good as the last of these. In any of them stands a thing that the ask is about, and not only how much of
 * it, or of whom.
 */
export function nearestPassages(
  { concepts }: SearchPlan,
  namings: readonly NamedIn[],
  passages: number,
): NearPassage[] {
  const telling = namings.map(({ concept, passages: there }) => ({
    concept,
    there,
    weight: weightOf(concepts[concept], sizeOf(there), passages),
  }));
  const needed = neededRole(telling.map(({ concept, there }) => [concepts[concept]?.role, sizeOf(there)]));
  const near = new Map<string, { document: DocumentId; ordinal: number; named: Map<number, number> }>();
  for (const { concept, there, weight } of telling)
    for (const { document, ordinals } of there)
      for (const ordinal of ordinals) {
        const key = `${document} ${ordinal}`;
        const passage = near.get(key) ?? { document, ordinal, named: new Map<number, number>() };
        passage.named.set(concept, weight);
        near.set(key, passage);
      }
  const ranked = [...near.values()]
    .filter(({ named }) => [...named.keys()].some((concept) => concepts[concept]?.role === needed))
    .map((passage) => ({ passage, score: sum(passage.named.values()) }))
    .sort((a, b) => b.score - a.score);
  return evenly(best(ranked), mostPassages).map(({ passage }) => passage);
}

type Scored = { readonly passage: NearPassage; readonly score: number };

function best(ranked: readonly Scored[]): readonly Scored[] {
  const least = Math.max(
    (ranked[0]?.score ?? 0) * leastOfBest,
    ranked[Math.min(wanted, ranked.length) - 1]?.score ?? 0,
  );
  return ranked.filter(({ score }) => score >= least - rounding);
}

/** Scores of the same concepts added up in another order. */
const rounding = 1e-9;

/** What the ask is about where any of it is named; else a thing that many asks speak of; else its figures. */
function neededRole(named: readonly (readonly [Role | undefined, number])[]): Role | undefined {
  const roles: readonly Role[] = ['object', 'general', 'number'];
  return roles.find((role) => named.some(([each, size]) => each === role && size > 0));
}

const sizeOf = (there: NamedIn['passages']): number =>
  there.reduce((total, { ordinals }) => total + ordinals.length, 0);

/** As in the ranking: a rare thing says more, and what stands after an "or" need not be named. */
function weightOf(concept: PlannedConcept | undefined, named: number, passages: number): number {
  const total = Math.max(passages, named) + 1;
  const rarity = Math.min(1, Math.log(total / (named + 0.5)) / Math.log(total / 1.5));
  return (concept?.alternative ? 0.4 : 1) * (concept?.weight ?? 0) * rarity;
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** So many of a list at even distances; all of it where it has no more. */
export function evenly<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)] as T);
}
