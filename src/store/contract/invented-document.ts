import { createHash } from 'node:crypto';
import type { Line, Reading } from '../../model/document.ts';
import { documentId, pageNumber, partyId, sha256 } from '../../model/ids.ts';
import type { Passage } from '../../model/passage.ts';
import { type Span, span } from '../../model/span.ts';
import type { IndexedPassage, NewDocument } from '../port.ts';

/** Index words of a passage, and of its lead-in and headings. */
export type InventedWords = Pick<IndexedPassage, 'words' | 'context'>;

/** A document for tests and measurements, with a line, a block and a passage for each of the words given. */
export function inventedDocument(
  id: string,
  passages: readonly InventedWords[],
  original: Uint8Array = Buffer.from(`The file of ${id}`),
): NewDocument {
  const lines = linesOf(passages.map(({ words }) => words));
  const reading = inventedReading(passages.map(({ words }) => words).join('\n'), lines);
  return {
    record: {
      id: documentId(id),
      party: partyId('lantern'),
      kind: 'manifesto',
      title: `The programme called ${id}`,
      captured: '2031-05-04T09:00:00Z',
      fileName: `${id}.pdf`,
      sha256: sha256(createHash('sha256').update(original).digest('hex')),
      size: original.length,
      format: 'pdf',
      reader: reading.reader,
      passages: passages.length,
      pages: reading.pages.length,
      gaps: reading.gaps,
    },
    original,
    reading,
    passages: passages.map((words, ordinal) => ({ ...words, passage: passageAt(lines, ordinal) })),
  };
}

function linesOf(words: readonly string[]): readonly Line[] {
  let start = 0;
  return words.map((each, at) => {
    const line = { ...span(start, start + each.length), page: pageNumber(1 + Math.floor(at / 40)) };
    start = line.end + 1;
    const top = 72 + 14.4 * (at % 40);
    return { ...line, box: { left: 56.7, top, right: 538.6, bottom: top + 11.2 } };
  });
}

function inventedReading(text: string, lines: readonly Line[]): Reading {
  const last = lines.at(-1)?.page ?? 0;
  return {
    format: 'pdf',
    reader: 'pdf 0',
    text,
    blocks: lines.map(({ start, end }) => ({ kind: 'paragraph', level: 0, start, end })),
    lines,
    seams: [],
    pages: Array.from({ length: last }, (_, at) => ({ number: pageNumber(at + 1), width: 595, height: 842 })),
    furniture: [],
    gaps: [],
  };
}

/** The first line of each page heads the others; the second leads in to the third. */
function passageAt(lines: readonly Line[], ordinal: number): Passage {
  const place = (at: number): readonly Span[] => {
    const line = lines[at];
    return line === undefined || at >= ordinal ? [] : [span(line.start, line.end)];
  };
  const heading = ordinal - (ordinal % 40);
  const line = lines[ordinal];
  if (line === undefined) throw new Error(`No line ${ordinal}`);
  return {
    ordinal,
    kind: ordinal === heading ? 'heading' : 'sentence',
    start: line.start,
    end: line.end,
    headings: place(heading),
    leadIn: ordinal % 40 === 2 ? place(ordinal - 1) : [],
    ...(line.page === undefined ? {} : { page: line.page }),
  };
}
