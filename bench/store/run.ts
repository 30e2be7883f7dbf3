import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printRows } from '../measure.ts';
import type { Measured } from './measure.ts';

// How fast a campaign is filled, and whether a question takes as long as its answer: the same phrases over 50,000
// and 500,000 generated passages. Each size in a process of its own, for the memory of each.

const sizes = [50_000, 500_000];

function measure(passages: number): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    const script = fileURLToPath(new URL('./measure.ts', import.meta.url));
    const run = spawnSync(process.execPath, [script, join(folder, 'bench.onrecord'), String(passages)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (run.status !== 0) throw new Error(`Measuring ${passages} passages failed`);
    return JSON.parse(run.stdout) as Measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const whole = (number: number): string => Math.round(number).toLocaleString('en');
const fine = (number: number): string => number.toFixed(number < 10 ? 2 : 1);

const measured = sizes.map(measure);
const loading = measured.map((each) => [
  whole(each.passages),
  whole(each.passages / each.loadSeconds),
  fine(each.loadSeconds),
  fine(each.fileBytes / 1e6),
  whole(each.fileBytes / each.passages),
  whole(each.peakBytes / 1e6),
]);
const matching = (measured[0]?.questions ?? []).map(({ name }, at) => [
  name,
  ...measured.flatMap(({ questions }) => {
    const found = questions[at];
    if (found === undefined) return [];
    const rate = found.hits === 0 ? '–' : fine((1000 * found.milliseconds) / found.hits);
    return [whole(found.hits), fine(found.milliseconds), rate];
  }),
]);

process.stdout.write('Loading: text, passages and index, a transaction a document of 2,000 passages\n\n');
printRows(['passages', 'passages/s', 'seconds', 'file MB', 'bytes/passage', 'peak MB'], loading);
process.stdout.write('\nMatching, all documents (the median of nine)\n\n');
printRows(
  ['phrases', ...sizes.flatMap((size) => [`hits in ${whole(size)}`, 'ms', 'ms/1000 hits'])],
  matching,
);
