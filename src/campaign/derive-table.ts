import { suggestPosition } from '../find/position.ts';
import type { Day } from '../model/day.ts';
import type { Cell } from '../model/position.ts';
import { deriveCells } from '../record/derive-cells.ts';
import type { StoreReader } from '../store/port.ts';

export interface TableDay {
  readonly asOf: Day;
  readonly knownOn?: Day;
}

/** The table of a day, derived from all that the campaign holds. */
export async function deriveTable(reader: StoreReader, on: TableDay): Promise<readonly Cell[]> {
  return deriveCells(
    {
      campaign: await reader.campaign(),
      documents: await reader.documents(),
      searches: await reader.searches(),
      findings: await reader.findings(),
      judgements: await reader.judgements(),
      ...on,
    },
    suggestPosition,
  );
}
