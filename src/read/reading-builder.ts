import type {
  Block,
  BlockKind,
  Furniture,
  Line,
  Page,
  Reading,
  ReadingGap,
  Seam,
} from '../model/document.ts';
import { utf16 } from '../model/span.ts';

/** Where a line of the original stands. */
export type LinePlace = Pick<Line, 'page' | 'row' | 'box'>;

/**
 * Puts a reading together, so that every format keeps the same promises: blocks one a line, white space one
 * blank, words cut at the end of a line whole again with a seam, and every line's place kept.
 */
export class ReadingBuilder {
  private text = '';
  private readonly blocks: Block[] = [];
  private readonly lines: Line[] = [];
  private readonly seams: Seam[] = [];
  private readonly furniture: Furniture[] = [];
  private readonly gaps: ReadingGap[] = [];
  private open: { kind: BlockKind; level: number; start: number } | undefined;

  /** Begins a block and ends the one before it. */
  startBlock(kind: BlockKind, level = 0): void {
    this.endBlock();
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
    this.open = { kind, level, start: this.text.length };
  }

  /**
   * Adds a line of the original to the open block. A hyphen that cuts a word at the end of the line before is
   * taken out where `joinsWord` says so, and a seam kept; else the lines are joined by one blank.
   */
  addLine(
    words: string,
    place: LinePlace = {},
    joinsWord: (before: string, after: string) => boolean = cutsWord,
  ): void {
    if (this.open === undefined) throw new Error('A line needs a block: call startBlock first');
    const clean = words.replace(whiteSpace, ' ').trim();
    if (clean === '') return;
    if (this.text.length > this.open.start) this.joinTo(clean, joinsWord);
    const start = this.text.length;
    this.text += clean;
    const hasPlace = place.page !== undefined || place.row !== undefined || place.box !== undefined;
    if (hasPlace) this.lines.push({ start: utf16(start), end: utf16(this.text.length), ...place });
  }

  /** Ends the open block; one without words leaves nothing behind. */
  endBlock(): void {
    if (this.open === undefined) return;
    const { kind, level, start } = this.open;
    this.open = undefined;
    if (this.text.length > start) {
      this.blocks.push({ kind, level, start: utf16(start), end: utf16(this.text.length) });
    }
  }

  addFurniture(furniture: Furniture): void {
    this.furniture.push(furniture);
  }

  addGap(gap: ReadingGap): void {
    this.gaps.push(gap);
  }

  build(
    about: Pick<Reading, 'format' | 'reader' | 'title' | 'language'>,
    pages: readonly Page[] = [],
  ): Reading {
    this.endBlock();
    const { blocks, lines, seams, furniture, gaps } = this;
    return { ...about, text: this.text.replace(/\n$/, ''), blocks, lines, seams, pages, furniture, gaps };
  }

  private joinTo(next: string, joinsWord: (before: string, after: string) => boolean): void {
    const hyphen = /[-\u2010\u00ad]$/.exec(this.text)?.[0];
    if (hyphen === undefined) {
      this.text += ' ';
      return;
    }
    const before = this.text.slice(0, -1);
    if (hyphen !== '\u00ad' && !joinsWord(before, next)) return; // `two-` + `child`: the hyphen is the word's own
    const last = this.lines.at(-1);
    this.text = before;
    if (last !== undefined && last.end > before.length) {
      this.lines[this.lines.length - 1] = { ...last, end: utf16(before.length) };
    }
    this.seams.push({ at: utf16(before.length), original: `${hyphen}\n` });
  }
}

const whiteSpace = /[\s\u00a0\u200b\ufeff]+/g;

/** Whether the word was cut by the printer: both halves in lower case, the second no word of its own in a compound. */
function cutsWord(before: string, after: string): boolean {
  return /\p{Ll}$/u.test(before) && /^\p{Ll}/u.test(after);
}
