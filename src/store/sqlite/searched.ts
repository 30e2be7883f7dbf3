import { createHash } from 'node:crypto';
import type { Sha256 } from '../../model/ids.ts';
import type { Connection } from './connection.ts';
import type { DocumentPlace } from './stored-document.ts';

/** SHA-256 over a line for each finding of a search, in the order of the text: its passage, score, the rest as kept. */
export function findingsHash(
  connection: Connection,
  search: number,
  { firstPassage }: Pick<DocumentPlace, 'firstPassage'>,
): Sha256 {
  const hash = createHash('sha256');
  for (const { passage, score, finding } of connection.rows(
    'SELECT passage, score, finding FROM findings WHERE search = ? ORDER BY passage',
    search,
  ))
    hash.update(`${Number(passage) - firstPassage} ${score} ${finding}\n`);
  return hash.digest('hex') as Sha256;
}
