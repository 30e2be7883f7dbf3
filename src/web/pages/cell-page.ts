import type { CellRecord, Happening, PassageRecord } from '../../campaign/view-record-of-cell.ts';
import type { Authority } from '../../model/source.ts';
import { unreachable } from '../../model/unreachable.ts';
import { type Html, html } from '../../publish/markup.ts';
import { time } from '../../publish/pages/page-frame.ts';
import { positionMark, suggestionMark } from '../../publish/pages/position-mark.ts';
import {
  capitalised,
  counted,
  firstWords,
  gapInWords,
  kindInWords,
  pagesInWords,
  termSetInWords,
} from '../../publish/phrases.ts';
import { positionWords } from '../../publish/position-words.ts';
import { saidInWords } from '../../publish/said-in-words.ts';
import { askAt, cellAt, documentAt, readAt, termsAt, workAt } from '../addresses.ts';
import { type Desk, screen } from './frame.ts';
import { instant, judgementLine } from './judgement-marks.ts';
import { shown, shownSigns } from './shown.ts';

export interface CellContent {
  readonly record: CellRecord;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly asOf: string;
  /** Whether what others judged is shown although the reader has still to judge. */
  readonly all: boolean;
  /** Said at the top: what was done a moment ago. */
  readonly told?: Html;
}

/** Where one party stands on one ask, and everything that was decided about it. */
export function cellPage(desk: Desk, content: CellContent): string {
  const { record, told } = content;
  const { ask, party } = record;
  return screen(desk, {
    kind: 'cell',
    title: `${party.name}: ${firstWords(ask.text, 60)}`,
    under: workAt,
    crumbs: [
      { name: 'Work', address: workAt },
      { name: firstWords(ask.text, 60), address: askAt(ask.id) },
    ],
    body: html`<article>
${told}
<header class="opening">
<p class="kicker">${shown(party.name)} on the ask</p>
<h1>${shown(ask.text)}</h1>
</header>
${isOpen(content) ? verdict(record) : hiddenVerdict(content)}
${byAuthority(content, desk, 'party', 'What the party says', 'Nobody has judged a passage of its documents yet.')}
${byAuthority(content, desk, 'member', 'Said by members', undefined)}
${byAuthority(content, desk, 'other', 'Reported by others', undefined)}
${record.moreJudged > 0 && html`<p class="quiet">${counted(record.moreJudged, 'further judged passage')}: onrecord log.</p>`}
${record.moreByOthers > 0 && html`<p class="quiet">${counted(record.moreByOthers, 'further passage')} said by others: onrecord findings.</p>`}
${awaited(content)}
${searched(record)}
${history(content)}
</article>
${otherParties(content)}`,
  });
}

/** A reader who has still to judge is shown nothing that would judge for them, unless they ask for it. */
const isOpen = ({ record, all }: CellContent): boolean => all || record.left === 0;

function verdict({ cell, party, left, ask }: CellRecord): Html {
  return html`<section class="verdict-box is-${cell.position}" aria-label="Position">
<p class="verdict-mark">${positionMark(cell.position)}</p>
<p class="statement">${shown(party.name)} ${positionWords[cell.position].statement}</p>
<p class="basis">${
    cell.basis === 'judged'
      ? 'Judged by people.'
      : html`Nobody has judged enough of it. The program suggests ${suggestionMark(cell.suggested)}.`
  }${left > 0 && html` <a href="${readAt(ask.id, party.id)}" data-key="r">Read ${counted(left, 'passage')} <kbd>r</kbd></a>`}</p>
</section>`;
}

const hiddenVerdict = ({ record: { ask, party, left } }: CellContent): Html =>
  html`<section class="verdict-box is-unread" aria-label="Position">
<p class="statement">You have ${counted(left, 'passage')} of this cell before you.</p>
<p class="basis">What the program suggests and what others judged is shown when you have judged, so that it does not judge for you.</p>
<p><a class="button primary" href="${readAt(ask.id, party.id)}" data-key="r">Read on <kbd>r</kbd></a>
<a href="${cellAt(ask.id, party.id)}?show=all">Show everything all the same</a></p>
</section>`;

function byAuthority(
  content: CellContent,
  desk: Desk,
  authority: Authority,
  heading: string,
  nothing: string | undefined,
): Html | false {
  const passages = content.record.passages.filter((each) => each.authority === authority);
  if (passages.length === 0)
    return (
      nothing !== undefined && html`<section><h2>${heading}</h2><p class="quiet">${nothing}</p></section>`
    );
  return html`<section><h2>${heading}</h2>
${authority !== 'party' && html`<p class="caution">This is not the party’s position and does not count towards it.</p>`}
${passages.map((each) => passageEntry(content, desk, each))}</section>`;
}

function passageEntry(content: CellContent, desk: Desk, each: PassageRecord): Html {
  const { ask, party } = content.record;
  const { words, document, said, judgements } = each;
  const open = isOpen(content) || judgements.some(({ reader }) => reader === desk.reader);
  const [code] = open ? each.standing.map((standing) => standing.code) : [];
  const place = { document: document.id, ordinal: words.passage.ordinal };
  return html`<figure class="quotation tone-${code ?? 'plain'}">
<div class="context">
${words.headings.length > 0 && html`<p class="path"><span class="label">Under</span> ${shown(words.headings.join(' › '))}</p>`}
${words.leadIn.map((lead) => html`<p class="lead-in" dir="auto">${shownSigns(lead)}</p>\n`)}
<blockquote dir="auto">${shownSigns(words.text)}</blockquote></div>
<figcaption><p class="whence">${said !== undefined && html`${shown(capitalised(saidInWords(said)))} – `}<cite>${shown(document.title)}</cite>, ${kindInWords(document.kind)}${
    document.published !== undefined && html`, ${time(document.published)}`
  }${words.passage.page !== undefined && html`, ${pagesInWords(words.passage.page, words.passage.lastPage)}`}.
<a href="${documentAt(document.id, { ask: ask.id, ordinal: words.passage.ordinal })}">In the document</a>
<a href="${readAt(ask.id, party.id, place)}">Judge it</a></p>
${judgementsOf(each, open)}</figcaption></figure>
`;
}

function judgementsOf({ judgements, standing }: PassageRecord, open: boolean): Html | false {
  if (judgements.length === 0) return html`<p class="quiet">Not judged yet.</p>`;
  if (!open)
    return html`<p class="quiet">${counted(judgements.length, 'judgement')} by others, shown when you have judged it.</p>`;
  return html`<ul class="judgements">
${judgements.map((each) => html`<li${!standing.includes(each) && html` class="superseded"`}>${judgementLine(each)}${!standing.includes(each) && ' (changed later)'}</li>\n`)}</ul>`;
}

const awaited = ({ record: { cell }, asOf }: CellContent): Html | false =>
  cell.awaited.length > 0 &&
  html`<section><h2>What is awaited</h2><ul class="facts">
${cell.awaited.map(
  ({
    kind,
    title,
    expected,
  }) => html`<li>${capitalised(kind)}${title !== undefined && html` “${shown(title)}”`}${
    expected === undefined
      ? ', with no day announced'
      : html`, expected ${expected < asOf ? 'since' : 'on'} ${time(expected)}`
  }</li>
`,
)}</ul></section>`;

const searched = ({ cell, documents, ask }: CellRecord): Html | false =>
  cell.absences.length > 0 &&
  html`<section><h2>What was searched</h2>
${cell.absences.map((absence) => {
  const document = documents.find(({ id }) => id === absence.document);
  return html`<div class="account"><h3>${shown(document?.title ?? absence.document)}</h3>
<p>${counted(absence.passages, 'passage')}, ${absence.ranked} of them share a word with the ask and were put in order; ${absence.read} judged by ${absence.readers.length === 0 ? 'nobody' : counted(absence.readers.length, 'reader')}${
    absence.termSet !== undefined &&
    html`, with <a href="${termsAt(ask.id)}">${termSetInWords(absence.termSet)}</a>`
  }.</p>
<ul class="facts">${absence.cautions.map((caution) => html`<li class="caution">${shown(caution)}</li>`)}${absence.gaps.map((gap) => html`<li class="gap">Not searched: ${shown(gapInWords(gap))}</li>`)}</ul></div>
`;
})}</section>`;

const history = (content: CellContent): Html =>
  html`<section><h2>What changed when</h2>
${
  isOpen(content)
    ? html`<ol class="history">${content.record.history.map((each) => html`<li>${instant(each.at)} ${happening(each)}</li>\n`)}</ol>`
    : html`<p class="quiet">Shown when you have judged.</p>`
}</section>`;

function happening(each: Happening): Html {
  switch (each.type) {
    case 'captured':
      return html`<a href="${documentAt(each.document.id)}">${shown(each.document.title)}</a> came into the record.`;
    case 'terms':
      return html`The ask got ${termSetInWords(each.termSet)}.`;
    case 'judged':
      return html`${judgementLine(each.judgement)} ${each.words !== undefined && html`“${shown(firstWords(each.words, 80))}”`}${
        each.position !== undefined && html` → ${positionMark(each.position)}`
      }`;
    default:
      return unreachable(each);
  }
}

const otherParties = ({ record: { ask, party }, parties }: CellContent): Html =>
  html`<nav class="neighbours" aria-label="Other parties on this ask"><h2>Other parties on this ask</h2>
<ul>${parties.map(
    ({ id, name }) =>
      html`<li><a href="${cellAt(ask.id, id)}"${id === party.id && html` aria-current="page"`}>${shown(name)}</a></li>\n`,
  )}</ul><p><a href="${askAt(ask.id)}">All of them side by side</a></p></nav>`;
