import { createGunzip } from 'node:zlib';
import { type TarEntry, TarError, tarEntries } from './tar-entries.ts';

/** Whether bytes begin as a gzip file does: an archive of documents, which is read as a stream. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

/**
 * The files of a `.tar.gz` as its bytes come.
 * @throws TarError where it is damaged or cut off
 */
export async function* archivedFiles(packed: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  for await (const entry of tarEntries(gunzipped(packed))) if (!isHidden(entry.name)) yield entry;
}

/** What systems leave in archives beside the documents. */
const isHidden = (name: string): boolean =>
  name.split('/').some((part) => part === '__MACOSX' || (part.startsWith('.') && part !== '.'));

async function* gunzipped(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const feeding = feed(packed, gunzip);
  feeding.catch((error) => gunzip.destroy(error as Error));
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array;
    await feeding;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'Z_BUF_ERROR')
      throw new TarError('it is cut off before its end: fetch it again from its source', { cause });
    if (code?.startsWith('Z_'))
      throw new TarError('it is damaged: fetch it again from its source', { cause });
    throw cause;
  } finally {
    gunzip.destroy();
  }
}

async function feed(
  packed: AsyncIterable<Uint8Array>,
  gunzip: ReturnType<typeof createGunzip>,
): Promise<void> {
  for await (const chunk of packed) {
    if (gunzip.destroyed) return;
    if (!gunzip.write(chunk))
      await new Promise<void>((resolve) => {
        const go = () => {
          gunzip.off('drain', go).off('close', go);
          resolve();
        };
        gunzip.once('drain', go).once('close', go);
      });
  }
  gunzip.end();
}
