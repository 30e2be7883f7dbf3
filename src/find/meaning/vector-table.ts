/** What data/word-vectors.bin holds, as it lies there; the file is described in train/word-vectors/README.md. */
export interface VectorTable {
  readonly count: number;
  readonly dimensions: number;
  /** All keys in one string, one after the other; key i ends at `keyEnds[i]`. */
  readonly keys: string;
  readonly keyEnds: Uint32Array;
  /** Likewise what people write for the key; empty where that is the key itself. */
  readonly forms: string;
  readonly formEnds: Uint32Array;
  /** How much each entry counts in a mean, 0 to 255. */
  readonly weights: Uint8Array;
  /** The directions, one row after the other. */
  readonly rows: Int8Array;
}

const magic = 0x5657524f; // "ORWV", the first letter lowest
const version = 1;
const headerBytes = 24;
/** More would be no file of ours; the limits keep a forged header from asking for all memory. */
const mostEntries = 1_000_000;
const mostDimensions = 1024;

/**
 * Takes the file apart without copying the rows.
 *
 * @throws Error that says what is wrong, when the bytes are not a whole file of this version.
 */
export function readVectorTable(bytes: Uint8Array): VectorTable {
  if (bytes.length < headerBytes) throw damaged('it is too short for its header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const field = (at: number) => view.getUint32(at * 4, true);
  if (field(0) !== magic) throw damaged('it does not begin with ORWV');
  if (field(1) !== version) throw damaged(`it is of version ${field(1)}, not ${version}`);
  const [count, dimensions, keyBytes, formBytes] = [field(2), field(3), field(4), field(5)];
  if (count < 1 || count > mostEntries) throw damaged(`it claims ${count} entries`);
  if (dimensions < 1 || dimensions > mostDimensions) throw damaged(`it claims ${dimensions} dimensions`);
  const expected = headerBytes + 3 * count + keyBytes + formBytes + count * dimensions;
  if (bytes.length !== expected) throw damaged(`it has ${bytes.length} bytes, its header says ${expected}`);
  return parts(bytes, count, dimensions, keyBytes, formBytes);
}

function parts(
  bytes: Uint8Array,
  count: number,
  dimensions: number,
  keyBytes: number,
  formBytes: number,
): VectorTable {
  let at = headerBytes;
  const take = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const [keyLengths, formLengths, weights] = [take(count), take(count), take(count)];
  const [keys, forms, rows] = [decode(take(keyBytes)), decode(take(formBytes)), take(count * dimensions)];
  return {
    count,
    dimensions,
    keys,
    keyEnds: endsOf(keyLengths, keys.length),
    forms,
    formEnds: endsOf(formLengths, forms.length),
    weights,
    rows: new Int8Array(rows.buffer, rows.byteOffset, rows.length),
  };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged('its words are not UTF-8');
  }
}

function endsOf(lengths: Uint8Array, total: number): Uint32Array {
  const ends = new Uint32Array(lengths.length);
  let end = 0;
  for (let at = 0; at < lengths.length; at += 1) {
    end += lengths[at] ?? 0;
    ends[at] = end;
  }
  if (end !== total) throw damaged(`its words have ${total} letters, their lengths say ${end}`);
  return ends;
}

const damaged = (why: string): Error => new Error(`The file of word vectors cannot be read: ${why}.`);
