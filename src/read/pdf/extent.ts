import type { AlongBox } from './page-frame.ts';

/** From the left edge of the leftmost to the right edge of the rightmost. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** The extent of boxes however many they are: a spread of thousands of arguments would overflow the stack. */
export function extentOf(boxes: readonly Extent[]): Extent {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    right = Math.max(right, box.right);
  }
  return { left, right };
}

/** The smallest box around all of them. */
export function boxAround(boxes: readonly AlongBox[]): AlongBox {
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    top = Math.min(top, box.top);
    bottom = Math.max(bottom, box.bottom);
  }
  return { ...extentOf(boxes), top, bottom };
}
