import type { Box } from '../../model/document.ts';
import type { Pdfium } from './pdfium.ts';

/** A page as it is shown: its size in points, and the way from PDFium's coordinates to it. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** Clockwise quarter turns. */
  readonly rotation: number;
  /** The part of the sheet that is shown, in the file's own coordinates (y grows upwards). */
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Which way the words run on the page as it is shown, in clockwise quarter turns: 0 is upright. */
export type Direction = 0 | 1 | 2 | 3;
export const directions = [0, 1, 2, 3] as const;

/** A box in the coordinates of words that run in one direction: `left` to `right` along the line. */
export type AlongBox = Box;

export function pageFrame(pdfium: Pdfium, page: number, scratch: number): PageFrame {
  const width = pdfium.FPDF_GetPageWidthF(page);
  const height = pdfium.FPDF_GetPageHeightF(page);
  const rotation = pdfium.FPDFPage_GetRotation(page);
  const found = pdfium.FPDF_GetPageBoundingBox(page, scratch) !== 0;
  const [left, top, right, bottom] = new Float32Array(pdfium.memory.buffer, scratch, 4);
  if (found && left !== undefined && top !== undefined && right !== undefined && bottom !== undefined) {
    return { width, height, rotation, left, top, right, bottom };
  }
  const turned = rotation % 2 === 1;
  const [right0, top0] = turned ? [height, width] : [width, height];
  return { width, height, rotation, left: 0, bottom: 0, right: right0, top: top0 };
}

/** Across the page as shown, from its left edge. */
export function shownX(frame: PageFrame, x: number, y: number): number {
  if (frame.rotation === 0) return x - frame.left;
  if (frame.rotation === 1) return y - frame.bottom;
  return frame.rotation === 2 ? frame.right - x : frame.top - y;
}

/** Down the page as shown, from its top edge. */
export function shownY(frame: PageFrame, x: number, y: number): number {
  if (frame.rotation === 0) return frame.top - y;
  if (frame.rotation === 1) return x - frame.left;
  return frame.rotation === 2 ? y - frame.bottom : frame.right - x;
}

/** Which way a text runs whose matrix begins with `a` and `b`; slanting text goes to the nearest quarter. */
export function directionOf(frame: PageFrame, a: number, b: number): Direction {
  const quarter = Math.round(Math.atan2(-b, a) / (Math.PI / 2));
  return ((((quarter + frame.rotation) % 4) + 4) % 4) as Direction;
}

/** Along the line, for a point of the page as shown. */
export function along(frame: PageFrame, direction: Direction, x: number, y: number): number {
  if (direction === 0) return x;
  if (direction === 1) return y;
  return direction === 2 ? frame.width - x : frame.height - y;
}

/** From line to line, for a point of the page as shown. */
export function across(frame: PageFrame, direction: Direction, x: number, y: number): number {
  if (direction === 0) return y;
  if (direction === 1) return frame.width - x;
  return direction === 2 ? frame.height - y : x;
}

/** The box on the page as shown, to a hundredth of a point: more is noise, and makes every store larger. */
export function shownBox(frame: PageFrame, direction: Direction, box: AlongBox): Box {
  const { left, top, right, bottom } = box;
  const { width, height } = frame;
  const turned =
    direction === 0
      ? { left, top, right, bottom }
      : direction === 1
        ? { left: width - bottom, top: left, right: width - top, bottom: right }
        : direction === 2
          ? { left: width - right, top: height - bottom, right: width - left, bottom: height - top }
          : { left: top, top: height - right, right: bottom, bottom: height - left };
  return {
    left: hundredth(turned.left),
    top: hundredth(turned.top),
    right: hundredth(turned.right),
    bottom: hundredth(turned.bottom),
  };
}

const hundredth = (points: number): number => Math.round(points * 100) / 100;
