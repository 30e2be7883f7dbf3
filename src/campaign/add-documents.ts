import type { DocumentRecord } from '../model/document.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import { prepareFor } from '../read/read-document.ts';
import type { NewDocument, Store } from '../store/port.ts';
import type { Progress } from './progress.ts';
import { readSource, type Source } from './read-source.ts';

/** Reads files and keeps them, all or, where one of them cannot be kept, none, with the reasons. Archives: `add-archive.ts`. */
export async function addDocuments(
  store: Store,
  sources: readonly Source[],
  now: () => string,
  progress: Progress,
): Promise<Outcome<readonly DocumentRecord[]>> {
  await prepareFor(sources.map((source) => source.path));
  const read: NewDocument[] = [];
  const problems: string[] = [];
  for (const [index, source] of sources.entries()) {
    progress({ step: 'reading', done: index, of: sources.length, what: source.path });
    const document = await readSource(source, now());
    if (document.ok) read.push(document.value);
    else problems.push(document.message);
  }
  if (problems.length > 0) return failure({ message: problems.join('\n') });
  progress({ step: 'reading', done: sources.length, of: sources.length, what: '' });
  return keepDocuments(store, read);
}

/** Keeps documents in one transaction; where one of them is there already, none is kept. */
export async function keepDocuments(
  store: Store,
  documents: readonly NewDocument[],
): Promise<Outcome<readonly DocumentRecord[]>> {
  return store.write(async (transactor) => {
    const there = [...(await transactor.documents())];
    for (const { record } of documents) {
      const twin = there.find((each) => isSameDocument(each, record));
      if (twin !== undefined) return failure({ message: alreadyThere(record, twin) });
      there.push(record);
    }
    for (const document of documents) await transactor.addDocument(document);
    return success(documents.map((document) => document.record));
  });
}

type Identity = Pick<DocumentRecord, 'sha256' | 'party' | 'kind'>;

/** The same bytes as the same party's same kind of document; two parties may publish one text together. */
export const isSameDocument = (one: Identity, other: Identity): boolean =>
  one.sha256 === other.sha256 && one.party === other.party && one.kind === other.kind;

const alreadyThere = (again: DocumentRecord, first: DocumentRecord): string =>
  `${again.fileName} is already there, byte for byte, as ${first.id} (captured ${first.captured.slice(0, 10)}); it was not stored again.`;
