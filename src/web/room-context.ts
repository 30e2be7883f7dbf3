import type { Context } from 'hono';
import type { ReadingLists } from '../campaign/reading-lists.ts';
import type { Day } from '../model/day.ts';
import { dayOfInstant } from '../model/day.ts';
import type { Store } from '../store/port.ts';
import type { Clippings } from './clippings.ts';
import type { Desk } from './pages/frame.ts';
import { type Session, secret, type Who } from './who.ts';

/** What the screens are made from. */
export interface Room {
  readonly store: Store;
  readonly who: Who;
  readonly clippings: Clippings;
  readonly lists: ReadingLists;
  /** An instant in ISO 8601, UTC. */
  readonly now: () => string;
  /** The address that lets one browser in. */
  readonly addressFor: (token: string) => string;
}

/** The session of a request, which the room's door has put there. */
export interface RoomEnv {
  Variables: { session: Session };
}
export type RoomContext = Context<RoomEnv>;

export const today = ({ now }: Room): Day => dayOfInstant(now());

/** What a page needs to know of its reader. */
export async function deskOf(room: Room, session: Session | undefined): Promise<Desk> {
  const { name } = await room.store.read((reader) => reader.campaign());
  return {
    campaign: name,
    ...(session === undefined ? {} : { reader: session.reader }),
    formToken: session?.formToken ?? '',
    newFormId: secret,
    keys: session?.keys ?? true,
  };
}
