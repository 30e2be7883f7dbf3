import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { failure, type Outcome, success } from '../model/outcome.ts';

/**
 * Writes a site into a folder: all of it or, where anything fails, none, and the site that stood there before
 * stays. A folder that holds something else is left alone.
 */
export async function writeSite(
  folder: string,
  pages: ReadonlyMap<string, string>,
): Promise<Outcome<number>> {
  const target = resolve(folder);
  if (existsSync(target) && !(await isOurs(target)))
    return failure({
      message: `${folder} holds files that are not a site of Onrecord: name an empty or a new folder.`,
    });
  const building = `${target}.being-written-${process.pid}`;
  const before = `${target}.before-${process.pid}`;
  try {
    for (const [path, content] of pages) {
      const file = join(building, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    if (existsSync(target)) await rename(target, before);
    await rename(building, target);
    return success(pages.size);
  } catch (cause) {
    if (!existsSync(target) && existsSync(before)) await rename(before, target);
    return failure({
      message: `The site could not be written to ${folder}: ${(cause as Error).message}`,
      cause,
    });
  } finally {
    await rm(building, { recursive: true, force: true });
    await rm(before, { recursive: true, force: true });
  }
}

async function isOurs(folder: string): Promise<boolean> {
  const files = await readdir(folder).catch(() => ['?']);
  return files.length === 0 || (files.includes('index.html') && files.includes('publication.json'));
}
