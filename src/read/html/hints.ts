import type { PageElement } from './page.ts';

/** Classes, ids and roles of what surrounds an article; whole words of the hint, so that `header` is not `head`. */
const furniture =
  /(?:^|[\s_-])(?:ad|ads|advert|advertisement|adbox|banner|breadcrumbs?|byline|caption|comments?|comment-?list|commentary-?list|community|contentinfo|cookies?|consent|credits?|disqus|dont-?print|footer|footnav|gdpr|login|masthead|menu|meta|modal|nav|navbar|navigation|newsletter|newsletters|outbrain|pager|pagination|paywall|popup|popular|privacy|promo|promoted|promos|recirc|recommend|recommended|recommendations|related|related-?(?:articles?|content|links?|news|posts?|stories)|most-?(?:read|popular|viewed)|read-?more|more-?(?:stories|news|from|on)|remark|replies|rss|search|share|sharing|share-?(?:bar|tools|buttons)|shoutbox|sidebar|signup|sign-?up|skip|skyscraper|social|social-?(?:share|media|links)|sponsor|sponsored|subscribe|subscription|syndication|taboola|tags?|tag-?list|taglist|teaser|teasers|toolbar|tools|topics|trending|widget|widgets|yom-remote|print-?only|visually-?hidden|sr-only|screen-reader-text)(?=$|[\s_-])/i;

const content =
  /(?:^|[\s_-])(?:article|body|content|entry|main|post|story|text|page|column)(?=$|[\s_-])|(?:article|story|post|entry)-?(?:body|content|text)/i;

const furnitureTags: ReadonlySet<string> = new Set([
  'nav',
  'aside',
  'footer',
  'menu',
  'dir',
  'figcaption',
  'figure',
  'form',
  'address',
]);

/** Whether an element is named or marked as something around the content. */
export function namesFurniture({ tag, hints, parent }: PageElement): boolean {
  if (parent <= 1 || tag === 'body' || tag === 'article' || tag === 'main')
    return tag === 'nav' || tag === 'footer';
  if (/^h\d$|^p$/.test(tag)) return /(?:^|\s)(?:caption|byline|credit)(?=$|\s)/i.test(hints);
  if (furnitureTags.has(tag)) return true;
  return furniture.test(hints) && !content.test(hints);
}

/** How much an element's kind and name speak for it or against it, in votes. */
export function weightOf({ tag, hints }: PageElement): number {
  const byName = content.test(hints) ? 25 : 0;
  const byTag = tag === 'article' || tag === 'main' ? 25 : tag === 'div' || tag === 'section' ? 5 : 0;
  return byName + byTag - (furniture.test(hints) ? 25 : 0);
}
