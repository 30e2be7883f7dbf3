/** An entry of an invented page, as TheyWorkForYou marks it. */
export interface InventedEntry {
  readonly anchor: string;
  readonly name?: string;
  readonly person?: number;
  readonly position?: string;
  readonly isIntervention?: boolean;
  /** Markup of the paragraphs, or of the division. */
  readonly content?: string;
  readonly division?: string;
  readonly column?: string;
}

/** A page of a parliament that does not exist, with the classes that TheyWorkForYou gives its own. */
export function inventedPage(
  entries: readonly InventedEntry[],
  { title = 'Clean Rivers', lead = '– in the House of Commons at 2:41 pm on', day = '2031-05-06' } = {},
): Uint8Array {
  return Buffer.from(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:site_name" content="TheyWorkForYou">
<meta property="og:url" content="https://www.theyworkforyou.com/debates/?id=${day}a.1.0&amp;amp;s=river"></head><body>
<nav><ul><li><a href="/">Home of the site</a></li></ul></nav>
<div class="debate-header"><div class="debate-header__content full-page__unit"><h1>${title}</h1>
<p class="lead">${lead} <a href="/debates/?d=${day}">6 May 2031</a>.</p></div></div>
<div class="full-page"><div class="debate-speech"><h2>Votes in this debate</h2></div>
${entries.map((entry) => markup(entry, day)).join('\n')}
</div><div id="footer"><p>Sign up to the newsletter</p></div></body></html>`);
}

function markup(entry: InventedEntry, day: string): string {
  const { anchor, content, division, column = '12', isIntervention } = entry;
  const modifier = isIntervention ? ' debate-speech__speaker-and-content--intervention' : '';
  const number = anchor.slice(1);
  return `<div class="debate-speech" id="${anchor}"><a name="${anchor}"></a>
<div class="debate-speech__speaker-and-content${modifier}">${heading(entry)}
${division === undefined ? `<div class="debate-speech__content">${content}</div>` : division}</div>
<ul class="debate-speech__meta debate-speech__links"><li class="link-to-speech"><span>Link to this speech</span>
<a href="/debates/?id=${day}a.1.0#${anchor}">In context</a> <a href="/debates/?id=${day}a.${number}">Individually</a></li>
<li class="link-to-hansard"><span> (Citation: HC Deb, 6 May 2031, c${column})</span></li></ul></div>`;
}

const heading = ({ name, person = 7, position = '' }: InventedEntry): string =>
  name === undefined
    ? ''
    : `<h2 class="debate-speech__speaker"><a href="/mp/?p=${person}"><strong class="debate-speech__speaker__name">${name}</strong>
<small class="debate-speech__speaker__position">${position}</small></a></h2>`;
