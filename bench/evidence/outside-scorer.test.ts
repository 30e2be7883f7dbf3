import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../test/shared-data.ts';
import { readCollection } from './coded-sets.ts';
import { askOf } from './collection.ts';
import {
  codesOfPassages,
  countOf,
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
import { onrecord } from './ways/onrecord.ts';

const script = sharedData('uk-2024/gold/score.mjs');
const placesAsked = [1, 3, 5, 10, 20, 50, Number.POSITIVE_INFINITY];
/** Enough to have some beyond the last place that is asked for. */
const mostFindings = 60;

interface Score {
  readonly findings: {
    readonly recall: Record<string, number>;
    readonly recallMain: Record<string, number>;
    readonly cellsWithMain: Record<string, number>;
    readonly passageCodeAccuracy: number;
  };
  readonly positions: {
    readonly codes: { readonly accuracy: number; readonly macroF1: number };
    readonly sides: { readonly accuracy: number; readonly macroF1: number };
    readonly falseSilent: readonly string[];
    readonly falseAlarm: readonly string[];
  };
}

describe.skipIf(script === undefined)('beside the scorer of the gold set (needs shared data)', () => {
  it('gives the same figures of the same findings', async () => {
    const collection = await readCollection();
    const [gold] = collection?.sets ?? [];
    const documents = new Map(collection?.documents.map((each) => [each.name, each]));
    const cells = (gold?.cells ?? []).map((cell) => {
      const [document, text] = [
        documents.get(cell.document),
        gold?.asks.find(({ id }) => id === cell.ask)?.text,
      ];
      if (document === undefined) throw new Error(`There is no ${cell.document}`);
      const found = onrecord.search(askOf(cell.ask, text ?? ''), document);
      return { cell, document, found: { ...found, findings: found.findings.slice(0, mostFindings) } };
    });
    const outcomes = cells.map(({ cell, found }) => outcomeOf(cell, found));

    const findings = cells.flatMap(({ cell, document, found }) =>
      found.findings.map(({ passage, suggested }, at) => ({
        party: cell.document,
        ask: cell.ask,
        rank: at + 1,
        text: document.passages[passage]?.text,
        suggested,
      })),
    );
    const positions = cells.map(({ cell: { document: party, ask }, found: { position } }) => ({
      party,
      ask,
      position,
    }));
    const { findings: places, positions: stands } = scoreOutside(findings, positions);

    expect(placesAsked.map((first) => recallWithin(first)(outcomes))).toEqual(Object.values(places.recall));
    expect(placesAsked.map((first) => recallWithin(first, 'main')(outcomes))).toEqual(
      Object.values(places.recallMain),
    );
    expect(placesAsked.map((first) => mainWithin(first)(outcomes))).toEqual(
      Object.values(places.cellsWithMain),
    );
    expect(codesOfPassages(outcomes)).toBe(places.passageCodeAccuracy);
    for (const [grain, theirs] of [
      [wholeCode, stands.codes],
      [sideOf, stands.sides],
    ] as const) {
      expect(positionAccuracy(grain)(outcomes)).toBe(theirs.accuracy);
      expect(positionMacroF1(grain)(outcomes)).toBeCloseTo(theirs.macroF1, 12);
    }
    expect(countOf(isFalseSilent)(outcomes)).toBe(stands.falseSilent.length);
    expect(countOf(isFalseAlarm)(outcomes)).toBe(stands.falseAlarm.length);
  });
});

function scoreOutside(findings: readonly unknown[], positions: readonly unknown[]): Score {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-score-'));
  try {
    const write = (name: string, lines: readonly unknown[]): string => {
      const file = join(folder, name);
      writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
      return file;
    };
    const words = ['--findings', write('f.jsonl', findings), '--positions', write('p.jsonl', positions)];
    return JSON.parse(
      execFileSync(process.execPath, [script ?? '', ...words, '--json'], { encoding: 'utf8' }),
    ) as Score;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
