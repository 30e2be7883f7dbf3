import { dataAddress, indexAddress, methodAddress, schemaAddress, styleAddress } from './addresses.ts';
import { askPage } from './pages/ask-page.ts';
import { cellPage } from './pages/cell-page.ts';
import { documentPage } from './pages/document-page.ts';
import { methodPage } from './pages/method-page.ts';
import { tablePage } from './pages/table-page.ts';
import { type Publication, publicationJsonSchema } from './publication.ts';
import { siteView, type Workplace } from './site-view.ts';
import { style } from './style.ts';

/**
 * All files of the site: paths from its root, with `/`, to what stands in them (UTF-8). Made from the publication
 * alone; the same publication gives the same bytes. Works in any folder of a server and from a disk.
 * @param workplace where the people work who made it, for the pages that they look at themselves
 * @throws where a cell names an ask, a party or a document that the publication does not describe
 */
export function site(publication: Publication, workplace?: Workplace): ReadonlyMap<string, string> {
  const view = siteView(publication, workplace);
  const { addresses } = view;
  return new Map([
    [indexAddress, tablePage(view)],
    [methodAddress, methodPage(view)],
    ...publication.asks.map((ask) => [addresses.ask(ask.id), askPage(view, ask)] as const),
    ...publication.cells.map((cell) => [addresses.cell(cell.ask, cell.party), cellPage(view, cell)] as const),
    ...publication.documents.map(
      (document) => [addresses.document(document.id), documentPage(view, document)] as const,
    ),
    [styleAddress, style],
    [dataAddress, `${JSON.stringify(publication, undefined, 1)}\n`],
    [schemaAddress, publicationJsonSchema()],
  ]);
}
