import { type Direction, directionOf, type PageFrame } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';
import type { Style, Styles } from './style.ts';

/** What all characters of one text object share. */
export interface Appearance {
  readonly style: Style;
  readonly direction: Direction;
  readonly invisible: boolean;
  /** Its letters are pictures: whatever they are called, each is a bullet or an ornament. */
  readonly isSymbols: boolean;
}

const invisibleMode = 3;
const isSymbolFont = (font: string): boolean => /dingbat|wingding|webding|^symbol/i.test(font);

/** Reads how a text object looks from its character at `index`. */
export function appearanceOf(
  pdfium: Pdfium,
  styles: Styles,
  frame: PageFrame,
  text: number,
  index: number,
  scratch: number,
): Appearance {
  const object = pdfium.FPDFText_GetTextObject(text, index);
  const { scale, direction } = matrixOf(pdfium, frame, text, index, scratch);
  const size = pdfium.FPDFText_GetFontSize(text, index) * scale;
  const weight = pdfium.FPDFText_GetFontWeight(text, index);
  const font = fontName(pdfium, text, index, scratch);
  const colour = fillColour(pdfium, object, scratch);
  const style = styles.of(font, size, weight, colour, letterWidth(pdfium, object, scratch));
  const invisible = object !== 0 && pdfium.FPDFTextObj_GetTextRenderMode(object) === invisibleMode;
  return { style, direction, invisible, isSymbols: isSymbolFont(font) };
}

function matrixOf(pdfium: Pdfium, frame: PageFrame, text: number, index: number, scratch: number) {
  if (pdfium.FPDFText_GetMatrix(text, index, scratch) === 0) return { scale: 1, direction: 0 as Direction };
  const [a = 1, b = 0, c = 0, d = 1] = new Float32Array(pdfium.memory.buffer, scratch, 4);
  return { scale: Math.hypot(c, d) || 1, direction: directionOf(frame, a, b) };
}

function fontName(pdfium: Pdfium, text: number, index: number, scratch: number): string {
  const size = 256;
  const length = pdfium.FPDFText_GetFontInfo(text, index, scratch, size, scratch + size);
  if (length <= 1 || length > size) return '';
  return Buffer.from(pdfium.memory.buffer, scratch, length - 1).toString('latin1');
}

function letterWidth(pdfium: Pdfium, object: number, scratch: number): number {
  const font = object === 0 ? 0 : pdfium.FPDFTextObj_GetFont(object);
  const letter = 'n'.charCodeAt(0);
  if (font === 0 || pdfium.FPDFFont_GetGlyphWidth(font, letter, 1000, scratch) === 0) return 0;
  return Math.round(new Float32Array(pdfium.memory.buffer, scratch, 1)[0] ?? 0);
}

function fillColour(pdfium: Pdfium, object: number, scratch: number): string {
  if (object === 0) return '';
  const found = pdfium.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12);
  if (found === 0) return '';
  const [red = 0, green = 0, blue = 0] = new Uint32Array(pdfium.memory.buffer, scratch, 3);
  return `#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, '0')}`;
}
