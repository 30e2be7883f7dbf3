import type { Page, Reading, ReadingGap } from '../../model/document.ts';
import { type PageNumber, pageNumber } from '../../model/ids.ts';
import { bodyStyleOf } from './body-style.ts';
import type { OpenPdf } from './open-pdf.ts';
import { pageContent } from './page-content.ts';
import { pageFrame } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';
import { piecesOf } from './piece.ts';
import { readFromTheEnd } from './second-reader.ts';
import type { PageFailed, ReadPage, Sheet } from './sheet.ts';
import { type Style, Styles } from './style.ts';

/** What the file's pages hold, and which of them could not be read. */
export interface Sheets {
  readonly about: Pick<Reading, 'title' | 'language'>;
  readonly sheets: readonly Sheet[];
  readonly pages: readonly Page[];
  readonly failed: readonly ReadingGap[];
  readonly body: Style | undefined;
}

export const scratchSize = 1024;
/** Three times the Bible; a file with more keeps every later step busy for minutes. */
const mostLetters = 12_000_000;

/** Reads all pages, those of a long file with a second thread; the result is the same whoever reads which page. */
export async function readSheets(pdfium: Pdfium, open: OpenPdf, bytes: Uint8Array): Promise<Sheets> {
  const scratch = pdfium.malloc(scratchSize);
  const styles = new Styles();
  const read = (index: number) => readPage(pdfium, styles, open.handle, index, scratch);
  const second = readFromTheEnd(bytes, open.pages);
  const found: ReadPage[] = [];
  for (let index = 0; index < open.pages && second.claims.next(); index++) found[index] = read(index);
  for (const [index, each] of await second.pages()) found[index] = adopt(each, styles);
  for (let index = 0; index < open.pages; index++) found[index] ??= read(index);
  const about = aboutOf(pdfium, open.handle, scratch);
  pdfium.free(scratch);
  return { about, ...assemble(found, styles) };
}

function assemble(found: readonly ReadPage[], styles: Styles): Omit<Sheets, 'about'> {
  const sheets: Sheet[] = [];
  const failed: ReadingGap[] = [];
  let letters = 0;
  for (const { page, sheet } of found) {
    if (letters > mostLetters) failed.push(pageFailed(page.number, beyond));
    else if ('type' in sheet) failed.push(sheet);
    else {
      sheets.push(sheet);
      letters += sheet.pieces.reduce((sum, piece) => sum + piece.length, 0);
    }
  }
  const body = bodyStyleOf(sheets.flatMap((sheet) => sheet.pieces));
  if (body !== undefined) styles.settleBoldness(body);
  return { sheets, pages: found.map(({ page }) => page), failed, body };
}

const beyond = 'The pages before it hold all the text that this program reads of one file';

/** Looks compare by identity, and those from another thread are other objects. */
function adopt({ page, sheet }: ReadPage, styles: Styles): ReadPage {
  if ('type' in sheet) return { page, sheet };
  const pieces = sheet.pieces.map((piece) => ({
    ...piece,
    style: styles.adopt(piece.style),
    runs: piece.runs.map((run) => ({ ...run, style: styles.adopt(run.style) })),
  }));
  return { page, sheet: { ...sheet, pieces } };
}

/** @param index counted from 0; `scratch` is 1,024 bytes of PDFium's memory */
export function readPage(
  pdfium: Pdfium,
  styles: Styles,
  document: number,
  index: number,
  scratch: number,
): ReadPage {
  const number = pageNumber(index + 1);
  const label = pageLabel(pdfium, document, index, scratch);
  const sheet = readSheet(pdfium, styles, document, number, label, scratch);
  return { page: 'type' in sheet ? { number, ...label } : sheet.page, sheet };
}

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
