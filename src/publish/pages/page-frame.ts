import {
  dataAddress,
  indexAddress,
  methodAddress,
  relativeLink,
  schemaAddress,
  styleAddress,
} from '../addresses.ts';
import { type Html, html, words } from '../markup.ts';
import { dayInWords } from '../phrases.ts';
import { plainText } from '../shown-text.ts';
import type { SiteView } from '../site-view.ts';

export interface PageContent {
  /** From the site's root. */
  readonly path: string;
  readonly kind: 'table' | 'cell' | 'ask' | 'document' | 'method';
  readonly title: string;
  /** From the table down to the page above this one. */
  readonly crumbs?: readonly { readonly name: string; readonly path: string }[];
  readonly body: Html;
}

/**
 * Nothing may be loaded but the style sheet, and nothing can run. `file:` because a browser may hold that a page
 * opened from a disk has no `'self'`; on the web no page can load from `file:`, so it opens nothing.
 */
const policy =
  "default-src 'none'; style-src 'self' file:; img-src 'self'; base-uri 'none'; form-action 'none'";

/** A whole page of the site. */
export function pageFrame(view: SiteView, content: PageContent): string {
  const { publication } = view;
  const link = (to: string) => relativeLink(content.path, to);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${plainText(publication.generator)}">
<title>${plainText(content.title)}</title>
<link rel="stylesheet" href="${link(styleAddress)}">
</head>
<body class="page-${content.kind}">
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
<p class="campaign"><a href="${link(indexAddress)}">${words(publication.campaign.name)}</a></p>
<nav aria-label="Site"><ul>
${navItem(content.path, indexAddress, 'The table')}
${navItem(content.path, methodAddress, 'How this was made')}
<li><a href="${link(dataAddress)}">Data</a></li>${
    view.workplace !== undefined &&
    html`
<li><a href="${view.workplace.address}">${view.workplace.name}</a></li>`
  }
</ul></nav>
</header>
<main id="main" tabindex="-1">
${breadcrumbs(content)}
${content.body}
</main>
<footer class="colophon">
<p>As of ${time(publication.asOf)}. Made ${time(publication.made)} with ${words(publication.generator)}.
All of this as one file: <a href="${link(dataAddress)}">${dataAddress}</a>, described by
<a href="${link(schemaAddress)}">its schema</a>.</p>
<p>Quotations belong to those who wrote them. These pages load nothing from anywhere else and run no script.</p>
</footer>
</body>
</html>
`;
  return page.toString();
}

const navItem = (from: string, to: string, name: string): Html =>
  html`<li><a href="${relativeLink(from, to)}"${from === to && html` aria-current="page"`}>${name}</a></li>`;

const breadcrumbs = ({ crumbs, path }: PageContent): Html | undefined =>
  crumbs &&
  html`<nav class="crumbs" aria-label="You are here"><ol>
${crumbs.map((crumb) => html`<li><a href="${relativeLink(path, crumb.path)}">${words(crumb.name)}</a></li>\n`)}</ol></nav>`;

/** A day or an instant, for people and for programs. */
export const time = (when: string): Html => html`<time datetime="${when}">${dayInWords(when)}</time>`;
