import { htmlBody } from './html-body.ts';

/** An article of the Stennick Courier as a page of its site. */
export const newspaperPage = (markdown: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Five parties, six asks and one long silence - The Stennick Courier</title>
<meta name="author" content="Perrin Oakhollow">
<meta property="article:published_time" content="2025-05-16T05:00:00Z">
<style>
body { margin: 0 auto; max-width: 62rem; padding: 0 1rem; font: 1.05rem/1.55 Georgia, serif; color: #222; }
.masthead { text-align: center; border-bottom: 3px double #222; font-size: 2.4rem; }
nav a { margin-right: 1rem; }
aside { border-top: 1px solid #bbb; font-size: .9rem; }
</style>
</head>
<body>
<header>
<div class="masthead">The Stennick Courier</div>
<nav><a href="/home">Home</a><a href="/harbour">Harbour</a><a href="/chamber">Chamber</a><a href="/sport">Sport</a><a href="/notices">Births and deaths</a></nav>
</header>
<main>
<article>
${typographic(htmlBody(markdown))}
</article>
<aside>
<h2>Most read</h2>
<ol>
<li><a href="/harbour/ferry-stuck">Ferry stuck on the Pellsea bar for the third time this month</a></li>
<li><a href="/sport/rowing">Carrowby eight unbeaten</a></li>
<li><a href="/chamber/hulks">What is left of the Pellsea hulks</a></li>
</ol>
<p>Subscribe to the Courier for four crowns a week and read it before the gulls do.</p>
</aside>
</main>
<footer><p>The Stennick Courier, 11 Ropewalk, Stennick. Corrections: desk@courier.example</p></footer>
</body>
</html>
`;

/** The straight quotation marks of the source as a newspaper prints them. */
const typographic = (html: string): string =>
  html
    .replace(/(^|[\s>(])&quot;/gm, '$1“')
    .replace(/&quot;/g, '”')
    .replace(/(^|[\s>“(])'/gm, '$1‘')
    .replace(/'/g, '’');
