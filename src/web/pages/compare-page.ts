import type { ComparedRow, Comparison, WordPart } from '../../campaign/compare-documents.ts';
import type { DocumentRecord } from '../../model/document.ts';
import { unreachable } from '../../model/unreachable.ts';
import { type Html, html } from '../../publish/markup.ts';
import { time } from '../../publish/pages/page-frame.ts';
import { counted } from '../../publish/phrases.ts';
import { standsFrom } from '../../record/on-the-day.ts';
import { documentAt, documentsAt } from '../addresses.ts';
import { type Desk, screen } from './frame.ts';
import { shown, shownSigns } from './shown.ts';

/** Beyond these a browser becomes slow; the counts above are of all. */
const mostRows = 1500;

/** Two versions of a source side by side. */
export function comparePage(desk: Desk, comparison: Comparison): string {
  const { older, newer, rows, same, changed, gone, added } = comparison;
  return screen(desk, {
    kind: 'compare',
    title: `What changed: ${newer.title}`,
    under: documentsAt,
    crumbs: [{ name: 'Documents', address: documentsAt }],
    body: html`<header class="opening"><h1>What changed</h1>
<p class="standfirst">${counted(changed, 'passage')} changed, ${added} added, ${gone} gone; ${counted(same, 'passage')} ${same === 1 ? 'is' : 'are'} the same word for word.</p></header>
<div class="table-frame"><table class="compare">
<caption class="unseen">Passages of the older and the newer document side by side</caption>
<thead><tr><th scope="col">${heading('Before', older)}</th><th scope="col">${heading('After', newer)}</th></tr></thead>
<tbody>
${rows.slice(0, mostRows).map((row) => rowOf(row, comparison))}</tbody></table></div>
${rows.length > mostRows && html`<p class="quiet">and ${counted(rows.length - mostRows, 'further row')}.</p>`}`,
  });
}

const heading = (when: string, document: DocumentRecord): Html =>
  html`<span class="label">${when}</span> <a href="${documentAt(document.id)}">${shown(document.title)}</a> <span class="quiet">${time(standsFrom(document))}</span>`;

function rowOf(row: ComparedRow, { older, newer }: Comparison): Html {
  const link = (document: DocumentRecord, ordinal: number) =>
    html`<a class="number" href="${documentAt(document.id, { ordinal })}"><span class="unseen">passage </span>${ordinal + 1}</a>`;
  switch (row.type) {
    case 'cut':
      return html`<tr class="row-cut"><td colspan="2">${counted(row.passages, 'passage')} the same</td></tr>\n`;
    case 'same':
      return html`<tr class="row-same"><td>${link(older, row.older.passage.ordinal)} ${shown(row.older.text)}</td><td>${link(newer, row.newer.passage.ordinal)} ${shown(row.newer.text)}</td></tr>\n`;
    case 'gone':
      return html`<tr class="row-gone"><td>${link(older, row.older.passage.ordinal)} <del><bdi>${shownSigns(row.older.text)}</bdi></del></td><td class="quiet">gone</td></tr>\n`;
    case 'added':
      return html`<tr class="row-added"><td class="quiet">not there</td><td>${link(newer, row.newer.passage.ordinal)} <ins><bdi>${shownSigns(row.newer.text)}</bdi></ins></td></tr>\n`;
    case 'changed':
      return html`<tr class="row-changed"><td>${link(older, row.older.passage.ordinal)} ${side(row.parts, 'gone')}</td><td>${link(newer, row.newer.passage.ordinal)} ${side(row.parts, 'added')}</td></tr>\n`;
    default:
      return unreachable(row);
  }
}

const side = (parts: readonly WordPart[], mine: 'gone' | 'added'): Html =>
  html`<bdi>${parts.map(({ type, text }) => {
    if (type === 'same') return html`${shownSigns(text)}`;
    if (type !== mine) return html``;
    return mine === 'gone' ? html`<del>${shownSigns(text)}</del>` : html`<ins>${shownSigns(text)}</ins>`;
  })}</bdi>`;
