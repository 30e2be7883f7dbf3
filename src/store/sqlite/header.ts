import { open } from 'node:fs/promises';
import { StoreError } from '../failure.ts';
import { translated } from './sqlite-error.ts';

/** "OnRe" in ASCII: tells a campaign from any other program's SQLite file. */
export const applicationId = 0x4f6e5265;

/**
 * Looks at the first 100 bytes before SQLite touches the file, so that another program's file is not changed by
 * so much as a lock. Layout: https://sqlite.org/fileformat2.html#the_database_header
 * @throws StoreError `missing`, `not-a-campaign` or `unreadable`.
 */
export async function demandCampaign(path: string): Promise<void> {
  const header = await firstBytes(path, 100);
  if (header.length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
    throw notACampaign(path, 'it is another kind of file');
  if (header.readUInt32BE(68) !== applicationId) throw notACampaign(path, "it is another program's data");
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  try {
    await using file = await open(path, 'r');
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') throw notACampaign(path, 'it is a folder');
    throw translated(error, path);
  }
}

const notACampaign = (path: string, why: string): StoreError =>
  new StoreError({
    type: 'not-a-campaign',
    message: `${path} is no campaign of Onrecord (${why}): give the file that ends in .onrecord.`,
  });
