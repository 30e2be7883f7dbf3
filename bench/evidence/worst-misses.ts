import type { CellOutcome } from './evaluate.ts';

const shown = 160;

/**
 * The coded passages that stand furthest down, in words: deciding ones before others.
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
  const misses = outcomes
    .flatMap(({ ask, document, evidence }) => evidence.map((each) => ({ ask, document, ...each })))
    .filter(({ rank }) => rank > 1)
    .toSorted((a, b) => compare(b.rank, a.rank) || Number(b.main) - Number(a.main))
    .slice(0, count);
  const wordsOf = (document: string, [first, last]: readonly [number, number]): string =>
    (texts.get(document) ?? '')
      .split('\n')
      .slice(first - 1, last)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, shown);
  return misses
    .map(({ ask, document, rank, main, lines }) => {
      const place = rank === Number.POSITIVE_INFINITY ? 'not found' : `place ${rank}`;
      return `${ask}, ${document}: ${place}${main ? ', main' : ''}\n    ${wordsOf(document, lines)}`;
    })
    .join('\n');
}

/** Infinite ranks are equal to each other. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
