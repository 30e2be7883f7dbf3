import { bytesAt, indexOfBytes } from './byte-search.ts';
import { type DebateXml, debateRoots, rootOf } from './debate/debate-roots.ts';
import { looksLikeHtml } from './html/looks-like-html.ts';
import { looksLikeMarkdown } from './markdown/looks-like-markdown.ts';
import { decodeText } from './text/decode.ts';

/** What a file is, by its content. */
export type Recognised =
  | {
      readonly type:
        | 'pdf'
        | 'docx'
        | 'html'
        | 'markdown'
        | 'text'
        | 'theyworkforyou-page'
        | 'theyworkforyou-answer';
    }
  /** No document, with a name for it and what to do instead. */
  | { readonly type: 'other'; readonly what: string; readonly advice: string }
  | { readonly type: 'debate-xml'; readonly layout: DebateXml }
  | { readonly type: 'encrypted-office' };

/** How much of a text is looked at to tell HTML and Markdown from plain text. */
const sampleSize = 64 * 1024;

/** Recognises a file by its content: names lie, and a page saved as `.txt` is still a page. */
export function recognise(bytes: Uint8Array, fileName: string): Recognised {
  if (indexOfBytes(bytes.subarray(0, 1024), '%PDF-') >= 0) return { type: 'pdf' };
  if (bytesAt(bytes, 0, [0x50, 0x4b, 0x03, 0x04]) || bytesAt(bytes, 0, [0x50, 0x4b, 0x05, 0x06])) {
    return recogniseZip(bytes);
  }
  if (bytesAt(bytes, 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return recogniseOle(bytes);
  return recogniseSignature(bytes) ?? recogniseText(bytes, fileName);
}

/** The names of a ZIP's files stand in its directory at the end; the first stands at the start too. */
function recogniseZip(bytes: Uint8Array): Recognised {
  const tail = bytes.subarray(Math.max(0, bytes.length - 256 * 1024));
  const holds = (name: string) =>
    indexOfBytes(tail, name) >= 0 || indexOfBytes(bytes.subarray(0, 4096), name) >= 0;
  if (holds('word/document.xml') || holds('word/')) return { type: 'docx' };
  if (holds('xl/workbook')) return other('an Excel workbook', 'save the sheet that matters as PDF or CSV');
  if (holds('ppt/presentation')) return other('a PowerPoint presentation', 'export it as PDF');
  if (holds('application/vnd.oasis.opendocument'))
    return other('an OpenDocument file', 'save it as DOCX or PDF');
  if (holds('application/epub+zip')) return other('an EPUB book', 'convert it to PDF or HTML');
  return other('a ZIP archive', 'unpack it and add the documents inside');
}

function recogniseOle(bytes: Uint8Array): Recognised {
  const head = bytes.subarray(0, 4 * 1024 * 1024);
  if (indexOfBytes(head, wide('EncryptedPackage')) >= 0) return { type: 'encrypted-office' };
  if (indexOfBytes(head, wide('WordDocument')) >= 0) {
    return other('a Word document of the old kind (.doc)', 'save it as DOCX or PDF');
  }
  return other('an Office file of the old kind', 'save it as DOCX or PDF');
}

/** The names inside an OLE compound file are UTF-16. */
const wide = (name: string): string => [...name].join('\0');

const other = (what: string, advice: string): Recognised => ({ type: 'other', what, advice });

const signatures: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['II*\0', 'a picture'],
  ['MM\0*', 'a picture'],
  ['RIFF', 'a picture, a sound or a film'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['\xca\xfe\xba\xbe', 'a program'],
  ['\xcf\xfa\xed\xfe', 'a program'],
  ['\x1f\x8b', 'a packed archive'],
  ['BZh', 'a packed archive'],
  ['\xfd7zXZ', 'a packed archive'],
  ['7z\xbc\xaf', 'a packed archive'],
  ['Rar!', 'a packed archive'],
  ['ID3', 'a sound'],
  ['OggS', 'a sound'],
  ['SQLite format 3', 'a database'],
];

function recogniseSignature(bytes: Uint8Array): Recognised | undefined {
  const head = latin1(bytes.subarray(0, 32));
  if (head.startsWith('{\\rtf')) return other('an RTF document', 'save it as DOCX or PDF');
  if (head.startsWith('%!PS')) return other('a PostScript file', 'convert it to PDF');
  if (head.slice(4, 8) === 'ftyp') return other('a film or a picture', adviceForImages);
  const found = signatures.find(([signature]) => head.startsWith(signature));
  if (found === undefined) return undefined;
  const [, what] = found;
  return other(what, what.includes('archive') ? 'unpack it and add the documents inside' : adviceForImages);
}

const adviceForImages = 'add the PDF, HTML, DOCX, Markdown or text of the document';

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

function recogniseText(bytes: Uint8Array, fileName: string): Recognised {
  const isUtf16 = bytesAt(bytes, 0, [0xff, 0xfe]) || bytesAt(bytes, 0, [0xfe, 0xff]);
  if (!isUtf16 && isBinary(bytes)) return other('no text and no format that can be read', adviceForImages);
  const { text } = decodeText(bytes.subarray(0, sampleSize));
  const xml = recogniseXml(text);
  if (xml !== undefined) return xml;
  if (isAnswer(text)) return { type: 'theyworkforyou-answer' };
  if (looksLikeHtml(text)) return { type: isTheyWorkForYou(text, bytes) ? 'theyworkforyou-page' : 'html' };
  const isNamed = /\.(?:md|mkd|mdown|markdown)$/i.test(fileName);
  return isNamed || looksLikeMarkdown(text) ? { type: 'markdown' } : { type: 'text' };
}

/** XML of debates is told by its outermost element; that of anything else is no document that people read. */
function recogniseXml(text: string): Recognised | undefined {
  const root = rootOf(text);
  const layout = root === undefined ? undefined : debateRoots[root];
  if (layout !== undefined) return { type: 'debate-xml', layout };
  if (!/^\ufeff?\s*<\?xml\s/.test(text) || root === undefined || looksLikeHtml(text)) return undefined;
  return other(
    `XML of a kind that Onrecord does not know (<${root}>)`,
    'add the debate as parlparse, ParlaMint or Akoma Ntoso, or the document as PDF or HTML',
  );
}

/** An answer of TheyWorkForYou's programming interface: rows with an id and a day each. */
const isAnswer = (text: string): boolean =>
  /^\ufeff?\s*[[{]/.test(text) && /"gid"\s*:/.test(text) && /"hdate"\s*:/.test(text);

/** Whether a page is one of TheyWorkForYou's that shows a debate: it names itself, and holds entries of its own kind. */
const isTheyWorkForYou = (start: string, bytes: Uint8Array): boolean =>
  /<meta property="og:site_name" content="TheyWorkForYou"/.test(start) &&
  indexOfBytes(bytes, 'class="debate-speech"') >= 0;

/** Whether the first bytes hold a NUL, or more controls than a text does. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleSize);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte)) controls += 1;
  }
  return controls * 50 > sample.length;
}
