import { breakLines, neverCut, type SetLine, type WidthOf } from './break-lines.ts';
import { syllables } from './hyphenation.ts';
import type { SourceBlock, SourceItem } from './source.ts';

export type Face = 'body' | 'bold' | 'heading';

/** How one kind of block is set; lengths in points. */
export interface BlockStyle {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly before: number;
  readonly colour: 'ink' | 'accent';
  readonly justified: boolean;
}

/** The styles of a document, and how wide a text is in one of its faces. */
export interface Typography {
  readonly styles: Readonly<Record<'chapter' | 'section' | 'paragraph' | 'item', BlockStyle>>;
  readonly bullets: readonly string[];
  readonly indent: number;
  widthOf(text: string, face: Face, size: number): number;
}

/** A line that knows all but its place on the page. */
export interface TypesetLine extends SetLine {
  readonly style: BlockStyle;
  /** From the column's left edge. */
  readonly indent: number;
  /** How much room the line was given: what a justified one is stretched to. */
  readonly room: number;
  readonly before: number;
  readonly bullet?: string;
  /** Must not be the last line of a column. */
  readonly keepWithNext: boolean;
  /** The whole chapter title, at its first line. */
  readonly chapter?: string;
}

/** Sets the blocks of a source in a column `width` points wide. */
export const typeset = (
  blocks: readonly SourceBlock[],
  type: Typography,
  width: number,
): readonly TypesetLine[] => blocks.flatMap((block) => setBlock(block, type, width));

function setBlock(block: SourceBlock, type: Typography, width: number): readonly TypesetLine[] {
  switch (block.type) {
    case 'heading': {
      const isChapter = block.level <= 2;
      const lines = setText(block.text, type.styles[isChapter ? 'chapter' : 'section'], type, width, 0);
      return lines.map((line, index) => ({
        ...line,
        keepWithNext: true,
        ...(isChapter && index === 0 ? { chapter: block.text } : {}),
      }));
    }
    case 'paragraph': {
      const lines = setText(block.text, type.styles.paragraph, type, width, 0);
      const introduces = block.text.endsWith(':');
      return lines.map((line, index) => ({
        ...line,
        keepWithNext: index === 0 || (introduces && line.last),
      }));
    }
    case 'list':
      return block.items.flatMap((item) => setItem(item, type, width, 0));
    case 'table':
      throw new Error('A demo PDF has no tables');
  }
}

function setItem(item: SourceItem, type: Typography, width: number, depth: number): readonly TypesetLine[] {
  const indent = type.indent * (depth + 1);
  const lines = setText(item.text, type.styles.item, type, width, indent);
  const bullet = type.bullets[depth] ?? '•';
  return [
    ...lines.map((line, index) => ({ ...line, ...(index === 0 ? { bullet } : {}) })),
    ...item.items.flatMap((inner) => setItem(inner, type, width, depth + 1)),
  ];
}

function setText(
  text: string,
  style: BlockStyle,
  type: Typography,
  width: number,
  indent: number,
): readonly TypesetLine[] {
  const widthOf: WidthOf = (words) => type.widthOf(words, style.face, style.size);
  const room = width - indent;
  return breakLines(text, room, widthOf, style.face === 'body' ? syllables : neverCut).map((line, index) => ({
    ...line,
    style,
    indent,
    room,
    before: index === 0 ? style.before : 0,
    keepWithNext: false,
  }));
}
