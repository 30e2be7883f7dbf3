import type { DocumentRecord } from '../../model/document.ts';
import { html } from '../../publish/markup.ts';
import { documentAt, documentsAt, pageAt, pictureAt } from '../addresses.ts';
import { type Desk, screen } from './frame.ts';
import { shown } from './shown.ts';

export interface PageContent {
  readonly record: DocumentRecord;
  readonly page: number;
  /** The passage that is marked on it, counted from 0. */
  readonly mark?: number;
}

/** A page of a PDF as it is printed: drawn here, so that nothing of the file itself reaches the browser. */
export const pagePage = (desk: Desk, { record, page, mark }: PageContent): string =>
  screen(desk, {
    kind: 'page',
    title: `Page ${page}: ${record.title}`,
    under: documentsAt,
    crumbs: [
      { name: 'Documents', address: documentsAt },
      { name: record.title, address: documentAt(record.id, mark === undefined ? {} : { ordinal: mark }) },
    ],
    body: html`<h1 class="small">${shown(record.title)}, page ${page} of ${record.pages}</h1>
<p class="turns">${page > 1 && html`<a href="${pageAt(record.id, page - 1, mark)}" data-key="k">Page ${page - 1} <kbd>k</kbd></a> `}${
      page < record.pages &&
      html`<a href="${pageAt(record.id, page + 1, mark)}" data-key="j">Page ${page + 1} <kbd>j</kbd></a>`
    } <span class="quiet">Your browser’s back key leads back to the passage.</span></p>
<figure class="whole-page"><img src="${pictureAt(record.id, page, mark)}" alt="Page ${page} of the file as it is printed; its words stand in the document’s text"></figure>`,
  });
