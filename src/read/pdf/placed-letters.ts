import type { Box } from '../../model/document.ts';
import { lettersOf } from './letters.ts';
import { pageFrame, shownX, shownY } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';

/** A letter, or the letters of a ligature, and where it stands on the page as shown. */
export interface PlacedLetter {
  readonly letter: string;
  readonly box: Box;
}

const scratchSize = 64;

/** The page's letters in the file's order, blanks left out. */
export function placedLetters(pdfium: Pdfium, page: number): PlacedLetter[] {
  const text = pdfium.FPDFText_LoadPage(page);
  if (text === 0) return [];
  const scratch = pdfium.malloc(scratchSize);
  const frame = pageFrame(pdfium, page, scratch);
  const letters: PlacedLetter[] = [];
  const count = pdfium.FPDFText_CountChars(text);
  for (let index = 0; index < count; index++) {
    const letter = lettersOf(pdfium.FPDFText_GetUnicode(text, index)).trim();
    if (letter === '' || pdfium.FPDFText_GetLooseCharBox(text, index, scratch) === 0) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(pdfium.memory.buffer, scratch, 4);
    const [x0, x1] = [shownX(frame, left, bottom), shownX(frame, right, top)];
    const [y0, y1] = [shownY(frame, left, bottom), shownY(frame, right, top)];
    const box = {
      left: Math.min(x0, x1),
      top: Math.min(y0, y1),
      right: Math.max(x0, x1),
      bottom: Math.max(y0, y1),
    };
    letters.push({ letter, box });
  }
  pdfium.free(scratch);
  pdfium.FPDFText_ClosePage(text);
  return letters;
}
