import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printRows, seconds, timeScript } from '../measure.ts';
import type { ManifestosMeasured } from './manifestos.ts';
import { type AskMeasured, asks, type FillMeasured } from './measure.ts';

// How long an ask takes: over the seven manifestos, and over more and more invented passages. A subject that only five
// documents speak of costs the same however much else is stored; one that every document speaks of costs as much as
// is found. `npm run bench -- find`; for some sizes alone: node bench/find/run.ts 1000 100000

const wanted = process.argv.slice(2).map(Number).filter(Number.isInteger);
const sizes = wanted.length > 0 ? wanted : [1_000, 10_000, 100_000, 500_000, 1_000_000];
const repeats = 5;
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const whole = (number: number): string => Math.round(number).toLocaleString('en');
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const inOrder = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
const middle = (numbers: readonly number[]): number => inOrder(numbers)[Math.floor(numbers.length / 2)] ?? 0;
const spread = (numbers: readonly number[]): string =>
  `${seconds(Math.min(...numbers))} to ${seconds(Math.max(...numbers))}`;

function inAFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function manifestos(folder: string): void {
  const runs: (ManifestosMeasured & { readonly peak: number })[] = [];
  for (let turn = 0; turn < repeats; turn++) {
    const { printed, megabytes: peak } = timeScript(script('manifestos.ts'), [], folder);
    const measured = JSON.parse(printed) as ManifestosMeasured | null;
    if (measured === null) {
      process.stdout.write('The seven manifestos: skipped, it needs ../shared/data/uk-2024.\n');
      return;
    }
    runs.push({ ...measured, peak });
  }
  const [first] = runs;
  if (first === undefined) return;
  const row = (what: string, numbers: readonly number[], goal = '') => [
    what,
    seconds(middle(numbers)),
    spread(numbers),
    goal,
  ];
  process.stdout.write(
    `${first.asks} asks by their words alone over seven manifestos (${whole(first.passages)} passages), median of ${repeats} processes; peak ${middle(runs.map(({ peak }) => peak)).toFixed(0)} MB\n`,
  );
  printRows(
    ['', 'median', 'spread', 'goal'],
    [
      row(
        'reading the texts',
        runs.map(({ load }) => load),
      ),
      row(
        'analysing the passages',
        runs.map(({ analyse }) => analyse),
      ),
      row(
        'finding',
        runs.map(({ wall }) => wall),
        '1.50 s',
      ),
      row(
        '… CPU time of all threads',
        runs.map(({ cpu }) => cpu),
      ),
      row(
        'plain BM25 in memory',
        runs.map(({ yardstick }) => yardstick),
      ),
    ],
  );
  process.stdout.write(
    `ratio to plain BM25 ${middle(runs.map(({ wall, yardstick }) => wall / yardstick)).toFixed(1)}; fingerprint of all findings ${[...new Set(runs.map(({ fingerprint }) => fingerprint))].join(', ')}\n\n`,
  );
}

function growth(passages: number): (readonly string[])[] {
  return inAFolder((folder) => {
    const file = join(folder, 'bench.onrecord');
    const filled = timeScript(script('measure.ts'), ['fill', file, String(passages)], folder);
    const { documents, indexBytes } = JSON.parse(filled.printed) as FillMeasured;
    return Object.keys(asks).map((which) => {
      const { printed, megabytes: peak } = timeScript(script('measure.ts'), ['ask', file, which], folder);
      const { findings, wall, cpu, yardstick } = JSON.parse(printed) as AskMeasured;
      return [
        which,
        whole(passages),
        String(documents),
        whole(findings),
        wall.toFixed(0),
        cpu.toFixed(0),
        findings === 0 ? '–' : (wall / findings).toFixed(2),
        yardstick.toFixed(1),
        (wall / yardstick).toFixed(1),
        peak.toFixed(0),
        megabytes(indexBytes),
      ];
    });
  });
}

function shippedData(): void {
  const folder = fileURLToPath(new URL('../../data/', import.meta.url));
  const files = readdirSync(folder).map((name) => ({ name, size: statSync(join(folder, name)).size }));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  process.stdout.write('Shipped data files, in MB\n');
  printRows(
    ['', 'MB', 'goal'],
    [
      ...files.map(({ name, size }) => [name, (size / 1e6).toFixed(3), '']),
      ['together', (total / 1e6).toFixed(3), 'under 8'],
    ],
  );
}

inAFolder(manifestos);
const rows = sizes.flatMap(growth);
process.stdout.write(
  'One more ask over all documents, findings stored; a process each; beside SQLite’s own BM25 over the same index, the best 200\n',
);
printRows(
  [
    'ask',
    'passages',
    'documents',
    'found',
    'ms',
    'CPU ms',
    'ms a finding',
    'BM25 ms',
    'ratio',
    'peak MB',
    'index MB',
  ],
  rows.toSorted((a, b) => (a[0] ?? '').localeCompare(b[0] ?? '')),
);
process.stdout.write('\n');
shippedData();
