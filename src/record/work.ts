import { readersNeeded } from '../model/campaign.ts';
import type { Finding } from '../model/finding.ts';
import type { DocumentId, PartyId } from '../model/ids.ts';
import type { Passage } from '../model/passage.ts';
import type { Cell } from '../model/position.ts';
import type { OpenObjection, SampleWanted, WorkItem, WorkKind, WorkProgress } from '../model/work.ts';
import { stoppingAdvice } from './absence/reading-of-sample.ts';
import { mustBeRead, type RecordedState } from './derive-cells.ts';
import { codeOf, type JudgedPlace, judgedPlaces, placeKey } from './judged-place.ts';
import { isPartysOwn, standingOn } from './on-the-day.ts';

/** All that is left to do, what serves the table best first. */
export interface Work {
  readonly items: readonly WorkItem[];
  readonly samplesWanted: readonly SampleWanted[];
  readonly progress: WorkProgress;
}

/** From here on the program suggests that a passage bears on the ask (as `find/position.ts`). */
const likely = 0.4;

/** What is left of one cell. */
interface CellWork {
  readonly cell: Cell;
  readonly items: readonly WorkItem[];
  readonly wanted: readonly SampleWanted[];
  readonly toRead: number;
  readonly read: number;
}

/**
 * The work that is left, over all cells.
 * @param state as it was for `deriveCells`
 * @param cells what `deriveCells` made of it
 */
export function workLeft(
  state: RecordedState,
  cells: readonly Cell[],
  objections: readonly OpenObjection[] = [],
): Work {
  const places = judgedPlaces(state.judgements, state.settlements ?? [], readersNeeded(state.campaign));
  const owner = ownersOf(state);
  const key = (ask: string, party: PartyId | undefined) => `${party ?? ''} ${ask}`;
  const findingsOf = Map.groupBy(state.findings, ({ ask, document }) => key(ask, owner.get(document)));
  const placesOf = Map.groupBy(places, ({ ask, document }) => key(ask, owner.get(document)));
  const ownOf = Map.groupBy(
    state.documents.filter(({ id }) => owner.has(id)),
    ({ id }) => owner.get(id),
  );
  const work = cells.map((cell) => {
    const at = key(cell.ask, cell.party);
    const passages = (ownOf.get(cell.party) ?? []).reduce((sum, document) => sum + document.passages, 0);
    const sample = state.samples?.findLast((each) => each.ask === cell.ask && each.party === cell.party);
    const drawn = cell.sample === undefined ? [] : (sample?.drawn ?? []);
    return workOf(cell, findingsOf.get(at) ?? [], placesOf.get(at) ?? [], passages, drawn);
  });
  return {
    items: inOrder(work, objections),
    samplesWanted: work.flatMap(({ wanted }) => wanted),
    progress: progressOf(work, places),
  };
}

/** Whose own word each document is that stands on the day. */
function ownersOf({ campaign, documents, asOf }: RecordedState): ReadonlyMap<DocumentId, PartyId> {
  const standing = standingOn(documents, asOf);
  return new Map(
    campaign.parties.flatMap(({ id }) =>
      standing
        .filter((document) => isPartysOwn(document, id))
        .map((document): [DocumentId, PartyId] => [document.id, id]),
    ),
  );
}

function workOf(
  cell: Cell,
  findings: readonly Finding[],
  places: readonly JudgedPlace[],
  passages: number,
  drawn: readonly { readonly document: DocumentId; readonly ordinal: number }[],
): CellWork {
  if (cell.position === 'not-asked') return { cell, items: [], wanted: [], toRead: 0, read: 0 };
  const byPlace = new Map(places.map((place) => [placeKey(place), place]));
  const bearing = new Map(findings.map((finding) => [placeKey(finding), bearingOf(finding)]));
  const must = [...Map.groupBy(findings, ({ document }) => document).values()]
    .flatMap(mustBeRead)
    .toSorted((a, b) => b.score - a.score);
  const item = (kind: WorkKind, document: DocumentId, passage: Passage, place?: JudgedPlace): WorkItem => ({
    kind,
    ask: cell.ask,
    party: cell.party,
    document,
    ordinal: passage.ordinal,
    readers: readersOf(place),
    bearing: bearing.get(placeKey({ document, passage })) ?? 0,
  });
  const begun = places.flatMap((place) =>
    kindsOf(place).map((kind) => item(kind, place.document, place.passage, place)),
  );
  const first = must
    .filter((finding) => !byPlace.has(placeKey(finding)))
    .map((finding) => item('first-reading', finding.document, finding.passage));
  const byOrdinal = new Map(places.map((place) => [`${place.passage.ordinal} ${place.document}`, place]));
  // Those that somebody has begun with stand among `begun`.
  const sampled = drawn
    .filter(({ document, ordinal }) => !byOrdinal.has(`${ordinal} ${document}`))
    .map(
      ({ document, ordinal }): WorkItem => ({
        kind: 'sample',
        ask: cell.ask,
        party: cell.party,
        document,
        ordinal,
        readers: [],
        bearing: 0,
      }),
    );
  const unread = passages - places.filter((place) => codeOf(place) !== undefined).length;
  const read = must.filter((finding) => {
    const place = byPlace.get(placeKey(finding));
    return place !== undefined && codeOf(place) !== undefined;
  }).length;
  return {
    cell,
    items: [...begun, ...first, ...sampled],
    wanted:
      cell.position === 'silent' && cell.sample === undefined && unread > 0 ? [wantedOf(cell, unread)] : [],
    toRead: must.length,
    read,
  };
}

const bearingOf = ({ suggestion: { bearing, code, confidence } }: Finding): number =>
  bearing ?? (code === 'irrelevant' ? 0 : confidence);

/** What a passage that somebody has looked at still needs. */
function kindsOf({ outcome, open, standing }: JudgedPlace): readonly WorkKind[] {
  switch (outcome.type) {
    case 'disagreement':
      return ['disagreement'];
    case 'settled':
      return outcome.contested ? ['disagreement'] : [];
    case 'waiting':
      return open.some(({ code }) => code === 'discuss') ? ['discussion'] : ['second-reading'];
    case 'agreed':
      return open.some(({ code }) => code === 'discuss') ? ['discussion'] : [];
    default:
      return open.length > standing.length ? ['discussion'] : ['first-reading'];
  }
}

const readersOf = (place: JudgedPlace | undefined): readonly string[] =>
  place === undefined ? [] : [...place.standing, ...place.open].map(({ reader }) => reader);

const wantedOf = ({ ask, party }: Cell, unread: number): SampleWanted => ({
  ask,
  party,
  unread,
  ...stoppingAdvice(unread, 0),
});

/**
 * Cells that nobody has begun and that probably hold a position come first: one passage gives the table a word. Then what
 * holds cells back that others have read, then what makes silences worth more, then objections, then the rest.
 */
function inOrder(work: readonly CellWork[], objections: readonly OpenObjection[]): readonly WorkItem[] {
  const keyed = work.flatMap(({ cell, items }, at) => {
    const best = Math.max(0, ...items.map(({ bearing }) => bearing));
    return items.map((item) => ({ item, tier: tierOf(item, cell, best), best, at }));
  });
  const objecting = objections.map(({ ask, party }) => ({
    item: { kind: 'objection' as const, ask, party, readers: [], bearing: 0 },
    tier: tiers.objection,
    best: 0,
    at: 0,
  }));
  return [...keyed, ...objecting]
    .toSorted((a, b) => a.tier - b.tier || b.best - a.best || a.at - b.at)
    .map(({ item }) => item);
}

const tiers = {
  promising: 0,
  disagreement: 1,
  second: 2,
  sample: 3,
  objection: 4,
  open: 5,
  decided: 6,
} as const;

function tierOf({ kind }: WorkItem, cell: Cell, best: number): number {
  switch (kind) {
    case 'disagreement':
    case 'discussion':
      return tiers.disagreement;
    case 'second-reading':
      return tiers.second;
    case 'sample':
      return tiers.sample;
    case 'objection':
      return tiers.objection;
    default:
      if (cell.reading.state === 'judged') return tiers.decided;
      return cell.reading.readers.length === 0 && best >= likely ? tiers.promising : tiers.open;
  }
}

function progressOf(work: readonly CellWork[], places: readonly JudgedPlace[]): WorkProgress {
  const cells = work.map(({ cell }) => cell);
  const judged = Map.groupBy(
    places.flatMap(({ standing }) => standing),
    ({ reader }) => reader,
  );
  const nothing: readonly string[] = ['awaited', 'refused', 'not-asked'];
  return {
    cells: cells.length,
    decided: cells.filter(({ basis }) => basis === 'judged').length,
    nothingToRead: cells.filter(({ position }) => nothing.includes(position)).length,
    disagreeing: cells.filter(({ reading }) => reading.state === 'readers-disagree').length,
    toRead: work.reduce((sum, each) => sum + each.toRead, 0),
    read: work.reduce((sum, each) => sum + each.read, 0),
    readers: [...judged]
      .map(([reader, all]) => ({ reader, judged: all.length }))
      .toSorted((a, b) => b.judged - a.judged || (a.reader < b.reader ? -1 : 1)),
  };
}

/**
 * What one reader can do: nothing that they have judged, no disagreement of which they are a part while there are others,
 * and the cells that they have begun before new ones.
 */
export function queueOf(work: Work, cells: readonly Cell[], reader: string): readonly WorkItem[] {
  const others = new Set(work.progress.readers.map((each) => each.reader).filter((name) => name !== reader));
  const mine = new Set(
    cells.filter(({ basis, reading }) => basis !== 'judged' && reading.readers.includes(reader)).map(cellKey),
  );
  const can = ({ kind, readers }: WorkItem): boolean =>
    !readers.includes(reader) || (kind === 'disagreement' && others.size < 2);
  const goesOn = (item: WorkItem): boolean =>
    (item.kind === 'first-reading' || item.kind === 'second-reading') && mine.has(cellKey(item));
  const able = work.items.filter(can);
  return [...able.filter(goesOn), ...able.filter((item) => !goesOn(item))];
}

const cellKey = ({ ask, party }: Pick<Cell, 'ask' | 'party'>): string => `${party} ${ask}`;
