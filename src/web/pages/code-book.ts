import { type JudgementCode, judgementCodes } from '../../model/code.ts';
import { type Html, html } from '../../publish/markup.ts';
import { judgementWords } from '../../publish/position-words.ts';
import { codesAt, keysAt } from '../addresses.ts';
import { type Desk, formSecrets, screen } from './frame.ts';
import { verdictMark } from './judgement-marks.ts';

/** The digit that stands for a code. */
export const keyOf = (code: JudgementCode): string => String(judgementCodes.indexOf(code) + 1);

/** In one sentence each, as docs/CODEBOOK.md has it. */
const rules: Readonly<Record<JudgementCode, string>> = {
  committed:
    'It says that the party will itself do what is asked, in full or in its main substance; or that it has done it and will keep it. An item counts under its lead-in.',
  partial:
    'It promises a narrower or weaker step the same way: a review that is meant to lead there, one part of the ask, only where the party governs, a call on somebody else to act.',
  supportive: 'It agrees with the ask or shares its aim, and names nothing that could be checked later.',
  mentioned: 'It raises the very subject and takes no side.',
  opposed: 'It rejects the ask, or promises the contrary.',
  irrelevant: 'It does not bear on the ask, whatever words it shares with it.',
};

export const codeList = (): Html => html`<dl class="codes">
${judgementCodes.map((code) => html`<div><dt><kbd>${keyOf(code)}</kbd> ${verdictMark(code)}</dt><dd>${rules[code]}</dd></div>\n`)}</dl>`;

export const shortMeaning = (code: JudgementCode): string => judgementWords(code).meaning;

const keys: readonly (readonly [string, string])[] = [
  ['1 to 6', 'judge the passage: committed, partial, supportive, mentioned, opposed, irrelevant'],
  ['u', 'unsure: it stays to be read by somebody else'],
  ['d', 'to be discussed: the others see that you want to talk about it'],
  ['s', 'skip: it comes again at the end'],
  ['z', 'take back what you judged last'],
  ['n', 'write a note (Escape leaves it)'],
  ['p', 'the whole page of a PDF'],
  ['o', 'the whole document at this place'],
  ['c', 'the code book'],
  ['r', 'start or go on reading'],
  ['j and k', 'in a whole document: the next passage, the one before'],
  ['?', 'this page'],
];

export const codesPage = (desk: Desk): string =>
  screen(desk, {
    kind: 'codes',
    title: 'Code book and keys',
    under: codesAt,
    body: html`<header class="opening"><h1>Code book and keys</h1>
<p class="standfirst">A passage bears on an ask where a campaigner for that ask would want to be shown it as evidence of where the
party stands. A neighbouring subject does not.</p></header>
<section><h2>The codes</h2>${codeList()}</section>
<section><h2>The keys</h2><dl class="keys">
${keys.map(([key, meaning]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${meaning}</dd></div>\n`)}</dl>
<form method="post" action="${keysAt}">${formSecrets(desk)}
<p>Single keys are <strong>${desk.keys ? 'on' : 'off'}</strong>. <button name="keys" value="${desk.keys ? 'off' : 'on'}">Turn them ${desk.keys ? 'off' : 'on'}</button></p></form>
</section>`,
  });
