import { gzipSync } from 'node:zlib';

const field = (text: string, length: number) => Buffer.from(text.padEnd(length, '\0')).subarray(0, length);

function header(name: string, size: number, type: string): Buffer {
  const parts = [
    field(name, 100),
    field('0000644\0', 8),
    field('0000000\0', 8),
    field('0000000\0', 8),
    field(`${size.toString(8).padStart(11, '0')}\0`, 12),
    field('00000000000\0', 12),
    field('        ', 8),
    field(type, 1),
    field('', 100),
    field('ustar\0' + '00', 8),
    field('', 247),
  ];
  const block = Buffer.concat(parts);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

const padded = (bytes: Uint8Array) =>
  Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);

/** A tar archive of files, with a folder before them and a long name as GNU writes it. */
export function inventedTar(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const entries = Object.entries(files).flatMap(([name, bytes]) => {
    const long = Buffer.from(`${name}\0`);
    const before = name.length > 100 ? [header('././@LongLink', long.length, 'L'), padded(long)] : [];
    return [...before, header(name, bytes.length, '0'), padded(bytes)];
  });
  return Buffer.concat([header('pages/', 0, '5'), ...entries, Buffer.alloc(1024)]);
}

export const inventedArchive = (files: Readonly<Record<string, Uint8Array>>): Buffer =>
  gzipSync(inventedTar(files));
