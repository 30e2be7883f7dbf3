import { suggestPosition } from '../find/position.ts';
import type { Day } from '../model/day.ts';
import type { Cell } from '../model/position.ts';
import { deriveCells } from '../record/derive-cells.ts';
import type { StoreReader } from '../store/port.ts';
import { type SaidInDebates, saidInDebates } from './said-in-debates.ts';

export interface TableDay {
  readonly asOf: Day;
  readonly knownOn?: Day;
}

/**
 * The table of a day, derived from all that the campaign holds.
 * @param said whose words the findings are; asked for here where the caller has not
 */
export async function deriveTable(
  reader: StoreReader,
  on: TableDay,
  said?: SaidInDebates,
): Promise<readonly Cell[]> {
  const findings = await reader.findings();
  const { speechOf, partyOfMember } = said ?? (await saidInDebates(reader, findings));
  return deriveCells(
    {
      campaign: await reader.campaign(),
      documents: await reader.documents(),
      searches: await reader.searches(),
      findings,
      speechOf,
      partyOfMember,
      judgements: await reader.judgements(),
      ...on,
    },
    suggestPosition,
  );
}
