import type { Ask } from '../../model/campaign.ts';
import { judgementCodes } from '../../model/code.ts';
import { type Html, html } from '../../publish/markup.ts';
import { counted, firstWords } from '../../publish/phrases.ts';
import type { Agreement, Alphas, Confusion } from '../../record/agreement/agreement.ts';
import type { Alpha } from '../../record/agreement/interval.ts';
import { agreementAt, askAt } from '../addresses.ts';
import { type Desk, screen } from './frame.ts';
import { verdictMark } from './judgement-marks.ts';
import { shown } from './shown.ts';

const columns = ['All codes', 'Whether it bears on the ask', 'How far for or against'];

/** How far readers agree who judged the same passages without seeing one another. */
export function agreementPage(desk: Desk, asks: readonly Ask[], agreement: Agreement): string {
  const { readers, byAsk, byCode, confusion, needBetterCriterion } = agreement;
  const nameOf = (id: string) => firstWords(asks.find((each) => each.id === id)?.text ?? id, 70);
  return screen(desk, {
    kind: 'agreement',
    title: `Agreement · ${desk.campaign}`,
    under: agreementAt,
    body: html`<header class="opening"><h1>Agreement</h1>
<p class="standfirst">${
      readers.length < 2
        ? 'No two readers have judged the same passage yet, so there is nothing to compare.'
        : html`${readers.map((reader, at) => html`${at > 0 && ', '}${shown(reader)}`)} judged passages without seeing one another.`
    }</p>
<p class="quiet">Krippendorff’s alpha: 1 is full agreement, 0 is what chance would give. From 0.8 on it can be relied upon; below 0.667 draw no conclusion. The range in brackets holds it with 95 %.</p></header>
${
  readers.length >= 2 &&
  html`<section><h2>By ask</h2><div class="table-frame"><table class="work alphas"><caption class="unseen">Alpha by ask</caption>
<thead><tr><th scope="col">Ask</th>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${alphaRow(html`All asks`, agreement)}${byAsk.map((each) => alphaRow(html`<a href="${askAt(each.ask)}">${shown(nameOf(each.ask))}</a>`, each))}</tbody></table></div></section>
<section><h2>By code</h2><ul class="facts">${byCode.map(({ code, alpha }) => html`<li>${verdictMark(code)} ${alphaInWords(alpha)}</li>\n`)}</ul></section>
<section><h2>Asks that need a better criterion</h2>${
    needBetterCriterion.length === 0
      ? html`<p>None, by what was judged so far.</p>`
      : html`<ul class="facts">${needBetterCriterion.map(
          ({ ask, confused: [one, other], times }) =>
            html`<li><a href="${askAt(ask)}">${shown(nameOf(ask))}</a>: ${verdictMark(one)} and ${verdictMark(other)} were given to one passage ${counted(times, 'time')}.</li>\n`,
        )}</ul>`
  }</section>
<section><h2>Who judged what differently</h2>${confusion.map(confusionTable)}</section>`
}`,
  });
}

const alphaRow = (name: Html, { nominal, bearing, ordinal }: Alphas): Html =>
  html`<tr><th scope="row">${name}</th>${[nominal, bearing, ordinal].map((alpha, at) => html`<td><span class="on-phone" aria-hidden="true">${columns[at]}: </span>${alphaInWords(alpha)}</td>`)}</tr>\n`;

function alphaInWords({ value, units, low, high }: Alpha): Html {
  if (value === undefined) return html`<span class="quiet">– (${counted(units, 'passage')})</span>`;
  return html`<b>${value.toFixed(2)}</b>${
    low !== undefined &&
    high !== undefined &&
    html` <span class="quiet">[${low.toFixed(2)} to ${high.toFixed(2)}]</span>`
  } <span class="quiet">${counted(units, 'passage')}</span>`;
}

const confusionTable = ({ one, other, passages, same, counts }: Confusion): Html =>
  html`<div class="scrolls" tabindex="0" role="group" aria-label="Who judged what differently"><table class="work confusion"><caption>${shown(one)} (down) and ${shown(other)} (across): ${counted(passages, 'passage')}, ${same} judged the same</caption>
<thead><tr><td></td>${judgementCodes.map((code) => html`<th scope="col">${code}</th>`)}</tr></thead>
<tbody>${judgementCodes.map(
    (row) =>
      html`<tr><th scope="row">${row}</th>${judgementCodes.map((column) => {
        const count = counts.find((each) => each.one === row && each.other === column)?.count ?? 0;
        return html`<td class="number${count === 0 && ' zero'}${row === column && ' same'}">${count}</td>`;
      })}</tr>\n`,
  )}</tbody></table></div>`;
