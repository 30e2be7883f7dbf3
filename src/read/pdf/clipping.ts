import type { Box } from '../../model/document.ts';
import type { PagePicture } from './draw-page.ts';

/** Yellow as a marker pen leaves it: it takes blue away and lets the print stand. */
const pen = [1, 0.93, 0.45] as const;

/** Marks boxes on a drawn page as with a pen; neighbouring letters of a line get one stroke. */
export function markOn(picture: PagePicture, boxes: readonly Box[], scale: number): PagePicture {
  const rgba = picture.rgba.slice();
  for (const box of strokes(boxes)) {
    const left = Math.max(0, Math.floor((box.left - 1) * scale));
    const right = Math.min(picture.width, Math.ceil((box.right + 1) * scale));
    const top = Math.max(0, Math.floor((box.top - 1) * scale));
    const bottom = Math.min(picture.height, Math.ceil((box.bottom + 1) * scale));
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++)
        for (let channel = 0; channel < 3; channel++) {
          const at = (y * picture.width + x) * 4 + channel;
          rgba[at] = Math.round((rgba[at] ?? 0) * (pen[channel] ?? 1));
        }
  }
  return { ...picture, rgba };
}

/** Letters of one line as one box, so that no letter is marked twice. */
function strokes(boxes: readonly Box[]): readonly Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const before = lines.at(-1);
    const middle = (box.top + box.bottom) / 2;
    if (before !== undefined && middle > before.top && middle < before.bottom && box.left >= before.left)
      lines[lines.length - 1] = around([before, box]);
    else lines.push(box);
  }
  return lines;
}

export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map((box) => box.left)),
  top: Math.min(...boxes.map((box) => box.top)),
  right: Math.max(...boxes.map((box) => box.right)),
  bottom: Math.max(...boxes.map((box) => box.bottom)),
});

/** The rows of a picture from `top` to `bottom`, in points. */
export function rowsOf(picture: PagePicture, top: number, bottom: number, scale: number): PagePicture {
  const first = Math.min(picture.height - 1, Math.max(0, Math.floor(top * scale)));
  const last = Math.min(picture.height, Math.max(first + 1, Math.ceil(bottom * scale)));
  const rowLength = picture.width * 4;
  return {
    width: picture.width,
    height: last - first,
    rgba: picture.rgba.subarray(first * rowLength, last * rowLength),
  };
}
