import type { JudgementCode, PositionCode } from '../../model/code.ts';
import { type Html, html } from '../markup.ts';
import { judgementWords, positionWords } from '../position-words.ts';
import type { PublishedCell } from '../publication.ts';
import { openInShort } from '../reading-in-words.ts';

/** Sign, word and colour of a position that stands: judged by people, or a fact of the record. */
export const positionMark = (position: PositionCode): Html => mark(position, positionWords[position], '');

/** The same of one passage that a person judged. */
export const judgementMark = (code: JudgementCode): Html => mark(code, judgementWords(code), '');

/** What the program suggests: an outline in place of a colour, and always said in words beside it. */
export const suggestionMark = (code: JudgementCode | PositionCode): Html =>
  mark(code, code === 'irrelevant' ? judgementWords(code) : positionWords[code], ' is-suggestion');

const mark = (code: string, { sign, word }: { sign: string; word: string }, more: string): Html =>
  html`<span class="mark mark-${code}${more}"><span class="sign" aria-hidden="true">${sign}</span> ${word}</span>`;

/** The position of a cell as people may take it; where nobody has judged, that, with the suggestion beside it. */
export const cellMark = (cell: PublishedCell): Html =>
  cell.position === 'unread'
    ? html`${positionMark('unread')} ${suggestionOf(cell)}`
    : positionMark(cell.position);

const suggestionOf = (cell: PublishedCell): Html => {
  const open = cell.reading === undefined ? undefined : openInShort(cell.reading);
  return open === undefined
    ? suggestedBy(cell)
    : html`<span class="open">${open}</span> ${suggestedBy(cell)}`;
};

const suggestedBy = (cell: PublishedCell): Html =>
  cell.suggested === 'unread'
    ? html`<span class="suggestion">not searched yet</span>`
    : html`<span class="suggestion">program suggests ${suggestionMark(cell.suggested)}</span>`;
