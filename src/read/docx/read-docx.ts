import type { Reading } from '../../model/document.ts';
import { pageNumber } from '../../model/ids.ts';
import { failure, type Outcome, success } from '../../model/outcome.ts';
import type { ReadFailure } from '../failure.ts';
import { addMarkedBlocks } from '../marked-blocks.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { type Body, bodyIn } from './body.ts';
import { type Numbering, numberingIn } from './numbering.ts';
import { type Styles, stylesIn } from './styles.ts';
import { walkXml } from './xml.ts';
import { openZip, type Zip } from './zip.ts';

/**
 * Reads a Word document as it stands with all changes accepted: headings by style or outline level, lists with their
 * nesting, tables cell by cell, footnotes at the end. Headers and footers stay out; there are no pages, since Word
 * makes them anew on every machine.
 */
export function readDocx(bytes: Uint8Array): Outcome<Reading, ReadFailure> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  try {
    return readParts(zip.value);
  } catch (cause) {
    if (cause instanceof BadPart) return cause.outcome;
    return failure<ReadFailure>({
      type: 'malformed',
      message: 'The document is damaged inside: open it in Word or LibreOffice, save it anew and add that.',
      cause,
    });
  }
}

function readParts(zip: Zip): Outcome<Reading, ReadFailure> {
  const main = mainPart(zip);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = (name: string) => unpack(zip, folder + name);
  const document = unpack(zip, main);
  if (document === undefined) return noDocument();
  const styles: Styles = readIf(part('styles.xml'), stylesIn) ?? new Map();
  const numbering: Numbering = readIf(part('numbering.xml'), numberingIn) ?? new Map();
  const bodies = [document, part('footnotes.xml'), part('endnotes.xml')].flatMap(
    (xml) => readIf(xml, (found) => bodyIn(found, styles, numbering)) ?? [],
  );
  return bodies.some((body) => body.blocks.length > 0) ? success(readingOf(bodies, titleIn(zip))) : noText();
}

const noDocument = (): Outcome<never, ReadFailure> =>
  failure<ReadFailure>({
    type: 'malformed',
    message: 'The file is packed as a Word document but holds none: save it anew as DOCX or PDF.',
  });

const noText = (): Outcome<never, ReadFailure> =>
  failure<ReadFailure>({
    type: 'no-text',
    message:
      'The document holds no text, perhaps pictures alone: run text recognition over it and save it as PDF.',
  });

function readingOf(bodies: readonly Body[], title: string | undefined): Reading {
  const builder = new ReadingBuilder();
  for (const line of bodies.flatMap((body) => body.contents)) {
    builder.addFurniture({ page: pageNumber(1), text: line });
  }
  const blocks = bodies.flatMap((body) => body.blocks);
  addMarkedBlocks(builder, blocks);
  return builder.build({ format: 'docx', reader: 'docx 1', ...(title === undefined ? {} : { title }) });
}

/** Carries a failure out of the depth of the parts. */
class BadPart extends Error {
  readonly outcome: Outcome<never, ReadFailure>;

  constructor(outcome: Outcome<never, ReadFailure>) {
    super('A part of the document cannot be unpacked');
    this.outcome = outcome;
  }
}

function unpack(zip: Zip, name: string): Uint8Array | undefined {
  const found = zip.unpack(name);
  if (!found.ok) throw new BadPart(found);
  return found.value;
}

const readIf = <T>(xml: Uint8Array | undefined, read: (xml: Uint8Array) => T): T | undefined =>
  xml === undefined ? undefined : read(xml);

/** The main part is `word/document.xml` unless the package's relationships name another. */
function mainPart(zip: Zip): string {
  let target = 'word/document.xml';
  readIf(unpack(zip, '_rels/.rels'), (xml) =>
    walkXml(xml, {
      open(name, attributes) {
        const isMain = attributes.get('Type')?.endsWith('/officeDocument') === true;
        if (name === 'Relationship' && isMain)
          target = attributes.get('Target')?.replace(/^\//, '') ?? target;
      },
      close() {},
    }),
  );
  return target;
}

function titleIn(zip: Zip): string | undefined {
  let title = '';
  let inTitle = false;
  readIf(unpack(zip, 'docProps/core.xml'), (xml) =>
    walkXml(xml, {
      open(name) {
        inTitle = name === 'title';
      },
      close() {
        inTitle = false;
      },
      text(words) {
        if (inTitle) title += words;
      },
    }),
  );
  return title.trim().slice(0, 500) || undefined;
}
