import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DocumentRecord } from '../model/document.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import { archivedFiles, isGzip } from '../read/archive/archive.ts';
import { type TarEntry, TarError } from '../read/archive/tar-entries.ts';
import type { Store, StoreTransactor } from '../store/port.ts';
import { isSameDocument } from './add-documents.ts';
import type { Progress } from './progress.ts';
import { documentFrom, fileProblem, type Source } from './read-source.ts';

/** What an archive brought. */
export interface AddedArchive {
  readonly added: readonly DocumentRecord[];
  /** Files of it that the campaign had already, byte for byte. */
  readonly alreadyThere: number;
}

/** Whether a file is a packed archive, by its first bytes. */
export async function isArchive(path: string): Promise<boolean> {
  try {
    await using file = await open(path);
    const { buffer } = await file.read(Buffer.alloc(3), 0, 3, 0);
    return isGzip(buffer);
  } catch {
    return false; // Reading it will say why not.
  }
}

/**
 * Reads the documents of a `.tar.gz` one after the other as they come and keeps them in one transaction: all or, where the
 * archive breaks off or one of them can't be read, none. Never more than one of them is in memory.
 */
export async function addArchive(
  store: Store,
  source: Source,
  now: () => string,
  progress: Progress,
): Promise<Outcome<AddedArchive>> {
  const name = basename(source.path);
  try {
    const { size } = await stat(source.path);
    return success(await store.write((to) => keepAll(to, source, size, now, progress)));
  } catch (cause) {
    if (cause instanceof Refused) return failure({ message: cause.message, cause });
    if (cause instanceof TarError)
      return failure({
        message: `${name}: the archive gives no more documents, as ${cause.message}. Nothing of it was kept.`,
        cause,
      });
    if (isFileProblem(cause)) return failure({ message: fileProblem(source.path, cause), cause });
    throw cause;
  }
}

/** Takes the transaction back, with the sentences for the person. */
class Refused extends Error {}

const isFileProblem = (cause: unknown): boolean =>
  cause instanceof Error && 'syscall' in cause && 'code' in cause;

/** So many problems are told one by one. */
const mostTold = 10;

async function keepAll(
  transactor: StoreTransactor,
  source: Source,
  size: number,
  now: () => string,
  progress: Progress,
): Promise<AddedArchive> {
  const there = new Map((await transactor.documents()).map((record) => [record.sha256, record]));
  const added: DocumentRecord[] = [];
  const problems: string[] = [];
  let alreadyThere = 0;
  const stream = createReadStream(source.path, { highWaterMark: 256 * 1024 });
  const tell = progressOf(source, size, progress);
  for await (const entry of archivedFiles(stream)) {
    tell(stream.bytesRead, added.length + alreadyThere);
    const document = await documentFrom(sourceOf(source, entry), entry.bytes, now());
    if (!document.ok) {
      problems.push(document.message);
      continue;
    }
    const twin = there.get(document.value.record.sha256);
    if (twin !== undefined && isSameDocument(twin, document.value.record)) alreadyThere += 1;
    else if (problems.length === 0) {
      await transactor.addDocument(document.value);
      there.set(document.value.record.sha256, document.value.record);
      added.push(document.value.record);
    }
  }
  if (problems.length > 0) throw new Refused(told(source, problems));
  if (added.length + alreadyThere === 0)
    throw new Refused(`${basename(source.path)}: the archive holds no files: add the documents themselves.`);
  progress({ step: 'reading', done: 100, of: 100, what: '' });
  return { added, alreadyThere };
}

/** The title and address that a person gave are those of one document, not of a thousand. */
const sourceOf = ({ title: _title, url: _url, ...source }: Source, entry: TarEntry): Source => ({
  ...source,
  path: basename(entry.name),
});

function told(source: Source, problems: readonly string[]): string {
  const more = problems.length > mostTold ? [`… and ${problems.length - mostTold} more.`] : [];
  return [
    ...problems.slice(0, mostTold),
    ...more,
    `Nothing of ${basename(source.path)} was kept: take these files out of it and add it again.`,
  ].join('\n');
}

/** In hundredths of the packed bytes, as nobody knows how many documents are to come. */
function progressOf(source: Source, size: number, progress: Progress) {
  let last = -1;
  return (read: number, documents: number): void => {
    const done = Math.min(99, Math.floor((100 * read) / Math.max(1, size)));
    if (done === last) return;
    last = done;
    progress({
      step: 'reading',
      done,
      of: 100,
      what: `% of ${basename(source.path)}, ${documents} documents`,
    });
  };
}
