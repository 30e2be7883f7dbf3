import type { JudgementCode } from '../../model/code.ts';
import { positionCodes } from '../../model/code.ts';
import { dataAddress, indexAddress, methodAddress, relativeLink, schemaAddress } from '../addresses.ts';
import { type Html, html, words } from '../markup.ts';
import { counted } from '../phrases.ts';
import { positionWords } from '../position-words.ts';
import type { SiteView } from '../site-view.ts';
import { pageFrame } from './page-frame.ts';
import { judgementMark, positionMark } from './position-mark.ts';

/** How the table was made, in plain words, and how anyone can check it. */
export function methodPage(view: SiteView): string {
  const link = (to: string) => relativeLink(methodAddress, to);
  return pageFrame(view, {
    path: methodAddress,
    kind: 'method',
    title: `How this was made – ${view.publication.campaign.name}`,
    crumbs: [{ name: 'The table', path: indexAddress }],
    body: html`<header class="opening">
<h1>How this was made</h1>
<p class="standfirst">Every cell of the table is one of three things: the exact words of a document, an account of a
search that found nothing, or “awaited”. This page says how they come about, and what they cannot tell.</p>
</header>
<div class="prose">
${steps(view)}
${codes()}
${howACellFollows()}
${limits()}
${checking()}
<h2>The data</h2>
<p>Everything on these pages stands in <a href="${link(dataAddress)}">${dataAddress}</a>, and
<a href="${link(schemaAddress)}">${schemaAddress}</a> describes it. Places are given twice: in UTF-16 code units, and as
the selectors of the W3C Web Annotation model, which count code points.</p>
</div>`,
  });
}

function steps({ publication }: SiteView): Html {
  const { asks, documents } = publication;
  const readers = [...new Set(documents.map((document) => document.reader))].toSorted();
  return html`<h2>From a document to a position</h2>
<ol class="steps">
<li><h3>Captured</h3><p>A document is stored as the bytes that were published, with the day, the address and its
SHA-256: a number that changes if a single byte does. A document that is changed later is another document.</p></li>
<li><h3>Read</h3><p>The text is taken from the file together with its pages, headings and lists. Running heads and page
numbers are kept out, and words cut at the end of a line are made whole. What gave no text is listed, on the page of the
document and beside each search. ${
    readers.length > 0 &&
    html`The ${counted(documents.length, 'document')} here ${documents.length === 1 ? 'was' : 'were'} read with ${words(readers.join(', '))}.`
  }</p></li>
<li><h3>Cut into passages</h3><p>A passage is a sentence or an item of a list. It keeps its headings and the words that
lead to it: under “we will:” an item is a promise only because of them.</p></li>
<li><h3>Searched</h3><p>Each ask has terms in groups: the spellings and synonyms of one concept. They are searched for in
the whole text, inflected forms too, so that “nowhere” means nowhere in that text. The campaign can take
further terms in or leave some out; each choice makes a further term set with a number and a day, and each account of a
search names the one it used. All passages that share a word with the ask are put in order, the likeliest
first. The ${counted(asks.length, 'ask')} and their terms stand on the pages of the asks.</p></li>
<li><h3>Suggested</h3><p>By rules about words, such as “we will”, “we support” or “we reject”, the program suggests what a
passage does to the ask. A suggestion is shown in outline, and never as a position.</p></li>
<li><h3>Judged</h3><p>People read the passages in context and give each a code. Only their judgements make a
position.</p></li>
</ol>`;
}

const codes = (): Html => html`<h2>What the codes mean</h2>
<dl class="codes">
${positionCodes.map((code) => html`<div><dt>${positionMark(code)}</dt><dd>${positionWords[code].meaning}</dd></div>\n`)}</dl>`;

const strongest: readonly JudgementCode[] = ['committed', 'partial', 'supportive'];

const howACellFollows = (): Html => html`<h2>How a cell follows from its passages</h2>
<ul>
<li>Only what the party itself published counts: manifestos, letters, replies, press releases. Speeches of members,
motions and newspaper articles are shown apart.</li>
<li>Under which party a member’s words are shown follows the registry of people on the day of the speech, or, where it does
not know that day, what the report prints; then it says so. A member of no party, or of whom neither knows it, stands under
none.</li>
<li>The strongest of ${strongest.map((code, at) => html`${at > 0 && ', '}${judgementMark(code)}`)} decides, unless another
passage is ${judgementMark('opposed')}: then the cell is ${positionMark('mixed')}. Passages are not counted
against each other.</li>
<li>Where readers disagree on a passage, the cell stays ${positionMark('unread')} until a third person has settled it with a
reason; where the campaign asks for two readers, a passage counts only when both agree.</li>
<li>A cell is ${positionMark('silent')} only after people have read the passages that come closest, and none bears on the
ask. Until then it is ${positionMark('unread')}, whatever the program found or did not find.</li>
<li>How much a silence may have missed is told by a random sample of the passages that nobody had read: where none of it
bears on the ask, the cell says how many of the others still may, with 95 % confidence. The seed stands with it, so that
anyone can draw the same passages.</li>
<li>Where a document is still to come the cell is ${positionMark('awaited')}; where the party would not answer and has
published nothing, ${positionMark('refused')}; where the ask was not put to it, ${positionMark('not-asked')}; where a part
of its documents gave no text and nobody has looked at it, ${positionMark('not-readable')}. None of these is silence.</li>
</ul>`;

const limits = (): Html => html`<h2>What this cannot do</h2>
<ul>
<li>It does not say whether a party will keep its word, or whether an ask is right.</li>
<li>It knows the documents that are listed and no others. A party may have said more elsewhere.</li>
<li>A search for words misses what is said in words that nobody listed. The passages put in order beyond the terms make
that rarer, not impossible.</li>
<li>Pictures, scanned pages and charts give no text. Where a page gave none, the account of the search says so.</li>
<li>Two people may judge a passage differently. The passage is shown so that you can judge it yourself.</li>
</ul>`;

const checking = (): Html => html`<h2>How to check a quotation yourself</h2>
<ol>
<li>Open the cell, and follow “Open the source at this place”. Browsers mark the words on a web page, and open a PDF at the
page. Page numbers count the pages as they lie in the file; the number printed on a page may differ.</li>
<li>Search the source for some of the words. A word that is cut at the end of a line there is whole here, and a line break is
a blank; nothing else is changed.</li>
<li>To know that you hold the same file, compare its SHA-256 with the one on the page of the document.</li>
<li>If the words are not there, the source was changed or this is wrong: tell those who publish it, with the citation line
under the quotation.</li>
</ol>`;
