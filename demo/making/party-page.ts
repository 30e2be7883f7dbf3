import { escapeHtml, htmlBody, slug } from './html-body.ts';
import { parseSource } from './source.ts';

/** The Heron Party's programme as a page of its site, with all that stands around a text there. */
export function partyPage(markdown: string): string {
  const chapters = parseSource(markdown).flatMap((block) =>
    block.type === 'heading' && block.level === 2 ? [block.text] : [],
  );
  const contents = chapters.map((title) => `<li><a href="#${slug(title)}">${escapeHtml(title)}</a></li>`);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Clear Water: our programme for 2025 | Heron Party</title>
<meta name="description" content="The programme of the Heron Party for the election of 12 June 2025.">
<meta property="article:published_time" content="2025-05-07T09:00:00Z">
<style>
body { margin: 0; font: 1.05rem/1.6 Georgia, serif; color: #1d2b2a; }
header, footer { background: #0e4d45; color: #e8f4ef; padding: 1rem 2rem; }
header a, footer a { color: inherit; }
nav ul { list-style: none; display: flex; gap: 1.5rem; padding: 0; }
.cookies { background: #f4e7b8; padding: .75rem 2rem; }
.page { display: grid; grid-template-columns: minmax(0, 42rem) 16rem; gap: 3rem; padding: 2rem; }
h1, h2, h3 { color: #0e4d45; line-height: 1.2; }
aside { font-size: .9rem; }
</style>
</head>
<body>
<div class="cookies" role="dialog" aria-label="Cookies">
<p>We use cookies to count visits and to remember that you have seen this notice. Nothing is sold.</p>
<button type="button">Accept all</button> <button type="button">Only what is needed</button>
</div>
<header>
<a href="/">Heron Party</a>
<nav aria-label="Main">
<ul>
<li><a href="/people">People</a></li>
<li><a href="/programme" aria-current="page">Programme</a></li>
<li><a href="/groups">Local groups</a></li>
<li><a href="/news">News</a></li>
<li><a href="/join">Join</a></li>
<li><a href="/give">Give</a></li>
</ul>
</nav>
</header>
<div class="page">
<main>
<p class="crumbs"><a href="/">Home</a> › <a href="/programme">Programme</a> › 2025</p>
<article>
<h1>Clear Water: our programme for 2025</h1>
<details><summary>On this page</summary>
<ol>
${contents.join('\n')}
</ol>
</details>
${htmlBody(markdown)}
</article>
</main>
<aside>
<h2>Read next</h2>
<ul>
<li><a href="/news/flood-meadows">Photographs from the flood meadows at Wexmoor</a></li>
<li><a href="/news/votes-at-sixteen">Ten pupils on votes at sixteen</a></li>
<li><a href="/news/who-owns-the-orrel">Who owns the Orrel? A guide in six maps</a></li>
</ul>
<h2>Our letter</h2>
<p>News from the bank, once a month. You can leave the list with one click.</p>
<form action="/letter" method="post">
<label>Your e-mail address <input type="email" name="email"></label>
<button type="submit">Sign up</button>
</form>
</aside>
</div>
<footer>
<p>© Heron Party 2025. Printed and promoted by the Heron Party, 4 Osier Lane, Wexmoor.</p>
<p><a href="/privacy">Privacy</a> · <a href="/imprint">Imprint</a> · <a href="/plain">Plain language</a></p>
</footer>
</body>
</html>
`;
}
