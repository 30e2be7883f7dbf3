import type { DefaultTreeAdapterMap } from 'parse5';
import type { HtmlElement, HtmlNode } from '../html/parse-html.ts';

/** What a page says of its article outside the text: meta tags, scripts of data, marked elements. */
export interface PageFacts {
  /** By name in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** The contents of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[];
  /** `<time>` and what carries an `itemprop` of a date: its kind, and the date as a machine or a person reads it. */
  readonly times: readonly { readonly marked: string; readonly stamp: string }[];
  /** Words of elements that are marked as the author, else of those that are named as a byline. */
  readonly bylines: readonly string[];
  /** What pictures show, as the page says where it can't show them; not a word or two, which any line may say. */
  readonly pictured: readonly string[];
  readonly canonical?: string;
  readonly asksForPassword: boolean;
}

const most = 400;
const mostPictures = 5000;

/** Collects them in one walk without recursion. */
export function pageFacts(document: DefaultTreeAdapterMap['document']): PageFacts {
  const collector = new FactCollector();
  const open: HtmlNode[] = [document];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node) collector.add(node);
    if (!('childNodes' in node)) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child !== undefined) open.push(child);
    }
  }
  return collector.facts();
}

class FactCollector {
  private readonly meta = new Map<string, string>();
  private readonly linkedData: string[] = [];
  private readonly times: { readonly marked: string; readonly stamp: string }[] = [];
  private readonly authors: string[] = [];
  private readonly bylines: string[] = [];
  private readonly pictured: string[] = [];
  private canonical: string | undefined;
  private asksForPassword = false;

  add(element: HtmlElement): void {
    this.addByTag(element);
    if (this.times.length < most) keepTime(this.times, element);
    if (this.authors.length < most && isAuthor(element)) this.authors.push(wordsOf(element));
    else if (this.bylines.length < most && isByline(element)) this.bylines.push(wordsOf(element));
  }

  facts(): PageFacts {
    const { meta, linkedData, times, pictured, canonical, asksForPassword } = this;
    const bylines = (this.authors.length > 0 ? this.authors : this.bylines).filter((line) => line !== '');
    return {
      meta,
      linkedData,
      times,
      bylines,
      pictured,
      ...(canonical === undefined ? {} : { canonical }),
      asksForPassword,
    };
  }

  private addByTag(element: HtmlElement): void {
    switch (element.tagName) {
      case 'meta':
        keepMeta(this.meta, element);
        break;
      case 'script':
        keepScript(this.linkedData, element);
        break;
      case 'link':
        if (attribute(element, 'rel').toLowerCase() === 'canonical')
          this.canonical ??= attribute(element, 'href');
        break;
      case 'input':
        this.asksForPassword ||= attribute(element, 'type').toLowerCase() === 'password';
        break;
      case 'img':
        if (this.pictured.length < mostPictures) keepPicture(this.pictured, element);
        break;
      default:
    }
  }
}

const attribute = (element: HtmlElement, wanted: string): string =>
  element.attrs.find(({ name }) => name === wanted)?.value.slice(0, 2000) ?? '';

function keepMeta(meta: Map<string, string>, element: HtmlElement): void {
  const name = attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'itemprop');
  const content = attribute(element, 'content').replace(/\s+/g, ' ').trim();
  if (name !== '' && content !== '' && !meta.has(name.toLowerCase()) && meta.size < most)
    meta.set(name.toLowerCase(), content);
}

function keepPicture(pictured: string[], element: HtmlElement): void {
  const words = attribute(element, 'alt').trim();
  if (words.split(/\s+/).length >= 2) pictured.push(words);
}

function keepScript(scripts: string[], element: HtmlElement): void {
  if (!/^application\/ld\+json/i.test(attribute(element, 'type')) || scripts.length >= most) return;
  const [child] = element.childNodes;
  if (child !== undefined && 'value' in child) scripts.push(child.value);
}

function keepTime(times: { marked: string; stamp: string }[], element: HtmlElement): void {
  const marked = attribute(element, 'itemprop');
  const isDate = /date(?:published|created|modified)/i.test(marked);
  if (element.tagName !== 'time' && !(isDate && element.tagName !== 'meta')) return;
  const stamp = attribute(element, 'datetime') || attribute(element, 'content') || wordsOf(element);
  if (stamp !== '') times.push({ marked, stamp });
}

const isAuthor = (element: HtmlElement): boolean =>
  attribute(element, 'rel') === 'author' || /(?:^|\s)author(?:\s|$)/.test(attribute(element, 'itemprop'));

function isByline(element: HtmlElement): boolean {
  return /(?:^|[\s_-])(?:byline|author-?name|article-?author)(?=$|[\s_-])/i.test(attribute(element, 'class'));
}

/** The first few hundred characters of an element's words. */
function wordsOf(element: HtmlElement): string {
  const open: HtmlNode[] = [element];
  let words = '';
  for (
    let node = open.pop(), seen = 0;
    node !== undefined && seen < 100 && words.length < 400;
    node = open.pop(), seen += 1
  ) {
    if (node.nodeName === '#text' && 'value' in node) words += ` ${node.value}`;
    if ('childNodes' in node && !('tagName' in node && /^(?:script|style|svg|button)$/.test(node.tagName)))
      open.push(...node.childNodes.slice(0, 100).toReversed());
  }
  return words.replace(/\s+/g, ' ').trim().slice(0, 400);
}
