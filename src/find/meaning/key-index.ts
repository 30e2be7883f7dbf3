import type { VectorTable } from './vector-table.ts';

/** Finds the row of a key; -1 where there is none. */
export type FindKey = (key: string) => number;

/**
 * A hash table with open addressing over the keys where they lie: made in a few milliseconds, while a Map would make
 * a string of every key. The hash is FNV-1a over code units.
 */
export function indexKeys({ count, keys, keyEnds }: VectorTable): FindKey {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(count * 2 + 1)));
  const mask = slots.length - 1;
  const startOf = (row: number) => (row === 0 ? 0 : (keyEnds[row - 1] ?? 0));
  for (let row = 0; row < count; row += 1) {
    let slot = hash(keys, startOf(row), keyEnds[row] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = row + 1;
  }
  return (key) => {
    let slot = hash(key, 0, key.length) & mask;
    for (let taken = slots[slot] ?? 0; taken !== 0; taken = slots[slot] ?? 0) {
      const start = startOf(taken - 1);
      if ((keyEnds[taken - 1] ?? 0) - start === key.length && keys.startsWith(key, start)) return taken - 1;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
}

function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}
