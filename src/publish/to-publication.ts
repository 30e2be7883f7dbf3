import type { Campaign } from '../model/campaign.ts';
import { isFactOfTheRecord, type PositionCode } from '../model/code.ts';
import type { Day } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Finding, TermSet } from '../model/finding.ts';
import type { AskId, DocumentId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import { type Passage, passageWords } from '../model/passage.ts';
import type { Absence, Cell, Evidence, SampleReading } from '../model/position.ts';
import type { Speech } from '../model/speech.ts';
import type { Voice } from '../model/voice.ts';
import type {
  Publication,
  PublishedAbsence,
  PublishedCell,
  PublishedDocument,
  PublishedEvidence,
  PublishedNearest,
  PublishedQuotation,
  PublishedReading,
  PublishedSaid,
  PublishedSample,
} from './publication.ts';
import { quotedPlacesOf } from './quoted-places.ts';
import { type ReaderNames, readerNames } from './reader-names.ts';
import { saidOf } from './said-in-words.ts';

export interface PublicationInput {
  readonly campaign: Campaign;
  readonly asOf: Day;
  /** When the publication is made: an instant in ISO 8601, UTC. */
  readonly made: string;
  /** Such as `Onrecord 0.1.0`. */
  readonly generator: string;
  /** Those that stand on the day. */
  readonly documents: readonly DocumentRecord[];
  readonly cells: readonly (Cell & { readonly saidByOthersInAll?: number })[];
  /** The terms that were searched for; the campaign's own where an ask has none here. */
  readonly termSets: ReadonlyMap<AskId, TermSet>;
  readonly textOf: (document: DocumentId) => string;
  /** The words of the passages before and after one, where there are any. */
  readonly passagesAround: (
    document: DocumentId,
    ordinal: number,
  ) => { readonly before?: string; readonly after?: string };
  /** Whose words a passage of a debate is. */
  readonly speechAt?: (document: DocumentId, passage: Passage) => Speech | undefined;
  /** Who said it, and for whom they spoke on that day. */
  readonly voiceAt?: (document: DocumentId, passage: Passage) => Voice | undefined;
  /** What Houses decided that bears on an ask, best first within an ask. */
  readonly decisions?: readonly Finding[];
  /** BCP 47, where the reading says it; so that a screen reader pronounces quotations right. */
  readonly languageOf?: (document: DocumentId) => string | undefined;
  /** The judgements that stand (the last of each reader on each place); without them nothing says who judged. */
  readonly judgements?: readonly Judgement[];
  /**
   * Whether the readers' names are published. Some who read for a campaign are watched: unless the campaign
   * decides otherwise they are Reader 1, Reader 2, in the order of their first judgements.
   */
  readonly readers?: 'named' | 'numbered';
}

/**
 * All that is published, as plain data: the same input gives the same publication.
 * @throws where a cell quotes a document that is not among the documents
 */
export function toPublication(input: PublicationInput): Publication {
  const quote = quoter(input);
  const names = readerNames(input.cells, input.judgements ?? [], input.readers ?? 'numbered');
  const { campaign } = input;
  return {
    format: 'onrecord-publication',
    version: 1,
    campaign: {
      name: campaign.name,
      ...(campaign.election === undefined ? {} : { election: campaign.election }),
    },
    asOf: input.asOf,
    made: input.made,
    generator: input.generator,
    asks: campaign.asks.map((ask) => ({
      id: ask.id,
      text: ask.text,
      criteria: ask.criteria,
      terms: input.termSets.get(ask.id) ?? { origin: 'written', groups: ask.termGroups },
    })),
    parties: campaign.parties.map(({ id, name, identifiers }) => ({ id, name, identifiers })),
    documents: input.documents
      .toSorted((a, b) => compare(a.id, b.id))
      .map((document) => published(document, input.languageOf?.(document.id))),
    cells: inOrder(campaign, input.cells).map((cell) => publishedCell(cell, quote, names)),
    ...(input.decisions === undefined || input.decisions.length === 0
      ? {}
      : {
          decisions: input.decisions.map((finding) => ({
            ask: finding.ask,
            ...publishedSaid(finding, quote),
          })),
        }),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By ask, then by party, as the campaign lists them. */
function inOrder<T extends Cell>(campaign: Campaign, cells: readonly T[]): readonly T[] {
  const askOrder = new Map(campaign.asks.map((ask, order) => [ask.id, order]));
  const partyOrder = new Map(campaign.parties.map((party, order) => [party.id, order]));
  const place = (order: number | undefined) => order ?? Number.MAX_SAFE_INTEGER;
  return cells.toSorted(
    (a, b) =>
      place(askOrder.get(a.ask)) - place(askOrder.get(b.ask)) ||
      place(partyOrder.get(a.party)) - place(partyOrder.get(b.party)),
  );
}

function published(record: DocumentRecord, language: string | undefined): PublishedDocument {
  const { id, kind, title, captured, fileName, sha256, size, format, reader, passages, pages, gaps } = record;
  return {
    id,
    ...(record.party === undefined ? {} : { party: record.party }),
    kind,
    title,
    ...(record.published === undefined ? {} : { published: record.published }),
    captured,
    ...(record.url === undefined ? {} : { url: record.url }),
    fileName,
    sha256,
    size,
    format,
    reader,
    ...(language === undefined ? {} : { language }),
    passages,
    pages,
    gaps,
    ...(record.about === undefined ? {} : { about: record.about }),
  };
}

type Quote = (document: DocumentId, passage: Passage) => PublishedQuotation;

/** Quotes passages; what is needed of a document is made ready once. */
function quoter({ documents, textOf, passagesAround, speechAt, voiceAt }: PublicationInput): Quote {
  const records = new Map(documents.map((document) => [document.id, document]));
  const ready = new Map<DocumentId, { text: string; placed: ReturnType<typeof quotedPlacesOf> }>();
  const readied = (document: DocumentId) => {
    const record = records.get(document);
    if (record === undefined) throw new Error(`Quoted, but not among the documents: ${document}`);
    const text = textOf(document);
    const made = { text, placed: quotedPlacesOf(text, record) };
    ready.set(document, made);
    return made;
  };
  return (document, passage) => {
    const { text, placed } = ready.get(document) ?? readied(document);
    const { before, after } = passagesAround(document, passage.ordinal);
    const { text: words, leadIn, headings } = passageWords(text, passage);
    const { page, lastPage, start, end } = passage;
    const speech = speechAt?.(document, passage);
    return {
      document,
      text: words,
      leadIn,
      headings,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(page === undefined ? {} : { page }),
      ...(lastPage === undefined ? {} : { lastPage }),
      start,
      end,
      ...placed(passage, page, speech?.link),
      ...(speech === undefined ? {} : { said: saidOf(speech, voiceAt?.(document, passage)) }),
    };
  };
}

function publishedCell(
  cell: Cell & { readonly saidByOthersInAll?: number },
  quote: Quote,
  names: ReaderNames,
): PublishedCell {
  return {
    party: cell.party,
    ask: cell.ask,
    position: shownPosition(cell),
    basis: cell.basis,
    suggested: cell.suggested,
    evidence: cell.evidence.map((evidence) => publishedEvidence(cell, evidence, quote, names)),
    absences: cell.absences.map((absence) => publishedAbsence(absence, quote, names)),
    awaited: cell.awaited,
    saidByOthers: cell.saidByOthers.map((finding) => publishedSaid(finding, quote)),
    ...(cell.perhapsByMembers === undefined ? {} : { perhapsByMembers: cell.perhapsByMembers }),
    reading: publishedReading(cell),
    ...(cell.refused ? { refused: true } : {}),
    ...(cell.sample === undefined ? {} : { sample: publishedSample(cell.sample, names) }),
    ...(cell.saidByOthersInAll === undefined || cell.saidByOthersInAll === cell.saidByOthers.length
      ? {}
      : { saidByOthersInAll: cell.saidByOthersInAll }),
  };
}

function publishedReading({ reading }: Cell): PublishedReading {
  const { state, required, agreeing, waiting, disagreements, settled, settledByOneOfThem } = reading;
  return { state, required, agreeing, waiting, disagreements, settled, settledByOneOfThem };
}

const publishedSample = (sample: SampleReading, names: ReaderNames): PublishedSample => ({
  seed: sample.seed,
  method: sample.method,
  drawn: sample.drawn,
  population: sample.population,
  size: sample.size,
  read: sample.read,
  bearing: sample.bearing,
  readers: names.shown(sample.readers),
  draws: sample.draws,
  ...(sample.bound === undefined ? {} : { bound: sample.bound }),
});

const publishedSaid = (finding: Finding, quote: Quote): PublishedSaid => ({
  ...quote(finding.document, finding.passage),
  suggested: finding.suggestion.code,
});

/** No code is published as a position that no person confirmed, whatever the cell says. */
const shownPosition = ({ position, basis }: Cell): PositionCode =>
  basis === 'judged' || isFactOfTheRecord(position) ? position : 'unread';

const publishedEvidence = (
  cell: Cell,
  evidence: Evidence,
  quote: Quote,
  names: ReaderNames,
): PublishedEvidence => ({
  ...quote(evidence.document, evidence.passage),
  code: evidence.code,
  basis: evidence.basis,
  judgedBy: evidence.basis === 'judged' ? names.whoJudged(cell.ask, evidence) : [],
  ...(evidence.settledBy === undefined ? {} : { settledBy: names.shown([evidence.settledBy])[0] ?? '' }),
});

function publishedAbsence(absence: Absence, quote: Quote, names: ReaderNames): PublishedAbsence {
  const { document, termSet, counts, passages, ranked, cautions, read, gaps, gapsSeen } = absence;
  return {
    document,
    ...(termSet === undefined ? {} : { termSet }),
    counts: counts.map(({ group, term, count }) => ({ group, term, count })),
    passages,
    ranked,
    read,
    readers: names.shown(absence.readers),
    ...(cautions.length === 0 ? {} : { cautions }),
    nearest: absence.nearest.map((finding) => publishedNearest(finding, quote)),
    gaps,
    ...(gapsSeen.length === 0 ? {} : { gapsSeen }),
  };
}

const publishedNearest = (finding: Finding, quote: Quote): PublishedNearest => ({
  ...quote(finding.document, finding.passage),
  why: {
    hits: finding.why.hits.map(({ group, term, where, near }) => ({
      group,
      term,
      where,
      ...(near ? { near } : {}),
    })),
    missing: finding.why.missing,
  },
});
