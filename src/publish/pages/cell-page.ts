import { authorityOf } from '../../model/source.ts';
import { indexAddress, relativeLink } from '../addresses.ts';
import { type Html, html, words } from '../markup.ts';
import { capitalised, counted, firstWords, kindInWords, listed } from '../phrases.ts';
import { positionWords } from '../position-words.ts';
import type {
  PublishedAsk,
  PublishedCell,
  PublishedEvidence,
  PublishedParty,
  PublishedSaid,
} from '../publication.ts';
import { absenceInWords, openInWords, readersInWords } from '../reading-in-words.ts';
import { perhapsByMembers, saidDoubts, saidInWords } from '../said-in-words.ts';
import type { SiteView } from '../site-view.ts';
import { absenceAccount } from './absence-account.ts';
import { pageFrame, time } from './page-frame.ts';
import { cellMark, judgementMark, positionMark, suggestionMark } from './position-mark.ts';
import { quotationFigure } from './quotation-figure.ts';

/** One party on one ask: the position and everything that it rests on. */
export function cellPage(view: SiteView, cell: PublishedCell): string {
  const ask = view.ask(cell.ask);
  const party = view.party(cell.party);
  const path = view.addresses.cell(ask.id, party.id);
  return pageFrame(view, {
    path,
    kind: 'cell',
    title: `${party.name}: ${firstWords(ask.text, 70)}`,
    crumbs: [
      { name: 'The table', path: indexAddress },
      { name: firstWords(ask.text, 60), path: view.addresses.ask(ask.id) },
    ],
    body: html`<article>
<header class="opening">
<p class="kicker">${words(party.name)} on the ask</p>
<h1>${words(ask.text)}</h1>
${criteria(ask)}
</header>
${verdict(cell, party)}
${evidence(view, cell, path)}
${awaited(view, cell)}
${searched(view, cell, path)}
${saidByOthers(view, cell, path)}
${cell.perhapsByMembers !== undefined && html`<p class="quiet">${words(capitalised(perhapsByMembers(cell.perhapsByMembers)))}</p>`}
</article>
${neighbours(view, cell, path)}`,
  });
}

export const criteria = ({ criteria }: PublishedAsk): Html | false =>
  criteria.length > 0 &&
  html`<div class="criteria"><h2>What counts</h2><ul>
${criteria.map((each) => html`<li>${words(each)}</li>\n`)}</ul></div>`;

function verdict(cell: PublishedCell, party: PublishedParty): Html {
  const { statement } = positionWords[cell.position];
  return html`<section class="verdict-box is-${cell.position}" aria-label="Position">
<p class="verdict-mark">${positionMark(cell.position)}</p>
<p class="statement">${words(party.name)} ${statement}</p>
<p class="basis">${basisOf(cell)}</p>
${cell.refused === true && cell.position !== 'refused' && html`<p class="basis">It was asked directly and would not answer.</p>`}
</section>`;
}

function basisOf(cell: PublishedCell): Html {
  switch (cell.position) {
    case 'awaited':
      return html`Silence cannot be told from a document that is not there.`;
    case 'refused':
      return html`Not to answer is no position on the ask, and no silence of its documents: it has none here.`;
    case 'not-asked':
      return html`What a party says nothing of because nobody asked it is no silence.`;
    case 'not-readable':
      return html`A page without text is no silence: it may say anything. What was read, and what could not be, stands below.`;
    case 'unread':
      return unreadBasis(cell);
    default:
      return judgedBasis(cell);
  }
}

function judgedBasis(cell: PublishedCell): Html {
  const readers = [
    ...new Set(
      [
        ...cell.evidence.map((each) => each.judgedBy),
        ...cell.absences.map((absence) => absence.readers),
      ].flat(),
    ),
  ];
  const names = readers.length === 0 ? '' : ` (${listed(readers)})`;
  const who = cell.reading === undefined ? 'judged by a person' : readersInWords(cell.reading);
  return cell.suggested === cell.position
    ? html`${words(capitalised(who))}${words(names)}. The program suggested the same.`
    : html`${words(capitalised(who))}${words(names)}. The program had suggested ${suggestionMark(cell.suggested)}`;
}

const unreadBasis = (cell: PublishedCell): Html => {
  const open = cell.reading === undefined ? undefined : openInWords(cell.reading);
  return html`${open !== undefined && html`${words(capitalised(open))}. Until then nothing is said of where the party stands. `}${notJudged(cell)}`;
};

const notJudged = (cell: PublishedCell): Html =>
  cell.suggested === 'unread'
    ? html`Its documents have not been searched for this ask yet.`
    : html`${suggestionSentence(cell)} A suggestion is made by rules from words, can be wrong, and is not the
party’s position. Read the passages and judge for yourself.`;

const suggestionSentence = (cell: PublishedCell): Html =>
  cell.suggested === 'silent'
    ? html`The program found nothing that bears on it, and suggests ${suggestionMark('silent')}.`
    : html`The program suggests ${suggestionMark(cell.suggested)}.`;

function evidence(view: SiteView, cell: PublishedCell, path: string): Html | false {
  return (
    cell.evidence.length > 0 &&
    html`<section><h2>${cell.basis === 'judged' ? 'What it rests on' : 'What the program found'}</h2>
${cell.evidence.map((each) =>
  quotationFigure(view, {
    quotation: each,
    path,
    status: evidenceStatus(each),
    tone: each.basis === 'judged' ? each.code : 'suggested',
  }),
)}</section>`
  );
}

const evidenceStatus = ({ code, basis, judgedBy, settledBy }: PublishedEvidence): Html =>
  basis === 'judged'
    ? html`${judgementMark(code)} <span class="quiet">judged by ${words(judgedBy.length === 0 ? 'a person' : listed(judgedBy))}${settledBy !== undefined && html`; readers disagreed, ${words(settledBy)} decided`}</span>`
    : html`<span class="suggestion">not judged; program suggests ${suggestionMark(code)}</span>`;

function awaited({ publication }: SiteView, { awaited }: PublishedCell): Html | false {
  return (
    awaited.length > 0 &&
    html`<section><h2>What is awaited</h2><ul class="facts">
${awaited.map(
  ({
    kind,
    title,
    expected,
  }) => html`<li>${capitalised(kind)}${title !== undefined && html` “${words(title)}”`}${dueDay(expected, publication.asOf)}</li>
`,
)}</ul></section>`
  );
}

function dueDay(expected: string | undefined, asOf: string): Html {
  if (expected === undefined) return html`, with no day announced`;
  return expected < asOf
    ? html`, expected since ${time(expected)} and not in the record yet`
    : html`, expected on ${time(expected)}`;
}

function searched(view: SiteView, cell: PublishedCell, path: string): Html | false {
  return (
    cell.absences.length > 0 &&
    html`<section><h2>What was searched</h2>
${cell.position === 'silent' && html`<p>${words(absenceInWords(cell))}</p>`}
${cell.absences.map((absence) => absenceAccount(view, cell, absence, path))}</section>`
  );
}

function saidByOthers(view: SiteView, cell: PublishedCell, path: string): Html | false {
  const isMembers = ({ document }: PublishedSaid) => authorityOf(view.document(document).kind) === 'member';
  const byMembers = cell.saidByOthers.filter(isMembers);
  const reported = cell.saidByOthers.filter((each) => !isMembers(each));
  const more = (cell.saidByOthersInAll ?? cell.saidByOthers.length) - cell.saidByOthers.length;
  return (
    cell.saidByOthers.length > 0 &&
    html`${others(view, byMembers, path, 'Said by members', 'This is not the party’s position. What single members say is shown apart and does not count towards it.')}
${others(view, reported, path, 'Reported by others', 'This is not the party’s position. What papers report is shown apart and does not count towards it.')}
${more > 0 && html`<p class="quiet">${words(counted(more, 'further passage'))} of that kind ${more === 1 ? 'was' : 'were'} found and ${more === 1 ? 'is' : 'are'} in the campaign’s record.</p>`}`
  );
}

function others(
  view: SiteView,
  quotations: readonly PublishedSaid[],
  path: string,
  heading: string,
  caution: string,
): Html | false {
  return (
    quotations.length > 0 &&
    html`<section class="others"><h2>${heading}</h2>
<p class="caution">${caution}</p>
${quotations.map((each) => saidFigure(view, each, path))}</section>`
  );
}

/** A passage that is no party's word, with who said it and what the program makes of it. */
export const saidFigure = (view: SiteView, quotation: PublishedSaid, path: string): Html =>
  quotationFigure(view, {
    quotation,
    path,
    status: html`<span class="quiet">${
      quotation.said === undefined
        ? capitalised(kindInWords(view.document(quotation.document).kind))
        : words(capitalised(saidInWords(quotation.said)))
    }</span>
<span class="suggestion">not judged; program suggests ${suggestionMark(quotation.suggested)}</span>${
      quotation.said !== undefined &&
      saidDoubts(quotation.said).map((doubt) => html`\n<span class="quiet">${words(doubt)}</span>`)
    }`,
  });

/** The same ask over the other parties, one step away. */
function neighbours(view: SiteView, cell: PublishedCell, path: string): Html {
  const others = view.publication.parties.flatMap((party) => {
    const there = view.cell(cell.ask, party.id);
    return there === undefined || party.id === cell.party ? [] : [{ party, there }];
  });
  return html`<nav class="neighbours" aria-label="Other parties on this ask">
<h2>Other parties on this ask</h2>
<ul>
${others.map(
  ({
    party,
    there,
  }) => html`<li><a href="${relativeLink(path, view.addresses.cell(cell.ask, party.id))}">${words(party.name)}</a>
<span class="verdict">${cellMark(there)}</span></li>
`,
)}</ul></nav>`;
}
