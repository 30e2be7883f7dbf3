import { syllables } from './hyphenation.ts';

/** A printed line, and how many points it is wide. */
export interface SetLine {
  readonly text: string;
  readonly width: number;
  /** Whether the paragraph ends with it: such a line is not stretched. */
  readonly last: boolean;
}

export type WidthOf = (text: string) => number;
/** The parts between which a word may be cut. */
export type PartsOf = (word: string) => readonly string[];

export const neverCut: PartsOf = (word) => [word];

/** Breaks a paragraph into lines no wider than `width` points, cutting words where the list allows it. */
export function breakLines(
  text: string,
  width: number,
  widthOf: WidthOf,
  partsOf: PartsOf = syllables,
): readonly SetLine[] {
  const fits = (words: string) => widthOf(words) <= width;
  const lines: string[] = [''];
  for (const word of text.split(' ')) place(word, lines, partsOf, fits);
  return lines.map((each, index) => ({
    text: each,
    width: widthOf(each),
    last: index === lines.length - 1,
  }));
}

/** Puts a word at the end of the last line, cut where it does not fit, what is left of it on lines of its own. */
function place(word: string, lines: string[], partsOf: PartsOf, fits: (words: string) => boolean): void {
  let rest = word;
  for (;;) {
    const line = lines.at(-1) ?? '';
    const after = line === '' ? '' : `${line} `;
    const whole = fits(after + rest);
    const cut = whole ? { head: rest, rest: '' } : longestHead(partsOf(rest), (head) => fits(after + head));
    if (cut === undefined && line === '') throw new Error(`“${rest}” is wider than its column`);
    if (cut !== undefined) lines[lines.length - 1] = after + cut.head;
    if (whole) return;
    lines.push('');
    rest = cut?.rest ?? rest;
  }
}

function longestHead(
  parts: readonly string[],
  fits: (head: string) => boolean,
): { head: string; rest: string } | undefined {
  for (let kept = parts.length - 1; kept > 0; kept -= 1) {
    const before = parts.slice(0, kept).join('');
    const head = before.endsWith('-') ? before : `${before}-`;
    if (fits(head)) return { head, rest: parts.slice(kept).join('') };
  }
  return undefined;
}
