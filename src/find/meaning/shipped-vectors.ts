import { readFileSync } from 'node:fs';
import { openWordVectors, type WordVectors } from './word-vectors.ts';

let opened: WordVectors | undefined;

/**
 * The vectors that ship with the program, read at the first call and kept. The file lies in the same place relative to
 * the sources and to the built program.
 *
 * @throws Error when the file is missing or damaged: then the installation is.
 */
export function shippedVectors(): WordVectors {
  opened ??= openWordVectors(readFileSync(new URL('../../../data/word-vectors.bin', import.meta.url)));
  return opened;
}
