import type { Block, Furniture, FurnitureKind, Reading } from '../../model/document.ts';
import { type Span, utf16, wordsAt } from '../../model/span.ts';

/** Whole lines or blocks of a reading that are to be kept out of its text. */
export interface SetApart extends Span {
  readonly what: FurnitureKind;
}

/**
 * The reading without what is set apart, which becomes furniture. A part inside a block stays, since the block's words
 * would else run on over a hole; at a block's beginning or end it goes.
 */
export function setApart(reading: Reading, parts: readonly SetApart[]): Reading {
  if (parts.length === 0) return reading;
  const inOrder = parts.toSorted((one, other) => one.start - other.start || one.end - other.end);
  const kept = keptBlocks(reading, inOrder);
  const { text, blocks, moves } = joined(reading.text, kept);
  return {
    ...reading,
    text,
    blocks,
    lines: reading.lines.flatMap((line) => moved(moves, line)),
    seams: reading.seams.flatMap((seam) =>
      moved(moves, { start: seam.at, end: seam.at }).map(({ start }) => ({ ...seam, at: start })),
    ),
    furniture: [...reading.furniture, ...inOrder.map((part) => furnitureOf(reading, part))],
  };
}

/** Each block without the parts at its beginning and end; blocks and parts are in order. */
function keptBlocks(reading: Reading, parts: readonly Span[]): readonly Block[] {
  let next = 0;
  return reading.blocks.flatMap((block) => {
    while (next < parts.length && (parts[next]?.end ?? 0) <= block.start) next += 1;
    let last = next;
    while (last < parts.length && (parts[last]?.start ?? 0) < block.end) last += 1;
    return trimmed(reading.text, block, parts.slice(next, last));
  });
}

function trimmed(text: string, block: Block, parts: readonly Span[]): readonly Block[] {
  let { start, end }: Span = block;
  const skipBlanks = () => {
    while (start < end && text[start] === ' ') start = utf16(start + 1);
    while (end > start && text[end - 1] === ' ') end = utf16(end - 1);
  };
  for (const part of parts) {
    if (part.start <= start && part.end > start) start = utf16(Math.min(part.end, block.end));
    skipBlanks();
  }
  for (const part of parts.toReversed()) {
    if (part.end >= end && part.start < end) end = utf16(Math.max(part.start, start));
    skipBlanks();
  }
  return start < end ? [{ ...block, start, end }] : [];
}

/** Where a stretch of the old text stands in the new one. */
interface Move {
  readonly from: Span;
  readonly by: number;
}

function joined(old: string, kept: readonly Block[]) {
  const moves: Move[] = [];
  let length = 0;
  const blocks = kept.map((block, index) => {
    if (index > 0) length += 1;
    moves.push({ from: { start: block.start, end: block.end }, by: length - block.start });
    const start = utf16(length);
    length += block.end - block.start;
    return { ...block, start, end: utf16(length) };
  });
  return { text: kept.map((block) => wordsAt(old, block)).join('\n'), blocks, moves };
}

/** The span where it stands now, or nothing where it went. */
function moved<T extends Span>(moves: readonly Move[], span: T): readonly T[] {
  let [low, high] = [0, moves.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((moves[middle]?.from.start ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  const move = moves[low];
  if (move === undefined || span.start < move.from.start || span.end > move.from.end) return [];
  return [{ ...span, start: utf16(span.start + move.by), end: utf16(span.end + move.by) }];
}

function furnitureOf({ text, lines }: Reading, part: SetApart): Furniture {
  const page = lines.find((line) => line.start <= part.start && part.start < line.end)?.page;
  return { ...(page === undefined ? {} : { page }), what: part.what, text: wordsAt(text, part) };
}
