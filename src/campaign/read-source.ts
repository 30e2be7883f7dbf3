import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Day, dayOfInstant } from '../model/day.ts';
import type { DocumentRecord, Reading } from '../model/document.ts';
import { documentId, type PartyId, type Sha256 } from '../model/ids.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import { authorityOf, type SourceKind } from '../model/source.ts';
import { largestDocument, readDocument } from '../read/read-document.ts';
import { passagesOf } from '../read/structure/passages-of.ts';
import type { NewDocument } from '../store/port.ts';
import { indexPassages } from './index-passages.ts';
import { sha256Of } from './sha256-of.ts';

/** A file on disk and what its user says of it. */
export interface Source {
  readonly path: string;
  readonly party?: PartyId;
  readonly kind: SourceKind;
  readonly title?: string;
  readonly published?: Day;
  readonly url?: string;
}

/**
 * Reads a file into a document that a store can take, or says in one sentence why it can't be read.
 * @param captured the instant of the capture, ISO 8601 in UTC
 */
export async function readSource(source: Source, captured: string): Promise<Outcome<NewDocument>> {
  const bytes = await readBytes(source.path);
  return bytes.ok ? documentFrom(source, bytes.value, captured) : bytes;
}

/** Makes a document of a file's bytes. */
export async function documentFrom(
  source: Source,
  original: Uint8Array,
  captured: string,
): Promise<Outcome<NewDocument>> {
  const fileName = basename(source.path);
  const reading = await readDocument(original, { fileName, kind: source.kind });
  if (!reading.ok) return failure({ message: `${fileName}: ${reading.message}`, cause: reading.cause });
  const passages = passagesOf(reading.value);
  const record = describeDocument(source, original, reading.value, passages.length, captured);
  return success({
    record,
    original,
    reading: reading.value,
    passages: indexPassages(reading.value.text, passages),
  });
}

/** A file's bytes, or what is wrong with it: asked for its size before it is loaded. */
export async function readBytes(path: string): Promise<Outcome<Uint8Array>> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return failure({ message: `${path} is a folder: name the files in it.` });
    if (!about.isFile())
      return failure({ message: `${path} is no ordinary file: save the document to disk first.` });
    if (about.size > largestDocument)
      return failure({
        message: `${path} has ${megabytes(about.size)} MB; a document may have ${megabytes(largestDocument)} MB. Split it, or save it without its pictures.`,
      });
    return success(await readFile(path));
  } catch (cause) {
    return failure({ message: fileProblem(path, cause), cause });
  }
}

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);

/** What went wrong with a file, in words. */
export function fileProblem(path: string, cause: unknown): string {
  switch ((cause as NodeJS.ErrnoException)?.code) {
    case 'ENOENT':
      return `There is no file ${path}.`;
    case 'EACCES':
    case 'EPERM':
      return `The file ${path} may not be read: ask its owner for the right to.`;
    case 'ENOTDIR':
      return `${path} leads through a file as if it were a folder.`;
    default:
      return `The file ${path} cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`;
  }
}

function describeDocument(
  source: Source,
  original: Uint8Array,
  reading: Reading,
  passages: number,
  captured: string,
): DocumentRecord {
  const hash = sha256Of(original);
  const fileName = basename(source.path);
  const published = source.published ?? reading.about?.published?.day ?? lastDayOf(reading);
  const url = source.url ?? addressOf(reading);
  return {
    id: nameDocument(source, hash, published ?? dayOfInstant(captured)),
    ...(source.party === undefined ? {} : { party: source.party }),
    kind: source.kind,
    title: source.title ?? reading.title ?? fileName.replace(/\.[^.]*$/, ''),
    ...(published === undefined ? {} : { published }),
    captured,
    ...(url === undefined ? {} : { url }),
    fileName,
    sha256: hash,
    size: original.length,
    format: reading.format,
    reader: reading.reader,
    passages,
    pages: reading.pages.length,
    gaps: reading.gaps,
    ...(reading.about === undefined ? {} : { about: reading.about }),
  };
}

/** Readable in a list, and the hash tells two versions of one day apart. */
function nameDocument({ party, kind }: Source, hash: Sha256, day: Day) {
  const whose = party ?? (authorityOf(kind) === 'member' ? [] : 'press');
  return documentId([whose, kind, day, hash.slice(0, 10)].flat().join('-'));
}

/**
 * A file of debates stands from the last day in it: before that nobody could have had it. Each speech keeps its own day.
 */
const lastDayOf = ({ speeches = [] }: Reading): Day | undefined =>
  speeches
    .flatMap((speech) => speech.day ?? [])
    .toSorted()
    .at(-1);

/** The address of a page of one debate, as its speeches give it; a file of several debates has none. */
function addressOf({ speeches = [] }: Reading): string | undefined {
  const addresses = new Set(speeches.flatMap((speech) => speech.link?.replace(/#.*$/s, '') ?? []));
  const [only, ...more] = addresses;
  return more.length === 0 ? only : undefined;
}
