import type { Draft } from './draft-block.ts';
import { type FlowLine, isCapitals, promisesMore, startsLower } from './flow-line.ts';
import type { Style } from './style.ts';

const mostWords = 25;
const mostLines = 4;
/** A title that fills a page. */
const mostTitleLines = 7;

/** Makes headings of the blocks that stand out from the body's type, and ranks them. */
export function nameHeadings(drafts: readonly Draft[], body: Style): void {
  const upright = mainDirection(drafts);
  const headings = drafts.filter(
    (draft) => draft.lines[0]?.line.direction === upright && isHeading(draft, body),
  );
  const ranks = [...new Set(headings.map(prominence))].sort((a, b) => b - a);
  for (const draft of headings) {
    draft.kind = 'heading';
    draft.level = Math.min(6, ranks.indexOf(prominence(draft)) + 1);
  }
}

/** The way most lines run: a stamp up the side of a page heads nothing. */
function mainDirection(drafts: readonly Draft[]): number {
  const counts = [0, 0, 0, 0];
  for (const draft of drafts) {
    const direction = draft.lines[0]?.line.direction ?? 0;
    counts[direction] = (counts[direction] ?? 0) + draft.lines.length;
  }
  return counts.indexOf(Math.max(...counts));
}

/** Small capitals are set smaller than the capitals among them, which give the heading its size. */
const sizeOf = (line: FlowLine): number =>
  line.line.runs.reduce((size, run) => (/\p{L}/u.test(run.text) ? Math.max(size, run.style.size) : size), 0);

function isHeading(draft: Draft, body: Style): boolean {
  const first = draft.lines[0];
  if (first === undefined || draft.lines.length > mostTitleLines) return false;
  if (first.mark?.certain === true) return false;
  const words = draft.lines.map((line) => line.words).join(' ');
  if (!/\p{L}{2}/u.test(words) || words.split(' ').length > mostWords) return false;
  if (promisesMore(words) || /[,;:]$/u.test(words)) return false;
  const size = sizeOf(first);
  if (draft.lines.length > (size >= 1.5 * body.size ? mostTitleLines : mostLines)) return false;
  if (size >= 1.12 * body.size) return !/[.”"]$/u.test(words) || draft.lines.length === 1;
  if (size < 0.92 * body.size || startsLower(words) || /\.$/u.test(words)) return false;
  return draft.lines.length <= 3 && standsOut(draft, body);
}

/** Bold, in capitals, or in another colour and font, from its first letter to its last. */
function standsOut(draft: Draft, body: Style): boolean {
  if (!body.bold && draft.lines.every((line) => line.line.bold)) return true;
  if (draft.lines.every((line) => isCapitals(line.words))) return true;
  return draft.lines.every(
    ({ line }) => line.style.colour !== body.colour && line.style.font !== body.font && !line.style.italic,
  );
}

/** How much a heading stands out: by its size, then capitals, then boldness. */
function prominence(draft: Draft): number {
  const first = draft.lines[0];
  if (first === undefined) return 0;
  const capitals = draft.lines.every((line) => isCapitals(line.words));
  return Math.round(sizeOf(first)) * 4 + (capitals ? 2 : 0) + (first.line.bold ? 1 : 0);
}
