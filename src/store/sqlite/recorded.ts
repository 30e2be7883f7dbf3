import type { Campaign } from '../../model/campaign.ts';
import type { DocumentRecord } from '../../model/document.ts';
import { erasable } from '../../model/entry.ts';
import type { Search } from '../../model/finding.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { NameSettlement, PersonId } from '../../model/person.ts';
import { wordsAt } from '../../model/span.ts';
import type { TermSetVersion } from '../../model/term-set.ts';
import { hashOf } from './ledger.ts';

// What the record says of each change: enough to make the tables anew from it and the originals.

type Content = Readonly<Record<string, unknown>>;

export const campaignContent = (campaign: Campaign): Content => ({ campaign });

/** With a hash of the text that was read, so that it shows where a later reader reads other words. */
export const captureContent = (record: DocumentRecord, text: string): Content => ({
  document: record,
  text: hashOf(text.toWellFormed()),
});

export const termSetContent = ({ at: _, ...version }: TermSetVersion): Content => ({ termSet: version });

/** With the words that were judged and those around them, so that they are found again in any reading. */
export function judgementContent({ ask, document, passage, code, note }: Judgement, text: string): Content {
  const { ordinal, start, end } = passage;
  return {
    ask,
    document,
    passage: { ordinal, start, end },
    quote: {
      exact: wordsAt(text, passage),
      prefix: text.slice(Math.max(0, start - contextLength), start),
      suffix: text.slice(end, end + contextLength),
    },
    code,
    note: note === undefined ? undefined : erasable(note),
  };
}

/** As `quote/describe.ts` keeps. */
const contextLength = 64;

export const nameContent = ({ printed, person, scope, note }: NameSettlement): Content => ({
  printed,
  person,
  scope,
  note: note === undefined ? undefined : erasable(note),
});

/** Two entries of the registry turned out to be one person. */
export const movedNameContent = (from: PersonId, to: PersonId): Content => ({ moved: { from, to } });

/** One document in the account of a search. */
export interface SearchedDocument {
  readonly document: string;
  readonly passages: number;
  readonly ranked: number;
  /** In the order of the terms. */
  readonly counts: readonly number[];
  readonly findings: number;
  /** SHA-256 over a line for each finding, in the order of the text: its passage, score, and the rest as it is kept. */
  readonly sha256: string;
  readonly cautions?: readonly string[];
}

/** One way of searching: searches that differ in their documents alone become one entry. */
export function wayOfSearching({ ask, askText, finder, terms }: Search): Content {
  const { version, ...rest } = terms;
  return { ask, askText, finder, ...(version === undefined ? { terms: rest } : { termSet: version.number }) };
}

export const searchContent = (way: Content, documents: readonly SearchedDocument[]): Content => ({
  ...way,
  documents,
});
