import { seeded } from '../store/vocabulary.ts';
import type { CodedSet } from './coded-cell.ts';
import type { Collection } from './coded-sets.ts';
import { askOf } from './collection.ts';
import { type CellOutcome, outcomeOf } from './evaluate.ts';
import type { Contender, Way } from './way.ts';

const folds = 10;
const seed = 16;

/** What a contender finds in the cells of each set, by the set's name. */
export type OutcomesBySet = ReadonlyMap<string, readonly CellOutcome[]>;

/** The ids of the asks that are kept aside while a way learns. */
export type Held = ReadonlySet<string>;

/** All asks parted into ten: each set on its own, so that every part holds some of each. */
export function foldsByAsk(sets: readonly CodedSet[]): Held[] {
  const random = seeded(seed);
  const order = sets.flatMap(({ asks }) =>
    asks
      .map(({ id }) => ({ id, at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ id }) => id),
  );
  return Array.from({ length: folds }, (_, fold) => new Set(order.filter((_id, at) => at % folds === fold)));
}

/** One set learned from, the other measured: asks that other people wrote and coded. */
export const foldsBySet = (sets: readonly CodedSet[]): Held[] =>
  sets.map(({ asks }) => new Set(asks.map(({ id }) => id)));

/**
 * Measures a contender on every cell. One that learns is trained for each fold on the asks of the other folds, and
 * never sees an ask before it is measured on it.
 */
export function measureContender(
  contender: Contender,
  collection: Collection,
  parts: readonly Held[] = foldsByAsk(collection.sets),
): OutcomesBySet {
  if ('search' in contender) return measureWay(contender, collection);
  const measured = parts
    .filter(({ size }) => size > 0)
    .map((held) => measureWay(trained(contender, collection, held), collection, held));
  return new Map(collection.sets.map(({ name }) => [name, measured.flatMap((part) => part.get(name) ?? [])]));
}

/** The contender ready to search; one that learns has seen all asks but those that are held, of the sets to learn from. */
export function trained(contender: Contender, { sets, documents }: Collection, held: Held = new Set()): Way {
  if ('search' in contender) return contender;
  const learned = sets.filter(({ measuredAlone }) => !measuredAlone);
  return contender.train({
    asks: learned
      .flatMap(({ asks }) => asks)
      .filter(({ id }) => !held.has(id))
      .map(({ id, text }) => askOf(id, text)),
    cells: learned.flatMap(({ cells }) => cells).filter(({ ask }) => !held.has(ask)),
    documents,
  });
}

/** Measures a way on the cells of some asks, or of all. */
export function measureWay(way: Way, { documents, sets }: Collection, measured?: Held): OutcomesBySet {
  const byName = new Map(documents.map((each) => [each.name, each]));
  return new Map(
    sets.map((set) => {
      const asks = new Map(set.asks.map(({ id, text }) => [id, askOf(id, text)]));
      const outcomes = set.cells.flatMap((cell) => {
        const [ask, document] = [asks.get(cell.ask), byName.get(cell.document)];
        const left = measured?.has(cell.ask) === false;
        if (left || ask === undefined || document === undefined) return [];
        return [outcomeOf(cell, way.search(ask, document))];
      });
      return [set.name, outcomes];
    }),
  );
}
