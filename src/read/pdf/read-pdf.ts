import type { Reading } from '../../model/document.ts';
import { type Outcome, success } from '../../model/outcome.ts';
import type { ReadFailure } from '../failure.ts';
import { whyUnread } from './gaps.ts';
import { readingOf } from './reading-of.ts';
import { readSheets } from './sheets.ts';
import { withPdf } from './with-pdf.ts';

/**
 * Reads a PDF's text in the order in which a person reads it, with the page and the box of every line.
 * Nothing that comes in as bytes makes it throw: what cannot be read is a failure that says what to do.
 */
export function readPdf(bytes: Uint8Array): Promise<Outcome<Reading, ReadFailure>> {
  return withPdf(bytes, async (engine, open) => {
    const sheets = await readSheets(engine, open, bytes);
    return whyUnread(sheets) ?? success(readingOf(sheets));
  });
}
