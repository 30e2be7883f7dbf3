import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import type { Block, Reading } from '../src/model/document.ts';
import { wordsAt } from '../src/model/span.ts';
import { readPdf } from '../src/read/pdf/read-pdf.ts';

/** A PDF in the making, for tests: pages of 400 by 600 points, words in Helvetica of 10 points. */
export interface Printer {
  readonly document: PDFDocument;
  newPage(): PDFPage;
  /** Prints lines 12 points apart, the first baseline `down` points below the top edge. */
  lines(words: readonly string[], left: number, down: number, look?: Look): void;
}

export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly opacity?: number;
}

export const pageHeight = 600;
const leading = 1.2;

export async function printed(work: (printer: Printer) => void | Promise<void>): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const plain = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  let page: PDFPage | undefined;
  const newPage = () => {
    page = document.addPage([400, pageHeight]);
    return page;
  };
  await work({
    document,
    newPage,
    lines: (words, left, down, look = {}) =>
      printLines(page ?? newPage(), look.bold ? bold : plain, words, left, down, look),
  });
  return document.save();
}

function printLines(
  page: PDFPage,
  font: PDFFont,
  words: readonly string[],
  left: number,
  down: number,
  look: Look,
): void {
  const size = look.size ?? 10;
  for (const [index, line] of words.entries()) {
    const y = pageHeight - down - index * size * leading;
    page.drawText(line, { x: left, y, size, font, color: rgb(0, 0, 0) });
  }
}

/** Reads bytes that must be readable. */
export async function readingOfBytes(bytes: Uint8Array): Promise<Reading> {
  const outcome = await readPdf(bytes);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** Each block as `kind level: words`. */
export const blocksOf = (reading: Reading): string[] =>
  reading.blocks.map((block: Block) => `${block.kind} ${block.level}: ${wordsAt(reading.text, block)}`);

/** Body text, so that a document has a style that most of it is set in. */
export const plainText = [
  'The harbour is older than the town and will be here when the',
  'town is gone. Ships have come and gone in it for a thousand',
  'years, with wool and salt and timber, and with the news of',
  'the world. We will keep it open to all who come by sea.',
];
