import type { CodedCell, CodedEvidence } from '../../bench/evidence/coded-cell.ts';
import type { BenchDocument } from '../../bench/evidence/collection.ts';
import type { Training } from '../../bench/evidence/way.ts';
import { once } from '../../bench/evidence/ways/once.ts';
import { type CodeSign, codeSignsOf } from '../../src/find/learned/code-signs.ts';
import { firstOrder, rankSigns, rankSignsOf, weighed } from '../../src/find/learned/rank-signs.ts';
import type { BearingWeights, CodeWeights, FinderWeights } from '../../src/find/learned/weights.ts';
import { planSearch, type SearchPlan } from '../../src/find/plan.ts';
import { rank } from '../../src/find/rank.ts';
import { readStand } from '../../src/find/suggest.ts';
import type { Ask } from '../../src/model/campaign.ts';
import { evidenceCodes } from '../../src/model/code.ts';
import { trainLogistic, trainSoftmax } from '../logistic.ts';
import type { SparseRow } from '../rows.ts';

/** A passage of the first order with what coders said of it. */
interface Example {
  readonly signs: Float64Array;
  /** Of passages that bear on the ask. */
  readonly evidence: CodedEvidence | undefined;
  readonly codeSigns: readonly CodeSign[];
}

/** Held down: a thousand passages that bear on an ask, and some sixty signs. */
const l2 = 100;
/** The codes have fewer examples for more signs. */
const l2OfCodes = 1000;
/** By how much of what makes a code rare it is made more probable: a code that is never suggested helps nobody. */
const rareShare = 0.3;
/** A sign that fewer passages have tells of these passages alone. */
const leastPassages = 20;

/** What a finder is learned for that goes without a part, so that the rest is learned anew. */
export interface Parts {
  /** How asks are planned. */
  readonly planOf: (ask: Ask) => SearchPlan;
  /** Whether a sign, of the bearing or of the codes, is learned from; one that is not gets no weight. */
  readonly uses: (sign: string) => boolean;
}

export const allParts: Parts = { planOf: once((ask: Ask) => planSearch(ask)), uses: () => true };

/**
 * Learns what the finder weighs from all passages of the first order, in cells with evidence and without.
 *
 * @returns nothing where there is nothing to learn from.
 */
export function learnFinder(
  { asks, cells, documents }: Training,
  { planOf, uses }: Parts = allParts,
): FinderWeights | undefined {
  const askById = new Map(asks.map((ask) => [ask.id as string, ask]));
  const documentByName = new Map(documents.map((each) => [each.name, each]));
  const all = cells.flatMap((cell) => {
    const [ask, document] = [askById.get(cell.ask), documentByName.get(cell.document)];
    return ask === undefined || document === undefined ? [] : examplesOf(cell, ask, document, planOf);
  });
  if (all.length === 0) return undefined;
  return { bearing: learnBearing(all, uses), codes: learnCodes(all, uses) };
}

function learnBearing(all: readonly Example[], uses: Parts['uses']): BearingWeights {
  const used = rankSigns.map(uses);
  const { intercept, weights } = trainLogistic(
    used.every(Boolean)
      ? all.map(({ signs }) => signs)
      : all.map(({ signs }) => signs.map((value, at) => (used[at] ? value : 0))),
    all.map(({ evidence }) => Number(evidence !== undefined)),
    { l2, rowWeights: all.map(({ evidence }) => (evidence?.main ? 2 : 1)) },
  );
  return { intercept, bySign: weights };
}

function learnCodes(all: readonly Example[], uses: Parts['uses']): CodeWeights {
  const bearing = all.filter(({ evidence }) => evidence !== undefined);
  const names = frequentNames(bearing).filter(uses);
  const columns = new Map(names.map((name, at) => [name, at]));
  const { intercepts, weights } = trainSoftmax(
    bearing.map(({ codeSigns }) => sparseRow(codeSigns, columns)),
    bearing.map(({ evidence }) => evidenceCodes.indexOf(evidence?.code ?? 'mentioned')),
    { l2: l2OfCodes, classes: evidenceCodes.length, width: names.length },
  );
  const shares = evidenceCodes.map(
    (code) => bearing.filter(({ evidence }) => evidence?.code === code).length / bearing.length,
  );
  return {
    intercepts: [...intercepts].map((each, at) => each - rareShare * Math.log(shares[at] || 1)),
    bySign: new Map(names.map((name, at) => [name, weights.map((ofCode) => ofCode[at] ?? 0)])),
  };
}

function frequentNames(all: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { codeSigns } of all)
    for (const [name, value] of codeSigns) if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= leastPassages ? [name] : [])).sort();
}

function sparseRow(signs: readonly CodeSign[], columns: ReadonlyMap<string, number>): SparseRow {
  const known = signs.flatMap(([name, value]) => {
    const column = columns.get(name);
    return column === undefined || value === 0 ? [] : [{ column, value }];
  });
  return { columns: known.map(({ column }) => column), values: known.map(({ value }) => value) };
}

const examples = new WeakMap<Parts['planOf'], WeakMap<CodedCell, readonly Example[]>>();

/** The same for every fold, so they are made once for each way of planning. */
function examplesOf(
  cell: CodedCell,
  ask: Ask,
  document: BenchDocument,
  planOf: Parts['planOf'],
): readonly Example[] {
  const known = examples.get(planOf) ?? new WeakMap<CodedCell, readonly Example[]>();
  examples.set(planOf, known);
  const before = known.get(cell);
  if (before !== undefined) return before;
  const plan = planOf(ask);
  const ranked = rank(plan, document.passages, {
    passages: document.passages.length,
    averageWords: document.averageWords,
  });
  const order = firstOrder(plan, ranked);
  const made = ranked.slice(0, weighed).map((each, at): Example => {
    const stand = readStand(plan, each);
    const signs = rankSignsOf(plan, order, at, stand);
    const evidence = evidenceAt(cell, each.words.passage.ordinal);
    return {
      signs: Float64Array.from(signs),
      evidence,
      codeSigns: evidence === undefined ? [] : codeSignsOf(plan, each, stand, signs),
    };
  });
  known.set(cell, made);
  return made;
}

/** Where several pieces of evidence share a passage, the one that decides the cell. */
function evidenceAt({ evidence }: CodedCell, ordinal: number): CodedEvidence | undefined {
  const here = evidence.filter(({ passages }) => passages.has(ordinal));
  return here.find(({ main }) => main) ?? here[0];
}
