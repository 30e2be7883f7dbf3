import { Erasable, isSealed, type Sealed } from '../../model/entry.ts';
import type { Sha256 } from '../../model/ids.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { asJson, canonicalJson } from './canonical-json.ts';

/** SHA-256 of a text in UTF-8; an argument, as nothing here does more than think. */
export type HashOf = (text: string) => Sha256;

/** What lies apart from the chain for each seal, until it is erased. */
export interface SealedValue {
  readonly sha256: Sha256;
  /** 32 hexadecimal digits of randomness: without them nobody can try names until one fits. */
  readonly salt: string;
  readonly value: Json;
}

export const sealOf = (salt: string, value: Json, hashOf: HashOf): Sha256 =>
  hashOf(canonicalJson([salt, value]));

/**
 * Content for the chain: JSON, with a seal for each part that can be erased.
 *
 * @throws where content only looks like a seal: later it could not be told from one.
 */
export function sealedContent(
  content: Readonly<Record<string, unknown>>,
  seal: (part: Erasable) => Sealed,
): JsonObject {
  return sealedPart(content, seal) as JsonObject;
}

function sealedPart(part: unknown, seal: (part: Erasable) => Sealed): Json {
  if (part instanceof Erasable) return { erasable: seal(part).erasable };
  if (isSealed(part)) throw new TypeError('Content of an entry must not look like a seal');
  if (Array.isArray(part)) return part.map((each) => sealedPart(each, seal));
  if (typeof part !== 'object' || part === null) return asJson(part);
  return Object.fromEntries(
    Object.entries(part)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key.toWellFormed(), sealedPart(each, seal)]),
  );
}

/** Content with its values put in again; the seal stays where there is none any more. */
export function openedContent(content: Json, valueBehind: (seal: Sha256) => Json | undefined): Json {
  if (isSealed(content)) return valueBehind(content.erasable) ?? { erasable: content.erasable };
  if (Array.isArray(content)) return content.map((each) => openedContent(each, valueBehind));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, each]) => [key, openedContent(each, valueBehind)]),
  );
}

/** Every seal of an entry in the order of its canonical form, each as often as it stands there. */
export function sealsIn(value: Json): readonly Sha256[] {
  if (isSealed(value)) return [value.erasable];
  if (Array.isArray(value)) return value.flatMap(sealsIn);
  if (typeof value !== 'object' || value === null) return [];
  const object = value as JsonObject;
  return Object.keys(object)
    .sort()
    .flatMap((key) => sealsIn(object[key] as Json));
}
