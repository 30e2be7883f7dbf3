/** A mark before a list's item, such as `•` or `(a)`, and the words behind it. */
export interface Marked {
  readonly marker: string;
  /** Marks of one kind are one list's: all bullets of a shape, all figures with a full stop. */
  readonly kind: string;
  readonly words: string;
  /** A dash or a figure begins a line of plain text too: its place must say whether it marks an item. */
  readonly certain: boolean;
}

const bullet = /^([•◦‣▪▫■□●○◆◇▶►▸▷➢➤➔➜→✓✔✗❯❱›»·∙*\u2043\ue000-\uf8ff](?:\s?[•❱›»])?)\s*(?=\S)/u;
const dash = /^([–-](?=\s)|—)\s*(?=\S)/u;
const figure = /^(\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)|\d{1,3}\.)\s+(?=\S)/iu;

/** The mark at the beginning of a line's words, or `undefined` where there is none. */
export function markedItem(words: string): Marked | undefined {
  const sure = bullet.exec(words)?.[1];
  if (sure !== undefined) return marked(words, sure, sure.slice(0, 1), true);
  const stroke = dash.exec(words)?.[1];
  if (stroke !== undefined) return marked(words, stroke, '-', false);
  const number = figure.exec(words)?.[1];
  if (number === undefined) return undefined;
  return marked(words, number, number.replace(/\d+/, '1').replace(/[a-z]+/i, 'a'), false);
}

function marked(words: string, marker: string, kind: string, certain: boolean): Marked {
  return { marker, kind, words: words.slice(marker.length).trim(), certain };
}

/** Whether the line is nothing but a mark, set apart from its words. */
export const isMarkAlone = (words: string): boolean =>
  /^[•◦‣▪▫■□●○◆◇▶►▸▷➢➤➔➜→✓✔❯❱›»·∙\ue000-\uf8ff\s]+$/u.test(words);
