import { type PageNumber, pageNumber } from '../../model/ids.ts';

/** A row of a plain text, or a part of one where a page ends inside it. */
export interface Row {
  /** Counted from 1 by line breaks. */
  readonly row: number;
  /** Absent where the text has no form feed. */
  readonly page: PageNumber | undefined;
  /** Without the blanks around it; empty for a blank row. */
  readonly text: string;
  /** How many columns of blanks stand before the text; a tab goes to the next multiple of 4. */
  readonly indent: number;
}

/** The rows of a text. CR LF, CR and LF end a row, a form feed ends a page and may do so inside a row. */
export function rowsOf(text: string): readonly Row[] {
  const paged = text.includes('\f');
  let page = 1;
  return text.split(/\r\n|\r|\n/).flatMap((line, index) =>
    line.split('\f').map((part, place) => {
      if (place > 0) page += 1;
      return rowOf(part, index + 1, paged ? pageNumber(page) : undefined);
    }),
  );
}

function rowOf(line: string, row: number, page: PageNumber | undefined): Row {
  const text = readable(line);
  const trimmed = text.trim();
  return { row, page, text: trimmed, indent: trimmed === '' ? 0 : indentOf(text) };
}

function indentOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === '\t') column += 4 - (column % 4);
    else if (/\s/.test(character)) column += 1;
    else break;
  }
  return column;
}

/** Without controls and private characters, which are blanks or signs of a font that the text lost. */
const readable = (line: string): string =>
  unreadable.test(line)
    ? line.replace(symbolBullets, '•').replace(privateUse, ' ').replace(controls, ' ')
    : line;

const unreadable = /[\p{Co}\u200b\ufeff\u2028\u2029]|(?!\t)\p{Cc}/u;
/** Bullets of the fonts Symbol and Wingdings, which have no place in Unicode. */
const symbolBullets = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf06c\uf06e\uf0e0]/g;
const privateUse = /\p{Co}+/gu;
const controls = /(?:[\u200b\ufeff\u2028\u2029]|(?!\t)\p{Cc})+/gu;

/** Private characters and the first halves of those beyond the first plane: a cheap look that most texts end at. */
const mayBePrivate = /[\ue000-\uf8ff\udb80-\udbff]/;

/** Private characters between two letters may hide a letter, such as a ligature: they are counted, not guessed. */
export function lettersHidden(text: string): number {
  const joined = /(?<=\p{L})\p{Co}(?=\p{L})/gu;
  return mayBePrivate.test(text) ? Array.from(text.matchAll(joined)).length : 0;
}
