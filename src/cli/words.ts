/** `1 passage`, `12 passages`, `1,240 passages`. */
export const count = (number: number, thing: string): string =>
  `${thousands(number)} ${thing}${number === 1 ? '' : 's'}`;

/** By hand: the first use of the system's own formatting costs 50 ms. */
const thousands = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Text cut at a word to fit a width in characters, with an ellipsis where words are left out. */
export function shorten(text: string, width: number): string {
  if (text.length <= width) return text;
  const cut = text.slice(0, Math.max(1, width - 1));
  const blank = cut.lastIndexOf(' ');
  return `${(blank > width / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}

/** Lines of at most `width` characters, each begun with `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}

/**
 * Text from outside for a terminal: without the control characters by which a document could move the cursor,
 * and without the marks that turn the direction of writing.
 */
export const harmless = (text: string): string =>
  text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (mark) =>
    mark === '\n' || mark === '\t' ? mark : '',
  );
