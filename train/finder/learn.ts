import type { CodedCell, CodedEvidence } from '../../bench/evidence/coded-cell.ts';
import type { BenchDocument } from '../../bench/evidence/collection.ts';
import type { Training } from '../../bench/evidence/way.ts';
import { weighed } from '../../src/find/learned/order.ts';
import { firstOrder, rankSignsOf } from '../../src/find/learned/rank-signs.ts';
import type { FinderWeights } from '../../src/find/learned/weights.ts';
import { planSearch } from '../../src/find/plan.ts';
import { rank } from '../../src/find/rank.ts';
import { readStand } from '../../src/find/suggest.ts';
import type { Ask } from '../../src/model/campaign.ts';
import { trainLogistic } from '../logistic.ts';

/** A passage of the first order with what coders said of it. */
interface Example {
  readonly signs: Float64Array;
  /** Of passages that bear on the ask. */
  readonly evidence: CodedEvidence | undefined;
}

/** Heavily held down: a few hundred passages that bear on an ask, and some thirty signs. */
const l2 = 100;

const examples = new WeakMap<CodedCell, readonly Example[]>();

/**
 * Learns what the finder weighs from all passages of the first order, in cells with evidence and without.
 *
 * @returns nothing where there is nothing to learn from.
 */
export function learnFinder({ asks, cells, documents }: Training): FinderWeights | undefined {
  const askById = new Map(asks.map((ask) => [ask.id as string, ask]));
  const documentByName = new Map(documents.map((each) => [each.name, each]));
  const all = cells.flatMap((cell) => {
    const [ask, document] = [askById.get(cell.ask), documentByName.get(cell.document)];
    return ask === undefined || document === undefined ? [] : examplesOf(cell, ask, document);
  });
  if (all.length === 0) return undefined;
  const { intercept, weights } = trainLogistic(
    all.map(({ signs }) => signs),
    all.map(({ evidence }) => Number(evidence !== undefined)),
    { l2, rowWeights: all.map(({ evidence }) => (evidence?.main ? 2 : 1)) },
  );
  return { intercept, bySign: weights };
}

function examplesOf(cell: CodedCell, ask: Ask, document: BenchDocument): readonly Example[] {
  const before = examples.get(cell);
  if (before !== undefined) return before;
  const plan = planSearch(ask);
  const ranked = rank(plan, document.passages, {
    passages: document.passages.length,
    averageWords: document.averageWords,
  });
  const order = firstOrder(ranked);
  const made = ranked.slice(0, weighed).map((each, at): Example => {
    const stand = readStand(plan, each);
    return {
      signs: Float64Array.from(rankSignsOf(plan, order, at, stand)),
      evidence: evidenceAt(cell, each.words.passage.ordinal),
    };
  });
  examples.set(cell, made);
  return made;
}

/** Where several pieces of evidence share a passage, the one that decides the cell. */
function evidenceAt({ evidence }: CodedCell, ordinal: number): CodedEvidence | undefined {
  const here = evidence.filter(({ passages }) => passages.has(ordinal));
  return here.find(({ main }) => main) ?? here[0];
}
