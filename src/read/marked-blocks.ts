import type { BlockKind } from '../model/document.ts';
import type { ReadingBuilder } from './reading-builder.ts';
import { markerAt } from './text/markers.ts';
import { readsAsHeading } from './text/wording.ts';

/** A block as a format with marked structure gives it: HTML, DOCX, Markdown. */
export interface MarkedBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
  /** All of it is bold: perhaps a heading that its writer did not mark as one. */
  readonly bold: boolean;
}

/** Adds marked blocks to a reading, with the headings and list items that were only typed to look like them. */
export function addMarkedBlocks(builder: ReadingBuilder, blocks: readonly MarkedBlock[]): void {
  blocks.forEach((block, index) => {
    const marker = block.kind === 'heading' ? undefined : markerAt(block.text);
    const typed = marker?.sure === true && marker.length < block.text.length ? marker.length : 0;
    if (isUnmarkedHeading(block, blocks[index + 1])) builder.startBlock('heading', lowestHeading);
    else if (typed > 0 && block.kind === 'paragraph') builder.startBlock('item', 1);
    else builder.startBlock(block.kind, block.level);
    builder.addLine(block.text.slice(typed));
  });
}

/** A short bold paragraph above one that is not bold; it ranks below the marked headings. */
const isUnmarkedHeading = (block: MarkedBlock, next: MarkedBlock | undefined): boolean =>
  block.kind === 'paragraph' && block.bold && readsAsHeading(block.text) && next !== undefined && !next.bold;

const lowestHeading = 10;
