/**
 * How well the finder does on real manifestos, from the asks' words alone, beside plain BM25 in the same run; and,
 * where nothing may be fitted to them, on contracts and on the sentences of 2010.
 *
 *   node bench/evidence/run.ts [--asks asks.json] [--texts folder] [--out folder] [--others]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { planSearch } from '../../src/find/plan.ts';
import { suggestPosition } from '../../src/find/position.ts';
import { searchDocument } from '../../src/find/search.ts';
import type { Ask } from '../../src/model/campaign.ts';
import type { Finding } from '../../src/model/finding.ts';
import { documentId } from '../../src/model/ids.ts';
import type { PassageWords } from '../../src/model/passage.ts';
import { sharedData } from '../../test/shared-data.ts';
import { askOf, type BenchDocument } from './collection.ts';
import { reportContracts } from './contracts.ts';
import { reportImmigration } from './immigration.ts';
import { readManifestos } from './manifestos.ts';
import { plainBm25 } from './plain-bm25.ts';

const { values: options } = parseArgs({
  options: {
    asks: { type: 'string', default: sharedData('uk-2024/gold/asks.json') ?? '' },
    texts: { type: 'string', default: sharedData('uk-2024/txt') ?? '' },
    out: { type: 'string' },
    others: { type: 'boolean', default: false },
  },
});

const folder = options.out ?? mkdtempSync(join(tmpdir(), 'evidence-'));
mkdirSync(folder, { recursive: true });
const asks = (JSON.parse(readFileSync(options.asks, 'utf8')) as { id: string; text: string }[]).map(
  ({ id, text }) => askOf(id, text),
);
const documents = await readManifestos(options.texts);

writeJsonLines(
  'plain.jsonl',
  documents.flatMap((document) => asks.flatMap((ask) => plainLines(document, ask))),
);
const began = performance.now();
const found = documents.flatMap((document) => asks.map((ask) => cellOf(document, ask)));
const milliseconds = (performance.now() - began) / documents.length;
writeJsonLines(
  'findings.jsonl',
  found.flatMap(({ lines }) => lines),
);
writeJsonLines(
  'positions.jsonl',
  found.map(({ position }) => position),
);

console.log(`${asks.length} asks over a document: ${milliseconds.toFixed(0)} ms. Files in ${folder}`);
console.log('\nPlain BM25');
score(['--findings', join(folder, 'plain.jsonl')]);
console.log('\nOnrecord');
score(['--findings', join(folder, 'findings.jsonl'), '--positions', join(folder, 'positions.jsonl')]);
if (options.others) {
  reportContracts();
  reportImmigration();
}

function score(files: readonly string[]): void {
  const script = sharedData('uk-2024/gold/score.mjs');
  if (script === undefined) return;
  console.log(execFileSync(process.execPath, [script, ...files], { encoding: 'utf8' }).trimEnd());
}

function writeJsonLines(name: string, lines: readonly unknown[]): void {
  writeFileSync(join(folder, name), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
}

function plainLines({ name, passages }: BenchDocument, ask: Ask): unknown[] {
  const texts = passages.map(({ text }) => text);
  return plainBm25(ask.text, texts).map(({ index }, at) => ({
    party: name,
    ask: ask.id,
    rank: at + 1,
    text: texts[index],
  }));
}

function cellOf({ name, passages, averageWords }: BenchDocument, ask: Ask) {
  const { findings } = searchDocument(planSearch(ask), documentId(name), passages, {
    passages: passages.length,
    averageWords,
  });
  const byOrdinal = new Map(passages.map((each) => [each.passage.ordinal, each]));
  return {
    lines: findings.map((finding, at) =>
      findingLine(name, finding, at + 1, byOrdinal.get(finding.passage.ordinal)),
    ),
    position: { party: name, ask: ask.id, position: suggestPosition(findings).position },
  };
}

function findingLine(
  party: string,
  finding: Finding,
  rank: number,
  words: PassageWords | undefined,
): unknown {
  const { passage, ask, score, suggestion, why, document } = finding;
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
