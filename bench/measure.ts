import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A whole process, from its start to its end. */
export interface Measured {
  readonly milliseconds: number;
  /** Peak resident memory in megabytes; 0 where it was not measured. */
  readonly megabytes: number;
}

/** Runs a program once and times it. @throws where it fails */
export function timeProgram(program: string, words: readonly string[], folder: string): Measured {
  return timed(
    () => spawnSync(program, words, { cwd: folder, encoding: 'utf8' }),
    () => 0,
  );
}

/** Runs `onrecord WORDS…` once, and takes its peak memory too. @throws where it fails */
export function timeOnrecord(words: readonly string[], folder: string): Measured {
  const peak = join(folder, 'peak');
  const run = () =>
    spawnSync(
      process.execPath,
      ['--import', join(root, 'bench', 'report-peak.mjs'), join(root, 'bin', 'onrecord.js'), ...words],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, ONRECORD_BENCH_PEAK: peak } },
    );
  return timed(run, () => Number(readFileSync(peak, 'utf8')) / 1024);
}

/** Runs a script of the benchmarks in a process of its own; what it prints, and its peak memory. @throws where it fails */
export function timeScript(
  file: string,
  words: readonly string[],
  folder: string,
): Measured & { readonly printed: string } {
  const peak = join(folder, 'peak');
  let printed = '';
  const run = () => {
    const ended = spawnSync(
      process.execPath,
      ['--import', join(root, 'bench', 'report-peak.mjs'), file, ...words],
      { encoding: 'utf8', env: { ...process.env, ONRECORD_BENCH_PEAK: peak } },
    );
    printed = ended.stdout;
    return ended;
  };
  return { ...timed(run, () => Number(readFileSync(peak, 'utf8')) / 1024), printed };
}

function timed(run: () => ReturnType<typeof spawnSync>, memory: () => number): Measured {
  const start = performance.now();
  const ended = run();
  const milliseconds = performance.now() - start;
  if (ended.status !== 0) throw new Error(`It failed: ${String(ended.stderr)}`, { cause: ended.error });
  return { milliseconds, megabytes: memory() };
}

/** The middle one of several runs, by time: the machines are noisy. */
export function median(runs: readonly Measured[]): Measured {
  const sorted = runs.toSorted((a, b) => a.milliseconds - b.milliseconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('No run');
  return middle;
}

/** Prints rows as an aligned table: words to the left, figures to the right. */
export function printRows(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('   ');
  const body = rows.map(line).join('\n');
  process.stdout.write(`${line(heads)}\n${widths.map((width) => '─'.repeat(width)).join('───')}\n${body}\n`);
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
