import { failure, type Outcome } from '../../model/outcome.ts';
import type { ReadFailure } from '../failure.ts';
import type { ReadingBuilder } from '../reading-builder.ts';
import type { FlowLine } from './flow-line.ts';
import type { Sheet } from './sheet.ts';
import type { Sheets } from './sheets.ts';

/** Fewer unreadable characters than this are ornaments and bullets of odd fonts. */
const fewUnreadable = 20;

const letters = (sheet: Sheet): number => sheet.pieces.reduce((sum, piece) => sum + piece.length, 0);

/** Says which pages gave no text, so that nobody takes them for silence. A page that is quite blank is none. */
export function addGaps(builder: ReadingBuilder, file: Sheets, unreadable: number): void {
  for (const gap of file.failed) builder.addGap(gap);
  for (const sheet of file.sheets) {
    if (letters(sheet) === 0 && sheet.hasPictures) {
      builder.addGap({ type: 'page-without-text', page: sheet.number });
    }
  }
  if (unreadable >= fewUnreadable) builder.addGap({ type: 'characters-unreadable', count: unreadable });
}

/** Why a file that opens gives no reading, or `undefined` where it gives one. */
export function whyUnread(file: Sheets): Outcome<never, ReadFailure> | undefined {
  if (file.sheets.some((sheet) => sheet.pieces.some((piece) => /\p{L}/u.test(textOf(piece)))))
    return undefined;
  if (file.sheets.length === 0) {
    const message = 'No page of the PDF can be read: fetch it again, or print it to a new PDF in a viewer.';
    return failure<ReadFailure>({ type: 'malformed', message, cause: file.failed });
  }
  if (file.sheets.some((sheet) => sheet.hasPictures)) {
    const message =
      'The PDF holds pictures of its pages and no text: make its words readable first, for instance with OCRmyPDF, and add the result.';
    return failure<ReadFailure>({ type: 'scan-without-text', message });
  }
  const message = 'The PDF holds no words: look at it in a viewer, it may be the wrong file.';
  return failure<ReadFailure>({ type: 'no-text', message });
}

const textOf = (piece: Sheet['pieces'][number]): string => piece.runs.map((run) => run.text).join('');

/** Counts what no one can search: characters without a meaning, and those of a font's private use among words. */
export function countUnreadable(lines: readonly FlowLine[]): number {
  return lines.reduce((sum, { line, words }) => {
    const unknown = line.runs.reduce((count, run) => count + run.unreadable, 0);
    return sum + unknown + (words.match(/[\ue000-\uf8ff]/gu)?.length ?? 0);
  }, 0);
}
