import type { Ask } from '../../src/model/campaign.ts';
import { mustBeRead } from '../../src/record/derive-cells.ts';
import type { CodedCell } from '../evidence/coded-cell.ts';
import type { Collection } from '../evidence/coded-sets.ts';
import { askOf, type BenchDocument } from '../evidence/collection.ts';
import { findWithOnrecord } from '../evidence/ways/onrecord.ts';
import { seeded } from '../store/vocabulary.ts';
import type { ReadCell } from './simulate.ts';

/** In which order a reader is shown the passages, and how many of them are read. */
export interface Order {
  readonly name: string;
  /** Ordinals of the passages that are read before a sample is drawn. */
  read(ask: Ask, document: BenchDocument, bearing: ReadonlySet<number>): readonly number[];
}

const first = 10;
const seed = 22;

const shuffled = (count: number, random: () => number): number[] =>
  Array.from({ length: count }, (_, ordinal) => ({ ordinal, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ ordinal }) => ordinal);

/** The program's own order, and poor ones: without sense, upside down, and one that hides all that there is. */
export const orders = (): readonly Order[] => {
  const random = seeded(seed);
  return [
    {
      name: 'Onrecord',
      read: (ask, document) =>
        mustBeRead(findWithOnrecord(ask, document)).map(({ passage }) => passage.ordinal),
    },
    { name: 'random', read: (_, { passages }) => shuffled(passages.length, random).slice(0, first) },
    {
      name: 'reversed',
      read(ask, document) {
        const found = findWithOnrecord(ask, document).map(({ passage }) => passage.ordinal);
        const others = document.passages
          .map(({ passage }) => passage.ordinal)
          .filter((each) => !found.includes(each));
        return [...found, ...others].toReversed().slice(0, first);
      },
    },
    {
      name: 'hides all evidence',
      read: (_, { passages }, bearing) =>
        passages
          .map(({ passage }) => passage.ordinal)
          .filter((ordinal) => !bearing.has(ordinal))
          .slice(0, first),
    },
  ];
};

/** Every coded cell of a collection, read in an order. */
export function readIn(order: Order, { documents, sets }: Collection): readonly ReadCell[] {
  const byName = new Map(documents.map((document) => [document.name, document]));
  return sets.flatMap((set) => {
    const asks = new Map(set.asks.map(({ id, text }) => [id, askOf(id, text)]));
    return set.cells.flatMap((cell): readonly ReadCell[] => {
      const [ask, document] = [asks.get(cell.ask), byName.get(cell.document)];
      return ask === undefined || document === undefined ? [] : [readCell(order, cell, ask, document)];
    });
  });
}

function readCell(order: Order, { evidence }: CodedCell, ask: Ask, document: BenchDocument): ReadCell {
  const bearing = new Set(evidence.flatMap(({ passages }) => [...passages]));
  const read = new Set(order.read(ask, document, bearing));
  const unread = document.passages.map(({ passage }) => passage.ordinal).filter((each) => !read.has(each));
  return {
    unread: unread.length,
    missed: unread.flatMap((ordinal, number) => (bearing.has(ordinal) ? [number] : [])),
    looksSilent: [...read].every((ordinal) => !bearing.has(ordinal)),
  };
}
