import type { Page, Reading, ReadingGap } from '../../model/document.ts';
import { type PageNumber, pageNumber } from '../../model/ids.ts';
import { bodyStyleOf } from './body-style.ts';
import type { OpenPdf } from './open-pdf.ts';
import { pageContent } from './page-content.ts';
import { pageFrame } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';
import { piecesOf } from './piece.ts';
import type { Sheet } from './sheet.ts';
import { type Style, Styles } from './style.ts';

/** What the file's pages hold, and which of them could not be read. */
export interface Sheets {
  readonly about: Pick<Reading, 'title' | 'language'>;
  readonly sheets: readonly Sheet[];
  readonly pages: readonly Page[];
  readonly failed: readonly ReadingGap[];
  readonly body: Style | undefined;
}

const scratchSize = 1024;
/** Three times the Bible; a file with more keeps every later step busy for minutes. */
const mostLetters = 12_000_000;

export function readSheets(pdfium: Pdfium, open: OpenPdf): Sheets {
  const scratch = pdfium.malloc(scratchSize);
  const styles = new Styles();
  const sheets: Sheet[] = [];
  const pages: Page[] = [];
  const failed: ReadingGap[] = [];
  let letters = 0;
  for (let index = 0; index < open.pages; index++) {
    const number = pageNumber(index + 1);
    const label = pageLabel(pdfium, open.handle, index, scratch);
    const sheet =
      letters > mostLetters
        ? pageFailed(number, 'The pages before it hold all the text that this program reads of one file')
        : readSheet(pdfium, styles, open.handle, number, label, scratch);
    if ('type' in sheet) failed.push(sheet);
    else {
      sheets.push(sheet);
      letters += sheet.pieces.reduce((sum, piece) => sum + piece.length, 0);
    }
    pages.push('type' in sheet ? { number, ...label } : sheet.page);
  }
  const about = aboutOf(pdfium, open.handle, scratch);
  pdfium.free(scratch);
  const body = bodyStyleOf(sheets.flatMap((sheet) => sheet.pieces));
  if (body !== undefined) styles.settleBoldness(body);
  return { about, sheets, pages, failed, body };
}

type PageFailed = Extract<ReadingGap, { type: 'page-failed' }>;

const pageFailed = (page: PageNumber, reason: string): PageFailed => ({ type: 'page-failed', page, reason });

function readSheet(
  pdfium: Pdfium,
  styles: Styles,
  document: number,
  number: PageNumber,
  label: Pick<Page, 'label'>,
  scratch: number,
): Sheet | PageFailed {
  const handle = pdfium.FPDF_LoadPage(document, number - 1);
  if (handle === 0) return pageFailed(number, 'The page is damaged');
  try {
    const frame = pageFrame(pdfium, handle, scratch);
    const content = pageContent(pdfium, styles, frame, handle, scratch);
    if (content === undefined) return pageFailed(number, 'The words of the page cannot be read');
    const { runs, ...rest } = content;
    const page = { number, ...label, width: round(frame.width), height: round(frame.height) };
    return { number, page, frame, pieces: piecesOf(runs), ...rest };
  } finally {
    pdfium.FPDF_ClosePage(handle);
  }
}

/** The label that the file gives the page, where it says more than the number. */
function pageLabel(pdfium: Pdfium, document: number, index: number, scratch: number): Pick<Page, 'label'> {
  const length = pdfium.FPDF_GetPageLabel(document, index, scratch, scratchSize);
  const label = utf16At(pdfium, scratch, length);
  return label === '' || label === String(index + 1) ? {} : { label };
}

function aboutOf(pdfium: Pdfium, document: number, scratch: number): Sheets['about'] {
  const title = metaText(pdfium, document, 'Title', scratch);
  const length = pdfium.FPDFCatalog_GetLanguage(document, scratch, scratchSize);
  const language = utf16At(pdfium, scratch, length);
  return {
    ...(title === undefined ? {} : { title }),
    ...(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(language) ? { language } : {}),
  };
}

function metaText(pdfium: Pdfium, document: number, tag: string, scratch: number): string | undefined {
  const memory = new Uint8Array(pdfium.memory.buffer, scratch, tag.length + 1);
  memory.set(new TextEncoder().encode(`${tag}\0`));
  const at = scratch + 64;
  const length = pdfium.FPDF_GetMetaText(document, scratch, at, scratchSize - 64);
  const text = length > scratchSize - 64 ? '' : utf16At(pdfium, at, length);
  return text === '' ? undefined : text;
}

/** A text of PDFium's: UTF-16, little endian, with a closing null; `length` in bytes. */
function utf16At(pdfium: Pdfium, at: number, length: number): string {
  if (length <= 2 || length > scratchSize) return '';
  const text = Buffer.from(pdfium.memory.buffer, at, length - 2).toString('utf16le');
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}

const round = (points: number): number => Math.round(points * 100) / 100;
