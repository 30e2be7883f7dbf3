import type { Ask, TermGroup } from '../model/campaign.ts';
import { askId, documentId } from '../model/ids.ts';
import { type Passage, type PassageWords, passageWords } from '../model/passage.ts';
import { type Span, span } from '../model/span.ts';
import { planSearch } from './plan.ts';
import { searchDocument } from './search.ts';

/** A line of an invented document: a heading, an item under the last lead-in, or a sentence. */
export type InventedLine =
  | string
  | { readonly heading: string }
  | { readonly leadIn: string }
  | { readonly item: string };

export interface InventedDocument {
  readonly text: string;
  readonly passages: readonly PassageWords[];
}

/** Puts an invented document together from its lines, for tests of this room. */
export function invented(lines: readonly InventedLine[]): InventedDocument {
  let text = '';
  let headings: Span[] = [];
  let leadIn: Span[] = [];
  const passages: Passage[] = [];
  for (const line of lines) {
    if (text !== '') text += '\n';
    const start = text.length;
    text += wordsOf(line);
    const place = span(start, text.length);
    const kind = kindOf(line);
    if (kind === 'heading') headings = [];
    const context = { headings, leadIn: kind === 'item' ? leadIn : [] };
    passages.push({ ...place, ordinal: passages.length, kind, ...context });
    if (kind === 'heading') headings = [place];
    if (kind !== 'item') leadIn = typeof line === 'object' && 'leadIn' in line ? [place] : [];
  }
  return { text, passages: passages.map((each) => passageWords(text, each)) };
}

function wordsOf(line: InventedLine): string {
  if (typeof line === 'string') return line;
  if ('heading' in line) return line.heading;
  return 'leadIn' in line ? line.leadIn : line.item;
}

function kindOf(line: InventedLine): Passage['kind'] {
  if (typeof line === 'string' || 'leadIn' in line) return 'sentence';
  return 'heading' in line ? 'heading' : 'item';
}

export const inventedAsk = (text: string, termGroups: readonly TermGroup[] = []): Ask => ({
  id: askId('ask'),
  text,
  criteria: [],
  termGroups,
});

/** Sentences that share no subject with the asks of the tests, so that rarity is as in a real document. */
export const filler: readonly string[] = Array.from(
  { length: 60 },
  (_, at) => `Paragraph ${at} tells of gardens, kettles and the weather over the hills of our valley.`,
);

/** Searches an invented document for an ask; all its passages are candidates. */
export function searchInvented(ask: Ask, lines: readonly InventedLine[]) {
  const document = invented([...lines, ...filler]);
  const { search, findings } = searchDocument(planSearch(ask), documentId('invented'), document.passages, {
    passages: document.passages.length,
    averageWords: 14,
  });
  return { search, findings, text: document.text };
}
