import { type Campaign, readersNeeded, wasAsked } from '../model/campaign.ts';
import type { EvidenceCode, PositionCode } from '../model/code.ts';
import { type Day, dayOfInstant } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Finding, Search } from '../model/finding.ts';
import type { AskId, DocumentId, PartyId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Absence, Cell, Evidence } from '../model/position.ts';
import type { Sample } from '../model/sample.ts';
import { gapKey, type SeenGap } from '../model/seen-gap.ts';
import type { Settlement } from '../model/settlement.ts';
import { authorityOf } from '../model/source.ts';
import { readingOfSample } from './absence/reading-of-sample.ts';
import { readingOf } from './cell-reading.ts';
import { codeOf, type JudgedPlace, judgedPlaces, placeKey } from './judged-place.ts';
import { positionOf } from './judged-position.ts';
import { awaitedOf, hasRefused, isPartysOwn, standingOn, standsFrom } from './on-the-day.ts';
import type { PartyOfMember, SpeechOf } from './said-by-members.ts';

/** All that a table follows from. The same input gives the same table, byte for byte. */
export interface RecordedState {
  readonly campaign: Campaign;
  readonly documents: readonly DocumentRecord[];
  readonly searches: readonly Search[];
  /** Best first within an ask. */
  readonly findings: readonly Finding[];
  /** In the order of the record, the first one first; so are those below. */
  readonly judgements: readonly Judgement[];
  readonly settlements?: readonly Settlement[];
  readonly samples?: readonly Sample[];
  readonly seenGaps?: readonly SeenGap[];
  /** Whose words findings in debates are, and for whom they spoke; without these no debate is any party's. */
  readonly speechOf?: SpeechOf;
  readonly partyOfMember?: PartyOfMember;
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
  const places = Map.groupBy(placesOf(known), (place) => place.ask);
  return state.campaign.asks.flatMap((ask) =>
    state.campaign.parties.map((party) =>
      cellFrom(
        { ...known, findings: findings.get(ask.id) ?? [] },
        places.get(ask.id) ?? [],
        party.id,
        ask.id,
        suggestPosition,
      ),
    ),
  );
}

/** One cell of the table. What the state holds of other asks and other parties' own documents may be left out of it. */
export function deriveCell(
  state: RecordedState,
  party: PartyId,
  ask: AskId,
  suggestPosition: SuggestPosition,
): Cell {
  const known = knownState(state);
  const ofAsk = <T extends { readonly ask: AskId }>(all: readonly T[]) =>
    all.filter((each) => each.ask === ask);
  const places = placesOf({
    ...known,
    judgements: ofAsk(known.judgements),
    settlements: ofAsk(known.settlements ?? []),
  });
  return cellFrom({ ...known, findings: ofAsk(known.findings) }, places, party, ask, suggestPosition);
}

const placesOf = ({ judgements, settlements = [], campaign }: RecordedState): readonly JudgedPlace[] =>
  judgedPlaces(judgements, settlements, readersNeeded(campaign));

function knownState(state: RecordedState): RecordedState {
  const { knownOn, settlements = [], samples = [], seenGaps = [] } = state;
  if (knownOn === undefined) return state;
  const wasKnown = ({ at }: { readonly at: string }) => dayOfInstant(at) <= knownOn;
  return {
    ...state,
    documents: state.documents.filter((document) => dayOfInstant(document.captured) <= knownOn),
    judgements: state.judgements.filter(wasKnown),
    settlements: settlements.filter(wasKnown),
    samples: samples.filter(wasKnown),
    seenGaps: seenGaps.filter(wasKnown),
  };
}

/** @param placesOfAsk what people made of passages, for this ask alone, in anyone's documents */
function cellFrom(
  state: RecordedState,
  placesOfAsk: readonly JudgedPlace[],
  party: PartyId,
  ask: AskId,
  suggestPosition: SuggestPosition,
): Cell {
  const standing = standingOn(state.documents, state.asOf);
  const own = standing.filter((document) => isPartysOwn(document, party));
  const ownIds = new Set(own.map((document) => document.id));
  const searches = state.searches.filter((search) => search.ask === ask && ownIds.has(search.document));
  const findings = state.findings.filter((finding) => ownIds.has(finding.document));
  const places = placesOfAsk.filter((place) => ownIds.has(place.document));
  const awaited = awaitedOf(state.campaign, party, standing, state.documents);
  const unseen = own.filter((document) => hasUnseenGap(document, state.seenGaps ?? []));

  const perhaps = perhapsByMembers(state, standing, party);

  const suggestion = suggestPosition(findings);
  const nothing = kindOfNothing(state.campaign, party, ask, own, awaited.length > 0);
  const suggested = suggestedPosition(suggestion.position, own, searches, nothing);
  const judgedEvidence = evidenceOf(places);
  const isOpen = places.some(keepsCellOpen);
  const judged = isOpen ? undefined : positionOf(judgedEvidence.map((evidence) => evidence.code));
  const readAll =
    judged === undefined && !isOpen && nothing === undefined && wasRead(own, searches, findings, places);
  const silent = readAll && unseen.length === 0;
  const isJudged = judged !== undefined || silent;
  const sample = lastSample(state.samples ?? [], party, ask, own);

  return {
    party,
    ask,
    position:
      judged ?? (silent ? 'silent' : readAll ? 'not-readable' : undecided(suggested, nothing, isOpen)),
    basis: isJudged ? 'judged' : 'suggested',
    suggested,
    evidence: isJudged ? judgedEvidence : suggestion.evidence.flatMap(suggestedEvidence),
    absences: own.flatMap((document) => {
      const search = searches.find((each) => each.document === document.id);
      return search === undefined
        ? []
        : [absenceOf(document, search, findings, places, state.seenGaps ?? [])];
    }),
    awaited,
    saidByOthers: saidByOthers(state, standing, party),
    ...(perhaps === 0 ? {} : { perhapsByMembers: perhaps }),
    reading: readingOf(places, readersNeeded(state.campaign), isJudged),
    refused: hasRefused(state.campaign, party),
    ...(sample === undefined
      ? {}
      : { sample: readingOfSample(sample, places, drawsOf(state.samples ?? [], sample)) }),
  };
}

/**
 * Readers who disagree keep a cell open until somebody settles it, whatever the other passages say: the settler may see a
 * third thing. So does evidence that only one of two readers has judged.
 */
const keepsCellOpen = ({ outcome }: JudgedPlace): boolean =>
  outcome.type === 'disagreement' || (outcome.type === 'waiting' && outcome.code !== 'irrelevant');

/** What a cell that nobody decided is called. */
function undecided(
  suggested: PositionCode,
  nothing: PositionCode | undefined,
  isOpen: boolean,
): PositionCode {
  if (isOpen || nothing === undefined) return 'unread';
  // Where the ask was not put to a party, what the program found changes nothing before people have judged it.
  return nothing === 'not-asked' || nothing === suggested ? nothing : 'unread';
}

/**
 * Why there is nothing that could be read, where that is so. Each is another thing, and none of them is silence: the ask was
 * not put to the party, it would not answer, its document is still to come, its files gave no text.
 */
function kindOfNothing(
  campaign: Campaign,
  party: PartyId,
  ask: AskId,
  own: readonly DocumentRecord[],
  isAwaited: boolean,
): PositionCode | undefined {
  const asked = campaign.asks.find(({ id }) => id === ask);
  if (asked !== undefined && !wasAsked(asked, party)) return 'not-asked';
  if (own.length === 0) return hasRefused(campaign, party) && !isAwaited ? 'refused' : 'awaited';
  if (isAwaited) return 'awaited';
  return own.every(({ passages }) => passages === 0) ? 'not-readable' : undefined;
}

const hasUnseenGap = ({ id, gaps }: DocumentRecord, seen: readonly SeenGap[]): boolean =>
  gaps.some((gap) => !isSeen(id, gap, seen));

const isSeen = (
  document: DocumentId,
  gap: DocumentRecord['gaps'][number],
  seen: readonly SeenGap[],
): boolean => seen.some((each) => each.document === document && gapKey(each.gap) === gapKey(gap));

/** A sample that was made larger keeps its seed. */
const drawsOf = (samples: readonly Sample[], { party, ask }: Sample): number =>
  new Set(samples.filter((sample) => sample.party === party && sample.ask === ask).map(({ seed }) => seed))
    .size;

/** A sample of other documents than those that stand says nothing of these. */
function lastSample(
  samples: readonly Sample[],
  party: PartyId,
  ask: AskId,
  own: readonly DocumentRecord[],
): Sample | undefined {
  const last = samples.findLast((sample) => sample.party === party && sample.ask === ask);
  const drawnFrom = new Set(last?.from.map(({ document }) => document));
  return own.length === drawnFrom.size && own.every(({ id }) => drawnFrom.has(id)) ? last : undefined;
}

/**
 * What is shown beside a party's position: documents that name it and are not its word, and what its members said. In
 * a debate the speaker decides, whatever party the file was added under: others speak in it too.
 */
function saidByOthers(
  { findings, speechOf, partyOfMember, asOf }: RecordedState,
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
    const member = partyOfMember?.(finding);
    return (speech.day ?? standsFrom(document)) <= asOf && member?.party === party && member.isSure;
  });
}

/** How many passages bear on the ask by members who may have sat for the party that day, and may not. */
function perhapsByMembers(
  { findings, speechOf, partyOfMember, asOf }: RecordedState,
  standing: readonly DocumentRecord[],
  party: PartyId,
): number {
  const documents = new Map(standing.map((document) => [document.id, document]));
  return findings.filter((finding) => {
    const document = documents.get(finding.document);
    if (document === undefined || finding.suggestion.code === 'irrelevant') return false;
    const member = partyOfMember?.(finding);
    return (
      member?.party === party && !member.isSure && (speechOf?.(finding)?.day ?? standsFrom(document)) <= asOf
    );
  }).length;
}

/**
 * What the program may suggest: nothing before every document was searched, or where the ask has no word to search
 * for, and no silence where there is another kind of nothing.
 */
function suggestedPosition(
  found: PositionCode,
  own: readonly DocumentRecord[],
  searches: readonly Search[],
  nothing: PositionCode | undefined,
): PositionCode {
  if (own.length === 0) return nothing ?? 'awaited';
  if (found !== 'silent') return found;
  if (nothing !== undefined) return nothing;
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

/** The passages that have a code that says something, in the order in which people came to them. */
const evidenceOf = (places: readonly JudgedPlace[]): readonly Evidence[] =>
  places.flatMap((place): readonly Evidence[] => {
    const code = codeOf(place);
    if (code === undefined || code === 'irrelevant') return [];
    const { document, passage, outcome } = place;
    return [
      {
        document,
        passage,
        code,
        basis: 'judged',
        ...(outcome.type === 'settled' ? { settledBy: outcome.settlement.settler } : {}),
      },
    ];
  });

/**
 * Whether people have read enough to call a party silent: in every document of its own, each passage that the
 * program thinks bears on the ask, and at least the first ten. A document that was not searched, or a search that
 * put nothing in order, is not read: nobody looked at any of it.
 */
function wasRead(
  own: readonly DocumentRecord[],
  searches: readonly Search[],
  findings: readonly Finding[],
  places: readonly JudgedPlace[],
): boolean {
  if (own.length === 0 || searches.length < own.length) return false;
  const judged = new Set(places.filter((place) => codeOf(place) !== undefined).map(placeKey));
  return own.every((document) => {
    const must = mustBeRead(findings.filter((finding) => finding.document === document.id));
    return must.length > 0 && must.every((finding) => judged.has(placeKey(finding)));
  });
}

/** Of a document's findings, best first, those without which nobody may call the party silent. */
export const mustBeRead = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding, rank) => rank < silenceNeedsRead || finding.suggestion.code !== 'irrelevant');

function absenceOf(
  document: DocumentRecord,
  search: Search,
  findings: readonly Finding[],
  places: readonly JudgedPlace[],
  seen: readonly SeenGap[],
): Absence {
  const there = places.filter((place) => place.document === document.id && place.standing.length > 0);
  const readers = there.flatMap(({ standing }) => standing.map(({ reader }) => reader));
  return {
    document: document.id,
    ...(search.terms.version === undefined ? {} : { termSet: search.terms.version }),
    counts: search.counts,
    passages: search.passages,
    ranked: search.ranked,
    cautions: search.cautions ?? [],
    read: there.length,
    readers: [...new Set(readers)].toSorted(),
    nearest: nearestIn(
      findings.filter((finding) => finding.document === document.id),
      there,
    ),
    gaps: document.gaps,
    gapsSeen: document.gaps.filter((gap) => isSeen(document.id, gap, seen)),
  };
}

/** The first findings that do not bear on the ask, as people judged it or, where nobody has, as the program thinks. */
function nearestIn(findings: readonly Finding[], places: readonly JudgedPlace[]): readonly Finding[] {
  const judged = new Map(places.map((place) => [placeKey(place), place.standing.map(({ code }) => code)]));
  const codes = (finding: Finding): readonly EvidenceOrNot[] =>
    judged.get(placeKey(finding)) ?? [finding.suggestion.code];
  return findings
    .filter((finding) => codes(finding).every((code) => code === 'irrelevant'))
    .slice(0, nearestShown);
}

type EvidenceOrNot = EvidenceCode | 'irrelevant';

/** The cell of a party and an ask. */
export const cellOf = (cells: readonly Cell[], party: PartyId, ask: AskId): Cell | undefined =>
  cells.find((cell) => cell.party === party && cell.ask === ask);
