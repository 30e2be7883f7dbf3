import type { Page, PageBlock } from './page.ts';
import { isLinks, PageBody } from './page-body.ts';

/**
 * The blocks of a page that are its content: an article's body, or all of a long page of many sections.
 *
 * Paragraphs vote for the elements around them, as in Readability (Arc90, later Mozilla): one vote and one for each
 * comma and hundred characters, less for each step outwards. The element with most votes is the main part, unless it
 * holds too little of the page's prose, as where each section stands in an element of its own: then it is widened.
 */
export function mainPart(page: Page): readonly PageBlock[] {
  const body = new PageBody(page);
  const prose = page.blocks.filter((block) => body.isContent(block));
  if (prose.length === 0) return page.blocks.filter((block) => !isLinks(block));
  const top = body.widened(body.topElement(prose), prose);
  const kept = new Set(prose.filter((block) => body.isInside(block.element, top)));
  return page.blocks.filter((block, index) => kept.has(block) && !headsNothing(page.blocks, index, kept));
}

/** `Related articles` above a list that was left out, or at the end of all. */
export function headsNothing(
  blocks: readonly PageBlock[],
  index: number,
  kept: ReadonlySet<PageBlock>,
): boolean {
  const heading = blocks[index];
  if (heading?.kind !== 'heading') return false;
  let next = index + 1;
  while (next < blocks.length && next < index + 200 && !kept.has(blocks[next] ?? heading)) next += 1;
  const after = blocks[next];
  if (after === undefined || !kept.has(after)) return true;
  return next > index + 1 && after.kind === 'heading' && after.level <= heading.level;
}
