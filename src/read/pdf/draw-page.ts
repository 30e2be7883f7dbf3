import type { PageNumber } from '../../model/ids.ts';
import { failure, type Outcome, success } from '../../model/outcome.ts';
import type { ReadFailure } from '../failure.ts';
import type { Pdfium } from './pdfium.ts';
import { withPdf } from './with-pdf.ts';

/** A page as a picture: four bytes a pixel (red, green, blue, alpha), row by row from the top. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** A poster of pixels would take the memory of the whole process. */
const mostPixels = 40_000_000;
const withAlpha = 4;
const white = 0xffffffff;
/** Draw annotations too, and put red before blue. */
const flags = 0x01 | 0x10;

/** Draws a page as it is shown; at `scale` 1 a point is a pixel. */
export function drawPage(
  bytes: Uint8Array,
  page: PageNumber,
  scale: number,
): Promise<Outcome<PagePicture, ReadFailure>> {
  return withPdf(bytes, (engine, open) => {
    const handle = page > open.pages ? 0 : engine.FPDF_LoadPage(open.handle, page - 1);
    if (handle === 0) return noPage(page);
    const width = Math.max(1, Math.round(engine.FPDF_GetPageWidthF(handle) * scale));
    const height = Math.max(1, Math.round(engine.FPDF_GetPageHeightF(handle) * scale));
    const picture = width * height > mostPixels ? undefined : draw(engine, handle, width, height);
    engine.FPDF_ClosePage(handle);
    return picture === undefined ? tooLarge(page) : success(picture);
  });
}

function draw(engine: Pdfium, page: number, width: number, height: number): PagePicture | undefined {
  const bitmap = engine.FPDFBitmap_CreateEx(width, height, withAlpha, 0, 0);
  if (bitmap === 0) return undefined;
  engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
  engine.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
  const from = engine.FPDFBitmap_GetBuffer(bitmap);
  const rgba = new Uint8Array(engine.memory.buffer, from, width * height * 4).slice();
  engine.FPDFBitmap_Destroy(bitmap);
  return { width, height, rgba };
}

const noPage = (page: PageNumber) =>
  failure<ReadFailure>({
    type: 'malformed',
    message: `Page ${page} cannot be drawn: look at it in a viewer.`,
  });

const tooLarge = (page: PageNumber) =>
  failure<ReadFailure>({
    type: 'too-large',
    message: `Page ${page} is too large to draw at this scale: ask for a smaller one.`,
  });
