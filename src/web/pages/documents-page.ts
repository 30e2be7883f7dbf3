import { type DocumentsView, type PartyDocuments, versionBefore } from '../../campaign/view-documents.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { Awaited } from '../../model/position.ts';
import { type Html, html } from '../../publish/markup.ts';
import { time } from '../../publish/pages/page-frame.ts';
import { capitalised, counted, fileSize, gapInWords, kindInWords } from '../../publish/phrases.ts';
import { compareAt, documentAt, documentsAt } from '../addresses.ts';
import { type Desk, screen } from './frame.ts';
import { shown } from './shown.ts';

/** So many of the press and of debates are listed: there may be thousands. */
const mostOthers = 100;

/** What is there, what is expected, and what is late. */
export function documentsPage(desk: Desk, view: DocumentsView): string {
  return screen(desk, {
    kind: 'documents',
    title: `Documents · ${desk.campaign}`,
    under: documentsAt,
    body: html`<header class="opening"><h1>Documents</h1>
<p class="standfirst">${counted(
      view.parties.reduce((sum, { documents }) => sum + documents.length, 0),
      'document',
    )} of parties, ${counted(view.others.length, 'other')}. New ones come in with “onrecord add”.</p></header>
${view.parties.map((each) => ofParty(each, view.asOf))}
${
  view.others.length > 0 &&
  html`<section><h2>Press and debates</h2><ul class="document-list">
${view.others.slice(0, mostOthers).map((record) => entry(record, []))}</ul>
${view.others.length > mostOthers && html`<p class="quiet">and ${counted(view.others.length - mostOthers, 'further one')}.</p>`}</section>`
}`,
  });
}

const ofParty = ({ party, documents, awaited }: PartyDocuments, asOf: string): Html =>
  html`<section><h2>${shown(party.name)}</h2>
${awaited.map((each) => awaitedLine(each, asOf))}
<ul class="document-list">
${documents.map((record) => entry(record, documents))}</ul></section>`;

function awaitedLine({ kind, title, expected }: Awaited, asOf: string): Html {
  const isLate = expected !== undefined && expected < asOf;
  return html`<p class="${isLate ? 'caution' : 'quiet'}">${isLate ? '! Late' : '… Awaited'}: ${capitalised(kind)}${
    title !== undefined && html` “${shown(title)}”`
  }${expected === undefined ? ', no day announced' : html`, expected ${isLate ? 'since' : 'on'} ${time(expected)}`}.</p>`;
}

function entry(record: DocumentRecord, siblings: readonly DocumentRecord[]): Html {
  const { id, title, kind, published, fileName, size, passages, pages, gaps, format } = record;
  const before = versionBefore(record, siblings);
  return html`<li><a href="${documentAt(id)}">${shown(title)}</a>
<span class="quiet">${capitalised(kindInWords(kind))}${published !== undefined && html`, ${time(published)}`}; ${shown(fileName)}, ${format.toUpperCase()}, ${fileSize(size)}, ${
    pages > 0 && `${counted(pages, 'page')}, `
  }${counted(passages, 'passage')}; captured ${time(record.captured.slice(0, 10))}</span>
${gaps.length > 0 && html`<span class="gap">${counted(gaps.length, 'gap')}: ${shown(gaps.slice(0, 3).map(gapInWords).join(' '))}</span>`}
${before !== undefined && html`<a href="${compareAt(before.id, id)}">What changed since “${shown(before.title)}”</a>`}</li>
`;
}
