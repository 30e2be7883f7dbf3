import type { Json } from '../../model/json.ts';

/**
 * JSON in the one form that RFC 8785 (JCS) gives it: no white space, keys by their UTF-16 units, numbers and strings as
 * ECMAScript writes them.
 *
 * @throws for what has no such form: a number that is not finite, a lone surrogate, anything that is no JSON.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value === 'object' && value !== null) return canonicalObject(value as Record<string, Json>);
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError(`No JSON: ${String(value)}`);
}

/** `sort` without a comparison compares UTF-16 units, as the RFC wants it. */
const canonicalObject = (object: Readonly<Record<string, Json>>): string =>
  `{${Object.keys(object)
    .sort()
    .map((key) => `${canonicalText(key)}:${canonicalJson(object[key] as Json)}`)
    .join(',')}}`;

function canonicalText(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('A lone surrogate has no canonical form');
  return JSON.stringify(text);
}

/**
 * Any value as the JSON that stands for it: keys that are undefined left out, lone surrogates replaced by U+FFFD, as
 * nothing that is kept may depend on characters that are none.
 */
export function asJson(value: unknown): Json {
  if (typeof value === 'string') return value.toWellFormed();
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return value as Json;
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value as object)
        .filter(([, each]) => each !== undefined)
        .map(([key, each]) => [key.toWellFormed(), asJson(each)]),
    );
  throw new TypeError(`No JSON: ${String(value)}`);
}
