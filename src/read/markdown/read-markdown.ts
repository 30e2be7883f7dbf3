import type { Reading } from '../../model/document.ts';
import { failure, type Outcome, success } from '../../model/outcome.ts';
import type { ReadFailure } from '../failure.ts';
import { addMarkedBlocks } from '../marked-blocks.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { decodeText } from '../text/decode.ts';
import { readText } from '../text/read-text.ts';
import { lettersHidden } from '../text/rows.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { nestsTooDeep } from './nesting-depth.ts';

/** Longer texts are read as plain text: the Markdown parser keeps an object for every sign. */
const longestMarkdown = 8 * 1024 * 1024;

/** Reads Markdown (CommonMark): headings, lists with their nesting, paragraphs. */
export async function readMarkdown(bytes: Uint8Array): Promise<Outcome<Reading, ReadFailure>> {
  const { text, unreadable } = decodeText(bytes);
  if (text.length > longestMarkdown || nestsTooDeep(text)) return readText(bytes);
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const blocks = markdownBlocks(fromMarkdown(text));
  if (blocks.length === 0) {
    return failure<ReadFailure>({
      type: 'empty',
      message: 'The file holds no words: check that it is the right one.',
    });
  }
  const builder = new ReadingBuilder();
  addMarkedBlocks(builder, blocks);
  const count = unreadable + lettersHidden(text);
  if (count > 0) builder.addGap({ type: 'characters-unreadable', count });
  return success(builder.build({ format: 'markdown', reader: 'markdown 1' }));
}
