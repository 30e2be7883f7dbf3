import { Hono } from 'hono';
import { ReadingLists } from '../campaign/reading-lists.ts';
import type { Store } from '../store/port.ts';
import { enterAt } from './addresses.ts';
import { Clippings } from './clippings.ts';
import { gate } from './gate.ts';
import { readingRoom } from './reading-room.ts';
import { siteApplication } from './site-server.ts';
import { AloneOnThisMachine } from './who.ts';

/** All that `onrecord start` serves: the table as it would be published, and the reading room. */
export interface LocalApplication {
  readonly app: Hono;
  /** Must be told before an address is asked for. */
  servedAt(address: string): void;
  /** An address that lets one browser in, once. */
  newAddress(): string;
}

export function localApplication(
  store: Store,
  now: () => string,
  pages: () => Promise<ReadonlyMap<string, string>>,
): LocalApplication {
  const who = new AloneOnThisMachine();
  let served = 'http://127.0.0.1/';
  const addressFor = (token: string) => `${served.replace(/\/$/, '')}${enterAt}?token=${token}`;
  const app = new Hono();
  app.use(gate);
  app.route(
    '/',
    readingRoom({ store, who, clippings: new Clippings(store), lists: new ReadingLists(), now, addressFor }),
  );
  app.route('/', siteApplication(pages));
  return {
    app,
    servedAt: (address) => {
      served = address;
    },
    newAddress: () => addressFor(who.newToken()),
  };
}
