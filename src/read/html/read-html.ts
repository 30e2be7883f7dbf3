import type { Reading } from '../../model/document.ts';
import { failure, type Outcome, success } from '../../model/outcome.ts';
import type { ReadFailure } from '../failure.ts';
import { longestText } from '../limits.ts';
import { addMarkedBlocks } from '../marked-blocks.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { decodeHtml } from './decode-html.ts';
import { mainPart } from './main-part.ts';
import { pageOf } from './page-of.ts';
import { parseHtml } from './parse-html.ts';

/** Reads a page's main part with its headings and lists; navigation, scripts and what is hidden stay out. */
export function readHtml(bytes: Uint8Array): Outcome<Reading, ReadFailure> {
  const decoded = decodeHtml(bytes);
  if (decoded.text.length > longestText) {
    return failure<ReadFailure>({
      type: 'too-large',
      message: `The page has more than ${longestText / 1024 / 1024} million characters: split it into parts.`,
    });
  }
  const document = parseHtml(decoded.text);
  if (!document.ok) return document;
  const page = pageOf(document.value);
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
  if (decoded.unreadable > 0) builder.addGap({ type: 'characters-unreadable', count: decoded.unreadable });
  const { title, language } = page;
  const about = {
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  };
  return success(builder.build({ format: 'html', reader: 'html 1', ...about }));
}
