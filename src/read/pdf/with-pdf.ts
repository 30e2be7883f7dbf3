import { failure, type Outcome } from '../../model/outcome.ts';
import type { ReadFailure } from '../failure.ts';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import { discardPdfium, type Pdfium, pdfium } from './pdfium.ts';

/** Opens the bytes, does the work, closes them again; a trap inside PDFium is a failure like any other. */
export async function withPdf<T>(
  bytes: Uint8Array,
  work: (engine: Pdfium, open: OpenPdf) => Outcome<T, ReadFailure> | Promise<Outcome<T, ReadFailure>>,
): Promise<Outcome<T, ReadFailure>> {
  const engine = await pdfium();
  try {
    const opened = openPdf(engine, bytes);
    if (!opened.ok) return opened;
    const outcome = await work(engine, opened.value);
    opened.value.close();
    return outcome;
  } catch (cause) {
    if (!isTrap(cause)) throw cause;
    // It cannot go on with a memory that it broke, but this process can, with a new PDFium.
    discardPdfium();
    return failure<ReadFailure>({
      type: 'malformed',
      message:
        'The PDF is damaged in a way that stops the reader: print it to a new PDF in a viewer and add that.',
      cause,
    });
  }
}

/** What a WebAssembly module throws when it goes wrong; anything else is a bug of ours. */
const isTrap = (cause: unknown): boolean =>
  cause instanceof Error && (cause.name === 'RuntimeError' || /abort|out of memory/i.test(cause.message));
