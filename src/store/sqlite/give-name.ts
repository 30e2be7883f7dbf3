import { link, open, rename } from 'node:fs/promises';

/** Never over a file that another process made meanwhile. */
export async function giveName(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!withoutLinks.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await (await open(to, 'wx')).close(); // The name is ours, or this throws.
    await rename(from, to);
  }
}

/** What file systems say that have no hard links, such as that of a memory stick. */
const withoutLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);
