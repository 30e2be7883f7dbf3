import { type DocumentView, passagesShown, type TextPassage } from '../../campaign/view-documents.ts';
import type { Ask } from '../../model/campaign.ts';
import { judgementCodes } from '../../model/code.ts';
import { type Html, html } from '../../publish/markup.ts';
import { time } from '../../publish/pages/page-frame.ts';
import { counted, firstWords, kindInWords } from '../../publish/phrases.ts';
import { judgementWords } from '../../publish/position-words.ts';
import { safeUrl } from '../../publish/source-link.ts';
import { compareAt, documentAt, documentsAt, judgeAt, noParty, pageAt, readAt } from '../addresses.ts';
import { keyOf } from './code-book.ts';
import { type Desk, formSecrets, screen } from './frame.ts';
import { verdictMark } from './judgement-marks.ts';
import { shown, shownPlain, shownSigns } from './shown.ts';

export interface DocumentContent {
  readonly view: DocumentView;
  readonly asks: readonly Ask[];
  /** The ask that words are judged for. */
  readonly ask?: Ask;
  /** Counted from 0. */
  readonly at?: number;
  readonly told?: Html;
}

/** A document's text, in which passages can be chosen and judged. */
export function documentPage(desk: Desk, content: DocumentContent): string {
  const { view, ask, told } = content;
  const { record, party, before } = view;
  const url = safeUrl(record.url);
  return screen(desk, {
    kind: 'document',
    title: record.title,
    under: documentsAt,
    crumbs: [{ name: 'Documents', address: documentsAt }],
    body: html`${told}
<header class="opening">
<p class="kicker">${party !== undefined && html`${shown(party.name)}, `}${kindInWords(record.kind)}${record.published !== undefined && html`, ${time(record.published)}`}</p>
<h1>${shown(record.title)}</h1>
<p class="dateline">${counted(record.passages, 'passage')}. ${
      url === undefined
        ? record.url !== undefined && html`From ${shown(record.url)}. `
        : html`<a href="${url}" rel="noreferrer">The source</a>. `
    }${before !== undefined && html`<a href="${compareAt(before.id, record.id)}">What changed since “${shown(before.title)}”</a>`}</p>
</header>
${askChoice(content)}
<div class="whole-document">
<section aria-label="The text" class="document-text" lang="" data-document="${record.id}">
${turns(content)}
${view.passages.map((each, index) => textPassage(content, each, index))}
${turns(content)}
</section>
${ask !== undefined && judgeBar(desk, content, ask)}
</div>`,
  });
}

const askChoice = ({ asks, ask, view: { record, from } }: DocumentContent): Html =>
  html`<form method="get" action="${documentAt(record.id)}" class="ask-choice">
<label for="ask">Judge for the ask</label>
<select id="ask" name="ask">${asks.map((each) => html`<option value="${each.id}"${each.id === ask?.id && html` selected`}>${shownPlain(firstWords(each.text, 80))}</option>`)}</select>
<input type="hidden" name="at" value="${from + 1}"><button>Choose</button></form>`;

function textPassage(content: DocumentContent, each: TextPassage, index: number): Html {
  const { passage, text, beginsBlock, found, standing } = each;
  const { ask, view } = content;
  const number = passage.ordinal + 1;
  const isHere = content.at === passage.ordinal;
  const begins = beginsBlock || index === 0;
  return html`${begins && pageMark(view, index)}<span class="passage passage-${passage.kind}${begins && ' begins'}${found && ' found'}${isHere && ' here'}" id="p${number}" data-passage="${number}" dir="auto"><span class="words">${shownSigns(text)}</span>${
    standing !== undefined && html` ${verdictMark(standing.code)}`
  }${
    ask !== undefined &&
    html` <a class="judge-link" href="${readAt(ask.id, view.party?.id ?? noParty, { document: view.record.id, ordinal: passage.ordinal })}">judge<span class="unseen"> passage ${number}</span></a>`
  }</span>
`;
}

/** Where a page of the file begins, with a way to see it. */
function pageMark({ record, passages }: DocumentView, index: number): Html | false {
  const page = passages[index]?.passage.page;
  if (page === undefined || passages[index - 1]?.passage.page === page) return false;
  return html`<span class="page-mark">${record.format === 'pdf' ? html`<a href="${pageAt(record.id, page)}">page ${page}</a>` : `page ${page}`}</span>`;
}

function turns({ view: { record, from, passages }, ask }: DocumentContent): Html | false {
  const last = from + passages.length;
  if (from === 0 && last >= record.passages) return false;
  const to = (ordinal: number) =>
    documentAt(record.id, { ...(ask === undefined ? {} : { ask: ask.id }), ordinal });
  return html`<p class="turns">${from > 0 && html`<a href="${to(from - passagesShown)}">Earlier passages</a> `}<span class="quiet">${from + 1} to ${last} of ${record.passages}</span>${
    last < record.passages && html` <a href="${to(last)}">Later passages</a>`
  }</p>`;
}

/** What is chosen in the text is judged here; without a script, the link at each passage does the same. */
const judgeBar = (desk: Desk, { view }: DocumentContent, ask: Ask): Html =>
  html`<aside class="judge-bar" aria-label="Judge the chosen words"><form method="post" action="${judgeAt}" data-judge-words>
${formSecrets(desk)}
<input type="hidden" name="ask" value="${ask.id}"><input type="hidden" name="party" value="${view.party?.id ?? noParty}">
<input type="hidden" name="document" value="${view.record.id}">
<input type="hidden" name="back" value="document">
<p class="kicker">On the ask</p><p class="ask-text">${shown(ask.text)}</p>
<p><label for="first">Passage</label> <input id="first" name="passage" inputmode="numeric" pattern="[0-9]+" required size="5">
<label for="last">to</label> <input id="last" name="last" inputmode="numeric" pattern="[0-9]*" size="5"></p>
<p class="quiet" id="chosen">Select words in the text, or go from passage to passage with <kbd>j</kbd> and <kbd>k</kbd>; then press a key.</p>
<input type="hidden" name="words" value="">
<div class="code-buttons">
${judgementCodes.map((code) => html`<button name="code" value="${code}" data-key="${keyOf(code)}" class="code code-${code}"><kbd>${keyOf(code)}</kbd> <span class="sign" aria-hidden="true">${judgementWords(code).sign}</span> ${code}</button>\n`)}</div>
</form></aside>`;
