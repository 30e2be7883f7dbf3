import { across, along, type PageFrame, shownX, shownY } from './page-frame.ts';
import type { Run } from './run.ts';
import type { Appearance } from './text-appearance.ts';

/** One character as PDFium gives it, in the file's coordinates. */
export interface Character {
  text: string;
  x: number;
  y: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A gap this wide, in parts of the type's size, ends a run: two columns may begin there. */
const widestGap = 0.6;
/** Justified lines stretch their blanks up to this. */
const widestBlank = 1.3;
/** The widest gap inside a run, or inside a piece, in parts of the type's size. */
export const gapLimit = (hasBlank: boolean): number => (hasBlank ? widestBlank : widestGap);
/** A gap this wide is a blank where the file has none. */
export const blankGap = 0.22;

/** Puts characters, in the file's order, together into runs. */
export class RunCollector {
  readonly runs: Run[] = [];
  private text = '';
  private appearance: Appearance | undefined;
  private left = 0;
  private top = 0;
  private right = 0;
  private bottom = 0;
  private baseline = 0;
  /** Where the last character began and what it was: a second print of it is a poor man's bold. */
  private lastLeft = 0;
  private last = '';
  private unreadable = 0;
  private blank = false;
  private blankWidth = 0;
  private readonly frame: PageFrame;

  constructor(frame: PageFrame) {
    this.frame = frame;
  }

  /** A blank, real or made by PDFium; `width` in parts of a point, 0 where PDFium made it. */
  addBlank(width: number): void {
    this.blank = true;
    this.blankWidth += width;
  }

  add(character: Character, appearance: Appearance, isReadable: boolean): void {
    const { frame } = this;
    const { direction, style } = appearance;
    const startX = shownX(frame, character.left, character.bottom);
    const startY = shownY(frame, character.left, character.bottom);
    const endX = shownX(frame, character.right, character.top);
    const endY = shownY(frame, character.right, character.top);
    const u0 = along(frame, direction, startX, startY);
    const u1 = along(frame, direction, endX, endY);
    const v0 = across(frame, direction, startX, startY);
    const v1 = across(frame, direction, endX, endY);
    const originX = shownX(frame, character.x, character.y);
    const originY = shownY(frame, character.x, character.y);
    const v = across(frame, direction, originX, originY);
    const left = Math.min(u0, u1);
    const right = Math.max(u0, u1);
    if (this.isSecondPrint(character.text, left, right, v)) return;
    if (!this.follows(appearance, left, v)) this.begin(appearance, left, v);
    else if (this.needsBlank(left, style.size)) this.text += ' ';
    this.blank = false;
    this.blankWidth = 0;
    this.text += character.text;
    if (!isReadable) this.unreadable++;
    this.last = character.text;
    this.lastLeft = left;
    this.right = Math.max(this.right, right);
    this.top = Math.min(this.top, v0, v1);
    this.bottom = Math.max(this.bottom, v0, v1);
  }

  /** Ends the last run; the collector is done. */
  finish(): Run[] {
    this.end();
    return this.runs;
  }

  private follows(next: Appearance, left: number, v: number): boolean {
    const now = this.appearance;
    if (now === undefined || now.style !== next.style || now.direction !== next.direction) return false;
    const { size } = next.style;
    if (Math.abs(v - this.baseline) > 0.1 * size) return false;
    if (left === this.lastLeft) return true; // the second letter of a ligature has the box of the whole
    return left - this.right <= gapLimit(this.blankWidth > 0) * size && left - this.right >= -0.5 * size;
  }

  private needsBlank(left: number, size: number): boolean {
    const gap = left - this.right;
    if (!this.blank) return gap > blankGap * size;
    // A blank that is wide by itself, over which the next letter was drawn back, is not seen by any reader.
    return !(this.blankWidth > 0.1 * size && gap < 0.03 * size);
  }

  private isSecondPrint(text: string, left: number, right: number, v: number): boolean {
    if (this.appearance === undefined || text !== this.last || this.blank) return false;
    const shift = Math.abs(left - this.lastLeft);
    if (shift === 0 && text === 'f') return false; // the ligature of two
    return shift < 0.3 * (right - left) && Math.abs(v - this.baseline) < 0.3 * (right - left);
  }

  private begin(appearance: Appearance, left: number, v: number): void {
    const apart = this.blank && this.appearance !== undefined;
    this.end(apart ? ' ' : '', this.blankWidth > 0);
    this.appearance = appearance;
    this.text = '';
    this.unreadable = 0;
    this.left = left;
    this.right = left;
    this.top = Number.POSITIVE_INFINITY;
    this.bottom = Number.NEGATIVE_INFINITY;
    this.baseline = v;
  }

  private end(edge = '', blankAfter = false): void {
    const { appearance, left, top, right, bottom, baseline, text, unreadable } = this;
    if (appearance === undefined || text === '') return;
    const { style, direction } = appearance;
    this.runs.push({
      text: text + edge,
      style,
      direction,
      left,
      top,
      right,
      bottom,
      baseline,
      unreadable,
      blankAfter,
    });
  }
}
