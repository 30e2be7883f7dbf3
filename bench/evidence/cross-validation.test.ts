import { describe, expect, it } from 'vitest';
import { intervalsOf } from './bootstrap.ts';
import type { CodedSet } from './coded-cell.ts';
import { bareDocument } from './collection.ts';
import { foldsByAsk, foldsBySet, measureContender } from './cross-validation.ts';
import { mainWithin, positionAccuracy, sideOf } from './evaluate.ts';
import type { LearningWay } from './way.ts';

const asks = Array.from({ length: 13 }, (_, at) => ({ id: `ask-${at}`, text: `Ask number ${at}.` }));

const setOf = (name: string, own: typeof asks): CodedSet => ({
  name,
  measuredAlone: false,
  asks: own,
  cells: own.map(({ id }, at) => ({
    document: 'river',
    ask: id,
    position: 'committed',
    evidence: [{ code: 'committed', main: true, lines: [1, 1], passages: new Set([at % 2]) }],
  })),
});

const collection = {
  documents: [bareDocument('river', ['We will build ferries.', 'We will light the quays.'])],
  sets: [setOf('first', asks.slice(0, 7)), setOf('second', asks.slice(7))],
};

/** Knows the asks that it has seen, and finds nothing for others. */
const remembering = (seen: string[][]): LearningWay => ({
  name: 'remembering',
  train(training) {
    const known = training.asks.map(({ id }) => id);
    seen.push(known);
    return {
      name: 'remembering',
      search: ({ id }) => ({ findings: known.includes(id) ? [{ passage: 0 }] : [], position: 'silent' }),
    };
  },
});

describe('cross-validation', () => {
  it('holds every ask aside once, some of each set in most folds', () => {
    const folds = foldsByAsk(collection.sets);
    expect(folds.flatMap((held) => [...held]).toSorted()).toEqual(asks.map(({ id }) => id).toSorted());
    expect(folds).toHaveLength(10);
  });

  it('never measures a way on an ask that it has learned from', () => {
    const seen: string[][] = [];
    const outcomes = [...measureContender(remembering(seen), collection).values()].flat();
    expect(outcomes).toHaveLength(13);
    expect(mainWithin(1)(outcomes)).toBe(0);
    expect(seen).toHaveLength(10);
  });

  it('learns from one set and measures the other', () => {
    const seen: string[][] = [];
    measureContender(remembering(seen), collection, foldsBySet(collection.sets));
    expect(seen.map((known) => known.length)).toEqual([6, 7]);
  });

  it('gives the same interval each time, around the figure', () => {
    const way = {
      name: 'the first passage',
      search: () => ({ findings: [{ passage: 0 }], position: 'committed' as const }),
    };
    const outcomes = [...measureContender(way, collection).values()].flat();
    const measures = [mainWithin(1), positionAccuracy(sideOf)];
    const [first, sides] = intervalsOf(outcomes, measures);
    expect(intervalsOf(outcomes, measures)).toEqual([first, sides]);
    expect(first?.low).toBeLessThan(mainWithin(1)(outcomes) ?? 0);
    expect(first?.high).toBeGreaterThan(mainWithin(1)(outcomes) ?? 1);
    expect(sides).toEqual({ low: 1, high: 1 });
  });
});
