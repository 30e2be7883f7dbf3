import { drawPassage, type WhatToDraw } from '../campaign/draw-passage.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Store } from '../store/port.ts';

/** About 60 kB each. */
const kept = 100;

/** Pictures of pages, drawn once: the next one while the reader still reads. */
export class Clippings {
  private readonly store: Store;
  private readonly drawn = new Map<string, Promise<Outcome<Uint8Array>>>();

  constructor(store: Store) {
    this.store = store;
  }

  picture(what: WhatToDraw): Promise<Outcome<Uint8Array>> {
    const key = JSON.stringify([what.document, what.ordinal, what.page, what.extent]);
    const before = this.drawn.get(key);
    if (before !== undefined) return before;
    const picture = drawPassage(this.store, what);
    this.drawn.set(key, picture);
    // A campaign that cannot be read at the moment may be readable the next time.
    picture.catch(() => this.drawn.delete(key));
    for (const old of this.drawn.keys()) if (this.drawn.size > kept) this.drawn.delete(old);
    return picture;
  }
}
