import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Row } from './connection.ts';
import type { Shape } from './shape.ts';
import { damaged } from './sqlite-error.ts';

/** A column of a row as what it must be. @throws StoreError `damaged` */
export function column<T>(row: Row, name: string, shape: Shape<T>, path: string): T {
  const value = row[name];
  if (!shape(value)) throw damaged(path, `a column ${name} holds what Onrecord never writes`);
  return value;
}

/** JSON as what it must be. @throws StoreError `damaged` */
export function parsed<T>(json: unknown, shape: Shape<T>, what: string, path: string): T {
  const value = typeof json === 'string' ? parse(json) : undefined;
  if (!shape(value)) throw damaged(path, `${what} is not as Onrecord writes it`);
  return value;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // No JSON at all is one more way not to have the shape.
  }
}

/**
 * JSON, so that a lone surrogate or a NUL comes back as it was, under Brotli at quality 2: measured on the lines and
 * boxes of a long PDF, 1.5 MB become 0.34 MB in 13 ms and come back in 5; quality 4 takes twice as long for 3 % less.
 */
export function packed(value: unknown): Uint8Array {
  const json = Buffer.from(JSON.stringify(value));
  if (json.length > largest) throw new Error(`Too large for one value: ${json.length} bytes of JSON`);
  return brotliCompressSync(json, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 2, [constants.BROTLI_PARAM_SIZE_HINT]: json.length },
  });
}

/** @throws StoreError `damaged`, also for a value that would unpack to more than we ever write. */
export function unpacked<T>(bytes: unknown, shape: Shape<T>, what: string, path: string): T {
  return parsed(decompressed(bytes), shape, what, path);
}

function decompressed(bytes: unknown): string | undefined {
  if (!(bytes instanceof Uint8Array)) return undefined;
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: largest }).toString();
  } catch {
    return undefined; // Told by `parsed` as not being as Onrecord writes it.
  }
}

/** Bytes; below the length of the longest string that V8 holds. */
const largest = 400_000_000;
