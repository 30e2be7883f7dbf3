import { failure, type Outcome, success } from '../../model/outcome.ts';
import type { ReadFailure } from '../failure.ts';
import type { Pdfium } from './pdfium.ts';

/** An open file: its handle, and the copy of its bytes that PDFium reads from until it is closed. */
export interface OpenPdf {
  readonly handle: number;
  readonly pages: number;
  close(): void;
}

/** More than any manifesto; a file that claims more is damaged or made to keep a reader busy. */
const mostPages = 5000;
const mostBytes = 512 * 1024 * 1024;

/** Opens the file, with the empty password where it is encrypted, or says why it cannot be read. */
export function openPdf(pdfium: Pdfium, bytes: Uint8Array): Outcome<OpenPdf, ReadFailure> {
  const refusal = refuseUnopened(bytes);
  if (refusal !== undefined) return failure(refusal);
  const data = pdfium.malloc(bytes.length);
  if (data === 0) return failure(tooLarge(`It has ${bytes.length} bytes`));
  new Uint8Array(pdfium.memory.buffer).set(bytes, data);
  const handle = pdfium.FPDF_LoadMemDocument(data, bytes.length, 0);
  const close = () => {
    if (handle !== 0) pdfium.FPDF_CloseDocument(handle);
    pdfium.free(data);
  };
  const pages = handle === 0 ? 0 : pdfium.FPDF_GetPageCount(handle);
  const problem = handle === 0 ? whyNotOpened(pdfium.FPDF_GetLastError(), bytes) : whyNoPages(pages, bytes);
  if (problem === undefined) return success({ handle, pages, close });
  close();
  return failure(problem);
}

function refuseUnopened(bytes: Uint8Array): ReadFailure | undefined {
  if (bytes.length === 0) {
    return { type: 'empty', message: 'The file is empty: fetch it again from where it was published.' };
  }
  if (bytes.length > mostBytes) return tooLarge(`It has ${bytes.length} bytes`);
  // The header may stand behind other bytes, as a mail gateway or a proxy leaves them.
  if (indexOfAscii(bytes, '%PDF-', 0, 1024) < 0) {
    return {
      type: 'not-a-document',
      message: 'This is no PDF: open the link in a browser and save the document itself.',
    };
  }
  return undefined;
}

/** Codes of FPDF_GetLastError: 3 is a damaged file, 4 a missing password, 5 a protection it does not know. */
function whyNotOpened(code: number, bytes: Uint8Array): ReadFailure {
  if (code === 4) {
    return {
      type: 'encrypted',
      message: 'The PDF is locked with a password: open it with the password and save a copy without one.',
    };
  }
  if (code === 5) {
    return {
      type: 'encrypted',
      message:
        'The PDF is protected in a way this program cannot open: ask the publisher for an unprotected copy.',
    };
  }
  return damaged(bytes, { code });
}

function whyNoPages(pages: number, bytes: Uint8Array): ReadFailure | undefined {
  if (pages > mostPages) return tooLarge(`It claims ${pages} pages`);
  return pages > 0 ? undefined : damaged(bytes, 'no pages');
}

function damaged(bytes: Uint8Array, cause: unknown): ReadFailure {
  if (indexOfAscii(bytes, '%%EOF', Math.max(0, bytes.length - 2048), bytes.length) < 0) {
    return {
      type: 'truncated',
      message: 'The PDF breaks off before its end: fetch it again, the download was probably cut short.',
      cause,
    };
  }
  return {
    type: 'malformed',
    message: 'The PDF is damaged and cannot be opened: fetch it again, or print it to a new PDF in a viewer.',
    cause,
  };
}

function tooLarge(what: string): ReadFailure {
  return {
    type: 'too-large',
    message: `The PDF is too large to read: ${what}. Split it into parts and add them one by one.`,
  };
}

function indexOfAscii(bytes: Uint8Array, word: string, from: number, to: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(to, bytes.length)).indexOf(
    word,
    from,
    'latin1',
  );
}
