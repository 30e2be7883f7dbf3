/** The characters of a file, and how many of them could not be told. */
export interface Decoded {
  readonly text: string;
  readonly unreadable: number;
}

/**
 * Decodes text by its byte order mark, else as UTF-8, else as Windows-1252. A file that is UTF-8 but for a few bytes,
 * as when a quotation was pasted in by an old program, is read as UTF-8 with those bytes as Windows-1252.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return counted(new TextDecoder(marked).decode(bytes));
  try {
    return counted(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return counted(isMostlyUtf8(bytes) ? repairUtf8(bytes) : windows1252.decode(bytes));
  }
}

const windows1252 = new TextDecoder('windows-1252');

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined;
}

const counted = (text: string): Decoded => ({ text, unreadable: text.split('\ufffd').length - 1 });

/** Whether whole multi-byte characters of UTF-8 outnumber the bytes that fit none. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length === 0) broken += 1;
    if (length > 1) whole += 1;
    at += Math.max(1, length);
  }
  return whole > broken;
}

/** UTF-8 with each byte that fits no character read as Windows-1252, where that has a character for it. */
function repairUtf8(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length === 0) {
      text += utf8.decode(bytes.subarray(start, at)) + repaired(bytes.subarray(at, at + 1));
      start = at + 1;
    }
    at += Math.max(1, length);
  }
  return text + utf8.decode(bytes.subarray(start));
}

/** Windows-1252 leaves five bytes without a character; decoders make control characters of them. */
const repaired = (byte: Uint8Array): string =>
  [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte[0] ?? 0) ? '\ufffd' : windows1252.decode(byte);

/** How many bytes the well-formed UTF-8 character at `at` has; 0 where none begins there (Unicode, table 3-7). */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0 || !secondFits(first, bytes[at + 1] ?? 0)) return 0;
  for (let index = 2; index < length; index += 1) {
    if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function secondFits(first: number, second: number): boolean {
  if (first === 0xe0) return second >= 0xa0 && second <= 0xbf;
  if (first === 0xed) return second >= 0x80 && second <= 0x9f;
  if (first === 0xf0) return second >= 0x90 && second <= 0xbf;
  if (first === 0xf4) return second >= 0x80 && second <= 0x8f;
  return second >= 0x80 && second <= 0xbf;
}
