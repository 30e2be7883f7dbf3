import type { Token } from './analyse.ts';

/** How many marks there are; a power of two. */
export const manyMarks = 4096;

/** A small number for a word: the same for the same word, and seldom the same for two. FNV-1a. */
export function markOf(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) & (manyMarks - 1);
}

export const marksOf = (tokens: readonly Token[]): Uint16Array => {
  const marks = new Uint16Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) marks[at] = markOf(tokens[at]?.word ?? '');
  return marks;
};
