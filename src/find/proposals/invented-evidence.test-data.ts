import { documentId } from '../../model/ids.ts';
import { type InventedLine, invented, type inventedAsk } from '../invented.test-data.ts';
import { planSearch, type SearchPlan } from '../plan.ts';
import type { NearWords } from './company-candidates.ts';
import { nearestPassages, tellingConcepts } from './nearest-passages.ts';
import { placesOfTerm } from './places-of-term.ts';
import { type Evidence, proposeTerms } from './propose.ts';

/** Documents of their own words, so that nothing is rare for want of others. */
export const otherLines: readonly string[] = Array.from(
  { length: 300 },
  (_, at) => `Paragraph ${at} tells of gardens, kettles and the weather over the hills of valley ${at % 7}.`,
);

/** What invented documents have to show for an ask, put together as the store would, but without windows. */
export function inventedEvidence(
  plan: SearchPlan,
  documents: readonly (readonly InventedLine[])[],
): Evidence {
  const made = documents.map((lines, at) => ({
    id: documentId(`document-${at}`),
    ...invented([...lines, ...otherLines]),
  }));
  const namings = tellingConcepts(plan).map(({ concept, phrases }) => ({
    concept,
    passages: made.map(({ id, passages }) => ({
      document: id,
      ordinals: passages
        .filter((each) => phrases.some((phrase) => placesOfTerm(phrase.join(' '), each).length > 0))
        .map(({ passage }) => passage.ordinal),
    })),
  }));
  const total = made.reduce((sum, { passages }) => sum + passages.length, 0);
  const near = nearestPassages(plan, namings, total);
  const isNear = (id: string, ordinal: number) =>
    near.find((each) => each.document === id && each.ordinal === ordinal);
  return {
    texts: made.map(({ text }) => text),
    near: made.flatMap(({ id, passages }) =>
      passages.flatMap((words): NearWords[] => {
        const named = isNear(id, words.passage.ordinal)?.named;
        return named === undefined ? [] : [{ document: id, words, named }];
      }),
    ),
    others: made.flatMap(({ id, passages }) =>
      passages.filter(({ passage }) => isNear(id, passage.ordinal) === undefined),
    ),
  };
}

/** What invented documents propose for an ask. */
export function proposed(
  ask: ReturnType<typeof inventedAsk>,
  ...documents: readonly (readonly InventedLine[])[]
) {
  const plan = planSearch(ask);
  return proposeTerms(plan, inventedEvidence(plan, documents));
}
