import { suggestPosition } from '../find/position.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { AskId, PartyId } from '../model/ids.ts';
import type { Cell } from '../model/position.ts';
import { deriveCell as cellFrom } from '../record/derive-cells.ts';
import type { StoreReader } from '../store/port.ts';
import type { TableDay } from './derive-table.ts';
import { saidInDebates } from './said-in-debates.ts';

export interface CellPlace extends TableDay {
  readonly ask: AskId;
  readonly party: PartyId;
}

/** A cell, and the documents of the campaign. */
export interface DerivedCell {
  readonly cell: Cell;
  readonly documents: readonly DocumentRecord[];
}

/**
 * One cell as `deriveTable` gives it, from what bears on it alone: with 500,000 passages the whole table takes seconds,
 * and a person waits for one cell.
 * @param findings of the ask in the party's documents and in debates
 */
export async function deriveCell(
  reader: StoreReader,
  { ask, party, ...on }: CellPlace,
  findings: readonly Finding[],
): Promise<DerivedCell> {
  const campaign = await reader.campaign();
  const documents = await reader.documents();
  const own = documents.filter((document) => document.party === party).map(({ id }) => id);
  const { speechOf, partyOfMember } = await saidInDebates(reader, findings);
  const state = {
    campaign,
    documents,
    searches: await reader.searches({ ask, documents: own }),
    findings,
    speechOf,
    partyOfMember,
    judgements: await reader.judgements({ ask, documents: own }),
    ...on,
  };
  return { cell: cellFrom(state, party, ask, suggestPosition), documents };
}
