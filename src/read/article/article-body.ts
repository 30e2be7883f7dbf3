import type { FurnitureKind } from '../../model/document.ts';
import { headsNothing } from '../html/main-part.ts';
import type { Page, PageBlock, PageElement } from '../html/page.ts';
import { isLinks, PageBody } from '../html/page-body.ts';
import { bare } from './bare.ts';
import {
  headsFurtherReading,
  headsSendersNotes,
  isBoilerplate,
  isLineAbove,
  isReportingCredit,
} from './boilerplate.ts';
import { captionsOf } from './captions.ts';
import { type ArticleKind, keepsNotes } from './kinds.ts';

/** Words that belong to an article and are not its body. */
export interface ArticleAside {
  readonly what: FurnitureKind;
  readonly text: string;
}

export interface ArticleParts {
  readonly body: readonly PageBlock[];
  readonly asides: readonly ArticleAside[];
}

/** What is known of an article before its body is looked for. */
export interface KnownOfArticle {
  readonly kind: ArticleKind;
  /** What it may be called on its page. */
  readonly headlines: readonly string[];
  /** What the page's pictures show, in its own words. */
  readonly pictured: readonly string[];
}

/** The body of the article on a page, with its captions, credits and notes apart. */
export function articleParts(whole: Page, { kind, headlines, pictured }: KnownOfArticle): ArticleParts {
  const page = { ...whole, elements: whole.elements.map(withPlainHints) };
  const captions = captionsOf(page, new Set(pictured.map(bare)));
  const titles = new Set(headlines.map(bare));
  const inside = insideArticle(page, titles);
  const roles = new Map<PageBlock, ArticleAside['what']>();
  for (const block of captions) roles.set(block, 'caption');
  for (const block of inside) if (isReportingCredit(block.text)) roles.set(block, 'credit');
  const lines = inside.filter((block) => !roles.has(block) && !titles.has(bare(block.text)));
  const end = endOf(lines, keepsNotes(kind));
  if (end.isNote) for (const block of lines.slice(end.at)) roles.set(block, 'note');
  const words = lines.slice(0, end.at).filter((block) => !isBoilerplate(block));
  const kept = new Set(withoutLinesAbove(words));
  return {
    body: page.blocks.filter((block, index) => kept.has(block) && !headsNothing(page.blocks, index, kept)),
    asides: asidesIn(page, roles, lines),
  };
}

/** `signupTitle` is a title of a `signup`. */
const withPlainHints = (element: PageElement): PageElement => ({
  ...element,
  hints: element.hints.replace(/(?<=[a-z])(?=[A-Z])/g, '-'),
});

/** Without what stands between the headline and the first paragraph. */
function withoutLinesAbove(lines: readonly PageBlock[]): readonly PageBlock[] {
  const found = lines.findIndex((line) => line.text.length >= leastParagraph && !isLineAbove(line.text));
  const first = Math.max(0, found);
  return lines.filter(
    ({ text, kind }, index) => index >= first || !(isLineAbove(text) || isLabel(text, kind)),
  );
}

/** `Review`, `Reuters`: up to three words that are no sentence and head nothing. */
const isLabel = (text: string, kind: PageBlock['kind']): boolean =>
  kind !== 'heading' && text.split(' ').length <= 3 && !/[.!?…:”"’]$/u.test(text);

/** A line of so many characters is a paragraph. */
const leastParagraph = 80;

/** The blocks in the element that is the article, without links and what is named furniture. */
function insideArticle(page: Page, titles: ReadonlySet<string>): readonly PageBlock[] {
  const body = new PageBody(page);
  const prose = page.blocks.filter((block) => body.isContent(block) || isPrintedAddress(block));
  const votes = prose.filter((block) => body.isContent(block));
  if (votes.length === 0) return [];
  const top = body.topElement(votes);
  const marked = markedBody(page, body, top, votes);
  const outer = marked ?? body.widened(top, votes, articleAround(page, body, top, titles));
  return prose.filter((block) => body.isInside(block.element, outer) && !body.isFurniture(block.element));
}

/** `www.example.org` as a line of its own is text, although it is a link. */
const isPrintedAddress = (block: PageBlock): boolean =>
  isLinks(block) && block.kind !== 'heading' && /^(?:https?:\/\/|www\.)\S+$/i.test(block.text);

const bodyName =
  /(?:^|\s)(?:[\w-]*article-?_*body(?:-?(?:text|content))?|story-?_*body(?:-?(?:text|content))?|entry-content)(?=$|\s)/i;

/** What is named the article's body is believed where it holds this share of the words of what was found to be it. */
const leastInMarked = 0.6;

/** A part of the body, where each part is named so, holds this share of the page's prose. */
const leastInPart = 0.03;

/** The element that the page names as the article's body, or that holds all that are named so. */
function markedBody(
  page: Page,
  body: PageBody,
  top: number,
  prose: readonly PageBlock[],
): number | undefined {
  const shares = body.shares(prose);
  const named = page.elements.flatMap((_, index) =>
    isNamedBody(page, index) && (shares[index] ?? 0) >= leastInPart ? [index] : [],
  );
  const around = named.filter((index) => body.isInside(top, index)).at(-1);
  const inside = named.filter((index) => body.isInside(index, top));
  const parts = around === undefined ? inside : [around, ...twinsOf(page, around, named)];
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  const all = others.reduce((one, other) => commonOuter(body, one, other), first);
  return (shares[all] ?? 0) >= (shares[top] ?? 0) * leastInMarked ? all : undefined;
}

/** Elements of the same name: the same body in several parts, and not the next article on the page. */
const twinsOf = (page: Page, element: number, named: readonly number[]): readonly number[] =>
  named.filter((index) => index !== element && page.elements[index]?.hints === page.elements[element]?.hints);

function commonOuter(body: PageBody, one: number, other: number): number {
  let at = one;
  while (!body.isInside(other, at) && body.parentOf(at) >= 0) at = body.parentOf(at);
  return at;
}

function isNamedBody(page: Page, index: number): boolean {
  const element = page.elements[index];
  return (
    element !== undefined && element.tag !== 'body' && element.tag !== 'html' && bodyName.test(element.hints)
  );
}

/** The smallest element that holds the headline too: what stands beside it are other articles. */
function articleAround(page: Page, body: PageBody, element: number, titles: ReadonlySet<string>): number {
  const headlines = page.blocks.filter((block) => block.kind === 'heading' && titles.has(bare(block.text)));
  for (let at = element; at >= 0; at = body.parentOf(at)) {
    if (headlines.some((block) => body.isInside(block.element, at))) return at;
  }
  return -1;
}

/** Where the article ends and the page goes on, if what follows is the smaller part. */
function endOf(
  lines: readonly PageBlock[],
  withNotes: boolean,
): { readonly at: number; readonly isNote: boolean } {
  const total = lengthOf(lines);
  let before = 0;
  for (const [at, line] of lines.entries()) {
    const isShort = line.text.length <= 100;
    const isLate = before >= total * leastBeforeEnd && before > 0;
    const isHead = headsFurtherReading(line.text) && (isTitle(line) || !isBoilerplate(line));
    if (isShort && isLate && isHead && isNearlyOver(lines, at)) return { at, isNote: false };
    if (!withNotes && isShort && isLate && isTitle(line) && headsSendersNotes(line.text))
      return { at, isNote: true };
    before += line.text.length;
  }
  return { at: lines.length, isNote: false };
}

/** Whether few whole paragraphs follow: an article goes on below a box of further reading, in short paragraphs too. */
const isNearlyOver = (lines: readonly PageBlock[], at: number): boolean =>
  lines.slice(at + 1).filter(isPlainParagraph).length <= mostTeasers;

const isPlainParagraph = ({ kind, linked, text }: PageBlock): boolean =>
  kind === 'paragraph' && linked === 0 && text.length >= leastParagraph && /[.!?…]["”’)]?$/u.test(text);

/** More paragraphs without a link than this are no teasers. */
const mostTeasers = 2;

/** What heads further reading before this share of the words stands in the middle of the article. */
const leastBeforeEnd = 0.7;

const isTitle = (block: PageBlock): boolean => block.kind === 'heading' || block.bold;

const lengthOf = (lines: readonly PageBlock[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0);

/** Captions, credits and notes from the first line of the article to a little behind its last one. */
function asidesIn(
  page: Page,
  roles: ReadonlyMap<PageBlock, ArticleAside['what']>,
  lines: readonly PageBlock[],
): readonly ArticleAside[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = page.blocks.indexOf(first) - fewBlocks;
  const end = page.blocks.indexOf(last) + fewBlocks;
  return page.blocks.slice(Math.max(0, start), end).flatMap((block) => {
    const what = roles.get(block);
    return what === undefined ? [] : [{ what, text: block.text }];
  });
}

/** How many blocks before the first paragraph and behind the last one a caption or credit may stand. */
const fewBlocks = 6;
