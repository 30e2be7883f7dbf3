import { indexAddress, relativeLink } from '../addresses.ts';
import { detailsInWords } from '../details-in-words.ts';
import { type Html, html, words } from '../markup.ts';
import { counted, fileSize, gapInWords, grouped, kindInWords } from '../phrases.ts';
import type { PublishedCell, PublishedDocument } from '../publication.ts';
import type { SiteView } from '../site-view.ts';
import { safeUrl } from '../source-link.ts';
import { pageFrame, time } from './page-frame.ts';
import { cellMark } from './position-mark.ts';

/** What was captured: enough for anyone to tell whether they hold the same file. */
export function documentPage(view: SiteView, document: PublishedDocument): string {
  const path = view.addresses.document(document.id);
  const publisher = document.party === undefined ? undefined : view.party(document.party).name;
  return pageFrame(view, {
    path,
    kind: 'document',
    title: `${document.title} – as captured`,
    crumbs: [{ name: 'The table', path: indexAddress }],
    body: html`<header class="opening">
<p class="kicker">${publisher !== undefined && html`${words(publisher)}, `}${kindInWords(document.kind)}</p>
<h1>${words(document.title)}</h1>
</header>
${captured(document)}
${whatGaveNoText(document)}
<section><h2>To check it yourself</h2>
<p>Fetch the source and compare its SHA-256 with the one above: the same digits mean the same bytes.
On Linux <code>sha256sum FILE</code>, on a Mac <code>shasum -a 256 FILE</code>,
on Windows <code>certutil -hashfile FILE SHA256</code>. Other digits mean that the source was changed since, or that its
site adds something to each copy.</p></section>
${quotedIn(view, document, path)}`,
  });
}

function captured(document: PublishedDocument): Html {
  const details = document.about === undefined ? undefined : detailsInWords(document.about);
  const fact = (name: string, value: Html | string | false): Html | false =>
    value !== false && html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`;
  return html`<dl class="facts-table">
${fact('Published', document.published !== undefined && time(document.published))}
${fact('It says of itself', details !== undefined && words(details))}
${fact('Captured', html`${time(document.captured)} <span class="quiet">(${document.captured})</span>`)}
${fact('Source', document.url !== undefined && source(document.url))}
${fact('File', html`${words(document.fileName)}, ${fileSize(document.size)} <span class="quiet">(${grouped(document.size)} bytes)</span>`)}
${fact('SHA-256', html`<code class="hash">${document.sha256}</code>`)}
${fact('Text made by', html`${words(document.reader)} <span class="quiet">(${document.format})</span>`)}
${fact('Passages', html`${counted(document.passages, 'passage')}${document.pages > 0 && html` on ${counted(document.pages, 'page')}`}`)}
</dl>`;
}

/** Only http and https lead anywhere; other addresses are shown as they were recorded. */
function source(url: string): Html {
  const href = safeUrl(url);
  return href === undefined
    ? words(url)
    : html`<a class="address" href="${href}" rel="noreferrer">${words(url)}</a>`;
}

const whatGaveNoText = ({ gaps }: PublishedDocument): Html => html`<section><h2>What gave no text</h2>
${
  gaps.length === 0
    ? html`<p>Every part of the file gave text.</p>`
    : html`<p>These parts were not searched, so nothing that stands in them was found.</p>
<ul class="facts">${gaps.map((gap) => html`<li class="gap">${words(gapInWords(gap))}</li>\n`)}</ul>`
}</section>`;

function quotedIn(view: SiteView, document: PublishedDocument, path: string): Html {
  const cells = view.publication.cells.filter((cell) => quotes(cell, document.id));
  const asks = new Set(
    (view.publication.decisions ?? [])
      .filter((each) => each.document === document.id)
      .map((each) => each.ask),
  );
  return html`<section><h2>Where it is quoted</h2>
${cells.length + asks.size === 0 && html`<p>Nowhere in the table.</p>`}
<ul class="quoted-in">
${cells.map(
  (
    cell,
  ) => html`<li><a href="${relativeLink(path, view.addresses.cell(cell.ask, cell.party))}">${words(view.ask(cell.ask).text)}${
    cell.party !== document.party && html` (${words(view.party(cell.party).name)})`
  }</a> <span class="verdict">${cellMark(cell)}</span></li>
`,
)}${[...asks].map(
  (ask) =>
    html`<li><a href="${relativeLink(path, view.addresses.ask(ask))}">${words(view.ask(ask).text)}</a> (motions and votes)</li>\n`,
)}</ul></section>`;
}

const quotes = (cell: PublishedCell, document: string): boolean =>
  [...cell.evidence, ...cell.saidByOthers].some((quotation) => quotation.document === document);
