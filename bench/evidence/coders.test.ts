import { describe, expect, it } from 'vitest';
import type { CodedCell } from './coded-cell.ts';
import { codersMeasured } from './coders.ts';
import { codesOfPassages, positionAccuracy, wholeCode } from './evaluate.ts';

const cell: CodedCell = {
  document: 'river',
  ask: 'ferries',
  position: 'partial',
  evidence: [],
  byCoder: {
    positions: ['partial', 'committed'],
    passages: [
      { codes: ['partial', 'committed'], decided: 'partial' },
      { codes: ['opposed', 'opposed'], decided: 'opposed' },
      { codes: [null, 'mentioned'], decided: undefined },
    ],
  },
};

describe('what coders reach', () => {
  it('is measured by what was decided of the passages that both gave, and by each other of all', () => {
    const [first, second, mutual] = codersMeasured([cell]).map(({ outcomes }) => outcomes);
    expect(codesOfPassages(first ?? [])).toBe(1);
    expect(codesOfPassages(second ?? [])).toBe(1 / 2);
    expect(codesOfPassages(mutual ?? [])).toBe(1 / 3);
    expect([first, second, mutual].map((each) => positionAccuracy(wholeCode)(each ?? []))).toEqual([1, 0, 0]);
  });

  it('is nothing where their codings are not kept', () => {
    const { byCoder: _, ...bare } = cell;
    expect(codersMeasured([bare])).toEqual([]);
  });
});
