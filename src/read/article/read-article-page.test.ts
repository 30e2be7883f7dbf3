import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresOf, scorePage } from '../../../bench/articles/measure.ts';
import { markedPages } from '../../../bench/articles/pages.ts';
import { bodyOfArticle } from '../../../bench/articles/readers.ts';
import { sharedData } from '../../../test/shared-data.ts';
import type { ArticleKind } from './kinds.ts';
import { readArticlePage } from './read-article-page.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function read(html: string, kind: ArticleKind = 'article') {
  const outcome = readArticlePage(encode(html), kind);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

function refusal(html: string): string {
  const outcome = readArticlePage(encode(html), 'article');
  return outcome.ok ? `read: ${outcome.value.text}` : outcome.message;
}

const first =
  'The reservoir at Hara, which feeds four towns, was closed on Tuesday after fish were found dead, the water company said.';
const second =
  '“We were told that it was safe,” said Ada Lund, who has fished there for thirty years, “and nobody came to look.”';
const third =
  'The company, Norland Water, promised a report, new filters and free water for the towns until the autumn.';

const story = `<!doctype html><html lang="en-GB"><head><title>Reservoir closed after fish die | The Norland Post</title>
<meta property="og:title" content="Reservoir closed after fish die"><meta property="og:site_name" content="The Norland Post">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Reservoir closed after fish die",
"datePublished":"2031-06-12T23:30:00+01:00","dateModified":"2031-06-13T08:00:00+01:00",
"author":[{"@type":"Person","name":"Dana Oke"},{"name":"PA Media"}],"publisher":{"name":"The Norland Post"}}]}</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article>
<h1>Reservoir closed after fish die</h1><p class="byline">By Dana Oke</p><time datetime="2031-06-12">12 June</time>
<p>${first}</p><figure><img src="a.jpg" alt="x"><figcaption>Dead fish at Hara (Tom Moe/PA)</figcaption></figure>
<p>Advertisement</p><p>${second}</p>
<div><img src="b.jpg" alt="Ada Lund beside the closed gate"><br><span class="small">Ada Lund beside the closed gate</span></div>
<p>Read more: <a href="/x">Fish die in Tebia too</a></p><div class="newsletter-signup"><p>Sign up for our daily letter of news and views, every morning.</p></div>
<p>${third}</p><p>Reporting by Dana Oke; Editing by Ravi Sen</p><h3>More on this story</h3><p>Fish die in Tebia too, says the ministry, which knows no reason.</p>
</article><section class="comments"><p>I never liked that reservoir, and I always said so, but nobody listens.</p></section></main></body></html>`;

describe('readArticlePage', () => {
  it('reads the body alone', () => {
    expect(read(story).text).toBe([first, second, third].join('\n'));
  });

  it('keeps captions and credits apart, so that nobody quotes them as the article', () => {
    const kept = read(story).furniture.map(({ what, text }) => `${what}: ${text}`);
    expect(kept).toContain('caption: Dead fish at Hara (Tom Moe/PA)');
    expect(kept).toContain('caption: Ada Lund beside the closed gate');
    expect(kept).toContain('credit: Reporting by Dana Oke; Editing by Ravi Sen');
  });

  it('says what the page says of its article', () => {
    expect(read(story).about).toEqual({
      headline: 'Reservoir closed after fish die',
      published: { day: '2031-06-12', printed: '2031-06-12T23:30:00+01:00', zone: '+01:00' },
      modified: { day: '2031-06-13', printed: '2031-06-13T08:00:00+01:00', zone: '+01:00' },
      bylines: ['Dana Oke'],
      agency: 'PA',
      publisher: 'The Norland Post',
    });
  });

  it('takes headline, name and day from the words where no data give them', () => {
    const page = `<title>The Norland Post</title><h1>Reservoir closed</h1><p>By Ravi Sen</p><p>12 June 2031</p><div><p>${first}</p><p>${second}</p><p>${third}</p></div>`;
    expect(read(page).about).toEqual({
      headline: 'Reservoir closed',
      published: { day: '2031-06-12', printed: '12 June 2031' },
      bylines: ['Ravi Sen'],
    });
    expect(read(page).text).toBe([first, second, third].join('\n'));
  });

  it('keeps a party’s own notes in its release, and not in an article', () => {
    const release = `<h1>Clean rivers now</h1><p>${first}</p><p>${second}</p><p>${third}</p><h3>Notes to editors</h3><p>We have asked for this since 2025, in each of our manifestos.</p>`;
    expect(read(release, 'release').text).toContain('since 2025');
    expect(read(release).text).not.toContain('since 2025');
  });

  it('reads the beginning that a paywall shows, and says that it is no more', () => {
    const { text, gaps } = read(
      `<h1>Reservoir closed</h1><p>${first}</p><p>Subscribe now to continue reading this article.</p>`,
    );
    expect(text).toContain(first);
    expect(gaps).toEqual([{ type: 'beginning-only' }]);
  });
});

describe('a page without an article is refused in one sentence', () => {
  it('a login page', () => {
    const page =
      '<title>Log in - The Norland Post</title><form><p>Please log in with your address to read on.</p><input type="email"><input type="password"></form>';
    expect(refusal(page)).toMatch(/^There is no article on this page, it is a login page: /);
  });

  it('a cookie wall', () => {
    const page = `<title>The Norland Post</title><div><h1>We value your privacy</h1><p>We and our partners use cookies to store personal data on your device, and ask for your consent.</p><p>You can change your consent at any time in our privacy policy, where all cookies are listed.</p></div>`;
    expect(refusal(page)).toMatch(/it is a cookie wall: /);
  });

  it('an error page, and a check for robots', () => {
    expect(
      refusal(
        '<title>404 Not Found</title><h1>Not found</h1><p>The page that you asked for is not here.</p>',
      ),
    ).toMatch(/it is an error page: /);
    expect(
      refusal('<title>Just a moment...</title><p>Checking your browser before you go on to the site.</p>'),
    ).toMatch(/it is a check for robots: /);
  });

  it('nothing, scripts alone, and navigation alone', () => {
    for (const page of [
      '<html></html>',
      '<script>let a = "<p>no</p>"</script>',
      '<nav><a href="/">Home</a></nav>',
    ])
      expect(refusal(page)).toMatch(/^There is no article on this page/);
  });

  it('and a report about cookies or a login is none of them', () => {
    const report = `<title>Ministers log in to cookie row | Post</title><h1>Ministers log in to cookie row</h1><p>${first}</p><p>${second}</p><p>${third}</p>`;
    expect(read(report).text).toContain(third);
  });
});

describe('hostile pages', () => {
  it('10 MB of paragraphs, links and pictures take seconds, not minutes', () => {
    const part = `<p>${first}</p><a href="x">By Dana Oke, By</a><img alt="A dead fish"><div class="caption"><span>x</span></div>`;
    const start = performance.now();
    expect(
      read(`<h1>Reservoir closed</h1>${part.repeat(Math.ceil(10_000_000 / part.length))}`).blocks.length,
    ).toBeGreaterThan(1000);
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 30_000);

  it('nests too deep to read are refused, broken data say nothing', () => {
    expect(refusal('<div>'.repeat(100_000))).toMatch(/nests its elements/);
    const broken = `<script type="application/ld+json">{"@type":"NewsArticle",</script><script type="application/ld+json">${'['.repeat(50_000)}</script><script type="application/ld+json">{"@type":["NewsArticle"],"headline":7,"author":{"name":{}},"datePublished":"2031-13-45"}</script>`;
    expect(read(`${broken}<p>${first}</p><p>${second}</p><p>${third}</p>`).about).toEqual({ bylines: [] });
  });

  it('a broken encoding is counted as a gap', () => {
    const bytes = Buffer.concat([
      encode(`<meta charset=utf-8><h1>Tide</h1><p>${first} caf`),
      Buffer.from([0xff, 0x81]),
      encode(`</p><p>${second}</p>`),
    ]);
    const outcome = readArticlePage(bytes, 'article');
    expect(outcome.ok && outcome.value.text).toContain(second);
  });
});

const folder = sharedData('news/article-bodies');

describe.skipIf(folder === undefined)(
  folder === undefined
    ? 'article bodies (skipped: ../shared/data/news/article-bodies is missing)'
    : 'article bodies',
  () => {
    it('reads the bodies of real pages with an F1 of .975 and more than four in ten exactly', async () => {
      const pages = markedPages(folder ?? '');
      expect(readdirSync(`${folder}/html`)).toHaveLength(pages.length);
      const scores = await Promise.all(
        pages.map(async ({ bytes, body }) => scorePage(body, await bodyOfArticle(bytes))),
      );
      const { f1, accuracy } = figuresOf(scores);
      expect(f1).toBeGreaterThan(0.975);
      expect(accuracy).toBeGreaterThan(0.4);
    });
  },
);
