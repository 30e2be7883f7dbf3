/** What begins a list item: a bullet, a number or a letter. */
export interface Marker {
  /** Items with the same sign belong together: `•`, `1.`, `(a)`. */
  readonly sign: string;
  /** The place in the order, for numbers and letters. */
  readonly ordinal?: number;
  /** How many characters of the line are the marker and the blanks behind it. */
  readonly length: number;
  /** Whether nothing else looks like this; a dash may also stand in a sentence. */
  readonly sure: boolean;
}

/** The marker at the start of a line, if the line begins with something that may be one. */
export function markerAt(line: string): Marker | undefined {
  return bulletAt(line) ?? numberAt(line) ?? letterAt(line);
}

function bulletAt(line: string): Marker | undefined {
  const sure = /^([•◦▪▫●○■□‣⁃∙►▶➤➢❖✓✔✗◆◇⚫⬤])\s*/u.exec(line);
  if (sure?.[1] !== undefined) return { sign: sure[1], length: sure[0].length, sure: true };
  // Without a blank only before a word in capitals. The letters are bullets of Wingdings and of Courier that lost their font.
  const weak = /^(?:([-–—*+·§>])(?:\s+|$|(?=\p{Lu}\p{Ll}))|([lnuqo])\s+(?=["'“‘]?\p{Lu}))/u.exec(line);
  const sign = weak?.[1] ?? weak?.[2];
  return sign === undefined || weak === null ? undefined : { sign, length: weak[0].length, sure: false };
}

function numberAt(line: string): Marker | undefined {
  const [whole, open = '', number, close = ''] =
    /^(\(?)(\d{1,3})([.)])(?:\s+(?=["'“‘(£$€]?[\p{L}\d])|$)/u.exec(line) ?? [];
  if (whole === undefined || number === undefined || (open === '(' && close === '.')) return undefined;
  return { sign: `${open}1${close}`, ordinal: Number(number), length: whole.length, sure: false };
}

function letterAt(line: string): Marker | undefined {
  const [whole, open = '', letter, close = ''] =
    /^(\(?)([a-z]|[ivx]{2,4})([.)])(?:\s+(?=\S)|$)/.exec(line) ?? [];
  if (whole === undefined || letter === undefined || (open === '(' && close === '.')) return undefined;
  const roman = romans.indexOf(letter) + 1;
  if (letter.length > 1)
    return { sign: `${open}i${close}`, ordinal: roman, length: whole.length, sure: false };
  return { sign: `${open}a${close}`, ordinal: letter.charCodeAt(0) - 96, length: whole.length, sure: false };
}

/** The small Roman numbers in order; `i`, `v` and `x` alone are letters until a list shows otherwise. */
export const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');
