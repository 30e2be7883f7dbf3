import type { FindingView } from '../../campaign/view-finding.ts';
import { type Html, html } from '../../publish/markup.ts';
import { suggestionMark } from '../../publish/pages/position-mark.ts';
import { counted, firstWords } from '../../publish/phrases.ts';
import {
  askAt,
  cellAt,
  clippingAt,
  type PlaceParts,
  readAt,
  takeBackAt,
  termsAt,
  workAt,
} from '../addresses.ts';
import { codeList } from './code-book.ts';
import { type Desk, screen } from './frame.ts';
import { judgeForm, placeFields } from './judge-form.ts';
import { judgementLine, verdictInWords, verdictMark } from './judgement-marks.ts';
import { passageInPlace } from './passage-in-place.ts';
import { shown } from './shown.ts';

export interface ReadingContent {
  readonly view: FindingView;
  /** The cell whose work this is, or `-`. */
  readonly party: string;
  /** How many passages of the cell the reader has still to read, this one included. */
  readonly left: number;
  /** What the reader judged just before. */
  readonly after?: FindingView;
  /** What comes next in the cell, so that its picture is there in time. */
  readonly next?: PlaceParts;
}

/** One passage to judge. */
export function readingPage(desk: Desk, content: ReadingContent): string {
  const { view, party, left } = content;
  const { ask, document, words } = view;
  const place = { ask: ask.id, party, document: document.id, ordinal: words.passage.ordinal };
  const standing = view.standing === undefined ? {} : { standing: view.standing };
  return screen(desk, {
    kind: 'reading',
    title: `Read: ${firstWords(ask.text, 60)}`,
    under: workAt,
    body: html`<article class="reading"${content.next !== undefined && html` data-next-picture="${clippingAt(content.next)}"`}>
${content.after !== undefined && justJudged(desk, content.after, party)}
<header class="the-ask">
<p class="kicker">${whose(content)}</p>
<h1>${shown(ask.text)}</h1>
</header>
${passageInPlace(view)}
<aside class="beside" aria-label="Judge">
${view.standing !== undefined && ownJudgement(desk, content)}
${judgeForm(desk, { ...place, ...standing })}
${view.revealed !== undefined && revealed(view)}
${whatCounts(view)}
${whyFound(view)}
<details class="code-book"><summary data-key="c">The code book <kbd>c</kbd></summary>${codeList()}</details>
<p class="quiet">${left > 0 && `${counted(left, 'passage')} of this cell still to read. `}<a href="${cellAt(ask.id, party === '-' ? (view.party?.id ?? '-') : party)}">The cell</a> · <a href="${askAt(ask.id)}">All parties on this ask</a> · <a href="${termsAt(ask.id)}">Its terms</a></p>
</aside>
</article>`,
  });
}

const whose = ({ view: { party } }: ReadingContent): Html =>
  party === undefined ? html`On the ask` : html`${shown(party.name)} on the ask`;

/** What was judged a moment ago, with what the program and others think of it, and the way back. */
export function justJudged(desk: Desk, view: FindingView, party: string): Html | undefined {
  const { standing, revealed: others, words, ask, document } = view;
  if (standing === undefined || standing.code === 'taken-back') return undefined;
  const place = { ask: ask.id, party, document: document.id, ordinal: words.passage.ordinal, standing };
  const suggestion = others?.suggestion;
  return html`<section class="just-judged" aria-label="Just judged">
<p>You ${verdictInWords(standing.code)} “${shown(firstWords(words.text, 90))}”${
    suggestion !== undefined &&
    html` <span class="suggestion">The program suggests ${suggestionMark(suggestion.code)}.</span>`
  }${others?.others.map((each) => html` <span class="quiet">${shown(each.reader)}: ${verdictMark(each.code)}</span>`)}</p>
<form method="post" action="${takeBackAt}">${placeFields(desk, place)}<button data-key="z">Take back <kbd>z</kbd></button> <a href="${readAt(ask.id, party, place)}">look at it again</a></form>
</section>`;
}

const ownJudgement = (desk: Desk, { view, party }: ReadingContent): Html | false => {
  const { standing, ask, document, words } = view;
  if (standing === undefined) return false;
  const place: PlaceParts = { document: document.id, ordinal: words.passage.ordinal };
  return html`<section class="own"><h2>Your last word</h2><p>${judgementLine(standing)}</p>
${
  standing.code !== 'taken-back' &&
  html`<form method="post" action="${takeBackAt}">${placeFields(desk, { ask: ask.id, party, ...place, standing })}<button data-key="z">Take back <kbd>z</kbd></button></form>`
}
<p><a href="${readAt(ask.id, party)}" data-key="r">Next passage <kbd>r</kbd></a></p></section>`;
};

function revealed({ revealed: told }: FindingView): Html {
  return html`<section class="revealed"><h2>What others think</h2>
${
  told?.suggestion !== undefined &&
  html`<p class="suggestion">The program suggests ${suggestionMark(told.suggestion.code)}.</p>
<ul class="facts">${told.suggestion.reasons.map((reason) => html`<li>${shown(reason)}</li>`)}</ul>`
}
${
  told === undefined || told.others.length === 0
    ? html`<p class="quiet">No other reader has judged it yet.</p>`
    : html`<ul class="facts">${told.others.map((each) => html`<li>${judgementLine(each)}</li>`)}</ul>`
}</section>`;
}

const whatCounts = ({ ask }: FindingView): Html | false =>
  ask.criteria.length > 0 &&
  html`<section class="criteria"><h2>What counts</h2><ul>
${ask.criteria.map((each) => html`<li>${shown(each)}</li>\n`)}</ul></section>`;

function whyFound({ found }: FindingView): Html {
  if (found === undefined)
    return html`<section class="why"><h2>Why it is here</h2><p class="quiet">No search found this passage for this ask: a reader came to it in the document.</p></section>`;
  return html`<section class="why"><h2>Why it was found</h2><ul class="facts">
${found.groups.map(({ group, words }) => html`<li>${shown(group)}: ${words.map((word, at) => html`${at > 0 && ', '}<b>${shown(word)}</b>`)}</li>\n`)}${
  found.missing.length > 0 && html`<li class="quiet">not found: ${shown(found.missing.join(', '))}</li>`
}${found.groups.length === 0 && html`<li class="quiet">It is among the passages nearest to the ask; none of the terms stands in it.</li>`}</ul></section>`;
}
