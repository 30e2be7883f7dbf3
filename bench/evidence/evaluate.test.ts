import { describe, expect, it } from 'vitest';
import type { EvidenceCode, JudgementCode, PositionCode } from '../../src/model/code.ts';
import type { CodedCell } from './coded-cell.ts';
import {
  codesOfPassages,
  countOf,
  inPerfectOrder,
  isFalseAlarm,
  isFalseSilent,
  mainWithin,
  outcomeOf,
  positionAccuracy,
  positionMacroF1,
  recallWithin,
  sideOf,
  wholeCode,
} from './evaluate.ts';
import type { Found } from './way.ts';

const evidence = (
  passages: readonly number[],
  code: EvidenceCode,
  main: boolean,
): CodedCell['evidence'][0] => ({
  passages: new Set(passages),
  code,
  main,
  lines: [1, 1],
});

const cell = (position: PositionCode, ...all: CodedCell['evidence']): CodedCell => ({
  document: 'river',
  ask: 'ferries',
  position,
  evidence: all,
});

const found = (passages: readonly (readonly [number, JudgementCode?])[], position?: PositionCode): Found => ({
  findings: passages.map(([passage, suggested]) => ({ passage, ...(suggested ? { suggested } : {}) })),
  ...(position ? { position } : {}),
});

const twoPassages = cell(
  'committed',
  evidence([4, 5], 'committed', true),
  evidence([9], 'supportive', false),
);
const silent = cell('silent');

describe('the evaluation', () => {
  it('ranks evidence by the first finding that lies in it', () => {
    const outcome = outcomeOf(twoPassages, found([[1], [5], [4]]));
    expect(outcome.evidence.map(({ rank }) => rank)).toEqual([2, Number.POSITIVE_INFINITY]);
    expect([1, 2, Number.POSITIVE_INFINITY].map((first) => recallWithin(first)([outcome]))).toEqual([
      0, 0.5, 0.5,
    ]);
    expect(recallWithin(2, 'main')([outcome])).toBe(1);
  });

  it('asks of a cell that a deciding passage is found, and leaves out cells without evidence', () => {
    const outcomes = [
      outcomeOf(twoPassages, found([[9], [4]])),
      outcomeOf(twoPassages, found([[4]])),
      outcomeOf(silent, found([[4]])),
    ];
    expect(mainWithin(1)(outcomes)).toBe(0.5);
    expect(mainWithin(2)(outcomes)).toBe(1);
    expect(mainWithin(1)([outcomeOf(silent, found([]))])).toBeUndefined();
  });

  it('compares the codes of found passages alone', () => {
    const outcome = outcomeOf(
      twoPassages,
      found([
        [4, 'committed'],
        [9, 'opposed'],
      ]),
    );
    const one = outcomeOf(twoPassages, found([[4, 'committed']]));
    expect(codesOfPassages([outcome])).toBe(0.5);
    expect(codesOfPassages([one])).toBe(1);
    expect(codesOfPassages([outcomeOf(twoPassages, found([[4]]))])).toBeUndefined();
  });

  it('takes three codes for one side', () => {
    const outcomes = [
      outcomeOf(cell('committed'), found([], 'partial')),
      outcomeOf(cell('opposed'), found([], 'opposed')),
      outcomeOf(cell('opposed'), found([], 'supportive')),
    ];
    expect(positionAccuracy(sideOf)(outcomes)).toBeCloseTo(2 / 3);
    expect(positionAccuracy(wholeCode)(outcomes)).toBeCloseTo(1 / 3);
    expect(positionMacroF1(sideOf)(outcomes)).toBeCloseTo((2 / 3 + 2 / 3) / 2);
  });

  it('counts false silence and false alarm, and a missing position as silence', () => {
    const outcomes = [
      outcomeOf(cell('partial'), found([], 'silent')),
      outcomeOf(cell('opposed'), found([])),
      outcomeOf(silent, found([], 'mentioned')),
      outcomeOf(silent, found([], 'silent')),
    ];
    expect([countOf(isFalseSilent)(outcomes), countOf(isFalseAlarm)(outcomes)]).toEqual([2, 1]);
  });

  it('measures no positions of a way that suggests none', () => {
    const outcomes = [outcomeOf(silent, found([[1]]))];
    expect(positionAccuracy(sideOf)(outcomes)).toBeUndefined();
    expect(countOf(isFalseSilent)(outcomes)).toBeUndefined();
  });

  it('knows what a perfect order would reach', () => {
    const ideal = inPerfectOrder(outcomeOf(twoPassages, found([])));
    expect(recallWithin(1)([ideal])).toBe(0.5);
    expect(mainWithin(1)([ideal])).toBe(1);
  });
});
