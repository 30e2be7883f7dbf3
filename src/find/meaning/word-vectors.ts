import { indexKeys } from './key-index.ts';
import { readVectorTable, type VectorTable } from './vector-table.ts';

/** A word or term and how near it is, as a cosine from -1 to 1. */
export interface NearWord {
  /** As people write it, in lower case. */
  readonly word: string;
  readonly row: number;
  readonly similarity: number;
}

/**
 * Static vectors of words and of terms of several words: what an entry means, apart from where it stands. A distillate
 * of a sentence encoder (Tulkens and van Dongen 2024, model2vec), so a cosine says how related two things are, not
 * that they are the same or on the same side: "ban" is near "allow".
 */
export interface WordVectors {
  readonly count: number;
  readonly dimensions: number;
  /**
   * The row of an entry, -1 where there is none.
   *
   * @param words an index word of `analyse.ts`, or those of a term, parted by single blanks.
   */
  find(words: string): number;
  /** The entry of a row as people write it. */
  wordAt(row: number): string;
  /** How much the entry counts in a mean, 0 to 1: little for words that stand everywhere. */
  weightOf(row: number): number;
  /** Cosine of two entries. */
  similarity(rowA: number, rowB: number): number;
  /** The other entries that are at least so near, nearest first; one in fifty may be missed. About a millisecond. */
  nearest(row: number, count: number, least: number): NearWord[];
  /**
   * The meaning of a text: the weighted mean of its entries, a term standing for its words, unit length. Unknown words
   * give nothing; `undefined` where none is known.
   *
   * @param words the index words of the text, in order.
   */
  vectorOf(words: readonly string[]): Float32Array | undefined;
  /** The same before its length is made one: sums of several texts can be added. */
  sumOf(words: readonly string[]): Float32Array;
}

/**
 * Opens the bytes of a file of word vectors; they are kept, not copied.
 *
 * @throws Error that says what is wrong with the bytes.
 */
export function openWordVectors(bytes: Uint8Array): WordVectors {
  const table = readVectorTable(bytes);
  const { count, dimensions } = table;
  const find = indexKeys(table);
  const longest = longestTerms(table, find);
  const lengths = new Float32Array(count);
  const lengthOf = (row: number): number => {
    if (lengths[row] === 0) lengths[row] = Math.sqrt(dot(table, row, row)) || 1;
    return lengths[row] ?? 1;
  };
  let signs: Signs | undefined;
  const similarity = (rowA: number, rowB: number) =>
    dot(table, rowA, rowB) / (lengthOf(rowA) * lengthOf(rowB));
  const sumOf = (words: readonly string[]): Float32Array => {
    const sum = new Float32Array(dimensions);
    for (const row of entriesIn(words, find, longest)) {
      addRow(sum, table, row, (table.weights[row] ?? 0) / lengthOf(row));
    }
    return sum;
  };
  return {
    count,
    dimensions,
    find,
    wordAt: (row) => formAt(table, row),
    weightOf: (row) => (table.weights[row] ?? 0) / 255,
    similarity,
    nearest: (row, most, least) => {
      const near: NearWord[] = [];
      signs ??= signsOf(table);
      let bar = least;
      let mostApart = signsApart(bar, dimensions);
      for (let other = 0; other < count; other += 1) {
        if (other === row || apart(signs, row, other) > mostApart) continue;
        const value = similarity(row, other);
        if (value < bar) continue;
        keepBest(near, most, { word: '', row: other, similarity: value });
        if (near.length < most) continue;
        bar = near.at(-1)?.similarity ?? bar;
        mostApart = signsApart(bar, dimensions);
      }
      return near.map((each) => ({ ...each, word: formAt(table, each.row) }));
    },
    vectorOf: (words) => toUnit(sumOf(words)),
    sumOf,
  };
}

/** Cosine of two vectors of unit length, such as `vectorOf` gives. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Which numbers of each row are negative, a bit each, in whole words of 32. */
interface Signs {
  readonly bits: Int32Array;
  readonly wordsOfRow: number;
}

function signsOf({ rows, count, dimensions }: VectorTable): Signs {
  const wordsOfRow = Math.ceil(dimensions / 32);
  const bits = new Int32Array(count * wordsOfRow);
  for (let row = 0; row < count; row += 1) {
    for (let at = 0; at < dimensions; at += 1) {
      if ((rows[row * dimensions + at] ?? 0) >= 0) continue;
      const word = row * wordsOfRow + (at >> 5);
      bits[word] = (bits[word] ?? 0) | (1 << (at & 31));
    }
  }
  return { bits, wordsOfRow };
}

/**
 * In so many signs two vectors of a cosine differ at most, but for one pair in fifty: the share that differs is
 * their angle's share of a half turn (Charikar 2002), give or take two standard deviations.
 */
function signsApart(least: number, dimensions: number): number {
  const share = Math.acos(Math.min(1, Math.max(-1, least))) / Math.PI;
  return dimensions * share + 2 * Math.sqrt(dimensions * share * (1 - share));
}

/** A quick look before the slow one: in how many signs two rows differ. */
function apart({ bits, wordsOfRow }: Signs, rowA: number, rowB: number): number {
  const [a, b] = [rowA * wordsOfRow, rowB * wordsOfRow];
  let count = 0;
  for (let at = 0; at < wordsOfRow; at += 1) count += bitsIn((bits[a + at] ?? 0) ^ (bits[b + at] ?? 0));
  return count;
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** In whole numbers, which a scan over every row feels. */
function dot({ rows, dimensions }: VectorTable, rowA: number, rowB: number): number {
  const [a, b] = [rowA * dimensions, rowB * dimensions];
  let sum = 0;
  for (let at = 0; at < dimensions; at += 1) sum += Math.imul(rows[a + at] ?? 0, rows[b + at] ?? 0);
  return sum;
}

function addRow(sum: Float32Array, { rows, dimensions }: VectorTable, row: number, factor: number): void {
  const start = row * dimensions;
  for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + factor * (rows[start + at] ?? 0);
}

/** Of the same direction and of length one; undefined where there is no direction. */
export function toUnit(vector: Float32Array): Float32Array | undefined {
  const length = Math.sqrt(cosine(vector, vector));
  return length === 0 ? undefined : vector.map((value) => value / length);
}

/** Keeps the list sorted and short: few of the rows ever come into it. */
function keepBest(near: NearWord[], most: number, one: NearWord): void {
  if (near.length >= most && one.similarity <= (near.at(-1)?.similarity ?? 1)) return;
  const at = near.findIndex((each) => each.similarity < one.similarity);
  near.splice(at < 0 ? near.length : at, 0, one);
  if (near.length > most) near.pop();
}

function formAt({ keys, keyEnds, forms, formEnds }: VectorTable, row: number): string {
  const form = forms.slice(formEnds[row - 1] ?? 0, formEnds[row]);
  return form === '' ? keys.slice(keyEnds[row - 1] ?? 0, keyEnds[row]) : form;
}

/** For each row how many words the longest term has that begins with it; 0 where none does. */
function longestTerms({ keys, keyEnds }: VectorTable, find: (key: string) => number): Uint8Array {
  const longest = new Uint8Array(keyEnds.length);
  let row = 0;
  for (let blank = keys.indexOf(' '); blank >= 0; ) {
    while ((keyEnds[row] ?? keys.length) <= blank) row += 1;
    const [start, end] = [keyEnds[row - 1] ?? 0, keyEnds[row] ?? keys.length];
    const first = find(keys.slice(start, blank));
    const length = keys.slice(blank, end).split(' ').length;
    if (first >= 0) longest[first] = Math.max(longest[first] ?? 0, length);
    blank = keys.indexOf(' ', end);
  }
  return longest;
}

/** The rows of a text's entries in order, at each place the longest term that stands there. */
function entriesIn(words: readonly string[], find: (key: string) => number, longest: Uint8Array): number[] {
  const rows: number[] = [];
  for (let at = 0; at < words.length; ) {
    const single = find(words[at] ?? '');
    const term = termAt(words, at, longest[single] ?? 0, find);
    const row = term?.row ?? single;
    if (row >= 0) rows.push(row);
    at += term?.length ?? 1;
  }
  return rows;
}

function termAt(words: readonly string[], at: number, most: number, find: (key: string) => number) {
  for (let length = Math.min(most, words.length - at); length > 1; length -= 1) {
    const row = find(words.slice(at, at + length).join(' '));
    if (row >= 0) return { row, length };
  }
  return undefined;
}
