import { foldTitle } from './contents.ts';
import { firstLine, type Run, wordsOf } from './runs.ts';
import { isInCapitals, readsAsHeading } from './wording.ts';

/** The ranks of the runs that are headings, 1 the highest, by their place in `runs`. */
export function findHeadings(
  runs: readonly Run[],
  chapters: ReadonlySet<string>,
): ReadonlyMap<number, number> {
  const candidates = new Set(runs.flatMap((_, index) => (isCandidate(runs, index, chapters) ? [index] : [])));
  const headings = withoutStacks(candidates, runs, chapters);
  const styles = new Map(headings.map((index) => [index, styleOf(runs, index, headings, chapters)]));
  const ranks = [...new Set(styles.values())].toSorted((a, b) => a - b);
  return new Map([...styles].map(([index, style]) => [index, ranks.indexOf(style) + 1]));
}

function isCandidate(runs: readonly Run[], index: number, chapters: ReadonlySet<string>): boolean {
  const run = runs[index];
  if (run === undefined || run.lines.length > 4) return false;
  const words = wordsOf(run);
  if (firstLine(run)?.marker !== undefined) return isNumberedHeading(runs, index, words);
  if (!readsAsHeading(words)) return false;
  const next = runs[index + 1];
  if (next === undefined) return false;
  // What stands last on a page and first on none is a signature or a credit.
  const endsPage = firstLine(next)?.gap === 'page' && firstLine(run)?.gap !== 'page' && index > 0;
  return !endsPage || chapters.has(foldTitle(words));
}

/** `2. The economy` above a paragraph, where the other numbers are headings too. */
function isNumberedHeading(runs: readonly Run[], index: number, words: string): boolean {
  const line = firstLine(runs[index] ?? { lines: [] });
  const next = firstLine(runs[index + 1] ?? { lines: [] });
  if (line?.marker?.ordinal === undefined || next === undefined) return false;
  return (
    next.marker?.sign !== line.marker.sign &&
    next.gap !== 'none' &&
    readsAsHeading(words) &&
    !/[?!]$/.test(words)
  );
}

/** Of four headings and more on end only the last heads anything: the others are a cover, or a list without bullets. */
function withoutStacks(
  candidates: ReadonlySet<number>,
  runs: readonly Run[],
  chapters: ReadonlySet<string>,
): readonly number[] {
  return [...candidates].filter((index) => {
    let first = index;
    let last = index;
    while (index - first < 4 && candidates.has(first - 1)) first -= 1;
    while (last - index < 4 && candidates.has(last + 1)) last += 1;
    const isKnown = chapters.has(foldTitle(wordsOf(runs[index] ?? { lines: [] })));
    return last - first < 3 || index === last || isKnown;
  });
}

/** A rank by what shows it: the contents and running heads, a number, capitals, another heading right below it. */
function styleOf(
  runs: readonly Run[],
  index: number,
  headings: readonly number[],
  chapters: ReadonlySet<string>,
): number {
  const words = wordsOf(runs[index] ?? { lines: [] });
  const number = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.? /.exec(words)?.[1];
  if (chapters.has(foldTitle(words))) return 1;
  if (number !== undefined) return 1 + number.split('.').length * 0.1;
  if (isInCapitals(words)) return 2;
  const above = headings.includes(index + 1) && !isInCapitals(wordsOf(runs[index + 1] ?? { lines: [] }));
  return above ? 3 : 4;
}
