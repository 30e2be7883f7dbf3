import type { JudgementCode } from '../../model/code.ts';
import type { Judgement } from '../../model/judgement.ts';
import { type Html, html } from '../../publish/markup.ts';
import { judgementMark } from '../../publish/pages/position-mark.ts';
import { shown } from './shown.ts';

/** `2026-11-25T10:31:07.123Z` → `25 Nov 2026, 10:31`; in UTC, as the record has it. */
export function instant(at: string): Html {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(at) ?? [];
  return html`<time datetime="${at}">${day === undefined ? at : `${day}, ${time} UTC`}</time>`;
}

export const codeMark = (code: JudgementCode): Html => judgementMark(code);

/** Who judged what, when, and what they noted. */
export const judgementLine = ({ code, reader, at, note }: Judgement): Html =>
  html`<span class="judgement">${codeMark(code)} <span class="quiet">${shown(reader)}, ${instant(at)}</span>${
    note !== undefined && html` <q class="note">${shown(note)}</q>`
  }</span>`;
