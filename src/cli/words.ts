import type { ModelSuggestion } from '../model/model-suggestion.ts';

/** `1 passage`, `12 passages`, `1,240 passages`. */
export const count = (number: number, thing: string): string =>
  `${thousands(number)} ${thing}${number === 1 ? '' : 's'}`;

/** `1 entry`, `2,400 entries`. */
export const entriesInWords = (number: number): string =>
  `${thousands(number)} ${number === 1 ? 'entry' : 'entries'}`;

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

/** What a model suggests, always under its name: its reason is its own, and no words of the party. */
export const modelInWords = ({ model, code, reason, quotation }: ModelSuggestion): string =>
  `model ${model} suggests: ${code}. Its reason: ${reason}${quotation === '' ? '' : ` It points to “${shorten(quotation, 160)}”`}`;

/** Says that what follows is not in our order. */
export const orderInWords = (model: string): string =>
  `In the order that the model ${model} suggests; the numbers are Onrecord’s own order.`;
