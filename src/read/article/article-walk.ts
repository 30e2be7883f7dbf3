import type { WalkRules } from '../html/page-of.ts';
import type { HtmlElement } from '../html/parse-html.ts';

/** How the page of an article is walked: captions and credits inside a line stand alone, and hover cards are not read. */
export const articleWalk: WalkRules = {
  standsAlone: (element) => isShownAsBlock(element) || aside.test(hintsOf(element)),
  skips: (element) => hoverCard.test(hintsOf(element)),
};

/** Classes of spans that hold no words of the sentence around them. */
const aside =
  /(?:^|[\s_-])(?:caption|credit|credits|byline|copyright|timestamp|dateline|figcaption|datePublished|dateModified)(?=$|[\s_-])/i;

/** What shows only under the pointer or to a screen reader would stand in the middle of a sentence. */
const hoverCard =
  /(?:^|[\s_-])(?:tooltip(?:-?text|-?content)?|popover|hover-?card|rollover-(?:\w+-)?block|sr-only|visually-?hidden|screen-?reader(?:-text)?|assistive-?text)(?=$|\s)/i;

function hintsOf(element: HtmlElement): string {
  if (element.tagName === 'body' || element.tagName === 'html') return '';
  const named = element.attrs.filter(({ name }) => name === 'class' || name === 'id' || name === 'itemprop');
  return named.map(({ value }) => value.slice(0, 300)).join(' ');
}

const isShownAsBlock = (element: HtmlElement): boolean =>
  element.attrs.some(
    ({ name, value }) => name === 'style' && /display\s*:\s*block/i.test(value.slice(0, 500)),
  );
