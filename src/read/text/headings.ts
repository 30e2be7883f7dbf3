import { foldTitle } from './contents.ts';
import { firstLine, introduces, type Run, wordsOf } from './runs.ts';
import { beginsInside, isInCapitals, readsAsHeading } from './wording.ts';

/** The ranks of the runs that are headings, 1 the highest, by their place in `runs`. */
export function findHeadings(
  runs: readonly Run[],
  chapters: ReadonlySet<string>,
): ReadonlyMap<number, number> {
  return new HeadingFinder(runs, chapters).ranks();
}

class HeadingFinder {
  private readonly runs: readonly Run[];
  private readonly words: readonly string[];
  private readonly chapters: ReadonlySet<string>;

  constructor(runs: readonly Run[], chapters: ReadonlySet<string>) {
    this.runs = runs;
    this.words = runs.map((run) => (run.lines.length > mostLines ? '' : wordsOf(run)));
    this.chapters = chapters;
  }

  ranks(): ReadonlyMap<number, number> {
    const candidates = new Set(this.places((index) => this.isCandidate(index)));
    for (const index of this.attributions(candidates)) candidates.delete(index);
    const headings = new Set([...candidates].filter((index) => !this.isInStack(candidates, index)));
    const styles = this.styles(headings);
    const order = [...new Set(styles.values())].toSorted((a, b) => a - b);
    return new Map([...styles].map(([index, style]) => [index, order.indexOf(style) + 1]));
  }

  private places(holds: (index: number) => boolean): readonly number[] {
    return this.runs.flatMap((_, index) => (holds(index) ? [index] : []));
  }

  private isChapter(index: number): boolean {
    return this.chapters.has(foldTitle(this.words[index] ?? ''));
  }

  private line(index: number) {
    const run = this.runs[index];
    return run === undefined ? undefined : firstLine(run);
  }

  private isCandidate(index: number): boolean {
    const words = this.words[index] ?? '';
    const next = this.line(index + 1);
    if (words === '' || next === undefined) return false;
    if (this.line(index)?.marker !== undefined) return this.isNumbered(index);
    if (this.isChapter(index)) return true;
    if (!readsAsHeading(words) || this.isBetweenItems(index)) return false;
    if (next.marker === undefined && beginsInside(next.text)) return false;
    // What stands last on a page, and is not alone there, is a signature or a credit.
    return next.gap !== 'page' || this.line(index)?.gap === 'page' || index === 0;
  }

  /** `2. The economy` above a paragraph, not one of a list. */
  private isNumbered(index: number): boolean {
    const words = this.words[index] ?? '';
    const marker = this.line(index)?.marker;
    const next = this.line(index + 1);
    const before = this.line(index - 1)?.marker?.sign;
    if (marker?.ordinal === undefined || before === marker.sign || next?.marker?.sign === marker.sign)
      return false;
    return next?.gap !== 'none' && readsAsHeading(words) && !/[?!:]$/.test(words);
  }

  /** Directly between two items of a list stands a caption, not a heading. */
  private isBetweenItems(index: number): boolean {
    const next = this.line(index + 1);
    const sign = this.line(index - 1)?.marker?.sign;
    const isClose = this.line(index)?.gap === 'none' && next?.gap === 'none';
    return (
      isClose && sign !== undefined && next?.marker?.sign === sign && !isInCapitals(this.words[index] ?? '')
    );
  }

  /** A name and an office above words in quotation marks say who speaks them. */
  private attributions(candidates: ReadonlySet<number>): readonly number[] {
    const speaks = (index: number): boolean => {
      const run = this.runs[index];
      if (run === undefined || run.lines.length < 2) return false;
      return /^["“]/.test(run.lines[0]?.text ?? '') && /["”]$/.test(run.lines.at(-1)?.text ?? '');
    };
    return [...candidates].filter((index) => {
      if (this.isChapter(index) || this.line(index)?.gap === 'page') return false;
      return (
        speaks(index + 1) ||
        (candidates.has(index + 1) && speaks(index + 2) && this.line(index + 1)?.gap === 'none')
      );
    });
  }

  /** Of four headings on end only the last heads anything: the others are a cover, or a list without bullets. */
  private isInStack(candidates: ReadonlySet<number>, index: number): boolean {
    let first = index;
    let last = index;
    while (index - first < 4 && candidates.has(first - 1)) first -= 1;
    while (last - index < 4 && candidates.has(last + 1)) last += 1;
    return last - first >= 3 && index !== last && !this.isChapter(index);
  }

  private styles(headings: ReadonlySet<number>): ReadonlyMap<number, number> {
    const styles = new Map<number, number>();
    let colon: number | undefined;
    this.runs.forEach((_, index) => {
      if (headings.has(index)) {
        const style = this.styleOf(index, headings);
        if (introduces(this.runs[index] ?? { lines: [] })) colon = style;
        styles.set(index, style);
      } else if (colon !== undefined && this.standsForHeading(index, headings)) styles.set(index, colon);
    });
    return styles;
  }

  /** `Thereafter:` between headings takes the place of the heading `IN THE FIRST 100 DAYS:` above. */
  private standsForHeading(index: number, headings: ReadonlySet<number>): boolean {
    const words = this.words[index] ?? '';
    return (
      words.length <= 40 &&
      words.endsWith(':') &&
      this.line(index)?.marker === undefined &&
      headings.has(index + 1)
    );
  }

  /** A rank by what shows it: the contents and running heads, a number, capitals, another heading right below. */
  private styleOf(index: number, headings: ReadonlySet<number>): number {
    const words = this.words[index] ?? '';
    const number = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.? /.exec(words)?.[1];
    if (this.isChapter(index)) return 1;
    if (number !== undefined) return 1 + number.split('.').length * 0.1;
    if (isInCapitals(words)) return words.endsWith(':') ? 2.5 : 2;
    const isAbove = headings.has(index + 1) && !isInCapitals(this.words[index + 1] ?? '');
    return isAbove ? 3 : 4;
  }
}

/** A title of a chapter in large letters; longer runs are text. */
const mostLines = 8;
