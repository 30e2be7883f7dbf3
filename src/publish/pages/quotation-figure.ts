import { relativeLink } from '../addresses.ts';
import { type Html, html, words } from '../markup.ts';
import { capitalised, dayInWords, kindInWords, pagesInWords } from '../phrases.ts';
import type { PublishedDocument, PublishedQuotation } from '../publication.ts';
import { saidInWords } from '../said-in-words.ts';
import type { SiteView } from '../site-view.ts';
import { safeUrl } from '../source-link.ts';
import { time } from './page-frame.ts';

export interface FigureContent {
  readonly quotation: PublishedQuotation;
  /** The path of the page that shows it. */
  readonly path: string;
  /** The code's mark, and who gave it. */
  readonly status: Html;
  /** For its colour: the code, or nothing. */
  readonly tone?: string;
  /** Whether a line to copy stands under it; not where the passage shows nothing. */
  readonly citable?: boolean;
}

/** A quotation as it stands in its document: what leads to it, the exact words, what follows, and where it is. */
export function quotationFigure(view: SiteView, content: FigureContent): Html {
  const { quotation, status, tone = 'plain', citable = true } = content;
  const document = view.document(quotation.document);
  return html`<figure class="quotation tone-${tone}">
<p class="status">${status}</p>
<div class="context"${languageOf(document)}>
${contextBefore(quotation)}
<blockquote dir="auto"${citeOf(quotation, document)}>${quotation.text}</blockquote>
${quotation.after !== undefined && html`<p class="around" dir="auto">${quotation.after}</p>`}
</div>
<figcaption>
<p class="whence">${whence(view, quotation, document, content.path)}</p>
${citable && html`<p class="citation"><span class="label">To cite:</span> <span class="copy">${citation(view, quotation, document)}</span></p>`}
</figcaption>
</figure>`;
}

/** Only what looks like a language tag: a wrong one makes a screen reader read nonsense. */
function languageOf({ language }: PublishedDocument): Html | false {
  return (
    language !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) && html` lang="${language}"`
  );
}

const citeOf = (quotation: PublishedQuotation, document: PublishedDocument): Html | false => {
  const href = safeUrl(quotation.link) ?? safeUrl(document.url);
  return href !== undefined && html` cite="${href}"`;
};

function contextBefore({ headings, leadIn, before }: PublishedQuotation): Html {
  // The first item of a list has its lead-in before it: once is enough.
  const repeated = before !== undefined && (leadIn.includes(before) || headings.includes(before));
  return html`${headings.length > 0 && html`<p class="path"><span class="label">Under</span> ${path(headings)}</p>`}
${leadIn.map((each) => html`<p class="lead-in" dir="auto">${each}</p>\n`)}
${before !== undefined && !repeated && html`<p class="around" dir="auto">${before}</p>`}`;
}

const path = (headings: readonly string[]): readonly Html[] =>
  headings.map(
    (heading, at) => html`${at > 0 && html` <span aria-hidden="true">›</span> `}${words(heading)}`,
  );

function whence(
  view: SiteView,
  { page, lastPage, link }: PublishedQuotation,
  document: PublishedDocument,
  from: string,
): Html {
  const href = safeUrl(link) ?? safeUrl(document.url);
  const about = relativeLink(from, view.addresses.document(document.id));
  return html`<cite>${words(document.title)}</cite>, ${publisherOf(view, document)}${kindInWords(document.kind)}${
    document.published !== undefined && html`, ${time(document.published)}`
  }${page !== undefined && html`, <b>${pagesInWords(page, lastPage)}</b>${document.format === 'pdf' && ' of the file'}`}.
${href !== undefined && html`<a class="source" href="${href}" rel="noreferrer">${href === safeUrl(document.url) ? 'Open the source' : 'Open the source at this place'}</a>`}
<a href="${about}">The document as captured</a>`;
}

const publisherOf = (view: SiteView, { party }: PublishedDocument): Html | false =>
  party !== undefined && html`${words(view.party(party).name)}, `;

/** One line to copy: who, what, when, where, the words, and the version that was read. */
function citation(view: SiteView, quotation: PublishedQuotation, document: PublishedDocument): Html {
  const { party, title, kind, published, captured, sha256, url } = document;
  const { page, lastPage, text } = quotation;
  const who = quotation.said === undefined ? undefined : capitalised(saidInWords(quotation.said));
  return html`${who !== undefined && html`${words(who)}: `}${party !== undefined && who === undefined && html`${words(view.party(party).name)}, `}${words(title)} (${kindInWords(kind)}${
    published !== undefined && `, ${dayInWords(published)}`
  })${page !== undefined && `, ${pagesInWords(page, lastPage)}`}: “${words(text)}” ${
    url !== undefined && html`${words(url)}, `
  }captured ${dayInWords(captured)}, SHA-256 ${sha256.slice(0, 16)}…`;
}
