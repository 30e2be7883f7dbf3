import type { Piece } from './piece.ts';
import type { Style } from './style.ts';

/** The style in which most of the words are set: what is larger, bolder or of another colour stands out. */
export function bodyStyleOf(pieces: Iterable<Piece>): Style | undefined {
  const counts = new Map<Style, number>();
  for (const piece of pieces) {
    for (const run of piece.runs) counts.set(run.style, (counts.get(run.style) ?? 0) + run.text.length);
  }
  let body: Style | undefined;
  for (const [style, count] of counts) {
    if (body === undefined || count > (counts.get(body) ?? 0)) body = style;
  }
  return body;
}
