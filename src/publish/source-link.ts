import type { Format } from '../model/document.ts';
import { unreachable } from '../model/unreachable.ts';

/** The address of a source where it may become a link: http or https, and no name or password in it. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, username, password, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  // `https://parliament.example@elsewhere.example` reads like one publisher and leads to another.
  return username === '' && password === '' ? href : undefined;
}

/** What is needed to say in an address where a quotation stands. */
export interface LinkedPlace {
  readonly url: string | undefined;
  readonly format: Format;
  readonly page: number | undefined;
  /** The text fragment's directive, where one leads there: `text-fragment.ts`. */
  readonly directive: string | undefined;
}

/**
 * A link that opens the source at the quotation: a text fragment for pages, a page for PDFs. Where that cannot be
 * said, the source's own address; where that is no web address, `undefined`.
 */
export function sourceLink(place: LinkedPlace): string | undefined {
  const href = safeUrl(place.url);
  if (href === undefined) return undefined;
  switch (place.format) {
    case 'pdf':
      return place.page === undefined ? href : `${withoutHash(href)}#page=${place.page}`;
    case 'docx':
    case 'xml':
    case 'json':
      return href;
    case 'html':
    case 'markdown':
    case 'text':
      return isPdf(href) ? href : withFragment(href, place.directive);
    default:
      return unreachable(place.format);
  }
}

const withoutHash = (href: string): string => href.replace(/#.*$/s, '');

/** A text whose address leads to a PDF was made from it: its pages may be others. */
const isPdf = (href: string): boolean => new URL(href).pathname.toLowerCase().endsWith('.pdf');

function withFragment(href: string, directive: string | undefined): string {
  if (directive === undefined) return href;
  return `${href}${href.includes('#') ? '' : '#'}:~:text=${directive}`;
}
