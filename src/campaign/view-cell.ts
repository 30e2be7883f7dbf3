import type { ArticleDetails } from '../model/article.ts';
import type { Ask, Party } from '../model/campaign.ts';
import type { PositionCode } from '../model/code.ts';
import type { Day } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Finding, TermCount } from '../model/finding.ts';
import type { AskId, DocumentId, PartyId } from '../model/ids.ts';
import type { ModelSuggestion } from '../model/model-suggestion.ts';
import { type Passage, passageWords } from '../model/passage.ts';
import type { Absence, Awaited, Cell, SampleReading } from '../model/position.ts';
import { wordsAt } from '../model/span.ts';
import type { Speech } from '../model/speech.ts';
import type { TermSetName } from '../model/term-set.ts';
import { type Said, saidOf } from '../publish/said-in-words.ts';
import { isPartysOwn, standsFrom } from '../record/on-the-day.ts';
import type { StoreReader } from '../store/port.ts';
import { deriveOneCell } from './derive-table.ts';
import { textsOf } from './finding-lines.ts';
import { around } from './make-publication.ts';
import { inOrderOf, modelSuggestions } from './model-suggestions.ts';
import type { SaidInDebates } from './said-in-debates.ts';

/** A cell with all that a person needs to judge it, in words. */
export interface CellView {
  readonly ask: Ask;
  readonly party: Party;
  readonly asOf: Day;
  readonly position: PositionCode;
  readonly basis: Cell['basis'];
  readonly suggested: PositionCode;
  /** How far people are, whether they agree, and how many each passage rests on. */
  readonly reading: Cell['reading'];
  /** The party was asked and would not answer. */
  readonly refused: boolean;
  /** What a random sample says of the passages that nobody read. */
  readonly sample?: SampleReading;
  readonly awaited: readonly Awaited[];
  readonly passages: readonly PassageView[];
  /** What members of the party said, apart from its position. */
  readonly saidByMembers: readonly PassageView[];
  readonly moreByMembers: number;
  /** How many further passages are by members who perhaps sat for the party that day. */
  readonly perhapsByMembers: number;
  /** Findings beyond the ones shown. */
  readonly more: number;
  readonly searches: readonly SearchView[];
}

export interface PassageView {
  readonly rank: number;
  readonly document: string;
  readonly title: string;
  /** What a letter or a release says of itself. */
  readonly about?: ArticleDetails;
  readonly page?: number;
  readonly headings: readonly string[];
  readonly leadIn: readonly string[];
  readonly before?: string;
  readonly text: string;
  readonly after?: string;
  /** Words found, by group. */
  readonly found: readonly string[];
  readonly missing: readonly string[];
  readonly suggested: string;
  readonly reasons: readonly string[];
  /** What outside models suggest, each under its name. */
  readonly models: readonly ModelSuggestion[];
  readonly judged: readonly { readonly code: string; readonly reader: string; readonly note?: string }[];
  /** Whether it is the party's own word, a member's, or somebody else's about it. */
  readonly own: boolean;
  /** In a debate: who said it when and where. */
  readonly said?: Said;
}

export interface SearchView {
  readonly document: string;
  readonly title: string;
  readonly from: Day;
  /** Absent where the search is older than the numbers of term sets. */
  readonly termSet?: TermSetName;
  /** What a letter or a release says of itself. */
  readonly about?: ArticleDetails;
  readonly counts: readonly TermCount[];
  readonly passages: number;
  readonly ranked: number;
  readonly cautions: readonly string[];
  readonly read: number;
  readonly readers: readonly string[];
  readonly gaps: Absence['gaps'];
  /** Those of them that a person looked at. */
  readonly gapsSeen: Absence['gapsSeen'];
}

interface WhatToView {
  readonly ask: AskId;
  readonly party: PartyId;
  readonly asOf: Day;
  readonly top: number;
  /** In the order that this model suggests; the ranks stay ours. */
  readonly byModel?: string;
}

/** @returns the cell with its first `top` passages in context */
export async function viewCell(
  reader: StoreReader,
  { ask: askId, party: partyId, asOf, top, byModel }: WhatToView,
): Promise<CellView> {
  const campaign = await reader.campaign();
  const ask = campaign.asks.find((each) => each.id === askId);
  const party = campaign.parties.find((each) => each.id === partyId);
  if (ask === undefined || party === undefined) throw new Error(`No cell ${askId} ${partyId}`);
  const derived = await deriveOneCell(reader, { ask: askId, party: partyId }, { asOf }, { others: true });
  const { cell, said } = derived;
  const standing = derived.documents.filter((document) => standsFrom(document) <= asOf);
  const documents = standing.filter((document) => document.party === partyId);
  const ids = new Set(documents.map((document) => document.id));
  const ofParty = derived.findings.filter((finding) => ids.has(finding.document));
  const findings = ofParty.filter((finding) => said.speechOf(finding) === undefined);
  const byMembers = cell.saidByOthers.filter((finding) => said.speechOf(finding) !== undefined);
  const texts = await textsOf(reader, [...findings, ...byMembers.slice(0, top)]);
  const suggestionsOf = await modelSuggestions(reader, texts);
  const ranked = findings.map((finding, index) => ({
    finding,
    rank: index + 1,
    models: suggestionsOf(finding),
  }));
  const ordered = byModel === undefined ? ranked : inOrderOf(byModel, ranked);
  const views = (some: readonly RankedFinding[]) =>
    passageViews(reader, some, texts, standing, partyId, said);
  return {
    ask,
    party,
    asOf,
    position: cell.position,
    basis: cell.basis,
    suggested: cell.suggested,
    reading: cell.reading,
    refused: cell.refused,
    ...(cell.sample === undefined ? {} : { sample: cell.sample }),
    awaited: cell.awaited,
    passages: await views(ordered.slice(0, top)),
    saidByMembers: await views(
      byMembers
        .slice(0, top)
        .map((finding, index) => ({ finding, rank: index + 1, models: suggestionsOf(finding) })),
    ),
    moreByMembers: Math.max(0, byMembers.length - top),
    perhapsByMembers: cell.perhapsByMembers ?? 0,
    more: Math.max(0, findings.length - top),
    searches: cell.absences.flatMap((absence) => searchView(absence, documents)),
  };
}

interface RankedFinding {
  readonly finding: Finding;
  readonly rank: number;
  readonly models: readonly ModelSuggestion[];
}

async function passageViews(
  reader: StoreReader,
  ranked: readonly RankedFinding[],
  texts: ReadonlyMap<DocumentId, string>,
  documents: readonly DocumentRecord[],
  party: PartyId,
  { speechOf, voiceOf }: SaidInDebates,
): Promise<readonly PassageView[]> {
  const [ask] = ranked.map(({ finding }) => finding.ask);
  const judgements = ask === undefined ? [] : await reader.judgements({ ask });
  return Promise.all(
    ranked.map(async ({ finding, rank, models }) => {
      const document = documents.find((each) => each.id === finding.document);
      const text = texts.get(finding.document) ?? '';
      const { passage, why, suggestion } = finding;
      const speech = speechOf(finding);
      const around = await neighbours(reader, finding, document?.passages ?? 0, text, speech);
      return {
        rank,
        document: finding.document,
        title: document?.title ?? finding.document,
        ...(document?.about === undefined ? {} : { about: document.about }),
        ...(passage.page === undefined ? {} : { page: passage.page }),
        ...passageInWords(text, finding),
        ...around,
        found: [
          ...new Set(
            why.hits.map(
              ({ place, near, group }) => `${wordsAt(text, place)} (${near ? 'near ' : ''}${group})`,
            ),
          ),
        ],
        missing: why.missing,
        suggested: suggestion.code,
        reasons: suggestion.reasons,
        models,
        judged: judgements
          .filter(
            (each) =>
              each.ask === finding.ask &&
              each.document === finding.document &&
              each.passage.start === passage.start,
          )
          .map(({ code, reader: by, note }) => ({
            code,
            reader: by,
            ...(note === undefined ? {} : { note }),
          })),
        own: document !== undefined && isPartysOwn(document, party),
        ...(speech === undefined ? {} : { said: saidOf(speech, voiceOf(finding)) }),
      };
    }),
  );
}

const passageInWords = (text: string, { passage }: Finding) => {
  const { text: words, leadIn, headings } = passageWords(text, passage);
  return { text: words, leadIn, headings };
};

async function neighbours(
  reader: StoreReader,
  { document, passage }: Finding,
  passages: number,
  text: string,
  speech: Speech | undefined,
) {
  const { ordinal } = passage;
  const near = await reader.passages(
    document,
    [ordinal - 1, ordinal, ordinal + 1].filter((each) => each >= 0 && each < passages),
  );
  const sparse: Passage[] = [];
  for (const each of near) sparse[each.ordinal] = each;
  return around(text, sparse, ordinal, speech === undefined ? [] : [speech]);
}

function searchView(absence: Absence, documents: readonly DocumentRecord[]): readonly SearchView[] {
  const document = documents.find((each) => each.id === absence.document);
  if (document === undefined) return [];
  const { termSet, counts, passages, ranked, cautions, read, readers, gaps, gapsSeen } = absence;
  return [
    {
      document: document.id,
      title: document.title,
      from: standsFrom(document),
      ...(termSet === undefined ? {} : { termSet }),
      ...(document.about === undefined ? {} : { about: document.about }),
      counts,
      passages,
      ranked,
      cautions,
      read,
      readers,
      gaps,
      gapsSeen,
    },
  ];
}
