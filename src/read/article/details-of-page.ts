import type { ArticleDetails, PrintedDay } from '../../model/article.ts';
import type { Page } from '../html/page.ts';
import { agencyNamed, bylineOf, datelineOf, isByline } from './bylines.ts';
import { type LinkedArticle, linkedArticle } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';
import { dayOfStamp, writtenDay } from './written-day.ts';

/** What a page says of its article, from the most reliable place that says it: data, meta tags, marks, words. */
export function detailsOfPage(page: Page, facts: PageFacts): ArticleDetails & { readonly isPaid: boolean } {
  const linked = linkedArticle(facts.linkedData);
  const headline = headlineOf(page, facts, linked);
  const published = publishedOf(page, facts, linked);
  const modified = modifiedOf(facts, linked);
  const { names, agency } = bylinesOf(page, facts, linked);
  const publisher = publisherOf(facts, linked);
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    bylines: names,
    ...(agency === undefined ? {} : { agency }),
    ...(publisher === undefined ? {} : { publisher }),
    isPaid:
      linked?.isPaid === true ||
      /^(?:locked|metered|paid|premium)/i.test(facts.meta.get('article:content_tier') ?? ''),
  };
}

/** What the article may be called on its page: its headline, and headings and titles that say the same. */
export function headlinesOf(page: Page, details: ArticleDetails): readonly string[] {
  const firsts = page.blocks
    .filter((block) => block.kind === 'heading' && block.level === 1)
    .map(({ text }) => text);
  const titles = page.title === undefined ? [] : [page.title, ...page.title.split(separators)];
  const known = details.headline;
  const alike = firsts.filter((text) => known === undefined || isAlike(text, known));
  return [...(known === undefined ? [] : [known]), ...alike, ...titles].filter(
    (text) => text.length >= shortestHeadline,
  );
}

const shortestHeadline = 8;
const separators = /\s+[|–—·»-]\s+/u;

function headlineOf(page: Page, { meta }: PageFacts, linked: LinkedArticle | undefined): string | undefined {
  const shared =
    meta.get('og:title') ?? meta.get('twitter:title') ?? meta.get('title') ?? meta.get('headline');
  const given = linked?.headline ?? (shared === undefined ? undefined : withoutSite(shared, meta));
  const firsts = page.blocks.filter((block) => block.kind === 'heading' && block.level === 1);
  // What is printed above the article is its headline; titles for networks and searches are often others.
  const printed = firsts.find(({ text }) => given === undefined || isAlike(text, given))?.text;
  const fitting = printed !== undefined && printed.length >= shortestHeadline ? printed : undefined;
  return fitting ?? given ?? (page.title === undefined ? undefined : withoutSite(page.title, meta));
}

/** `Reservoir closed - Norland Post` without the name of the site. */
function withoutSite(title: string, meta: ReadonlyMap<string, string>): string {
  const parts = title.split(separators);
  const site = meta.get('og:site_name');
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return title;
  const isSite =
    site === undefined ? last.length < 30 : last.toLowerCase().includes(site.toLowerCase().slice(0, 12));
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·»-]\s+$/u, '');
  return isSite && rest.length >= shortestHeadline ? rest : title;
}

/** Whether two titles share most of the words of the shorter one. */
function isAlike(one: string, other: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [a, b] = [words(one), words(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common >= Math.min(a.size, b.size) * 0.6 && common >= 2;
}

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'publishdate',
  'publish-date',
  'pubdate',
  'publish_date',
  'publication_date',
  'published',
  'article:published',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'date',
];
const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'article.updated',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'revised',
  'modified',
];

function publishedOf(
  page: Page,
  facts: PageFacts,
  linked: LinkedArticle | undefined,
): PrintedDay | undefined {
  const { meta, times } = facts;
  const marked = times.filter((time) => /published|created/i.test(time.marked));
  return (
    firstDay([
      linked?.published,
      ...publishedNames.map((name) => meta.get(name)),
      ...marked.map(({ stamp }) => stamp),
      ...times
        .filter((time) => !/modified/i.test(time.marked))
        .slice(0, 1)
        .map(({ stamp }) => stamp),
    ]) ?? dayNearHeadline(page)
  );
}

const modifiedOf = ({ meta, times }: PageFacts, linked: LinkedArticle | undefined): PrintedDay | undefined =>
  firstDay([
    linked?.modified,
    ...modifiedNames.map((name) => meta.get(name)),
    ...times.filter((time) => /modified/i.test(time.marked)).map(({ stamp }) => stamp),
  ]);

function firstDay(stamps: readonly (string | undefined)[]): PrintedDay | undefined {
  for (const stamp of stamps) {
    const found = stamp === undefined ? undefined : dayOfStamp(stamp);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A short line with a day within a few blocks of the first headline. */
function dayNearHeadline(page: Page): PrintedDay | undefined {
  const headline = page.blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  const near = page.blocks.slice(Math.max(0, headline - 3), headline + 8);
  for (const { text } of near) {
    const found = text.length <= 140 ? writtenDay(text) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function bylinesOf(
  page: Page,
  facts: PageFacts,
  linked: LinkedArticle | undefined,
): ReturnType<typeof bylineOf> {
  const { meta } = facts;
  const dateline = page.blocks
    .map(({ text }) => datelineOf(text)?.agency)
    .find((agency) => agency !== undefined);
  const sources = [
    linked?.authors ?? [],
    [
      meta.get('author') ??
        meta.get('article:author') ??
        meta.get('byl') ??
        meta.get('parsely-author') ??
        meta.get('dc.creator') ??
        meta.get('sailthru.author') ??
        '',
    ],
    facts.bylines,
    page.blocks
      .slice(0, 60)
      .map(({ text }) => text)
      .filter(isByline)
      .slice(0, 1),
  ];
  const found = sources.map((lines) => joined(lines));
  const agency =
    agencyNamed(linked?.agency ?? '') ?? found.find((each) => each.agency !== undefined)?.agency ?? dateline;
  const names = found.find((each) => each.names.length > 0)?.names ?? [];
  const site = publisherOf(facts, linked)?.toLowerCase();
  const people = names.filter((name) => name.toLowerCase() !== site);
  return { names: people, ...(agency === undefined ? {} : { agency }) };
}

function joined(lines: readonly string[]): ReturnType<typeof bylineOf> {
  const each = lines.map(bylineOf);
  const agency = each.find((line) => line.agency !== undefined)?.agency;
  return {
    names: [...new Set(each.flatMap(({ names }) => names))].slice(0, 20),
    ...(agency === undefined ? {} : { agency }),
  };
}

function publisherOf({ meta, canonical }: PageFacts, linked: LinkedArticle | undefined): string | undefined {
  const given =
    linked?.publisher ?? meta.get('og:site_name') ?? meta.get('application-name') ?? meta.get('dc.publisher');
  if (given !== undefined) return given.slice(0, 120);
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(canonical ?? meta.get('og:url') ?? '')?.[1];
  return host?.toLowerCase();
}
