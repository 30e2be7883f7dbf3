import { foldTitle } from './contents.ts';
import type { TextLine } from './text-lines.ts';

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
  const openings = new Set([...titles].map((title) => title.slice(0, 3)));
  const found = { first: new Set<number>(), inside: new Set<number>(), last: new Set<number>() };
  lines.forEach((line, index) => {
    if (line.marker !== undefined || line.text.length > 100) return;
    if (!openings.has(foldTitle(line.text.slice(0, 12)).slice(0, 3))) return;
    const count = linesOfTitle(lines, index, titles);
    if (count === 0) return;
    found.first.add(index);
    found.last.add(index + count - 1);
    for (let inside = index + 1; inside < index + count; inside += 1) found.inside.add(inside);
  });
  return found;
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
  let words = '';
  for (let count = 1; count <= mostLines; count += 1) {
    const line = lines[index + count - 1];
    if (line === undefined || line.marker !== undefined || (count > 1 && line.gap === 'page')) return 0;
    words += `${line.text} `;
    if (words.length > 200) return 0;
    if (titles.has(foldTitle(words))) return count;
  }
  return 0;
}
