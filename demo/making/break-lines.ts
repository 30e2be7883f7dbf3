import { syllables } from './hyphenation.ts';

/** A printed line, and how many points it is wide. */
export interface SetLine {
  readonly text: string;
  readonly width: number;
  /** Whether the paragraph ends with it: such a line is not stretched. */
  readonly last: boolean;
}

export type WidthOf = (text: string) => number;

/** Breaks a paragraph into lines no wider than `width` points, cutting words where the list allows it. */
export function breakLines(text: string, width: number, widthOf: WidthOf): readonly SetLine[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = word;
    while (rest !== '') {
      const joined = line === '' ? rest : `${line} ${rest}`;
      if (widthOf(joined) <= width) {
        line = joined;
        break;
      }
      const cut = longestHead(rest, (head) => widthOf(line === '' ? head : `${line} ${head}`) <= width);
      if (cut === undefined && line === '') throw new Error(`“${rest}” is wider than its column`);
      lines.push(cut === undefined ? line : line === '' ? cut.head : `${line} ${cut.head}`);
      line = '';
      rest = cut?.rest ?? rest;
    }
  }
  if (line !== '') lines.push(line);
  return lines.map((each, index) => ({
    text: each,
    width: widthOf(each),
    last: index === lines.length - 1,
  }));
}

function longestHead(
  word: string,
  fits: (head: string) => boolean,
): { head: string; rest: string } | undefined {
  const parts = syllables(word);
  for (let kept = parts.length - 1; kept > 0; kept -= 1) {
    const before = parts.slice(0, kept).join('');
    const head = before.endsWith('-') ? before : `${before}-`;
    if (fits(head)) return { head, rest: parts.slice(kept).join('') };
  }
  return undefined;
}
