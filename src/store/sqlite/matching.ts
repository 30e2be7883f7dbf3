import type { PassageMatches, Phrase } from '../port.ts';
import type { Connection } from './connection.ts';
import type { DocumentPlace } from './stored-document.ts';

/**
 * Every passage of the documents in which any of the phrases stands. A question a phrase: the index answers one in
 * the time of its hits, while a long OR compares all its phrases at every hit (measured: a thousand phrases in one
 * expression take six times as long).
 */
export function matching(
  connection: Connection,
  phrases: readonly Phrase[],
  documents: readonly DocumentPlace[],
): readonly PassageMatches[] {
  const questions = new Set(phrases.flatMap(asQuestion));
  return runsOf(documents).flatMap((run) => matchesIn(run, passagesWith(connection, questions, run)));
}

/** Documents whose passages lie next to one another, so that the index is asked once for all of them. */
interface Run {
  readonly documents: DocumentPlace[];
  readonly first: number;
  last: number;
}

/** To skip so many passages in an answer is cheaper than to ask once more. */
const worthSkipping = 1000;

function runsOf(documents: readonly DocumentPlace[]): Run[] {
  const runs: Run[] = [];
  for (const document of documents.toSorted((one, other) => one.firstPassage - other.firstPassage)) {
    const last = document.firstPassage + document.passages - 1;
    const before = runs.at(-1);
    if (before !== undefined && document.firstPassage - before.last <= worthSkipping) {
      before.documents.push(document);
      before.last = last;
    } else {
      runs.push({ documents: [document], first: document.firstPassage, last });
    }
  }
  return runs;
}

/** A phrase in the language of FTS5 (https://sqlite.org/fts5.html#fts5_strings); none where nothing can match. */
function asQuestion(phrase: Phrase): string[] {
  const words = phrase.filter((word) => word !== '');
  if (words.length === 0 || words.some((word) => word.includes('|'))) return [];
  // NUL would end the question for SQLite; it parts words in the index too.
  return [`"${words.join(' ').replaceAll('\0', ' ').replaceAll('"', '""')}"`];
}

/** Numbers of passages, ascending, each once. As one JSON array: a row each takes four times as long. */
function passagesWith(
  connection: Connection,
  questions: Iterable<string>,
  { first, last }: Run,
): Float64Array {
  const found = new Set<number>();
  for (const question of questions) {
    const answer = connection.row(
      `SELECT json_group_array(rowid) AS numbers FROM passage_words
       WHERE passage_words MATCH ? AND rowid BETWEEN ? AND ?`,
      question,
      first,
      last,
    );
    for (const number of JSON.parse(String(answer?.numbers)) as number[]) found.add(number);
  }
  return Float64Array.from(found).sort();
}

function matchesIn({ documents }: Run, numbers: Float64Array): PassageMatches[] {
  let at = 0;
  return documents.flatMap(({ id, firstPassage, passages }) => {
    const ordinals: number[] = [];
    for (; at < numbers.length; at++) {
      const ordinal = (numbers[at] ?? 0) - firstPassage;
      if (ordinal >= passages) break;
      if (ordinal >= 0) ordinals.push(ordinal);
    }
    return ordinals.length === 0 ? [] : [{ document: id, ordinals }];
  });
}
