import { parentPort } from 'node:worker_threads';
import { openPdf } from './open-pdf.ts';
import { PageClaims } from './page-claims.ts';
import { type Pdfium, pdfium } from './pdfium.ts';
import type { SecondAnswer, SecondTask } from './second-reader.ts';
import type { ReadPage } from './sheet.ts';
import { readPage, scratchSize } from './sheets.ts';
import { Styles } from './style.ts';

// The second thread: reads pages of long files from their end, until the first thread has taken the rest.

const engine = await pdfium();

parentPort?.on('message', ({ number, bytes, pages, claims }: SecondTask) => {
  const found = readClaimed(engine, bytes, new PageClaims(pages, claims), pages);
  parentPort?.postMessage({ number, pages: found } satisfies SecondAnswer);
});

function readClaimed(
  pdfium: Pdfium,
  bytes: Uint8Array,
  claims: PageClaims,
  pages: number,
): [number, ReadPage][] {
  const found: [number, ReadPage][] = [];
  const opened = openPdf(pdfium, bytes);
  if (!opened.ok) return found;
  const styles = new Styles();
  const scratch = pdfium.malloc(scratchSize);
  for (let index = pages - 1; index >= 0 && claims.nextOfSecond(); index--)
    found.push([index, readPage(pdfium, styles, opened.value.handle, index, scratch)]);
  pdfium.free(scratch);
  opened.value.close();
  return found;
}
