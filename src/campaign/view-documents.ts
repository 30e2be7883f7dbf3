import type { Party } from '../model/campaign.ts';
import type { Day } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { AskId, DocumentId } from '../model/ids.ts';
import type { RecordedJudgement } from '../model/judgement.ts';
import type { Passage } from '../model/passage.ts';
import type { Awaited } from '../model/position.ts';
import { wordsAt } from '../model/span.ts';
import { awaitedOf, standingOn, standsFrom } from '../record/on-the-day.ts';
import { lastWords } from '../record/reading-queue.ts';
import type { StoreReader } from '../store/port.ts';

/** What is there and what is still to come, party by party. */
export interface DocumentsView {
  readonly asOf: Day;
  readonly parties: readonly PartyDocuments[];
  /** The press and debates: nobody's own word. */
  readonly others: readonly DocumentRecord[];
}

export interface PartyDocuments {
  readonly party: Party;
  readonly documents: readonly DocumentRecord[];
  readonly awaited: readonly Awaited[];
}

export async function viewDocuments(reader: StoreReader, asOf: Day): Promise<DocumentsView> {
  const campaign = await reader.campaign();
  const documents = await reader.documents();
  const standing = standingOn(documents, asOf);
  return {
    asOf,
    parties: campaign.parties.map((party) => ({
      party,
      documents: inTime(documents.filter((each) => each.party === party.id)),
      awaited: awaitedOf(campaign, party.id, standing, documents),
    })),
    others: inTime(documents.filter((each) => each.party === undefined)),
  };
}

const inTime = (documents: readonly DocumentRecord[]): readonly DocumentRecord[] =>
  documents.toSorted((one, other) => (standsFrom(one) < standsFrom(other) ? -1 : 1));

/** The document before it of the same kind and the same party: what may be an earlier version of it. */
export function versionBefore(
  document: DocumentRecord,
  documents: readonly DocumentRecord[],
): DocumentRecord | undefined {
  const { party, kind, url, title } = document;
  return inTime(documents)
    .filter((each) => each.party === party && each.kind === kind)
    .filter((each) => party !== undefined || each.url === url || each.title === title)
    .filter((each) => each.id !== document.id && isBefore(each, document))
    .at(-1);
}

const isBefore = (one: DocumentRecord, other: DocumentRecord): boolean =>
  standsFrom(one) < standsFrom(other) ||
  (standsFrom(one) === standsFrom(other) && one.captured < other.captured);

/** A part of a document's text, as one reader may see it. */
export interface DocumentView {
  readonly record: DocumentRecord;
  readonly party?: Party;
  readonly passages: readonly TextPassage[];
  /** The first passage shown, counted from 0. */
  readonly from: number;
  readonly before?: DocumentRecord;
}

export interface TextPassage {
  readonly passage: Passage;
  readonly text: string;
  /** Whether a paragraph or an item begins with it. */
  readonly beginsBlock: boolean;
  /** Whether the ask was searched and this passage was found for it. */
  readonly found: boolean;
  /** The reader's own judgement for the ask. */
  readonly standing?: RecordedJudgement;
}

/** A page of a browser; a manifesto has two to ten of them. */
export const passagesShown = 250;

interface WhatOfDocument {
  readonly document: DocumentId;
  readonly ask: AskId | undefined;
  /** A passage that must be among those shown. */
  readonly at: number;
  readonly reader: string;
}

export async function viewDocument(
  reader: StoreReader,
  { document: id, ask, at, reader: name }: WhatOfDocument,
): Promise<DocumentView | undefined> {
  const documents = await reader.documents();
  const record = documents.find((each) => each.id === id);
  if (record === undefined) return undefined;
  const from =
    Math.floor(Math.min(Math.max(0, at), Math.max(0, record.passages - 1)) / passagesShown) * passagesShown;
  const last = Math.min(record.passages, from + passagesShown);
  const ordinals = Array.from({ length: last - from }, (_, offset) => from + offset);
  const text = await reader.text(id);
  const findings = ask === undefined ? [] : await reader.findings({ ask, documents: [id] });
  const found = new Set(findings.map(({ passage }) => passage.ordinal));
  const standing = new Map(
    lastWords(
      (await reader.judgements({ documents: [id], ...(ask === undefined ? {} : { ask }) })).filter(
        (each) => each.reader === name && ask !== undefined,
      ),
    ).map((judgement) => [judgement.passage.ordinal, judgement]),
  );
  const passages = ordinals.length === 0 ? [] : await reader.passages(id, ordinals);
  const party = (await reader.campaign()).parties.find((each) => each.id === record.party);
  const before = versionBefore(record, documents);
  return {
    record,
    ...(party === undefined ? {} : { party }),
    passages: passages.map((passage) => {
      const own = standing.get(passage.ordinal);
      return {
        passage,
        text: wordsAt(text, passage),
        beginsBlock: passage.start === 0 || text[passage.start - 1] === '\n',
        found: found.has(passage.ordinal),
        ...(own === undefined ? {} : { standing: own }),
      };
    }),
    from,
    ...(before === undefined ? {} : { before }),
  };
}
