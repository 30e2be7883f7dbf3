import { leftToRead, viewWork } from '../campaign/view-work.ts';
import { askId, partyId } from '../model/ids.ts';
import { placeKey } from '../record/reading-queue.ts';
import type { StoreReader } from '../store/port.ts';
import { cellAt, noParty, type PlaceParts, readAt, workAt } from './addresses.ts';
import { type Room, today } from './room-context.ts';
import type { Session } from './who.ts';

/** What of a cell a reader has still to read: what was skipped comes last. */
export interface Queue {
  readonly places: readonly PlaceParts[];
}

export async function queueOf(
  room: Room,
  reader: StoreReader,
  session: Session,
  ask: string,
  party: string,
): Promise<Queue> {
  if (party === noParty) return { places: [] };
  const left = await leftToRead(reader, room.lists, {
    reader: session.reader,
    asOf: today(room),
    ask: askId(ask),
    party: partyId(party),
  });
  const isSkipped = (finding: (typeof left)[number]) => session.skipped.has(placeKey(finding));
  const ordered = [...left.filter((each) => !isSkipped(each)), ...left.filter(isSkipped)];
  return { places: ordered.map(({ document, passage }) => ({ document, ordinal: passage.ordinal })) };
}

/** Where a reader goes on after a passage of a cell: to the next one or, where none is left, to the cell. */
export async function onwardFrom(
  room: Room,
  reader: StoreReader,
  session: Session,
  { ask, party }: { readonly ask: string; readonly party: string },
  after?: PlaceParts,
): Promise<string> {
  const { places } = await queueOf(room, reader, session, ask, party);
  const [first] = places;
  return first === undefined ? cellAt(ask, party, after) : readAt(ask, party, first, after);
}

/** Where the reader's work begins. */
export async function firstWork(room: Room, reader: StoreReader, session: Session): Promise<string> {
  const work = await viewWork(reader, room.lists, { reader: session.reader, asOf: today(room) });
  const next = work.cells.find(({ read, passages }) => read < passages);
  return next === undefined ? workAt : readAt(next.ask.id, next.party.id);
}
