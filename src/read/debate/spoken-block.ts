import type { BlockKind } from '../../model/document.ts';

/** A paragraph, list item or heading within what one speaker said. */
export interface SpokenBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
  /** Set in by the printer: a quotation, or the words of a motion. */
  readonly indented?: boolean;
}

export const paragraph = (text: string, indented = false): SpokenBlock => ({
  kind: 'paragraph',
  level: 0,
  text,
  ...(indented ? { indented } : {}),
});

/** White space as a reading has it. */
export const collapsed = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
