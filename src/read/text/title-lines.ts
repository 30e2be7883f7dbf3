import { foldTitle, foldWords } from './contents.ts';
import type { TextLine } from './text-lines.ts';
import { beginsInside, endsOpen, endsSentenceOrColon, isInCapitals } from './wording.ts';

/** Where the titles of chapters stand, by places in the lines. */
export interface TitleLines {
  readonly first: ReadonlySet<number>;
  readonly inside: ReadonlySet<number>;
  readonly last: ReadonlySet<number>;
}

/** A title in large letters is broken over more lines than one would take for a heading. */
const mostLines = 8;

/** Finds the titles that the contents or the running heads name, however many lines they are broken over. */
export function titleLines(lines: readonly TextLine[], titles: ReadonlySet<string>): TitleLines {
  const openings = new Set([...titles].flatMap((title) => [1, 2, 3].map((length) => title.slice(0, length))));
  if (titles.size === 0) return { first: new Set(), inside: new Set(), last: new Set() };
  const found = { first: new Set<number>(), inside: new Set<number>(), last: new Set<number>() };
  lines.forEach((line, index) => {
    if (line.marker !== undefined || line.text.length > 100 || isInsideSentence(lines, index)) return;
    if (!openings.has(openingOf(line.text))) return;
    const count = linesOfTitle(lines, index, titles);
    if (count === 0 || beginsInside(lines[index + count]?.text ?? '')) return;
    found.first.add(index);
    found.last.add(index + count - 1);
    for (let inside = index + 1; inside < index + count; inside += 1) found.inside.add(inside);
  });
  return found;
}

/** `We will build an NHS fit for the future` holds the words of a title and is none. */
function isInsideSentence(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index];
  const last = lines[index - 1];
  if (line === undefined || last === undefined || line.gap === 'page') return beginsInside(line?.text ?? '');
  if (beginsInside(line.text) || endsOpen(last.text)) return true;
  return line.gap === 'none' && !endsSentenceOrColon(last.text) && !isInCapitals(line.text);
}

/** The first letters, cheaply, to look no further at most lines. A number before a title is passed over. */
function openingOf(line: string): string {
  const from = /^\d{1,2}\.? /.exec(line.slice(0, 4))?.[0].length ?? 0;
  return line
    .slice(from, from + 3)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}].*/u, '');
}

/** The title that begins at `index`, as it is compared. */
export function titleAt(lines: readonly TextLine[], index: number, inside: ReadonlySet<number>): string {
  let end = index + 1;
  while (inside.has(end)) end += 1;
  return foldTitle(
    lines
      .slice(index, end)
      .map((line) => line.text)
      .join(' '),
  );
}

/** How many lines from `index` on make a title; 0 where none does. */
function linesOfTitle(lines: readonly TextLine[], index: number, titles: ReadonlySet<string>): number {
  let folded = '';
  for (let count = 1; count <= mostLines; count += 1) {
    const line = lines[index + count - 1];
    if (line === undefined || line.marker !== undefined || (count > 1 && line.gap === 'page')) return 0;
    folded += count === 1 ? foldTitle(line.text) : foldWords(line.text);
    if (folded.length > 200 || line.text.length > 100) return 0;
    if (titles.has(folded)) return count;
  }
  return 0;
}
