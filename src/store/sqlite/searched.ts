import { createHash } from 'node:crypto';
import type { AskId, DocumentId, Sha256 } from '../../model/ids.ts';
import type { FoundHash } from '../port.ts';
import type { Connection } from './connection.ts';
import type { DocumentPlace } from './stored-document.ts';

/** A finding as it is kept. */
export interface FindingRow {
  readonly ordinal: number;
  readonly score: number;
  /** The rest as JSON. */
  readonly finding: string;
}

/** SHA-256 over a line for each finding of a search, in the order of the text: its passage, score, the rest as kept. */
export function hashOfFindings(rows: readonly FindingRow[]): Sha256 {
  const hash = createHash('sha256');
  for (const { ordinal, score, finding } of rows.toSorted((one, other) => one.ordinal - other.ordinal))
    hash.update(`${ordinal} ${score} ${finding}\n`);
  return hash.digest('hex') as Sha256;
}

/** The same of a search that is kept. */
export const findingsHash = (
  connection: Connection,
  search: number,
  { firstPassage }: Pick<DocumentPlace, 'firstPassage'>,
): Sha256 =>
  hashOfFindings(
    connection.rows('SELECT passage, score, finding FROM findings WHERE search = ?', search).map((row) => ({
      ordinal: Number(row.passage) - firstPassage,
      score: Number(row.score),
      finding: String(row.finding),
    })),
  );

export const foundHashesOf = (connection: Connection): readonly FoundHash[] =>
  connection
    .rows(
      `SELECT s.id, s.ask, d.id AS document, d.first_passage FROM searches s
       JOIN documents d ON d.number = s.document ORDER BY s.id`,
    )
    .map((row) => ({
      ask: String(row.ask) as AskId,
      document: String(row.document) as DocumentId,
      sha256: findingsHash(connection, Number(row.id), { firstPassage: Number(row.first_passage) }),
    }));
