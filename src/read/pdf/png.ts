import { crc32, deflateSync } from 'node:zlib';
import type { PagePicture } from './draw-page.ts';

const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits a channel, red, green and blue, no interlace. */
const trueColour = [8, 2, 0, 0, 0];
/** Drawn for one look on this machine: twice as fast as the default, and a tenth larger. */
const compression = 3;
/** Each row as its difference from the one above it: a page is mostly white. */
const filterUp = 2;

/** A picture as a PNG file; it must be opaque, as drawn pages are. */
export function pngOf({ width, height, rgba }: PagePicture): Uint8Array {
  const rowLength = 1 + width * 3;
  const rows = Buffer.alloc(rowLength * height);
  for (let y = 0; y < height; y++) {
    rows[y * rowLength] = filterUp;
    const above = (y - 1) * width * 4;
    for (let x = 0, to = y * rowLength + 1, from = y * width * 4; x < width; x++, to += 3, from += 4)
      for (let channel = 0; channel < 3; channel++)
        rows[to + channel] =
          (rgba[from + channel] ?? 0) - (y === 0 ? 0 : (rgba[above + x * 4 + channel] ?? 0));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(trueColour, 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: compression })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const made = Buffer.alloc(12 + data.length);
  made.writeUInt32BE(data.length, 0);
  made.write(type, 4, 'latin1');
  made.set(data, 8);
  made.writeUInt32BE(crc32(made.subarray(4, 8 + data.length)), 8 + data.length);
  return made;
}
