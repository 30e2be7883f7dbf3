import type { Day } from '../model/day.ts';
import { documentId } from '../model/ids.ts';
import type { Mention, Resolution } from '../people/resolution.ts';
import type { StoreReader } from '../store/port.ts';
import { resolveSpeaker } from './resolve-speaker.ts';

/** A printed name as somebody asks about it by hand. */
export interface AskedByHand {
  readonly printed: string;
  readonly identifiers: readonly (readonly [scheme: string, identifier: string])[];
  readonly on: Day;
  readonly document?: string;
  /** Names that stand before it in the same text. */
  readonly after: readonly string[];
}

/** Resolves the names that stand before, each after those before it, and then the name. */
export async function whoIs(reader: StoreReader, asked: AskedByHand): Promise<Resolution> {
  const place = {
    on: asked.on,
    ...(asked.document === undefined ? {} : { document: documentId(asked.document) }),
  };
  const before: Mention[] = [];
  for (const printed of asked.after) {
    const found = await resolveSpeaker(reader, { ...place, reference: { printed, identifiers: {} }, before });
    before.push({ printed, ...(found.type === 'person' ? { person: found.person.id } : {}) });
  }
  const identifiers = Object.fromEntries(asked.identifiers);
  return resolveSpeaker(reader, { ...place, reference: { printed: asked.printed, identifiers }, before });
}
