import { relativeLink } from '../addresses.ts';
import { type Html, html, words } from '../markup.ts';
import { counted, gapInWords, grouped, kindInWords, listed, termSetInWords } from '../phrases.ts';
import type { PublishedAbsence, PublishedCell, PublishedNearest } from '../publication.ts';
import type { SiteView } from '../site-view.ts';
import { time } from './page-frame.ts';
import { quotationFigure } from './quotation-figure.ts';

/** What was searched in one document, for what, how much of it was read and by whom, and what can be missing. */
export function absenceAccount(
  view: SiteView,
  cell: PublishedCell,
  absence: PublishedAbsence,
  path: string,
): Html {
  const document = view.document(absence.document);
  return html`<section class="account">
<h3><a href="${relativeLink(path, view.addresses.document(document.id))}">${words(document.title)}</a>
<span class="kind">${kindInWords(document.kind)}${document.published !== undefined && html`, ${time(document.published)}`}</span></h3>
${document.url !== undefined && html`<p class="for-print">${words(document.url)}</p>`}
<ul class="facts">
<li>${occurrence(absence)}${absence.termSet !== undefined && ` Searched with ${termSetInWords(absence.termSet)}.`}</li>
<li>${reading(absence)}</li>
${(absence.cautions ?? []).map((each) => html`<li class="gap"><strong>Careful:</strong> ${words(each)}</li>`)}
${gaps(absence)}
</ul>
${counts(absence)}
${absence.nearest.length > 0 && nearestPassages(view, cell, absence.nearest, path)}
</section>`;
}

function occurrence({ counts }: PublishedAbsence): string {
  const there = counts.filter(({ count }) => count > 0).length;
  if (counts.length === 0) return 'No terms were searched for: the ask has none.';
  if (counts.length === 1)
    return `The one term searched for stands ${there === 1 ? 'in it' : 'nowhere in it'}.`;
  if (there === 0) return `None of the ${counts.length} terms searched for stands anywhere in it.`;
  if (there === counts.length) return `All ${there} terms searched for stand in it.`;
  return `${there} of the ${counts.length} terms searched for ${there === 1 ? 'stands' : 'stand'} in it.`;
}

/** Never more than happened: what the program put in order is not what a person read. */
function reading({ passages, ranked, read, readers }: PublishedAbsence): Html {
  const who = readers.length === 0 ? 'a person' : listed(readers);
  const done =
    read === 0
      ? 'No person has read any of its passages for this ask yet.'
      : html`For this ask ${words(who)} read ${counted(read, 'passage')}.`;
  return html`Of its ${counted(passages, 'passage')}, ${ranked === 0 ? 'none shares' : ranked === 1 ? '1 shares' : `${grouped(ranked)} share`}
a word with the ask${ranked > 1 && '; the program put these in order, the likeliest first'}. ${done}`;
}

function gaps({ gaps, gapsSeen = [] }: PublishedAbsence): readonly Html[] {
  const seen = new Set(gapsSeen.map((gap) => JSON.stringify(gap)));
  return gaps.length === 0
    ? [html`<li>Every part of the file gave text.</li>`]
    : gaps.map((gap) =>
        seen.has(JSON.stringify(gap))
          ? html`<li>${words(gapInWords(gap))} A person looked at it and found no words there.</li>`
          : html`<li class="gap"><strong>Not searched:</strong> ${words(gapInWords(gap))}</li>`,
      );
}

function counts({ counts }: PublishedAbsence): Html | false {
  const groups = Map.groupBy(counts, ({ group }) => group);
  return (
    counts.length > 0 &&
    html`<dl class="counts">
${[...groups].map(
  ([group, terms]) => html`<div><dt>${words(group)}</dt>
${terms.map(({ term, count }) => html`<dd${count === 0 && html` class="zero"`}>${words(term)} <b>${count}</b></dd>\n`)}</div>
`,
)}</dl>`
  );
}

function nearestPassages(
  view: SiteView,
  cell: PublishedCell,
  nearest: readonly PublishedNearest[],
  path: string,
): Html {
  return html`<h4>The passages that come closest</h4>
<p class="caution">${
    cell.basis === 'judged'
      ? 'Shown because they come closest; they do not bear on the ask.'
      : 'Shown because they come closest. The program thinks that they do not bear on the ask; no person has confirmed that.'
  }</p>
${nearest.map((passage) =>
  quotationFigure(view, {
    quotation: passage,
    path,
    status: html`<span class="quiet">${whyNear(passage)}</span>`,
    citable: false,
  }),
)}`;
}

const termsIn = (
  { hits }: PublishedNearest['why'],
  place: (where: PublishedNearest['why']['hits'][number]['where']) => boolean,
): readonly string[] => [
  ...new Set(hits.filter(({ where, near }) => !near && place(where)).map(({ term }) => term)),
];

/** A word for each group of which only words near to it in meaning stand there. */
const nearIn = ({ hits }: PublishedNearest['why']) =>
  Map.groupBy(
    hits.filter(({ near }) => near),
    ({ group }) => group,
  )
    .values()
    .flatMap((same) => same.slice(0, 1))
    .toArray();

function whyNear({ why }: PublishedNearest): Html {
  const inside = termsIn(why, (where) => where === 'passage');
  const above = termsIn(why, (where) => where !== 'passage').filter((term) => !inside.includes(term));
  const has = inside.length === 0 ? html`It has none of the terms` : html`It has ${words(listed(inside))}`;
  const near = nearIn(why).map(
    ({ term, group }) => html`; ${words(`“${term}”`)} is near in meaning to ${words(`“${group}”`)}`,
  );
  return html`${has}${above.length > 0 && html`; above it stands ${words(listed(above))}`}${near}${
    inside.length + above.length > 0 &&
    why.missing.length > 0 &&
    html`; nothing of ${words(listed(why.missing, 'or'))}`
  }.`;
}
