import { type ChainedEntry, entryKinds, isSealed, type Sealed } from '../../model/entry.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { object, oneOf, type Shape, text, whole } from './shape.ts';
import { isSha256 } from './stored-document.ts';

/** Whatever was parsed from JSON is JSON. */
export const jsonShape: Shape<Json> = (value): value is Json => value !== undefined;

const jsonObject: Shape<JsonObject> = (value): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sealed: Shape<Sealed> = (value): value is Sealed => isSealed(value);

export const chainedEntryShape = object<ChainedEntry>({
  number: whole,
  at: text,
  actor: sealed,
  kind: oneOf(entryKinds),
  content: jsonObject,
  before: isSha256,
  hash: isSha256,
});
