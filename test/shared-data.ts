import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../shared/data/', import.meta.url));

/**
 * The path of real material for tests, which is kept beside the project and never in it; `undefined` where it is
 * not there. Use it with `it.skipIf(sharedData('…') === undefined)`.
 */
export function sharedData(path: string): string | undefined {
  const full = join(folder, path);
  return existsSync(full) ? full : undefined;
}
