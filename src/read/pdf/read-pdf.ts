import type { Reading } from '../../model/document.ts';
import { failure, type Outcome, success } from '../../model/outcome.ts';
import type { ReadFailure } from '../failure.ts';
import { whyUnread } from './gaps.ts';
import { openPdf } from './open-pdf.ts';
import { discardPdfium, pdfium } from './pdfium.ts';
import { readingOf } from './reading-of.ts';
import { readSheets } from './sheets.ts';

/**
 * Reads a PDF's text in the order in which a person reads it, with the page and the box of every line.
 * Nothing that comes in as bytes makes it throw: what cannot be read is a failure that says what to do.
 */
export async function readPdf(bytes: Uint8Array): Promise<Outcome<Reading, ReadFailure>> {
  const engine = await pdfium();
  try {
    const opened = openPdf(engine, bytes);
    if (!opened.ok) return opened;
    try {
      const sheets = readSheets(engine, opened.value);
      return whyUnread(sheets) ?? success(readingOf(sheets));
    } finally {
      opened.value.close();
    }
  } catch (cause) {
    // A trap inside PDFium: it cannot go on, but this process can, with a new one.
    discardPdfium();
    const message =
      'The PDF is damaged in a way that stops the reader: print it to a new PDF in a viewer and add that.';
    return failure<ReadFailure>({ type: 'malformed', message, cause });
  }
}
