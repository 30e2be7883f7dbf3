import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { StoreError } from '../failure.ts';
import { damaged, translated } from './sqlite-error.ts';

/** "OnRe" in ASCII: tells a campaign from any other program's SQLite file. */
export const applicationId = 0x4f6e5265;

/**
 * Looks at the first 100 bytes before SQLite touches the file, so that another program's file is not changed by
 * so much as a lock. Layout: https://sqlite.org/fileformat2.html#the_database_header
 * @throws StoreError `missing`, `not-a-campaign`, `damaged` where it was cut short, or `unreadable`.
 */
export async function demandCampaign(path: string): Promise<void> {
  const { header, size } = await firstBytes(path, 100);
  if (header.length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
    throw notACampaign(path, 'it is another kind of file');
  if (header.readUInt32BE(68) !== applicationId) throw notACampaign(path, "it is another program's data");
  // SQLite takes a last page that is cut short for one that ends in zeros.
  const unfinished = existsSync(`${path}-wal`) || existsSync(`${path}-journal`);
  if (!unfinished && size < sizeOf(header)) throw damaged(path, 'it was cut short');
}

/** Bytes that the header counts; 0 where it does not know, as another version wrote last. */
function sizeOf(header: Buffer): number {
  const pageSize = header.readUInt16BE(16);
  const known = header.readUInt32BE(24) === header.readUInt32BE(92);
  return known ? (pageSize === 1 ? 65_536 : pageSize) * header.readUInt32BE(28) : 0;
}

async function firstBytes(path: string, count: number): Promise<{ header: Buffer; size: number }> {
  try {
    await using file = await open(path, 'r');
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return { header: buffer.subarray(0, bytesRead), size: (await file.stat()).size };
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
