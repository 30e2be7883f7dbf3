import type { WorkCell, WorkView } from '../../campaign/view-work.ts';
import { type Html, html } from '../../publish/markup.ts';
import { counted, firstWords } from '../../publish/phrases.ts';
import { askAt, cellAt, noParty, readAt, termsAt, workAt } from '../addresses.ts';
import { type Desk, screen } from './frame.ts';
import { shown } from './shown.ts';

/** What is left to read, and where to begin. */
export function workPage(desk: Desk, view: WorkView): string {
  const next = view.cells.find(hasLeft);
  return screen(desk, {
    kind: 'work',
    title: `Work · ${desk.campaign}`,
    under: workAt,
    body: html`<header class="opening">
<h1>Work</h1>
<p class="standfirst">${standing(view)}</p>
</header>
${next === undefined ? html`` : startHere(next)}
${discussions(view)}
<section><h2>All that there is to read</h2>
<p class="quiet">Of each document of a party: the ten passages that come closest to the ask, and all others that may bear on
it. First what nobody has begun, and of that what most probably holds a position.</p>
<div class="table-frame"><table class="work">
<caption class="unseen">What there is to read, by ask and party, with how far you came</caption>
<thead><tr><th scope="col">Ask</th><th scope="col">Party</th><th scope="col">You read</th><th scope="col">Anybody</th><th scope="col">Go to</th></tr></thead>
<tbody>
${view.cells.map(row)}</tbody></table></div></section>
<section><h2>The asks</h2><ul class="asks">
${asksOf(view).map(
  (
    ask,
  ) => html`<li><a href="${askAt(ask.id)}">${shown(ask.text)}</a> <span class="onward"><a href="${termsAt(ask.id)}">its terms<span class="unseen"> for ${shown(firstWords(ask.text, 60))}</span></a></span></li>
`,
)}</ul></section>`,
  });
}

const hasLeft = ({ read, passages }: WorkCell): boolean => read < passages;

function standing({ toRead, read }: WorkView): string {
  if (toRead === 0 && read === 0)
    return 'There is nothing to read yet: add documents and run “onrecord find”.';
  if (toRead === 0) return `You have read everything: ${counted(read, 'passage')}.`;
  return `You have read ${counted(read, 'passage')} and have ${counted(toRead, 'passage')} before you.`;
}

const startHere = ({ ask, party, passages, read }: WorkCell): Html =>
  html`<section class="start-here" aria-label="Start here">
<p class="kicker">${shown(party.name)} on the ask</p>
<p class="ask-text">${shown(ask.text)}</p>
<p><a class="button primary" href="${readAt(ask.id, party.id)}" data-key="r">${read === 0 ? 'Start' : 'Go on'} reading: ${counted(passages - read, 'passage')} <kbd>r</kbd></a></p>
</section>`;

const discussions = ({ discussions: all }: WorkView): Html | false =>
  all.length > 0 &&
  html`<section><h2>To be discussed</h2><ul class="asks">
${all.map(
  ({
    ask,
    document,
    ordinal,
    readers,
  }) => html`<li><a href="${readAt(ask.id, document.party ?? noParty, { document: document.id, ordinal })}">Passage ${ordinal + 1} of ${shown(document.title)}</a> on ${shown(firstWords(ask.text, 60))} <span class="quiet">wanted by ${shown(readers.join(', '))}</span></li>
`,
)}</ul></section>`;

const row = (cell: WorkCell): Html => html`<tr>
<th scope="row"><a href="${askAt(cell.ask.id)}">${shown(firstWords(cell.ask.text, 70))}</a></th>
<td>${shown(cell.party.name)}</td>
<td>${cell.passages === 0 ? nothingToRead(cell) : progress(cell, cell.read)}</td>
<td>${cell.passages > 0 && `${cell.readByAnyone} of ${cell.passages}`}</td>
<td class="onward">${
  hasLeft(cell) &&
  html`<a href="${readAt(cell.ask.id, cell.party.id)}">read<span class="unseen"> ${shown(cell.party.name)} on “${shown(firstWords(cell.ask.text, 60))}”</span></a> `
}<a href="${cellAt(cell.ask.id, cell.party.id)}">cell<span class="unseen"> ${shown(cell.party.name)} on “${shown(firstWords(cell.ask.text, 60))}”</span></a></td>
</tr>
`;

const progress = ({ passages, read }: WorkCell, value: number): Html =>
  html`<progress max="${passages}" value="${value}" aria-hidden="true"></progress> ${read >= passages && '✓ '}${read} of ${passages}`;

const nothingToRead = ({ documents }: WorkCell): Html =>
  html`<span class="quiet">${documents === 0 ? '… its document is awaited' : 'not searched yet'}</span>`;

function asksOf({ cells }: WorkView): readonly WorkCell['ask'][] {
  return [...new Map(cells.map(({ ask }) => [ask.id, ask])).values()];
}
