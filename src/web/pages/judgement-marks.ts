import type { Judgement, Verdict, WorkMark } from '../../model/judgement.ts';
import { type Html, html } from '../../publish/markup.ts';
import { judgementMark } from '../../publish/pages/position-mark.ts';
import { dayInWords } from '../../publish/phrases.ts';
import { shown } from './shown.ts';

/** `2026-11-25T10:31:07.123Z` → `25 November 2026, 10:31 UTC`: as the record has it. */
export function instant(at: string): Html {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(at) ?? [];
  return html`<time datetime="${at}">${day === undefined ? at : `${dayInWords(day)}, ${time} UTC`}</time>`;
}

const marks: Readonly<Record<WorkMark, { readonly sign: string; readonly word: string }>> = {
  unsure: { sign: '?', word: 'unsure' },
  discuss: { sign: '!', word: 'to be discussed' },
  'taken-back': { sign: '↶', word: 'taken back' },
};

/** Sign, word and colour of a code; a mark of work has no colour. */
export function verdictMark(code: Verdict): Html {
  switch (code) {
    case 'unsure':
    case 'discuss':
    case 'taken-back':
      return html`<span class="mark mark-unread"><span class="sign" aria-hidden="true">${marks[code].sign}</span> ${marks[code].word}</span>`;
    default:
      return judgementMark(code);
  }
}

/** In a sentence after "You". */
export function verdictInWords(code: Verdict): Html {
  switch (code) {
    case 'unsure':
      return html`are ${verdictMark(code)} about`;
    case 'discuss':
      return html`want ${verdictMark(code)}`;
    case 'taken-back':
      return html`took back your judgement of`;
    default:
      return html`judged ${verdictMark(code)}`;
  }
}

/** Who judged what, when, and what they noted. */
export const judgementLine = ({ code, reader, at, note }: Judgement): Html =>
  html`<span class="judgement">${verdictMark(code)} <span class="quiet">${shown(reader)}, ${instant(at)}</span>${
    note !== undefined && html` <q class="note">${shown(note)}</q>`
  }</span>`;
