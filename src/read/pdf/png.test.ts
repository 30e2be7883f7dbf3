import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { markOn, rowsOf } from './clipping.ts';
import { pngOf } from './png.ts';

const white = (width: number, height: number) => ({
  width,
  height,
  rgba: new Uint8Array(width * height * 4).fill(255),
});

it('a picture becomes a PNG from which its pixels come back', () => {
  const picture = white(3, 2);
  picture.rgba.set([10, 20, 30, 255], 4);
  picture.rgba.set([9, 8, 7, 255], 4 * 5);
  const png = Buffer.from(pngOf(picture));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
  const start = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  const [first, second] = [rows.subarray(1, 10), rows.subarray(11, 20)];
  expect([...first.subarray(3, 6)]).toEqual([10, 20, 30]);
  expect(second.map((each, at) => each + (first[at] ?? 0)).subarray(6)).toEqual(Buffer.from([9, 8, 7]));
});

it('words are marked as with a pen, each letter once, and cut out with their rows', () => {
  const letters = [4, 8].map((left) => ({ left, top: 10, right: left + 5, bottom: 18 }));
  const marked = markOn(white(30, 30), letters, 1);
  const at = (x: number, y: number) => [...marked.rgba.subarray((y * 30 + x) * 4, (y * 30 + x) * 4 + 3)];
  expect(at(8, 12)).toEqual(at(5, 12));
  expect(at(8, 12)[2]).toBeLessThan(200);
  expect(at(20, 12)).toEqual([255, 255, 255]);
  expect(rowsOf(marked, 5, 20, 1)).toMatchObject({ width: 30, height: 15 });
  expect(rowsOf(marked, -50, 900, 1).height).toBe(30);
});
