import { type Html, html } from '../../publish/markup.ts';
import { agreementAt, anotherBrowserAt, codesAt, documentsAt, nameAt, room, workAt } from '../addresses.ts';
import { shown, shownPlain } from './shown.ts';

/** What every page of the reading room needs to know of its reader. */
export interface Desk {
  readonly campaign: string;
  /** Absent before the reader was asked. */
  readonly reader?: string;
  readonly formToken: string;
  /** An id that is good for one form. */
  readonly newFormId: () => string;
  /** Whether single letters work as keys. */
  readonly keys: boolean;
}

export interface ScreenContent {
  readonly kind: string;
  readonly title: string;
  readonly crumbs?: readonly { readonly name: string; readonly address: string }[];
  /** Which entry of the navigation it is. */
  readonly under?: string;
  readonly body: Html;
}

/** A whole page of the reading room. */
export function screen(desk: Desk, content: ScreenContent): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${shownPlain(content.title)}</title>
<link rel="stylesheet" href="${room}/style.css">
<script type="module" src="${room}/room.js"></script>
</head>
<body class="room room-${content.kind}"${desk.keys && html` data-keys`}>
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
<p class="campaign"><a href="${workAt}">${shown(desk.campaign)}</a> <span class="quiet">reading room</span></p>
${desk.reader !== undefined && navigation(content, desk.reader)}
</header>
<main id="main" tabindex="-1">
${breadcrumbs(content)}
${content.body}
</main>
<p class="told" role="status" aria-live="polite" id="told"></p>
</body>
</html>
`;
  return page.toString();
}

const navigation = ({ under }: ScreenContent, reader: string): Html =>
  html`<nav aria-label="Reading room"><ul>
${item(workAt, 'Work', under)}
${item(documentsAt, 'Documents', under)}
${item(agreementAt, 'Agreement', under)}
${item(codesAt, 'Code book and keys', under)}
<li><a href="/">The table</a></li>
<li><a href="${nameAt}"${under === nameAt && html` aria-current="page"`}>Reader: ${shown(reader)}</a></li>
</ul></nav>`;

const item = (address: string, name: string, under: string | undefined): Html =>
  html`<li><a href="${address}"${under === address && html` aria-current="page"`}>${name}</a></li>`;

const breadcrumbs = ({ crumbs }: ScreenContent): Html | undefined =>
  crumbs &&
  html`<nav class="crumbs" aria-label="You are here"><ol>
${crumbs.map((crumb) => html`<li><a href="${crumb.address}">${shown(crumb.name)}</a></li>\n`)}</ol></nav>`;

/** What every form carries: that it is ours, and that it is answered once. */
export const formSecrets = (desk: Desk): Html =>
  html`<input type="hidden" name="form" value="${desk.formToken}"><input type="hidden" name="once" value="${desk.newFormId()}">`;

/** A page that says why something cannot be done, and what to do. */
export const problemScreen = (desk: Desk, title: string, sentence: string, onward?: Html): string =>
  screen(desk, {
    kind: 'problem',
    title,
    body: html`<header class="opening"><h1>${title}</h1><p class="standfirst">${shown(sentence)}</p></header>
${onward ?? html`<p><a href="${workAt}">To the list of work</a></p>`}`,
  });

/** The first page: it lets a browser in and asks for the reader's name. */
export function welcomeScreen(desk: Desk, token: string | undefined, problem?: string): string {
  return screen(desk, {
    kind: 'welcome',
    title: 'The reading room',
    under: nameAt,
    body: html`<header class="opening">
<h1>${token === undefined ? 'Who reads?' : 'Welcome to the reading room'}</h1>
<p class="standfirst">Here people read what the parties wrote and judge it. Every judgement goes into the record
under the name of the reader who made it; on the published table readers are numbered, not named.</p>
</header>
${problem !== undefined && html`<p class="notice" role="alert">${shown(problem)}</p>`}
<form method="post" action="${token === undefined ? nameAt : '/room/enter'}" class="name-form">
${token === undefined ? formSecrets(desk) : html`<input type="hidden" name="token" value="${token}">`}
<p><label for="reader">Your name, as the record shall have it</label>
<input id="reader" name="reader" required maxlength="200" autocomplete="name"${desk.reader !== undefined && html` value="${desk.reader}"`}></p>
<p><button class="primary">${token === undefined ? 'Go on under this name' : 'Start reading'}</button></p>
</form>
${
  token === undefined
    ? html`<section><h2>Another browser</h2>
<p>Two people can read at the same time, each in a browser of their own on this machine.</p>
<form method="post" action="${anotherBrowserAt}">${formSecrets(desk)}<button>Make an address for another browser</button></form></section>`
    : html`<p class="quiet">Only looking? <a href="/">The table as it would be published</a> needs no name.</p>`
}`,
  });
}
