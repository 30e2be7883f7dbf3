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
  /** The text so far in pieces: joined once at the end, since a look at the end of a growing string copies it. */
  private readonly pieces: string[] = [];
  private length = 0;
  private readonly blocks: Block[] = [];
  private readonly lines: Line[] = [];
  private readonly seams: Seam[] = [];
  private readonly furniture: Furniture[] = [];
  private readonly gaps: ReadingGap[] = [];
  private open: { kind: BlockKind; level: number; start: number } | undefined;

  /** Begins a block and ends the one before it. */
  startBlock(kind: BlockKind, level = 0): void {
    this.endBlock();
    if (this.length > 0 && this.pieces.at(-1) !== '\n') this.append('\n');
    this.open = { kind, level, start: this.length };
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
    if (this.length > this.open.start) this.joinTo(clean, joinsWord);
    const start = this.length;
    this.append(clean);
    const hasPlace = place.page !== undefined || place.row !== undefined || place.box !== undefined;
    if (hasPlace) this.lines.push({ start: utf16(start), end: utf16(this.length), ...place });
  }

  /** Ends the open block; one without words leaves nothing behind. */
  endBlock(): void {
    if (this.open === undefined) return;
    const { kind, level, start } = this.open;
    this.open = undefined;
    if (this.length > start) {
      this.blocks.push({ kind, level, start: utf16(start), end: utf16(this.length) });
    }
  }

  /** Where the text ends as yet. */
  get end(): number {
    return this.length;
  }

  addFurniture(furniture: Furniture): void {
    this.furniture.push(furniture);
  }

  addGap(gap: ReadingGap): void {
    this.gaps.push(gap);
  }

  build(
    about: Pick<Reading, 'format' | 'reader' | 'title' | 'language' | 'about'>,
    pages: readonly Page[] = [],
  ): Reading {
    this.endBlock();
    const { blocks, lines, seams, furniture, gaps } = this;
    if (this.pieces.at(-1) === '\n') this.pieces.pop();
    return { ...about, text: this.pieces.join(''), blocks, lines, seams, pages, furniture, gaps };
  }

  private append(words: string): void {
    this.pieces.push(words);
    this.length += words.length;
  }

  private joinTo(next: string, joinsWord: (before: string, after: string) => boolean): void {
    const last = this.pieces.at(-1) ?? '';
    const hyphen = last.at(-1) ?? '';
    if (!hyphens.includes(hyphen) || standsAlone(last, next)) {
      this.append(' ');
      return;
    }
    const before = last.slice(0, -1);
    // `two-` + `child`: the hyphen is the word's own. A soft hyphen never is.
    if (hyphen !== '\u00ad' && !joinsWord(before.slice(-longestWord), next.slice(0, longestWord))) return;
    this.takeOutHyphen(before, hyphen);
  }

  private takeOutHyphen(before: string, hyphen: string): void {
    this.pieces[this.pieces.length - 1] = before;
    this.length -= hyphen.length;
    const line = this.lines.at(-1);
    if (line !== undefined && line.end > this.length) {
      this.lines[this.lines.length - 1] = { ...line, end: utf16(this.length) };
    }
    this.seams.push({ at: utf16(this.length), original: `${hyphen}\n` });
  }
}

const hyphens = ['-', '\u2010', '\u00ad'];

/** How many characters on either side of a hyphen are shown to `joinsWord`: more than any word has. */
const longestWord = 100;

/** A dash between blanks (`costs - ` + `to allow`) or a hyphen left hanging (`short-` + `and long-term`) cuts no word. */
const standsAlone = (before: string, after: string): boolean =>
  before.length < 2 || before.at(-2) === ' ' || /^(?:and|or) /.test(after);

const whiteSpace = /[\s\u00a0\u200b\ufeff]+/g;

/** Whether the word was cut by the printer: both halves in lower case, the second no word of its own in a compound. */
function cutsWord(before: string, after: string): boolean {
  return /\p{Ll}$/u.test(before) && /^\p{Ll}/u.test(after);
}
