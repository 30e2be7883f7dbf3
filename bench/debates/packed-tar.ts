import type { TarEntry } from '../../src/read/archive/tar-entries.ts';

/** A plain tar of the files, as large as their number asks for. */
export const packedTar = (files: readonly TarEntry[]): Buffer =>
  Buffer.concat([
    ...files.flatMap(({ name, bytes }) => [header(name, bytes.length), padded(bytes)]),
    Buffer.alloc(1024),
  ]);

function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(512);
  block.write(name.slice(-99), 0, 'latin1');
  block.write('0000644', 100);
  block.write(size.toString(8).padStart(11, '0'), 124);
  block.write('        0', 148);
  block.write('ustar\0' + '00', 257, 'latin1');
  block.write(
    block
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0'),
    148,
  );
  block[154] = 0;
  return block;
}

const padded = (bytes: Uint8Array): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
