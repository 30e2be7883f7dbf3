import { type Addresses, addressesOf } from './addresses.ts';
import type {
  Publication,
  PublishedAsk,
  PublishedCell,
  PublishedDocument,
  PublishedParty,
} from './publication.ts';

/** A publication with its parts found by id: what every page is made from. */
export interface SiteView {
  readonly publication: Publication;
  readonly addresses: Addresses;
  readonly ask: (id: string) => PublishedAsk;
  readonly party: (id: string) => PublishedParty;
  readonly document: (id: string) => PublishedDocument;
  readonly cell: (ask: string, party: string) => PublishedCell | undefined;
  readonly workplace?: Workplace;
}

/** A further entry of the navigation. */
export interface Workplace {
  readonly name: string;
  readonly address: string;
}

export function siteView(publication: Publication, workplace?: Workplace): SiteView {
  const cells = new Map(publication.cells.map((cell) => [cellKey(cell.ask, cell.party), cell]));
  return {
    publication,
    addresses: addressesOf(publication),
    ask: finderIn(publication.asks),
    party: finderIn(publication.parties),
    document: finderIn(publication.documents),
    cell: (ask, party) => cells.get(cellKey(ask, party)),
    ...(workplace === undefined ? {} : { workplace }),
  };
}

const cellKey = (ask: string, party: string): string => JSON.stringify([ask, party]);

function finderIn<T extends { readonly id: string }>(all: readonly T[]): (id: string) => T {
  const byId = new Map(all.map((each) => [each.id, each]));
  return (id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`The publication names it but does not describe it: ${id}`);
    return found;
  };
}
