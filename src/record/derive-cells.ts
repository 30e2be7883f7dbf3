import type { Campaign } from '../model/campaign.ts';
import type { PositionCode } from '../model/code.ts';
import { type Day, dayOfInstant } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Finding, Search } from '../model/finding.ts';
import type { AskId, PartyId } from '../model/ids.ts';
import { isCoded, type Judgement } from '../model/judgement.ts';
import type { Absence, Cell, Evidence } from '../model/position.ts';
import { authorityOf } from '../model/source.ts';
import { positionOf, standingJudgements } from './judged-position.ts';
import { awaitedOf, isPartysOwn, standingOn, standsFrom } from './on-the-day.ts';
import { type PartyOfSpeaker, partyOfMember, type SpeechOf } from './said-by-members.ts';

/** All that a table follows from. The same input gives the same table, byte for byte. */
export interface RecordedState {
  readonly campaign: Campaign;
  readonly documents: readonly DocumentRecord[];
  readonly searches: readonly Search[];
  /** Best first within an ask. */
  readonly findings: readonly Finding[];
  readonly judgements: readonly Judgement[];
  /** Whose words findings in debates are, and for whom they spoke; without these no debate is any party's. */
  readonly speechOf?: SpeechOf;
  readonly partyOfSpeaker?: PartyOfSpeaker;
  /** Parties stand where their documents published up to this day put them. */
  readonly asOf: Day;
  /** What the campaign itself knew by the end of this day; all that it knows, where absent. */
  readonly knownOn?: Day;
}

/** What the program would say of one party's own findings on one ask: `find/suggest-position.ts`. */
export type SuggestPosition = (findings: readonly Finding[]) => {
  readonly position: PositionCode;
  readonly evidence: readonly Finding[];
};

/** How many of the first passages a person must have read before a party may be called silent. */
const silenceNeedsRead = 10;
const nearestShown = 3;

/** The table: a cell for each party and ask, parties in the campaign's order within asks in the campaign's order. */
export function deriveCells(state: RecordedState, suggestPosition: SuggestPosition): readonly Cell[] {
  const known = knownState(state);
  const findings = Map.groupBy(known.findings, (finding) => finding.ask);
  const judgements = Map.groupBy(standingJudgements(known.judgements), (judgement) => judgement.ask);
  return state.campaign.asks.flatMap((ask) =>
    state.campaign.parties.map((party) =>
      deriveCell(
        { ...known, findings: findings.get(ask.id) ?? [], judgements: judgements.get(ask.id) ?? [] },
        party.id,
        ask.id,
        suggestPosition,
      ),
    ),
  );
}

function knownState(state: RecordedState): RecordedState {
  const { knownOn } = state;
  if (knownOn === undefined) return state;
  return {
    ...state,
    documents: state.documents.filter((document) => dayOfInstant(document.captured) <= knownOn),
    judgements: state.judgements.filter((judgement) => dayOfInstant(judgement.at) <= knownOn),
  };
}

function deriveCell(
  state: RecordedState,
  party: PartyId,
  ask: AskId,
  suggestPosition: SuggestPosition,
): Cell {
  const standing = standingOn(state.documents, state.asOf);
  const own = standing.filter((document) => isPartysOwn(document, party));
  const ownIds = new Set(own.map((document) => document.id));
  const searches = state.searches.filter((search) => search.ask === ask && ownIds.has(search.document));
  const findings = state.findings.filter((finding) => ownIds.has(finding.document));
  const judgements = state.judgements.filter((judgement) => ownIds.has(judgement.document));
  const awaited = awaitedOf(state.campaign, party, standing, state.documents);

  const suggestion = suggestPosition(findings);
  const suggested = suggestedPosition(suggestion.position, own, searches, awaited.length > 0);
  const judgedEvidence = evidenceOf(judgements);
  const judged = positionOf(judgedEvidence.map((evidence) => evidence.code));
  const silent =
    judged === undefined && suggested !== 'awaited' && wasRead(own, searches, findings, judgements);

  return {
    party,
    ask,
    position: judged ?? (suggested === 'awaited' ? 'awaited' : silent ? 'silent' : 'unread'),
    basis: judged !== undefined || silent ? 'judged' : 'suggested',
    suggested,
    evidence:
      judged !== undefined || silent ? judgedEvidence : suggestion.evidence.flatMap(suggestedEvidence),
    absences: own.flatMap((document) => {
      const search = searches.find((each) => each.document === document.id);
      return search === undefined ? [] : [absenceOf(document, search, findings, judgements)];
    }),
    awaited,
    saidByOthers: saidByOthers(state, standing, party),
  };
}

/**
 * What is shown beside a party's position: documents that name it and are not its word, and what its members said. In
 * a debate the speaker decides, whatever party the file was added under: others speak in it too.
 */
function saidByOthers(
  { findings, speechOf, partyOfSpeaker, asOf }: RecordedState,
  standing: readonly DocumentRecord[],
  party: PartyId,
): readonly Finding[] {
  const documents = new Map(standing.map((document) => [document.id, document]));
  return findings.filter((finding) => {
    const document = documents.get(finding.document);
    if (document === undefined || finding.suggestion.code === 'irrelevant' || isPartysOwn(document, party))
      return false;
    const speech = authorityOf(document.kind) === 'member' ? speechOf?.(finding) : undefined;
    if (speech === undefined) return document.party === party;
    if (partyOfSpeaker === undefined || (speech.day ?? standsFrom(document)) > asOf) return false;
    return partyOfMember(speech, partyOfSpeaker) === party;
  });
}

/**
 * What the program may suggest: nothing before every document was searched, or where the ask has no word to search
 * for, and no silence while the party has still to publish.
 */
function suggestedPosition(
  found: PositionCode,
  own: readonly DocumentRecord[],
  searches: readonly Search[],
  isAwaited: boolean,
): PositionCode {
  if (own.length === 0) return 'awaited';
  if (found !== 'silent') return found;
  if (isAwaited) return 'awaited';
  const wasSearched = searches.length === own.length && searches.every((search) => search.counts.length > 0);
  return wasSearched ? 'silent' : 'unread';
}

const suggestedEvidence = (finding: Finding): readonly Evidence[] =>
  finding.suggestion.code === 'irrelevant'
    ? []
    : [
        {
          document: finding.document,
          passage: finding.passage,
          code: finding.suggestion.code,
          basis: 'suggested',
        },
      ];

/** Judged passages, each once for each code that a reader gave it, in the order of the judgements. */
function evidenceOf(judgements: readonly Judgement[]): readonly Evidence[] {
  const seen = new Set<string>();
  return judgements.flatMap((judgement): readonly Evidence[] => {
    if (!isCoded(judgement)) return [];
    const { code, document, passage } = judgement;
    const key = `${document} ${passage.start} ${code}`;
    if (code === 'irrelevant' || seen.has(key)) return [];
    seen.add(key);
    return [{ document, passage, code, basis: 'judged' }];
  });
}

const isOn = (judgement: Judgement, finding: Finding): boolean =>
  judgement.ask === finding.ask &&
  judgement.document === finding.document &&
  judgement.passage.start === finding.passage.start &&
  judgement.passage.end === finding.passage.end;

/**
 * Whether people have read enough to call a party silent: in every document of its own, each passage that the
 * program thinks bears on the ask, and at least the first ten. A document that was not searched, or a search that
 * put nothing in order, is not read: nobody looked at any of it.
 */
function wasRead(
  own: readonly DocumentRecord[],
  searches: readonly Search[],
  findings: readonly Finding[],
  judgements: readonly Judgement[],
): boolean {
  if (own.length === 0 || searches.length < own.length) return false;
  return own.every((document) => {
    const there = findings.filter((finding) => finding.document === document.id);
    const mustBeRead = there.filter(
      (finding, rank) => rank < silenceNeedsRead || finding.suggestion.code !== 'irrelevant',
    );
    return (
      mustBeRead.length > 0 &&
      mustBeRead.every((finding) => judgements.some((judgement) => isOn(judgement, finding)))
    );
  });
}

function absenceOf(
  document: DocumentRecord,
  search: Search,
  findings: readonly Finding[],
  judgements: readonly Judgement[],
): Absence {
  const there = judgements.filter((judgement) => judgement.document === document.id);
  return {
    document: document.id,
    ...(search.terms.version === undefined ? {} : { termSet: search.terms.version }),
    counts: search.counts,
    passages: search.passages,
    ranked: search.ranked,
    cautions: search.cautions ?? [],
    read: new Set(there.map((judgement) => `${judgement.passage.start}-${judgement.passage.end}`)).size,
    readers: [...new Set(there.map((judgement) => judgement.reader))].toSorted(),
    nearest: findings
      .filter((finding) => finding.document === document.id && doesNotBear(finding, there))
      .slice(0, nearestShown),
    gaps: document.gaps,
  };
}

/** As people judged it or, where nobody has, as the program thinks. */
function doesNotBear(finding: Finding, judgements: readonly Judgement[]): boolean {
  const codes = judgements.filter((judgement) => isOn(judgement, finding)).map((judgement) => judgement.code);
  return (codes.length > 0 ? codes : [finding.suggestion.code]).every((code) => code === 'irrelevant');
}

/** The cell of a party and an ask. */
export const cellOf = (cells: readonly Cell[], party: PartyId, ask: AskId): Cell | undefined =>
  cells.find((cell) => cell.party === party && cell.ask === ask);
