import type { EvidenceCode, JudgementCode, PositionCode } from '../../src/model/code.ts';
import type { CodedCell } from './coded-cell.ts';
import type { Found } from './way.ts';

/** What a way found for a cell, set beside what was coded. */
export interface CellOutcome {
  readonly document: string;
  readonly ask: string;
  readonly evidence: readonly EvidenceOutcome[];
  readonly coded: PositionCode;
  /** Undefined where the way suggests no positions. */
  readonly suggested: PositionCode | undefined;
}

export interface EvidenceOutcome {
  /** Of the first finding that lies there, from 1; infinite where none does. */
  readonly rank: number;
  readonly main: boolean;
  readonly code: EvidenceCode;
  readonly suggested: JudgementCode | undefined;
  readonly lines: readonly [number, number];
}

export function outcomeOf(cell: CodedCell, { findings, position }: Found): CellOutcome {
  return {
    document: cell.document,
    ask: cell.ask,
    coded: cell.position,
    suggested: position,
    evidence: cell.evidence.map(({ passages, main, code, lines }) => {
      const at = findings.findIndex(({ passage }) => passages.has(passage));
      const rank = at < 0 ? Number.POSITIVE_INFINITY : at + 1;
      return { rank, main, code, lines, suggested: findings[at]?.suggested };
    }),
  };
}

/** The same cell with its evidence in the first places, deciding passages before others: nothing can be above that. */
export function inPerfectOrder(outcome: CellOutcome): CellOutcome {
  const evidence = outcome.evidence.toSorted((a, b) => Number(b.main) - Number(a.main));
  return { ...outcome, evidence: evidence.map((each, at) => ({ ...each, rank: at + 1 })) };
}

/** A number from many cells; undefined where these cells, or this way, have nothing that it is about. */
export type Measure = (outcomes: readonly CellOutcome[]) => number | undefined;

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

const evidenceIn = (outcomes: readonly CellOutcome[]): EvidenceOutcome[] =>
  outcomes.flatMap(({ evidence }) => evidence);

/** The share of the coded passages that stand among the first so many. */
export const recallWithin =
  (first: number, which: 'all' | 'main' = 'all'): Measure =>
  (outcomes) => {
    const evidence = evidenceIn(outcomes).filter(({ main }) => which === 'all' || main);
    return share(evidence.filter((each) => isWithin(first, each)).length, evidence.length);
  };

const isWithin = (first: number, { rank }: EvidenceOutcome): boolean =>
  rank <= first && rank !== Number.POSITIVE_INFINITY;

/** The share of the cells with evidence in which a deciding passage stands among the first so many. */
export const mainWithin =
  (first: number): Measure =>
  (outcomes) => {
    const cells = outcomes.filter(({ evidence }) => evidence.length > 0);
    const met = cells.filter(({ evidence }) => evidence.some((each) => each.main && isWithin(first, each)));
    return share(met.length, cells.length);
  };

/** The share of the found passages whose suggested code is the coded one. */
export const codesOfPassages: Measure = (outcomes) => {
  const suggested = evidenceIn(outcomes).filter(
    (each) => each.rank !== Number.POSITIVE_INFINITY && each.suggested !== undefined,
  );
  return share(suggested.filter((each) => each.suggested === each.code).length, suggested.length);
};

/** The codes as they are, or only the side: three codes are "for". */
export type Grain = (code: PositionCode) => string;
export const wholeCode: Grain = (code) => code;
export const sideOf: Grain = (code) =>
  code === 'committed' || code === 'partial' || code === 'supportive' ? 'for' : code;

const suggestsPositions = (outcomes: readonly CellOutcome[]): boolean =>
  outcomes.some(({ suggested }) => suggested !== undefined);

type Pair = readonly [coded: string, suggested: string];

const pairsOf = (outcomes: readonly CellOutcome[], grain: Grain): Pair[] =>
  outcomes.map(({ coded, suggested }) => [
    grain(coded),
    suggested === undefined ? 'missing' : grain(suggested),
  ]);

export const positionAccuracy =
  (grain: Grain): Measure =>
  (outcomes) => {
    if (!suggestsPositions(outcomes)) return undefined;
    const pairs = pairsOf(outcomes, grain);
    return share(pairs.filter(([coded, suggested]) => coded === suggested).length, pairs.length);
  };

/** The mean of F1 over the codes that were given, each as heavy as any other. */
export const positionMacroF1 =
  (grain: Grain): Measure =>
  (outcomes) => {
    if (!suggestsPositions(outcomes)) return undefined;
    const byCode = f1ByCode(pairsOf(outcomes, grain));
    return share(
      byCode.values().reduce((sum, { f1 }) => sum + f1, 0),
      byCode.size,
    );
  };

/** F1 of each code that was given, and how many cells have it. */
export function f1ByCode(
  pairs: readonly Pair[],
): Map<string, { readonly cells: number; readonly f1: number }> {
  const counts = new Map<string, { coded: number; suggested: number; both: number }>();
  const count = (code: string) => {
    const made = counts.get(code) ?? { coded: 0, suggested: 0, both: 0 };
    counts.set(code, made);
    return made;
  };
  for (const [coded, suggested] of pairs) {
    count(coded).coded += 1;
    count(suggested).suggested += 1;
    if (coded === suggested) count(coded).both += 1;
  }
  return new Map(
    [...counts]
      .filter(([, { coded }]) => coded > 0)
      .map(([code, { coded, suggested, both }]) => [
        code,
        { cells: coded, f1: (2 * both) / (coded + suggested) },
      ]),
  );
}

export const isFalseSilent = ({ coded, suggested }: CellOutcome): boolean =>
  coded !== 'silent' && (suggested ?? 'silent') === 'silent';
export const isFalseAlarm = ({ coded, suggested }: CellOutcome): boolean =>
  coded === 'silent' && (suggested ?? 'silent') !== 'silent';

/** How many cells are so. */
export const countOf =
  (is: (outcome: CellOutcome) => boolean): Measure =>
  (outcomes) =>
    suggestsPositions(outcomes) ? outcomes.filter(is).length : undefined;
