import type { CellRecord } from '../../campaign/view-record-of-cell.ts';
import type { Ask } from '../../model/campaign.ts';
import { type Html, html } from '../../publish/markup.ts';
import { positionMark } from '../../publish/pages/position-mark.ts';
import { counted, firstWords } from '../../publish/phrases.ts';
import { askAt, cellAt, readAt, termsAt, workAt } from '../addresses.ts';
import { type Desk, screen } from './frame.ts';
import { shown, shownSigns } from './shown.ts';

/** So many passages of a party stand beside those of the others; the cell has all. */
const mostPassages = 3;

/** All parties on one ask, side by side. */
export function askPage(desk: Desk, ask: Ask, records: readonly CellRecord[], all: boolean): string {
  const hides = records.some((record) => record.left > 0);
  return screen(desk, {
    kind: 'ask',
    title: firstWords(ask.text, 70),
    under: workAt,
    crumbs: [{ name: 'Work', address: workAt }],
    body: html`<header class="opening"><p class="kicker">All parties on the ask</p><h1>${shown(ask.text)}</h1>
<p class="dateline"><a href="${termsAt(ask.id)}">What it is searched for</a></p>
${
  ask.criteria.length > 0 &&
  html`<section class="criteria"><h2>What counts</h2><ul>${ask.criteria.map((each) => html`<li>${shown(each)}</li>`)}</ul></section>`
}</header>
${
  hides &&
  !all &&
  html`<p class="notice">What others judged is hidden where you have still to read. <a href="${askAt(ask.id)}?show=all">Show everything all the same</a></p>`
}
${records.map((record) => entry(record, all || record.left === 0))}`,
  });
}

const entry = (record: CellRecord, open: boolean): Html => {
  const { party, ask, cell, left } = record;
  return html`<section class="party-entry">
<h2><a href="${cellAt(ask.id, party.id)}">${shown(party.name)}</a></h2>
<p class="verdict">${open ? positionMark(cell.position) : html`<span class="quiet">hidden until you have read</span>`}</p>
<div class="words">${open && decidingWords(record)}
${left > 0 && html`<p class="onward"><a href="${readAt(ask.id, party.id)}">Read ${counted(left, 'passage')}<span class="unseen"> of ${shown(party.name)}</span></a></p>`}</div>
</section>`;
};

function decidingWords({ cell, passages }: CellRecord): Html {
  const judged = cell.basis === 'judged' ? cell.evidence : [];
  const chosen = judged.slice(0, mostPassages).flatMap(({ document, passage, code }) => {
    const found = passages.find(
      (each) => each.document.id === document && each.words.passage.ordinal === passage.ordinal,
    );
    return found === undefined ? [] : [{ found, code }];
  });
  if (chosen.length === 0) return html`<p class="basis">Nothing that was judged bears on it.</p>`;
  return html`${chosen.map(
    ({ found, code }) =>
      html`<blockquote class="tone-${code}" dir="auto">${shownSigns(found.words.text)}</blockquote>\n`,
  )}`;
}
