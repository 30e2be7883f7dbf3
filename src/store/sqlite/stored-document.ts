import { type DocumentRecord, formats, type ReadingGap } from '../../model/document.ts';
import type { DocumentId, PageNumber, PartyId, Sha256 } from '../../model/ids.ts';
import { sourceKinds } from '../../model/source.ts';
import type { Row } from './connection.ts';
import { amount, either, listOf, object, oneOf, optional, type Shape, text, whole } from './shape.ts';
import { column, parsed } from './stored.ts';
import { detailsShape, isDay } from './stored-details.ts';

/** Where a document's passages lie among all passages, and how many words they have. */
export interface DocumentPlace {
  readonly number: number;
  readonly id: DocumentId;
  readonly firstPassage: number;
  readonly passages: number;
  readonly words: number;
}

/** What the table keeps as JSON: all but what it has in columns of its own. */
type StoredRecord = Omit<DocumentRecord, 'id' | 'sha256' | 'passages'>;

const page = whole as Shape<PageNumber>;
export const isSha256: Shape<Sha256> = (value): value is Sha256 =>
  text(value) && /^[0-9a-f]{64}$/.test(value);

const gapShape: Shape<ReadingGap> = either(
  object<Extract<ReadingGap, { type: 'page-without-text' }>>({ type: oneOf(['page-without-text']), page }),
  either(
    object<Extract<ReadingGap, { type: 'page-failed' }>>({
      type: oneOf(['page-failed']),
      page,
      reason: text,
    }),
    either(
      object<Extract<ReadingGap, { type: 'characters-unreadable' }>>({
        type: oneOf(['characters-unreadable']),
        count: amount,
      }),
      object<Extract<ReadingGap, { type: 'beginning-only' }>>({ type: oneOf(['beginning-only']) }),
    ),
  ),
);

export const gapsShape = listOf(gapShape);

const recordShape = object<StoredRecord>({
  party: optional(text as Shape<PartyId>),
  kind: oneOf(sourceKinds),
  title: text,
  published: optional(isDay),
  captured: text,
  url: optional(text),
  fileName: text,
  size: whole,
  format: oneOf(formats),
  reader: text,
  pages: whole,
  gaps: gapsShape,
  about: optional(detailsShape),
});

export function recordOf(row: Row, path: string): DocumentRecord {
  return {
    ...parsed(row.record, recordShape, 'the record of a document', path),
    id: column(row, 'id', text, path) as DocumentId,
    sha256: column(row, 'sha256', isSha256, path),
    passages: column(row, 'passages', whole, path),
  };
}

export function placeOf(row: Row, path: string): DocumentPlace {
  return {
    number: column(row, 'number', whole, path),
    id: column(row, 'id', text, path) as DocumentId,
    firstPassage: column(row, 'first_passage', whole, path),
    passages: column(row, 'passages', whole, path),
    words: column(row, 'words', whole, path),
  };
}
