import type { DefaultTreeAdapterMap } from 'parse5';
import type { Reading } from '../../model/document.ts';
import { failure, type Outcome, success } from '../../model/outcome.ts';
import type { ReadFailure } from '../failure.ts';
import { longestText } from '../limits.ts';
import { addMarkedBlocks } from '../marked-blocks.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { decodeHtml } from './decode-html.ts';
import { mainPart } from './main-part.ts';
import type { Page } from './page.ts';
import { pageOf } from './page-of.ts';
import { parseHtml } from './parse-html.ts';

/** Reads a page's main part with its headings and lists; navigation, scripts and what is hidden stay out. */
export function readHtml(bytes: Uint8Array): Outcome<Reading, ReadFailure> {
  const parsed = parsedPage(bytes);
  if (!parsed.ok) return parsed;
  const { document, unreadable } = parsed.value;
  const page = pageOf(document);
  const blocks = mainPart(page);
  if (blocks.length === 0) {
    return failure<ReadFailure>({
      type: 'no-text',
      message:
        'The page holds no text of its own, perhaps because a script loads it: save it from a browser as PDF.',
    });
  }
  const builder = new ReadingBuilder();
  addMarkedBlocks(builder, blocks);
  if (unreadable > 0) builder.addGap({ type: 'characters-unreadable', count: unreadable });
  return success(builder.build({ format: 'html', reader: 'html 1', ...namesOf(page) }));
}

/** A page's tree, and how many characters of its bytes are none. */
export interface ParsedPage {
  readonly document: DefaultTreeAdapterMap['document'];
  readonly unreadable: number;
}

/** Decodes and parses a page, within the limits of what is read. */
export function parsedPage(bytes: Uint8Array): Outcome<ParsedPage, ReadFailure> {
  const { text, unreadable } = decodeHtml(bytes);
  if (text.length > longestText) {
    return failure<ReadFailure>({
      type: 'too-large',
      message: `The page has more than ${longestText / 1024 / 1024} million characters: split it into parts.`,
    });
  }
  const document = parseHtml(text);
  return document.ok ? success({ document: document.value, unreadable }) : document;
}

/** What a page calls itself, and its language. */
export const namesOf = ({ title, language }: Page): Pick<Reading, 'title' | 'language'> => ({
  ...(title === undefined ? {} : { title }),
  ...(language === undefined ? {} : { language }),
});
