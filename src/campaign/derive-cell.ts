import { suggestPosition } from '../find/position.ts';
import type { AskId, PartyId } from '../model/ids.ts';
import type { Cell } from '../model/position.ts';
import { authorityOf } from '../model/source.ts';
import { cellOf, deriveCells } from '../record/derive-cells.ts';
import { type PartyOfSpeaker, partyAsPrinted } from '../record/said-by-members.ts';
import type { StoreReader } from '../store/port.ts';
import type { TableDay } from './derive-table.ts';
import { speechesFound } from './speeches-found.ts';

export interface CellPlace extends TableDay {
  readonly ask: AskId;
  readonly party: PartyId;
}

/**
 * One cell as `deriveTable` gives it, from what bears on it alone: with 500,000 passages the whole table takes seconds,
 * and a person waits for one cell.
 */
export async function deriveCell(
  reader: StoreReader,
  { ask, party, ...on }: CellPlace,
  partyOfSpeaker?: PartyOfSpeaker,
): Promise<Cell | undefined> {
  const campaign = await reader.campaign();
  const documents = await reader.documents();
  const mayBear = documents.filter(
    (document) => document.party === party || authorityOf(document.kind) === 'member',
  );
  const filter = { ask, documents: mayBear.map(({ id }) => id) };
  const findings = await reader.findings(filter);
  const cells = deriveCells(
    {
      campaign: {
        ...campaign,
        asks: campaign.asks.filter((each) => each.id === ask),
        parties: campaign.parties.filter((each) => each.id === party),
      },
      documents,
      searches: await reader.searches(filter),
      findings,
      speechOf: await speechesFound(reader, findings),
      partyOfSpeaker: partyOfSpeaker ?? partyAsPrinted(campaign.parties),
      judgements: (await reader.judgements()).filter((each) => each.ask === ask),
      ...on,
    },
    suggestPosition,
  );
  return cellOf(cells, party, ask);
}
