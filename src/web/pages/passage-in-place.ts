import type { FindingView, NearPassage } from '../../campaign/view-finding.ts';
import type { TermHit } from '../../model/finding.ts';
import { type Html, html } from '../../publish/markup.ts';
import { time } from '../../publish/pages/page-frame.ts';
import { capitalised, kindInWords, pagesInWords } from '../../publish/phrases.ts';
import { saidInWords } from '../../publish/said-in-words.ts';
import { clippingAt, documentAt, pageAt } from '../addresses.ts';
import { shown, shownPlain, shownSigns } from './shown.ts';

/** The passage with what stands above, before and after it; of a PDF also as it is printed. */
export function passageInPlace(view: FindingView): Html {
  const { words, before, after, found } = view;
  const { passage } = words;
  const isLead = (near: NearPassage) => passage.leadIn.some((place) => place.start === near.passage.start);
  const own = before.filter((near) => !isLead(near) && near.passage.kind !== 'heading');
  return html`<section class="in-place" aria-label="The passage in its place">
${words.headings.length > 0 && html`<p class="path"><span class="label">Under</span> ${path(words.headings)}</p>`}
${own.map(nearPassage)}
${words.leadIn.map((each) => html`<p class="lead-in" dir="auto">${shownSigns(each)}</p>\n`)}
<blockquote id="passage" dir="auto" tabindex="-1">${withHits(words.text, passage.start, found?.hits ?? [])}</blockquote>
${after.map(nearPassage)}
${whence(view)}
${view.document.format === 'pdf' && clipping(view)}
</section>`;
}

const path = (headings: readonly string[]): readonly Html[] =>
  headings.map(
    (heading, at) => html`${at > 0 && html` <span aria-hidden="true">›</span> `}${shown(heading)}`,
  );

const nearPassage = ({ passage, text }: NearPassage): Html =>
  html`<p class="around around-${passage.kind}" dir="auto">${shownSigns(text)}</p>\n`;

/** The words with those that were found marked. */
export function withHits(text: string, start: number, hits: readonly TermHit[]): readonly Html[] {
  const parts: Html[] = [];
  let at = 0;
  for (const { place, group } of hits.toSorted((a, b) => a.place.start - b.place.start)) {
    const from = Math.max(at, place.start - start);
    const to = Math.min(text.length, place.end - start);
    if (to <= from) continue;
    parts.push(
      html`${shownSigns(text.slice(at, from))}<mark title="${shownPlain(group)}">${shownSigns(text.slice(from, to))}</mark>`,
    );
    at = to;
  }
  return [...parts, html`${shownSigns(text.slice(at))}`];
}

export function whence({ document, words, party, said, ask }: FindingView): Html {
  const { passage } = words;
  return html`<p class="whence">${said !== undefined && html`${shown(capitalised(saidInWords(said)))} – `}<cite>${shown(document.title)}</cite>, ${
    party !== undefined && html`${shown(party.name)}, `
  }${kindInWords(document.kind)}${document.published !== undefined && html`, ${time(document.published)}`}${
    passage.page !== undefined && html`, ${pagesInWords(passage.page, passage.lastPage)} of the file`
  }. <a href="${documentAt(document.id, { ask: ask.id, ordinal: passage.ordinal })}" data-key="o">The whole document at this place <kbd>o</kbd></a></p>`;
}

function clipping({ document, words: { passage, text } }: FindingView): Html {
  const page = passage.page ?? 1;
  const place = { document: document.id, ordinal: passage.ordinal };
  return html`<figure class="clipping">
<a href="${pageAt(document.id, page, passage.ordinal)}" data-key="p"><img src="${clippingAt(place)}" loading="eager" alt="As printed on page ${page} of the file, these words marked: ${shownPlain(text.slice(0, 200))}"></a>
<figcaption><a href="${pageAt(document.id, page, passage.ordinal)}">The whole page ${page} <kbd>p</kbd></a></figcaption>
</figure>`;
}
