import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { archivedFiles } from './archive.ts';
import { inventedArchive, inventedTar } from './invented-archive.test-data.ts';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function filesOf(bytes: Uint8Array, size = 700): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const { name, bytes: content } of archivedFiles(inChunks(bytes, size)))
    files[name] = Buffer.from(content).toString();
  return files;
}

const long = `pages/${'deep/'.repeat(30)}page.html`;
const files = {
  'pages/a.html': Buffer.from('one'),
  'pages/.DS_Store': Buffer.from('no document'),
  [long]: Buffer.from('two'.repeat(1000)),
  'pages/empty.html': Buffer.alloc(0),
};

describe('an archive', () => {
  it('gives its files as they come, however its bytes are cut, with long names and without what is hidden', async () => {
    for (const size of [1, 511, 100_000])
      expect(await filesOf(inventedArchive(files), size)).toEqual({
        'pages/a.html': 'one',
        [long]: 'two'.repeat(1000),
        'pages/empty.html': '',
      });
  });

  it('that is cut off anywhere says so', async () => {
    const whole = inventedArchive(files);
    for (const share of [0.1, 0.5, 0.99])
      await expect(filesOf(whole.subarray(0, Math.floor(whole.length * share)))).rejects.toThrow('cut off');
    const tar = inventedTar(files);
    for (const end of [100, 512, 1024, tar.length - 1024])
      await expect(filesOf(gzipSync(tar.subarray(0, end)))).rejects.toThrow('cut off');
  });

  it('that is damaged, or none, says so', async () => {
    const damaged = Buffer.from(inventedArchive(files));
    damaged.fill(0xff, 40, 60);
    await expect(filesOf(damaged)).rejects.toThrow(/damaged|cut off/);
    await expect(filesOf(gzipSync(Buffer.alloc(2048, 'no tar ')))).rejects.toThrow('no tar archive');
  });
});
