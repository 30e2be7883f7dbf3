import type { CellOutcome, EvidenceOutcome } from './evaluate.ts';
import { markdownTable } from './markdown.ts';
import { missesInWords } from './misses-in-words.ts';

const shown = 160;

type Miss = EvidenceOutcome & Pick<CellOutcome, 'ask' | 'document'>;

/** The coded passages that stand furthest down: deciding ones before others. */
const worst = (outcomes: readonly CellOutcome[], count: number): Miss[] =>
  outcomes
    .flatMap(({ ask, document, evidence }) => evidence.map((each) => ({ ask, document, ...each })))
    .filter(({ rank }) => rank > 1)
    .toSorted((a, b) => compare(b.rank, a.rank) || Number(b.main) - Number(a.main))
    .slice(0, count);

/** Infinite ranks are equal to each other. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

const placeOf = ({ rank }: Miss): string =>
  rank === Number.POSITIVE_INFINITY ? 'not found' : `place ${rank}`;

/** What stands furthest down, by its place and in words of our own. */
export function worstMissesTable(outcomes: readonly CellOutcome[], count = 10): string {
  const rows = worst(outcomes, count).map((each) => [
    each.ask,
    each.document,
    each.lines.join(' to '),
    placeOf(each),
    each.main ? 'main' : '',
    missesInWords[`${each.ask} ${each.document} ${each.lines[0]}`] ?? '',
  ]);
  return markdownTable(['ask', 'document', 'lines', 'found at', '', 'what it says'], rows);
}

/**
 * The same in its own words.
 *
 * @param texts the documents in the lines in which they were coded, by their names.
 *
 * To be printed and never kept: the words are other people's.
 */
export function worstMisses(
  outcomes: readonly CellOutcome[],
  texts: ReadonlyMap<string, string>,
  count = 10,
): string {
  const wordsOf = (document: string, [first, last]: readonly [number, number]): string =>
    (texts.get(document) ?? '')
      .split('\n')
      .slice(first - 1, last)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, shown);
  return worst(outcomes, count)
    .map((each) => {
      const main = each.main ? ', main' : '';
      return `${each.ask}, ${each.document}: ${placeOf(each)}${main}\n    ${wordsOf(each.document, each.lines)}`;
    })
    .join('\n');
}
