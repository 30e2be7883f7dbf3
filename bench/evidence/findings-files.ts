import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggestPosition } from '../../src/find/position.ts';
import type { Ask } from '../../src/model/campaign.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { PassageWords } from '../../src/model/passage.ts';
import { askOf, type BenchDocument } from './collection.ts';
import { findWithOnrecord } from './ways/onrecord.ts';
import { plainBm25 } from './ways/plain-bm25.ts';

/**
 * Writes what is found as JSON Lines for a scorer outside the project: `findings.jsonl` and `positions.jsonl`, and
 * `plain.jsonl` for the yardstick.
 *
 * @returns milliseconds that the asks took on average over a document.
 */
export function writeFindings(
  asks: readonly Ask[],
  documents: readonly BenchDocument[],
  folder: string,
): number {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, lines: readonly unknown[]) =>
    writeFileSync(join(folder, name), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
  const began = performance.now();
  const cells = documents.flatMap((document) => asks.map((ask) => cellOf(document, ask)));
  const milliseconds = (performance.now() - began) / Math.max(1, documents.length);
  write(
    'findings.jsonl',
    cells.flatMap(({ lines }) => lines),
  );
  write(
    'positions.jsonl',
    cells.map(({ position }) => position),
  );
  write(
    'plain.jsonl',
    documents.flatMap((document) => asks.flatMap((ask) => plainLines(document, ask))),
  );
  return milliseconds;
}

/** Asks as campaigns list them: an array of `{ id, text }`. */
export const readAsks = (file: string): Ask[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { id: string; text: string }[]).map(({ id, text }) =>
    askOf(id, text),
  );

function cellOf(document: BenchDocument, ask: Ask) {
  const findings = findWithOnrecord(ask, document);
  const words = wordsByOrdinal(document);
  return {
    lines: findings.map((finding, at) =>
      findingLine(document.name, finding, at + 1, words.get(finding.passage.ordinal)),
    ),
    position: { party: document.name, ask: ask.id, position: suggestPosition(findings).position },
  };
}

const wordsByOrdinal = ({ passages }: BenchDocument): Map<number, PassageWords> =>
  new Map(passages.map((each) => [each.passage.ordinal, each]));

function findingLine(
  party: string,
  { passage, ask, score, suggestion, why, document }: Finding,
  rank: number,
  words: PassageWords | undefined,
): unknown {
  return {
    party,
    ask,
    document,
    rank,
    text: words?.text,
    leadIn: words?.leadIn,
    headings: words?.headings,
    page: passage.page,
    start: passage.start,
    end: passage.end,
    score,
    suggested: suggestion.code,
    why: { ...why, reasons: suggestion.reasons },
  };
}

function plainLines(document: BenchDocument, ask: Ask): unknown[] {
  const words = wordsByOrdinal(document);
  return plainBm25.search(ask, document).findings.map(({ passage }, at) => ({
    party: document.name,
    ask: ask.id,
    rank: at + 1,
    text: words.get(passage)?.text,
  }));
}
