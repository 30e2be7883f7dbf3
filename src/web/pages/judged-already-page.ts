import type { FindingJudgement, JudgeFailure } from '../../campaign/judge-finding.ts';
import { html } from '../../publish/markup.ts';
import { judgeAt, readAt } from '../addresses.ts';
import { type Desk, screen } from './frame.ts';
import { placeFields } from './judge-form.ts';
import { judgementLine, verdictMark } from './judgement-marks.ts';
import { shown } from './shown.ts';

export interface JudgedAlready {
  readonly failed: Extract<JudgeFailure, { type: 'judged-already' }>;
  readonly wanted: FindingJudgement;
  readonly party: string;
  /** Where the reader goes on. */
  readonly onwards: string;
}

/** A page that had grown old was sent: what stands, what was wanted, and nothing done until the reader says so. */
export function judgedAlreadyPage(desk: Desk, { failed, wanted, party, onwards }: JudgedAlready): string {
  const { ask, document, ordinal, code, note } = wanted;
  const { standing } = failed;
  const place = { ask, party, document, ordinal };
  return screen(desk, {
    kind: 'problem',
    title: 'You judged this already',
    body: html`<header class="opening"><h1>You judged this already</h1>
<p class="standfirst">${shown(failed.message)}</p></header>
${standing !== undefined && html`<p>In the record: ${judgementLine(standing)}</p>`}
<p>The page that you sent was older than that: you had it open in another window, went back to it, or sent it twice.</p>
<p><a class="button primary" href="${onwards}" data-key="r">Leave it as it is, and go on <kbd>r</kbd></a></p>
<form method="post" action="${judgeAt}">${placeFields(desk, { ...place, ...(standing === undefined ? {} : { standing }) })}
<input type="hidden" name="note" value="${note ?? ''}">
<p><button name="code" value="${code}">Change it to ${verdictMark(code)}</button> <a href="${readAt(ask, party, place)}">Look at the passage</a></p></form>`,
  });
}
