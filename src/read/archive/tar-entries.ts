import { largestFile } from '../limits.ts';

/** A file in an archive. */
export interface TarEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why an archive can't be read on. The message says what a person can do about it. */
export class TarError extends Error {}

const blockSize = 512;

/** Programs fill an archive up to a record of 10 kB, or at most some megabytes. */
const longestTail = 64 * 1024 * 1024;

/**
 * The files of a tar archive (POSIX ustar, with GNU's and pax's long names) one after the other, as its bytes come: never
 * more than one of them is in memory, and nothing is written to disk. Links, devices and folders are left out.
 * @throws TarError where the archive is damaged, cut off, or holds a file larger than any that is read
 */
export async function* tarEntries(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const source = new ByteSource(chunks);
  let longName: string | undefined;
  for (;;) {
    const header = await source.take(blockSize);
    if (header === undefined) throw cutOff();
    if (header.every((byte) => byte === 0)) {
      // What packs the archive says only at its very end whether all of it came through whole.
      await source.leave();
      return;
    }
    const entry = headerOf(header);
    const bytes = await source.take(Math.ceil(entry.size / blockSize) * blockSize);
    if (bytes === undefined) throw cutOff();
    const content = bytes.subarray(0, entry.size);
    if (entry.type === 'L') longName = textOf(content);
    else if (entry.type === 'x') longName = pathIn(content) ?? longName;
    else {
      if (entry.type === '0' || entry.type === '\0') yield { name: longName ?? entry.name, bytes: content };
      longName = undefined;
    }
  }
}

const cutOff = (): TarError => new TarError('it is cut off before its end: fetch it again from its source');

interface Header {
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

function headerOf(header: Uint8Array): Header {
  if (numberIn(header.subarray(148, 156)) !== checksumOf(header))
    throw new TarError('it is damaged, or no tar archive: fetch it again from its source');
  const size = numberIn(header.subarray(124, 136));
  if (size === undefined || size > largestFile)
    throw new TarError(
      `it holds a file of more than ${largestFile / 1024 / 1024} MB: take that out and add the others`,
    );
  const isUstar = textOf(header.subarray(257, 262)) === 'ustar';
  const prefix = isUstar ? textOf(header.subarray(345, 500)) : '';
  const name = textOf(header.subarray(0, 100));
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size,
    type: String.fromCharCode(header[156] ?? 0),
  };
}

/** Octal digits; a size beyond them is written in binary, which no file here comes near. */
function numberIn(field: Uint8Array): number | undefined {
  const digits = textOf(field).trim();
  return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

/** The sum of the header's bytes, its own eight counted as blanks. */
const checksumOf = (header: Uint8Array): number =>
  header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);

/** Up to the first NUL. */
function textOf(field: Uint8Array): string {
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}

/** `path` of a pax header: lines of `LENGTH KEY=VALUE`. */
const pathIn = (content: Uint8Array): string | undefined =>
  /(?:^|\n)\d+ path=([^\n]*)\n/.exec(new TextDecoder().decode(content))?.[1];

/** Bytes taken in the sizes asked for from chunks that come as they like. */
class ByteSource {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private rest: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** Goes to the end of the chunks: a few blanks, unless the archive was made to hurt. */
  async leave(): Promise<void> {
    for (let passed = 0; passed <= longestTail; ) {
      const next = await this.chunks.next();
      if (next.done === true) return;
      passed += next.value.length;
    }
    throw new TarError('it goes on endlessly behind its last file: pack it anew');
  }

  /** A copy of the next `size` bytes; `undefined` where there are fewer. */
  async take(size: number): Promise<Uint8Array | undefined> {
    const taken = new Uint8Array(size);
    for (let filled = 0; filled < size; ) {
      if (this.rest.length === 0) {
        const next = await this.chunks.next();
        if (next.done === true) return undefined;
        this.rest = next.value;
      }
      const part = this.rest.subarray(0, size - filled);
      taken.set(part, filled);
      filled += part.length;
      this.rest = this.rest.subarray(part.length);
    }
    return taken;
  }
}
