import { suggestPosition } from '../find/position.ts';
import type { Day } from '../model/day.ts';
import type { Cell } from '../model/position.ts';
import type { Voice } from '../model/voice.ts';
import { deriveCells } from '../record/derive-cells.ts';
import type { MemberOf } from '../record/said-by-members.ts';
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
  const { speechOf, voiceOf } = said ?? (await saidInDebates(reader, findings));
  return deriveCells(
    {
      campaign: await reader.campaign(),
      documents: await reader.documents(),
      searches: await reader.searches(),
      findings,
      speechOf,
      partyOfMember: (finding) => memberOf(voiceOf(finding)),
      judgements: await reader.judgements(),
      ...on,
    },
    suggestPosition,
  );
}

function memberOf(voice: Voice | undefined): MemberOf | undefined {
  const party = voice?.under ?? voice?.perhapsUnder;
  return party === undefined ? undefined : { party, isSure: voice?.under !== undefined };
}
