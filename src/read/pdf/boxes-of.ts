import type { Box, Line, Reading } from '../../model/document.ts';
import type { PageNumber } from '../../model/ids.ts';
import { type Outcome, success } from '../../model/outcome.ts';
import type { Span } from '../../model/span.ts';
import type { ReadFailure } from '../failure.ts';
import type { OpenPdf } from './open-pdf.ts';
import type { Pdfium } from './pdfium.ts';
import { type PlacedLetter, placedLetters } from './placed-letters.ts';
import { withPdf } from './with-pdf.ts';

/** Where each character of a span that is no blank stands on a page. */
export interface PageBoxes {
  readonly page: PageNumber;
  /** In the order of the text; one box a UTF-16 code unit. */
  readonly characters: readonly Box[];
}

/**
 * The boxes of a span's characters, page by page, for a mark on the page or a clipping of it. Exact where the
 * letters in a line's box spell the line; else the line's box is shared out evenly among its characters.
 */
export function boxesOf(
  bytes: Uint8Array,
  reading: Pick<Reading, 'text' | 'lines'>,
  span: Span,
): Promise<Outcome<readonly PageBoxes[], ReadFailure>> {
  return withPdf(bytes, (engine, open) => {
    const lines = reading.lines.filter((line) => line.end > span.start && line.start < span.end);
    const pages = Map.groupBy(lines, (line) => line.page);
    const found: PageBoxes[] = [];
    for (const [page, onPage] of pages) {
      if (page === undefined) continue;
      const letters = lettersOnPage(engine, open, page);
      const characters = onPage.flatMap((line) => boxesInLine(reading.text, line, letters, span));
      found.push({ page, characters });
    }
    return success(found);
  });
}

function lettersOnPage(engine: Pdfium, open: OpenPdf, page: PageNumber): readonly PlacedLetter[] {
  const handle = page > open.pages ? 0 : engine.FPDF_LoadPage(open.handle, page - 1);
  if (handle === 0) return [];
  const letters = placedLetters(engine, handle);
  engine.FPDF_ClosePage(handle);
  return letters;
}

function boxesInLine(text: string, line: Line, letters: readonly PlacedLetter[], span: Span): Box[] {
  const { box } = line;
  if (box === undefined) return [];
  const words = text.slice(line.start, line.end);
  const exact = exactBoxes(words, box, letters) ?? evenBoxes(words, box);
  const from = Math.max(0, span.start - line.start);
  const to = Math.min(words.length, span.end - line.start);
  return exact.slice(from, to).filter((each) => each !== undefined);
}

/** One entry a code unit of the words, `undefined` for a blank; nothing where the letters spell other words. */
function exactBoxes(
  words: string,
  box: Box,
  letters: readonly PlacedLetter[],
): (Box | undefined)[] | undefined {
  const inside = letters.filter((letter) => isInside(letter.box, box));
  const spelt = inside.map((letter) => letter.letter).join('');
  const start = spelt.indexOf(words.replaceAll(' ', ''));
  if (start < 0) return undefined;
  const places = inside.flatMap((letter) =>
    [...letter.letter].flatMap((each) => Array(each.length).fill(letter.box)),
  );
  let next = start;
  return Array.from(words, (each) => each).flatMap((each) =>
    each === ' ' ? [undefined] : Array.from({ length: each.length }, () => places[next++] as Box),
  );
}

function isInside(letter: Box, line: Box): boolean {
  const x = (letter.left + letter.right) / 2;
  const y = (letter.top + letter.bottom) / 2;
  return x >= line.left - 0.5 && x <= line.right + 0.5 && y >= line.top - 0.5 && y <= line.bottom + 0.5;
}

/** The box shared out evenly along its longer side. */
function evenBoxes(words: string, box: Box): (Box | undefined)[] {
  const isUpright = box.right - box.left >= box.bottom - box.top;
  const step = (isUpright ? box.right - box.left : box.bottom - box.top) / Math.max(1, words.length);
  return Array.from({ length: words.length }, (_, index) => {
    if (words[index] === ' ') return undefined;
    return isUpright
      ? { ...box, left: box.left + index * step, right: box.left + (index + 1) * step }
      : { ...box, top: box.top + index * step, bottom: box.top + (index + 1) * step };
  });
}
