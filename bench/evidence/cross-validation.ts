import { seeded } from '../store/vocabulary.ts';
import type { CodedSet } from './coded-cell.ts';
import type { Collection } from './coded-sets.ts';
import { askOf, type BenchDocument } from './collection.ts';
import { type CellOutcome, outcomeOf } from './evaluate.ts';
import type { Contender, Way } from './way.ts';

const folds = 10;
const seed = 16;

/** What a contender finds in the cells of each set, by the set's name. */
export type OutcomesBySet = ReadonlyMap<string, readonly CellOutcome[]>;

/** Ask ids parted into folds: each set on its own, so that every fold holds some of each. */
export function foldsOf(sets: readonly CodedSet[]): ReadonlySet<string>[] {
  const random = seeded(seed);
  const order = sets.flatMap(({ asks }) =>
    asks
      .map(({ id }) => ({ id, at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ id }) => id),
  );
  return Array.from({ length: folds }, (_, fold) => new Set(order.filter((_, at) => at % folds === fold)));
}

/**
 * Measures a contender on every cell. One that learns is trained for each fold on the asks of the other folds, of
 * both sets, and never sees an ask before it is measured on it.
 */
export function measureContender(contender: Contender, collection: Collection): OutcomesBySet {
  if ('search' in contender) return outcomesOf(contender, collection, () => true);
  const parts = foldsOf(collection.sets).map((held) => {
    const asks = collection.sets.flatMap((set) => set.asks).filter(({ id }) => !held.has(id));
    const cells = collection.sets.flatMap((set) => set.cells).filter(({ ask }) => !held.has(ask));
    const way = contender.train({
      asks: asks.map(({ id, text }) => askOf(id, text)),
      cells,
      documents: collection.documents,
    });
    return outcomesOf(way, collection, (ask) => held.has(ask));
  });
  return new Map(collection.sets.map(({ name }) => [name, parts.flatMap((part) => part.get(name) ?? [])]));
}

function outcomesOf(
  way: Way,
  { documents, sets }: Collection,
  isMeasured: (ask: string) => boolean,
): OutcomesBySet {
  const byName = new Map(documents.map((each) => [each.name, each]));
  return new Map(
    sets.map((set) => {
      const asks = new Map(set.asks.map(({ id, text }) => [id, askOf(id, text)]));
      const outcomes = set.cells.flatMap((cell) => {
        const [ask, document] = [asks.get(cell.ask), byName.get(cell.document)];
        if (ask === undefined || document === undefined || !isMeasured(cell.ask)) return [];
        return [outcomeOf(cell, way.search(ask, document))];
      });
      return [set.name, outcomes];
    }),
  );
}

/** All documents that a set's cells are in; more may be loaded. */
export const documentsOf = ({ cells }: CodedSet, documents: readonly BenchDocument[]): BenchDocument[] =>
  documents.filter(({ name }) => cells.some(({ document }) => document === name));
