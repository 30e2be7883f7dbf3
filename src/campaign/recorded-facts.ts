import type { Ask, Campaign } from '../model/campaign.ts';
import type { JudgementCode } from '../model/code.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { LedgerEntry } from '../model/entry.ts';
import { isSealed } from '../model/entry.ts';
import type { TermSet } from '../model/finding.ts';
import type { AskId, DocumentId, Sha256 } from '../model/ids.ts';
import type { JsonObject } from '../model/json.ts';
import type { NameSettlement, PersonId } from '../model/person.ts';
import type { TermSetVersion } from '../model/term-set.ts';

// The content of entries as what the store wrote it from (`store/sqlite/recorded.ts`). It is trusted because its chain was
// verified before; whatever made the chain also made its shapes.

export const campaignOf = ({ content }: LedgerEntry): Campaign => content.campaign as unknown as Campaign;

export interface RecordedCapture {
  readonly document: DocumentRecord;
  /** SHA-256 of the text as it was read then. */
  readonly text: Sha256;
}

export const captureOf = ({ content }: LedgerEntry): RecordedCapture => content as unknown as RecordedCapture;

export const termSetOf = (entry: LedgerEntry): TermSetVersion =>
  ({ ...(entry.content.termSet as JsonObject), at: madeAt(entry) }) as unknown as TermSetVersion;

export interface RecordedSearch {
  readonly ask: AskId;
  readonly askText: string;
  readonly finder: string;
  /** The number of the term set; or the terms themselves, where they had no number yet. */
  readonly termSet?: number;
  readonly terms?: TermSet;
  readonly documents: readonly {
    readonly document: DocumentId;
    readonly findings: number;
    readonly sha256: Sha256;
  }[];
}

export const searchOf = ({ content }: LedgerEntry): RecordedSearch => content as unknown as RecordedSearch;

/** A judgement with its passage by its words, which any reading of the document can be asked for. */
export interface JudgementByWords {
  readonly ask: AskId;
  readonly document: DocumentId;
  readonly passage: { readonly ordinal: number; readonly start: number; readonly end: number };
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly code: JudgementCode;
}

export const judgementOf = ({ content }: LedgerEntry): JudgementByWords =>
  content as unknown as JudgementByWords;

export type RecordedName =
  | { readonly type: 'name'; readonly settlement: NameSettlement }
  | { readonly type: 'moved'; readonly from: PersonId; readonly to: PersonId };

export function nameOf(entry: LedgerEntry): RecordedName {
  const { moved, takenOver: _, note, ...settled } = entry.content;
  if (moved !== undefined) return { type: 'moved', ...(moved as { from: PersonId; to: PersonId }) };
  const settlement = { ...settled, reader: entry.actor, at: madeAt(entry) } as unknown as NameSettlement;
  return {
    type: 'name',
    settlement: note === undefined || isSealed(note) ? settlement : { ...settlement, note: String(note) },
  };
}

/** When what an entry tells was done: for what was taken over from before there was a record, before the entry. */
export const madeAt = ({ at, content }: LedgerEntry): string =>
  ((content.takenOver as JsonObject | undefined)?.at as string | undefined) ?? at;

/** The ask as the campaign had it when an entry was made. */
export const askOf = (campaign: Campaign | undefined, ask: AskId): Ask | undefined =>
  campaign?.asks.find(({ id }) => id === ask);
