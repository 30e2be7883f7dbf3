import type { PositionCode } from '../../model/code.ts';
import { positionCodes } from '../../model/code.ts';
import { indexAddress, methodAddress } from '../addresses.ts';
import { type Html, html, words } from '../markup.ts';
import { capitalised, counted, dayInWords, firstWords, grouped } from '../phrases.ts';
import { positionWords } from '../position-words.ts';
import type { PublishedAsk, PublishedCell, PublishedEvidence, PublishedParty } from '../publication.ts';
import type { SiteView } from '../site-view.ts';
import { columnsClass } from '../style.ts';
import { decidingPassages } from './deciding-passages.ts';
import { pageFrame, time } from './page-frame.ts';
import { cellMark, positionMark } from './position-mark.ts';

/** How much of the deciding quotation fits into a cell. */
const excerptLength = 84;

/** The table: asks down, parties across; on a narrow screen a card an ask. */
export function tablePage(view: SiteView): string {
  const { campaign, asOf } = view.publication;
  return pageFrame(view, {
    path: indexAddress,
    kind: 'table',
    title: `${campaign.name}: where each party stands`,
    body: html`<div class="opening">
<h1>Where each party stands</h1>
<p class="standfirst">${standfirst(view)}</p>
<p class="dateline">As of ${time(asOf)}${campaign.election !== undefined && electionLine(campaign.election, asOf)}</p>
</div>
${notice(view)}
${readersLine(view)}
${table(view)}
${legend()}
${documentList(view)}`,
  });
}

const electionLine = (election: string, asOf: string): Html =>
  html` · ${election < asOf ? 'The election was on' : 'Election on'} ${time(election)}`;

function standfirst({ publication }: SiteView): Html {
  const { asks, parties, documents } = publication;
  const passages = documents.reduce((sum, document) => sum + document.passages, 0);
  return html`${capitalised(counted(parties.length, 'party', 'parties'))}, ${counted(asks.length, 'ask')}. Each cell leads
to the words it rests on, to an account of what was searched where nothing was found, or to what is still awaited.
${capitalised(counted(documents.length, 'document'))} with ${counted(passages, 'passage')}
${documents.length === 1 ? 'was' : 'were'} searched; ${judgedLine(publication.cells)}.`;
}

function judgedLine(cells: readonly PublishedCell[]): string {
  const judged = cells.filter((cell) => cell.basis === 'judged').length;
  return `people have judged ${judged === 0 ? 'none' : grouped(judged)} of the ${counted(cells.length, 'cell')} so far`;
}

/** Before people have judged, a reader must not take a suggestion for a position. */
function notice({ publication }: SiteView): Html | false {
  const unread = publication.cells.filter((cell) => cell.position === 'unread').length;
  return (
    unread > 0 &&
    html`<p class="notice" role="note"><strong>${capitalised(counted(unread, 'cell'))} ${unread === 1 ? 'is' : 'are'} unread.</strong>
No person has judged ${unread === 1 ? 'it' : 'them'} yet. What the program suggests stands beside the word “unread”, in outline;
it can be wrong and is not a party’s position.</p>`
  );
}

/** How many people a judged cell rests on: one can be wrong where two would have noticed. */
function readersLine({ publication }: SiteView): Html | false {
  const judged = publication.cells.filter(
    ({ basis, reading }) => basis === 'judged' && reading !== undefined,
  );
  const byOne = judged.filter(({ reading }) => (reading?.agreeing ?? 0) < 2).length;
  if (judged.length === 0) return false;
  return html`<p class="readers">${
    byOne === judged.length
      ? `Each judged cell was judged by one reader.`
      : byOne === 0
        ? `Each judged cell was judged by two readers who agree, or settled by a third.`
        : `Of the ${counted(judged.length, 'judged cell')}, ${grouped(byOne)} ${byOne === 1 ? 'was' : 'were'} judged by one reader, the others by two or more.`
  }</p>`;
}

/** Roles are said although the elements have them: shown as cards, browsers would take them away. */
function table(view: SiteView): Html {
  const { asks, parties, asOf } = view.publication;
  return html`<div class="table-frame ${columnsClass(parties.length)}">
<table class="positions" role="table">
<caption>Positions of ${counted(parties.length, 'party', 'parties')} on ${counted(asks.length, 'ask')} as of ${dayInWords(asOf)}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" class="corner">Ask</th>
${parties.map((party) => html`<th scope="col" role="columnheader">${words(party.name)}</th>\n`)}</tr></thead>
<tbody role="rowgroup">
${asks.map((ask) => row(view, ask, parties))}</tbody>
</table>
</div>`;
}

const row = (view: SiteView, ask: PublishedAsk, parties: readonly PublishedParty[]): Html =>
  html`<tr role="row"><th scope="row" role="rowheader"><a href="${view.addresses.ask(ask.id)}">${words(ask.text)}</a></th>
${parties.map((party) => tableCell(view, ask, party))}</tr>
`;

function tableCell(view: SiteView, ask: PublishedAsk, party: PublishedParty): Html {
  const cell = view.cell(ask.id, party.id);
  const name = html`<span class="party-name">${words(party.name)}</span>`;
  if (cell === undefined) return html`<td role="cell"><div class="cell">${name} not derived</div></td>\n`;
  return html`<td role="cell"><a class="cell is-${cell.position}" href="${view.addresses.cell(ask.id, party.id)}">${name}
<span class="verdict">${cellMark(cell)}</span>
${gist(cell, view.publication.asOf)}</a></td>
`;
}

/** The first words of what decides; where nothing does, what the cell rests on instead. */
function gist(cell: PublishedCell, asOf: string): Html | readonly Html[] | undefined {
  const deciding = decidingPassages(cell);
  if (deciding.length > 0) return deciding.map((each) => excerpt(each, excerptLength / deciding.length));
  if (cell.position === 'awaited') return due(cell, asOf);
  if (cell.absences.length === 0) return undefined;
  return html`<span class="basis">${cell.position === 'unread' ? termsFound(cell) : passagesRead(cell)}</span>`;
}

/** Where other words lead to it, an ellipsis says that it does not begin here. */
const excerpt = ({ text, leadIn }: PublishedEvidence, longest: number): Html =>
  html`<q class="excerpt" dir="auto">${leadIn.length > 0 && '… '}${firstWords(text, longest)}</q>`;

function termsFound({ absences }: PublishedCell): string {
  const counts = absences.flatMap((absence) => absence.counts);
  const named = (all: typeof counts) =>
    new Set(all.map(({ group, term }) => JSON.stringify([group, term]))).size;
  const found = named(counts.filter(({ count }) => count > 0));
  return `${found === 0 ? 'none' : found} of ${counted(named(counts), 'term')} found`;
}

const passagesRead = ({ absences }: PublishedCell): string =>
  `${counted(
    absences.reduce((sum, absence) => sum + absence.read, 0),
    'passage',
  )} read`;

function due({ awaited }: PublishedCell, asOf: string): Html | undefined {
  const expected = awaited[0]?.expected;
  if (expected === undefined) return undefined;
  return html`<span class="basis">expected ${expected < asOf ? 'since' : 'on'} ${dayInWords(expected)}</span>`;
}

const legend = (): Html => html`<section class="legend" aria-labelledby="legend-title">
<h2 id="legend-title">What the words mean</h2>
<dl>
${positionCodes.map(legendEntry)}</dl>
<p>The rules in full, and how to check a quotation yourself: <a href="${methodAddress}">how this was made</a>.</p>
</section>`;

const legendEntry = (code: PositionCode): Html =>
  html`<div><dt>${positionMark(code)}</dt><dd>${positionWords[code].meaning}</dd></div>
`;

function documentList(view: SiteView): Html {
  const { documents } = view.publication;
  return html`<section class="documents" aria-labelledby="documents-title">
<h2 id="documents-title">The documents</h2>
${documents.length === 0 && html`<p>No document has been captured yet.</p>`}
<ul>
${documents.map(
  (document) => html`<li><a href="${view.addresses.document(document.id)}">${words(document.title)}</a>
<span class="quiet">${document.party !== undefined && html`${words(view.party(document.party).name)}, `}${
    document.published !== undefined && html`${time(document.published)}, `
  }${counted(document.passages, 'passage')}</span></li>
`,
)}</ul>
</section>`;
}
