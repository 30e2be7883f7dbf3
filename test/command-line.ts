import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin', 'onrecord.js');

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `onrecord WORDS…` as its user does: a process of its own. */
export function onrecord(words: readonly string[], folder: string): Ran {
  const run = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

/** Starts `onrecord WORDS…` and leaves it running. */
export const startOnrecord = (words: readonly string[], folder: string) =>
  spawn(process.execPath, [program, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });

/** The objects of JSON Lines. */
export const jsonLines = <T>(text: string): readonly T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/** A folder of its own for a test, and how to take it away again. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
