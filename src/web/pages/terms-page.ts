import type { ShownProposal } from '../../campaign/term-proposals.ts';
import type { TermsView, ViewedGroup } from '../../campaign/view-terms.ts';
import { type Html, html } from '../../publish/markup.ts';
import { capitalised, counted, firstWords, termSetInWords } from '../../publish/phrases.ts';
import { askAt, termsAt, workAt } from '../addresses.ts';
import { type Desk, formSecrets, screen } from './frame.ts';
import { instant } from './judgement-marks.ts';
import { shown, shownPlain } from './shown.ts';

/** What an ask is searched for, with hits, and what the documents propose. */
export function termsPage(desk: Desk, view: TermsView, told: readonly string[] = []): string {
  const { ask, groups, documents } = view;
  return screen(desk, {
    kind: 'terms',
    title: `Terms: ${firstWords(ask.text, 60)}`,
    under: workAt,
    crumbs: [
      { name: 'Work', address: workAt },
      { name: firstWords(ask.text, 60), address: askAt(ask.id) },
    ],
    body: html`${told.length > 0 && html`<div class="notice" role="status">${told.map((each) => html`<p>${shown(each)}</p>`)}</div>`}
<header class="opening"><p class="kicker">Terms of the ask</p><h1>${shown(ask.text)}</h1>
<p class="standfirst">${shown(standing(view))}</p></header>
<section><h2>Searched for and counted</h2>
<p class="quiet" id="leave-help">To leave a term out makes a further term set, and searches with it at once.</p>
${
  groups.length === 0 &&
  html`<p class="caution">Nothing is searched for: the ask has only common words. Take a term below.</p>`
}
<div class="table-frame"><table class="terms">
<caption class="unseen">Terms by document, with how often each stands there</caption>
<thead><tr><th scope="col">Term</th><th scope="col" class="number">All</th>${documents.map((each, at) => html`<th scope="col" class="number"><abbr title="${shownPlain(each.title)}">${at + 1}</abbr></th>`)}<th scope="col"><span class="unseen">Leave it out</span></th></tr></thead>
${groups.map((group) => groupRows(desk, view, group))}</table></div>
<details><summary>Which document has which number</summary><ol>${documents.map((each) => html`<li>${shown(each.title)}${each.party !== undefined && html` <span class="quiet">(${each.party})</span>`}</li>\n`)}</ol></details>
${view.left.length > 0 && html`<p>Left out: ${shown(view.left.join(', '))}.</p>`}</section>
<section><h2>Take a term of your own</h2>${ownTerm(desk, view)}</section>
<section><h2>Proposed by the documents</h2>
<p class="quiet">Neither searched nor counted until you take them.</p>
${view.proposals.length === 0 ? html`<p>The documents propose no further terms.</p>` : html`<ul class="proposals">${view.proposals.map((each) => proposal(desk, view, each))}</ul>`}</section>
<section><h2>Every term set so far</h2><ol class="history">
${view.versions.map((version) => html`<li>${instant(version.at)} ${capitalised(termSetInWords(version))}</li>\n`)}</ol>
${
  view.versions.length > 1 &&
  html`<form method="post" action="${termsAt(ask.id)}">${formSecrets(desk)}<button name="reset" value="yes">Go back to what was given at first</button></form>`
}</section>`,
  });
}

const standing = ({ termSet, origin }: TermsView): string =>
  `${termSet === undefined ? 'Not searched with yet' : capitalised(termSetInWords(termSet))}: ${
    origin === 'written'
      ? 'its groups are written by the campaign, and a passage must name each of them.'
      : 'derived from the words of the ask.'
  }`;

const groupRows = (desk: Desk, { ask, documents }: TermsView, { name, terms, company }: ViewedGroup): Html =>
  html`<tbody><tr><th scope="rowgroup" colspan="${documents.length + 3}">${shown(name)}</th></tr>
${terms.map(({ term, taken, hits }) => {
  const known = hits.flatMap(({ count }) => count ?? []);
  return html`<tr><th scope="row">${shown(term)}${taken && html` <span class="label">taken</span>`}</th>
<td class="number"><b>${known.length === 0 ? '–' : known.reduce((sum, count) => sum + count, 0)}</b></td>
${hits.map(({ count }) => html`<td class="number${count === 0 && ' zero'}">${count ?? '–'}</td>`)}
<td><form method="post" action="${termsAt(ask.id)}">${formSecrets(desk)}<button name="leave" value="${term}" aria-describedby="leave-help">leave<span class="unseen"> ${shown(term)}</span></button></form></td></tr>
`;
})}${company.length > 0 && html`<tr><td colspan="${documents.length + 3}" class="quiet">Goes with it, to put passages in order and not counted: ${shown(company.join(', '))}</td></tr>`}</tbody>`;

const ownTerm = (desk: Desk, { ask, groups }: TermsView): Html =>
  html`<form method="post" action="${termsAt(ask.id)}" class="own-term">${formSecrets(desk)}
<p><label for="take">Term</label> <input id="take" name="take" required maxlength="200">
<label for="group">in the group</label> <input id="group" name="group" list="groups" maxlength="200"${groups[0] !== undefined && html` value="${groups[0].name}"`}>
<datalist id="groups">${groups.map(({ name }) => html`<option value="${name}"></option>`)}</datalist>
<button>Take it</button></p></form>`;

const proposal = (
  desk: Desk,
  { ask }: TermsView,
  { term, group, why, hits, example }: ShownProposal,
): Html => {
  const all = hits.reduce((sum, { count }) => sum + count, 0);
  const { text, place } = example;
  return html`<li><p><b>${shown(term)}</b> for <i>${shown(group)}</i> <span class="quiet">${counted(all, 'time')} in ${counted(hits.filter(({ count }) => count > 0).length, 'document')}. ${shown(why)}</span></p>
<p class="around">… ${shown(text.slice(Math.max(0, place.start - 90), place.start))}<mark>${shown(text.slice(place.start, place.end))}</mark>${shown(text.slice(place.end, place.end + 90))} …</p>
<form method="post" action="${termsAt(ask.id)}">${formSecrets(desk)}<input type="hidden" name="group" value="${group}"><button name="take" value="${term}">Take<span class="unseen"> ${shown(term)}</span></button> <button name="leave" value="${term}">Leave<span class="unseen"> ${shown(term)}</span></button></form></li>
`;
};
