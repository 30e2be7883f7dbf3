import type { ArticleDetails } from '../../model/article.ts';
import type { Reading } from '../../model/document.ts';
import { failure, type Outcome, success } from '../../model/outcome.ts';
import type { ReadFailure } from '../failure.ts';
import type { Page } from '../html/page.ts';
import { pageOf } from '../html/page-of.ts';
import { namesOf, parsedPage } from '../html/read-html.ts';
import { addMarkedBlocks } from '../marked-blocks.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { type ArticleParts, articleParts } from './article-body.ts';
import { articleWalk } from './article-walk.ts';
import { detailsOfPage, headlinesOf } from './details-of-page.ts';
import type { ArticleKind } from './kinds.ts';
import { articleState } from './no-article.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';

/** Reads the article on a page: its body as the text, what it says of itself apart, captions and credits as furniture. */
export function readArticlePage(bytes: Uint8Array, kind: ArticleKind): Outcome<Reading, ReadFailure> {
  const parsed = parsedPage(bytes);
  if (!parsed.ok) return parsed;
  const { document, unreadable } = parsed.value;
  const page = pageOf(document, articleWalk);
  const facts = pageFacts(document);
  const { isPaid, ...details } = detailsOfPage(page, facts);
  const { pictured } = facts;
  const parts = articleParts(page, { kind, headlines: headlinesOf(page, details), pictured });
  const state = articleState(signsOf(page, facts, parts, isPaid));
  if (state.type === 'none') return failure<ReadFailure>({ type: 'no-article', message: state.message });
  const builder = new ReadingBuilder();
  addMarkedBlocks(builder, parts.body);
  for (const { what, text } of parts.asides) builder.addFurniture({ what, text });
  if (unreadable > 0) builder.addGap({ type: 'characters-unreadable', count: unreadable });
  if (state.type === 'beginning-only') builder.addGap({ type: 'beginning-only' });
  return success(
    builder.build({ format: 'html', reader: 'html article 1', ...titled(page, details), about: details }),
  );
}

const signsOf = (page: Page, facts: PageFacts, parts: ArticleParts, isPaid: boolean) => ({
  title: page.title ?? '',
  body: parts.body.map(({ text }) => text).join('\n'),
  asksForPassword: facts.asksForPassword,
  isPaid,
  words: page.blocks.map(({ text }) => text).join('\n'),
});

function titled(page: Page, { headline }: ArticleDetails): Pick<Reading, 'title' | 'language'> {
  return { ...namesOf(page), ...(headline === undefined ? {} : { title: headline }) };
}
