import { suggestPosition } from '../find/position.ts';
import type { Day } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { AskId, PartyId } from '../model/ids.ts';
import type { Cell } from '../model/position.ts';
import { authorityOf } from '../model/source.ts';
import { deriveCell, deriveCells, type RecordedState } from '../record/derive-cells.ts';
import { isPartysOwn } from '../record/on-the-day.ts';
import type { StoreReader } from '../store/port.ts';
import { recordedJudging } from './recorded-judging.ts';
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
  return deriveCells(await recordedState(reader, on, said), suggestPosition);
}

/** All that a table follows from. */
export async function recordedState(
  reader: StoreReader,
  on: TableDay,
  said?: SaidInDebates,
): Promise<RecordedState> {
  const findings = await reader.findings();
  const { speechOf, partyOfMember } = said ?? (await saidInDebates(reader, findings));
  return {
    campaign: await reader.campaign(),
    documents: await reader.documents(),
    searches: await reader.searches(),
    findings,
    speechOf,
    partyOfMember,
    ...(await recordedJudging(reader)),
    ...on,
  };
}

export interface CellName {
  readonly ask: AskId;
  readonly party: PartyId;
}

/** What a cell follows from, and the cell. */
export interface DerivedCell {
  readonly cell: Cell;
  readonly documents: readonly DocumentRecord[];
  /** Of the ask, in the party's own documents and, where they were wanted, in those of nobody and in debates. */
  readonly findings: readonly Finding[];
  /** Whose words those in debates are; nobody's where they were not wanted. */
  readonly said: SaidInDebates;
}

/**
 * One cell of the table of a day. What is loaded is what the cell follows from, so that the size of the campaign does not
 * matter; only what others said may lie in thousands of debates, and is looked for where it is wanted.
 */
export async function deriveOneCell(
  reader: StoreReader,
  { ask, party }: CellName,
  on: TableDay,
  { others }: { readonly others: boolean },
): Promise<DerivedCell> {
  const all = await reader.documents();
  const own = all.filter((document) => isPartysOwn(document, party));
  const mayQuote = others
    ? all.filter(
        (document) =>
          document.party === party || document.party === undefined || authorityOf(document.kind) === 'member',
      )
    : own;
  const ids = own.map(({ id }) => id);
  const findings = await reader.findings({ ask, documents: mayQuote.map(({ id }) => id) });
  const said = await saidInDebates(reader, others ? findings : []);
  const state: RecordedState = {
    campaign: await reader.campaign(),
    documents: all,
    searches: await reader.searches({ ask, documents: ids }),
    findings,
    speechOf: said.speechOf,
    partyOfMember: said.partyOfMember,
    ...(await recordedJudging(reader, { ask, documents: ids })),
    ...on,
  };
  return { cell: deriveCell(state, party, ask, suggestPosition), documents: all, findings, said };
}
