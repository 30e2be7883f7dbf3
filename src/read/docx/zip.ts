import { inflateRawSync } from 'node:zlib';
import { failure, type Outcome, success } from '../../model/outcome.ts';
import type { ReadFailure } from '../failure.ts';
import { largestPart, largestRatio, largestUnpacked } from '../limits.ts';

/** The files in a ZIP, unpacked one by one when they are asked for. */
export interface Zip {
  /** The bytes of a file, or `undefined` where the ZIP has none of that name. */
  unpack(name: string): Outcome<Uint8Array | undefined, ReadFailure>;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

/**
 * Opens a ZIP by its directory (APPNOTE.TXT 4.3). What it declares to hold is checked before anything is unpacked, and
 * nothing unpacks to more than it declares, so that a small file that holds gigabytes costs nothing.
 */
export function openZip(bytes: Uint8Array): Outcome<Zip, ReadFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return truncated();
  const entries = directory(view, view.getUint32(end + 16, true), view.getUint16(end + 10, true));
  if (entries === undefined) return truncated();
  const total = [...entries.values()].reduce((sum, entry) => sum + entry.unpacked, 0);
  if (total > largestUnpacked || total > bytes.length * largestRatio + 1_000_000) return bomb();
  return success({ unpack: (name) => unpack(view, entries.get(name)) });
}

const truncated = (cause?: unknown): Outcome<never, ReadFailure> =>
  failure<ReadFailure>({
    type: 'truncated',
    message: 'The file is damaged or cut off: fetch it again from its source.',
    ...(cause === undefined ? {} : { cause }),
  });

const bomb = (cause?: unknown): Outcome<never, ReadFailure> =>
  failure<ReadFailure>({
    type: 'too-large',
    message:
      'The file unpacks to far more than a document holds, so it is not opened: ask its sender for a PDF.',
    ...(cause === undefined ? {} : { cause }),
  });

/** The record at the end of every ZIP; a comment of up to 64 kB may stand behind it. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function directory(view: DataView, start: number, count: number): ReadonlyMap<string, Entry> | undefined {
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const name = new Uint8Array(
      view.buffer,
      view.byteOffset + at + 46,
      Math.min(view.getUint16(at + 28, true), view.byteLength - at - 46),
    );
    entries.set(new TextDecoder().decode(name), {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(view: DataView, entry: Entry | undefined): Outcome<Uint8Array | undefined, ReadFailure> {
  if (entry === undefined) return success(undefined);
  if (entry.encrypted) {
    return failure<ReadFailure>({
      type: 'encrypted',
      message: 'The document is protected by a password: save it without one and add it again.',
    });
  }
  if (entry.unpacked > largestPart) return bomb();
  const packed = packedBytes(view, entry);
  if (packed === undefined) return truncated();
  if (entry.method === 0) return success(packed);
  if (entry.method !== 8) return truncated();
  try {
    return success(inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) }));
  } catch (cause) {
    const isLonger = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return isLonger ? bomb(cause) : truncated(cause);
  }
}

function packedBytes(view: DataView, { offset, packed }: Entry): Uint8Array | undefined {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034b50) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) return undefined;
  return new Uint8Array(view.buffer, view.byteOffset + start, packed);
}
