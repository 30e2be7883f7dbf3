import { indexAddress, relativeLink } from '../addresses.ts';
import { type Html, html, words } from '../markup.ts';
import { capitalised, firstWords, pagesInWords, termSetInWords } from '../phrases.ts';
import { positionWords } from '../position-words.ts';
import type { PublishedAsk, PublishedEvidence, PublishedParty } from '../publication.ts';
import type { SiteView } from '../site-view.ts';
import { criteria, saidFigure } from './cell-page.ts';
import { decidingPassages } from './deciding-passages.ts';
import { pageFrame } from './page-frame.ts';
import { cellMark } from './position-mark.ts';

/** One ask over all parties, each with the passage that decides. */
export function askPage(view: SiteView, ask: PublishedAsk): string {
  const path = view.addresses.ask(ask.id);
  return pageFrame(view, {
    path,
    kind: 'ask',
    title: `${firstWords(ask.text, 80)} – all parties`,
    crumbs: [{ name: 'The table', path: indexAddress }],
    body: html`<header class="opening">
<p class="kicker">The ask</p>
<h1>${words(ask.text)}</h1>
${criteria(ask)}
</header>
<h2 class="unseen">Where the parties stand</h2>
${view.publication.parties.map((party) => partyEntry(view, ask, party, path))}
${decisions(view, ask, path)}
${terms(ask)}`,
  });
}

function partyEntry(view: SiteView, ask: PublishedAsk, party: PublishedParty, path: string): Html {
  const cell = view.cell(ask.id, party.id);
  if (cell === undefined) return html`<section class="party-entry"><h3>${words(party.name)}</h3></section>\n`;
  const deciding = decidingPassages(cell);
  return html`<section class="party-entry is-${cell.position}">
<h3>${words(party.name)}</h3>
<p class="verdict">${cellMark(cell)}</p>
<div class="words">
${deciding.map((each) => quoted(view, each))}
${deciding.length === 0 && html`<p class="basis">${words(party.name)} ${positionWords[cell.position].statement}</p>`}
<p class="onward"><a href="${relativeLink(path, view.addresses.cell(ask.id, party.id))}">Evidence and search<span class="unseen"> for ${words(party.name)}</span></a></p>
</div>
</section>
`;
}

const quoted = (view: SiteView, { text, leadIn, document, page, lastPage }: PublishedEvidence): Html =>
  html`<blockquote dir="auto">${text}</blockquote>
<p class="whence">${leadIn.length > 0 && html`Under “${words(leadIn.at(-1) ?? '')}” · `}<cite>${words(view.document(document).title)}</cite>${
    page !== undefined && `, ${pagesInWords(page, lastPage)}`
  }</p>`;

/** What Houses decided stands for no party: its own section. */
function decisions(view: SiteView, ask: PublishedAsk, path: string): Html | false {
  const decided = (view.publication.decisions ?? []).filter((each) => each.ask === ask.id);
  return (
    decided.length > 0 &&
    html`<section class="others"><h2>Motions and votes</h2>
<p class="caution">What a House decided is no party’s position. Who voted for it, the report of the debate says.</p>
${decided.map((each) => saidFigure(view, each, path))}</section>`
  );
}

function terms({ terms }: PublishedAsk): Html | false {
  const { groups } = terms;
  return (
    groups.length > 0 &&
    html`<section class="terms"><h2>The terms that are searched for</h2>
<p>${sourceOf(terms)}
Each group holds the spellings and synonyms of one concept; inflected forms count too.</p>
<dl class="counts">
${groups.map(
  ({ name, terms: each }) => html`<div><dt>${words(capitalised(name))}</dt>
${each.map((term) => html`<dd>${words(term)}</dd>\n`)}</div>
`,
)}</dl></section>`
  );
}

/** Where the terms came from, and what people made of them: whoever reads an absence must know what was left out. */
const sourceOf = ({ origin, version, taken = [], left = [] }: PublishedAsk['terms']): Html =>
  html`${version !== undefined && `${capitalised(termSetInWords(version))}. `}${
    origin === 'written' ? 'Written by the campaign.' : 'Derived by the program from the words of the ask.'
  }${chosen('Taken in', taken)}${chosen('Left out', left)}`;

const chosen = (how: string, terms: readonly string[]): Html | false =>
  terms.length > 0 &&
  html` ${how} by the campaign: ${terms.map((term, at) => html`${at > 0 && ', '}“${words(term)}”`)}.`;
