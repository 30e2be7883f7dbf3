import { suggestPosition } from '../find/position.ts';
import type { Day } from '../model/day.ts';
import type { Cell } from '../model/position.ts';
import { deriveCells } from '../record/derive-cells.ts';
import { type PartyOfSpeaker, partyAsPrinted } from '../record/said-by-members.ts';
import type { StoreReader } from '../store/port.ts';
import { speechesFound } from './speeches-found.ts';

export interface TableDay {
  readonly asOf: Day;
  readonly knownOn?: Day;
}

/**
 * The table of a day, derived from all that the campaign holds.
 * @param partyOfSpeaker for whom a member spoke; without it, only what the reports themselves print
 */
export async function deriveTable(
  reader: StoreReader,
  on: TableDay,
  partyOfSpeaker?: PartyOfSpeaker,
): Promise<readonly Cell[]> {
  const campaign = await reader.campaign();
  const findings = await reader.findings();
  return deriveCells(
    {
      campaign,
      documents: await reader.documents(),
      searches: await reader.searches(),
      findings,
      speechOf: await speechesFound(reader, findings),
      partyOfSpeaker: partyOfSpeaker ?? partyAsPrinted(campaign.parties),
      judgements: await reader.judgements(),
      ...on,
    },
    suggestPosition,
  );
}
