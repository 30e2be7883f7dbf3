import { fileNames } from './file-names.ts';
import type { Publication } from './publication.ts';

/** Where each page of a site lies: paths from the site's root, with `/`. */
export interface Addresses {
  readonly ask: (ask: string) => string;
  readonly cell: (ask: string, party: string) => string;
  readonly document: (document: string) => string;
}

export const indexAddress = 'index.html';
export const methodAddress = 'method.html';
export const styleAddress = 'style.css';
export const dataAddress = 'publication.json';
export const schemaAddress = 'publication.schema.json';

export function addressesOf(publication: Publication): Addresses {
  const asks = fileNames(publication.asks.map((ask) => ask.id));
  const parties = fileNames(publication.parties.map((party) => party.id));
  const documents = fileNames(publication.documents.map((document) => document.id));
  return {
    ask: (ask) => `ask/${known(asks, ask)}.html`,
    cell: (ask, party) => `cell/${known(asks, ask)}/${known(parties, party)}.html`,
    document: (document) => `document/${known(documents, document)}.html`,
  };
}

function known(names: ReadonlyMap<string, string>, id: string): string {
  const name = names.get(id);
  if (name === undefined) throw new Error(`The publication names it but does not describe it: ${id}`);
  return name;
}

/** A link from one page to another that works wherever the site lies, from a disk too. */
export function relativeLink(from: string, to: string): string {
  const up = from.split('/').length - 1;
  return `${'../'.repeat(up)}${to}`;
}
