import { isBlank, lettersOf } from './letters.ts';
import type { PageFrame } from './page-frame.ts';
import { shownX, shownY } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';
import type { Mark, PageContent, Run } from './run.ts';
import { type Character, RunCollector } from './run-collector.ts';
import type { Styles } from './style.ts';
import { type Appearance, appearanceOf } from './text-appearance.ts';

/** A page with more characters than this is no page to read: five broadsheets of a newspaper have fewer. */
const mostCharacters = 200_000;
/** Pictures made of thousands of strokes hold no rule that parts text. */
const mostObjects = 4000;

/**
 * Reads what is on a page: its runs of characters, rules and marks; nothing where its words cannot be read.
 * `scratch` is 512 bytes of PDFium's memory.
 */
export function pageContent(
  pdfium: Pdfium,
  styles: Styles,
  frame: PageFrame,
  page: number,
  scratch: number,
): PageContent | undefined {
  const text = pdfium.FPDFText_LoadPage(page);
  if (text === 0) return undefined;
  const isTooLong = pdfium.FPDFText_CountChars(text) > mostCharacters;
  const runs = isTooLong ? undefined : readCharacters(pdfium, styles, frame, text, scratch);
  pdfium.FPDFText_ClosePage(text);
  if (runs === undefined) return undefined;
  return { runs, ...readMarks(pdfium, frame, page, scratch) };
}

function readCharacters(pdfium: Pdfium, styles: Styles, frame: PageFrame, text: number, scratch: number) {
  const visible = new RunCollector(frame);
  const invisible = new RunCollector(frame);
  const appearances = new Map<number, Appearance>();
  const character = { text: '', x: 0, y: 0, left: 0, top: 0, right: 0, bottom: 0 };
  const place = new Scratch(pdfium, scratch);
  const count = pdfium.FPDFText_CountChars(text);
  for (let index = 0; index < count; index++) {
    const code = pdfium.FPDFText_GetUnicode(text, index);
    const object = pdfium.FPDFText_GetTextObject(text, index);
    const made = object === 0 || (isBlank(code) && pdfium.FPDFText_IsGenerated(text, index) === 1);
    if (made) {
      visible.addBlank(0);
      invisible.addBlank(0);
      continue;
    }
    let appearance = appearances.get(object);
    if (appearance === undefined) {
      appearance = appearanceOf(pdfium, styles, frame, text, index, scratch);
      appearances.set(object, appearance);
    }
    const collector = appearance.invisible ? invisible : visible;
    place.placeOf(text, index, character);
    if (isBlank(code)) {
      collector.addBlank(Math.abs(character.right - character.left));
      continue;
    }
    if (isOffPage(frame, character)) continue;
    character.text = appearance.isSymbols ? '•' : lettersOf(code);
    if (character.text === '') continue;
    collector.add(character, appearance, appearance.isSymbols || isReadable(code, pdfium, text, index));
  }
  return shownRuns(visible.finish(), invisible.finish());
}

/** Words under a scanned picture are invisible and all there is; beside visible words they are someone's trick. */
function shownRuns(visible: readonly Run[], invisible: readonly Run[]): readonly Run[] {
  const length = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + run.text.length, 0);
  return length(invisible) > 2 * length(visible) ? [...visible, ...invisible] : visible;
}

/** PDFium's memory as numbers, read anew where it has grown and moved. */
class Scratch {
  private buffer: ArrayBuffer | undefined;
  private doubles = new Float64Array();
  private floats = new Float32Array();
  private readonly pdfium: Pdfium;
  private readonly address: number;

  constructor(pdfium: Pdfium, address: number) {
    this.pdfium = pdfium;
    this.address = address;
  }

  placeOf(text: number, index: number, into: Character): void {
    const { pdfium, address } = this;
    pdfium.FPDFText_GetCharOrigin(text, index, address, address + 8);
    pdfium.FPDFText_GetLooseCharBox(text, index, address + 16);
    if (this.buffer !== pdfium.memory.buffer) this.look();
    into.x = this.doubles[0] ?? 0;
    into.y = this.doubles[1] ?? 0;
    into.left = this.floats[0] ?? 0;
    into.top = this.floats[1] ?? 0;
    into.right = this.floats[2] ?? 0;
    into.bottom = this.floats[3] ?? 0;
  }

  private look(): void {
    this.buffer = this.pdfium.memory.buffer;
    this.doubles = new Float64Array(this.buffer, this.address, 2);
    this.floats = new Float32Array(this.buffer, this.address + 16, 4);
  }
}

function isOffPage(frame: PageFrame, at: Character): boolean {
  const x = shownX(frame, (at.left + at.right) / 2, (at.bottom + at.top) / 2);
  const y = shownY(frame, (at.left + at.right) / 2, (at.bottom + at.top) / 2);
  return !(x >= -1 && y >= -1 && x <= frame.width + 1 && y <= frame.height + 1);
}

function isReadable(code: number, pdfium: Pdfium, text: number, index: number): boolean {
  return code !== 0xfffd && (code < 0x80 || pdfium.FPDFText_HasUnicodeMapError(text, index) !== 1);
}

const pathType = 2;
const imageType = 3;
const shadingType = 4;
const formType = 5;

function readMarks(pdfium: Pdfium, frame: PageFrame, page: number, scratch: number) {
  const rules: Mark[] = [];
  const dots: Mark[] = [];
  const count = Math.min(pdfium.FPDFPage_CountObjects(page), mostObjects);
  let hasPictures = false;
  for (let index = 0; index < count; index++) {
    const object = pdfium.FPDFPage_GetObject(page, index);
    const type = pdfium.FPDFPageObj_GetType(object);
    if (type === imageType || type === shadingType || type === formType) hasPictures = true;
    if (type !== pathType) continue;
    const box = boundsOf(pdfium, frame, object, scratch);
    if (box === undefined) continue;
    const width = box.right - box.left;
    const height = box.bottom - box.top;
    if (width >= 36 && height <= 3) rules.push(box);
    else if (width <= 14 && height <= 14 && width > 0.5 && height > 0.5) dots.push(box);
    else if (width > 36 && height > 36) {
      hasPictures = true;
      rules.push({ ...box, bottom: box.top }, { ...box, top: box.bottom });
    }
  }
  return { rules, dots, hasPictures };
}

function boundsOf(pdfium: Pdfium, frame: PageFrame, object: number, scratch: number): Mark | undefined {
  const found = pdfium.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12);
  if (found === 0) return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(pdfium.memory.buffer, scratch, 4);
  const [x0, x1] = [shownX(frame, left, bottom), shownX(frame, right, top)];
  const [y0, y1] = [shownY(frame, left, bottom), shownY(frame, right, top)];
  return {
    left: Math.min(x0, x1),
    right: Math.max(x0, x1),
    top: Math.min(y0, y1),
    bottom: Math.max(y0, y1),
  };
}
