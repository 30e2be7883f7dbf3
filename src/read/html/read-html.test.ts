import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../test/shared-data.ts';
import { wordsAt } from '../../model/span.ts';
import { readHtml } from './read-html.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const page = (body: string) =>
  encode(`<!doctype html><html lang=en><title>T</title><body>${body}</body></html>`);

function blocks(bytes: Uint8Array): readonly string[] {
  const outcome = readHtml(bytes);
  if (!outcome.ok) throw new Error(outcome.message);
  const { text } = outcome.value;
  return outcome.value.blocks.map((block) => `${block.kind[0]}${block.level} ${wordsAt(text, block)}`);
}

const prose =
  'We will build homes, roads, schools and railways, and pay for them with a tax on land that all can bear.';

describe('readHtml', () => {
  it('reads headings, paragraphs, quotations, tables and nested lists', () => {
    const body = `<h1>Plan</h1><p>${prose}</p><h2>Homes</h2><p>We will:</p>
      <ul><li>Build them<ul><li>of wood;</li></ul></li><li><p>Heat them.</p></li></ul>
      <blockquote>So be it.</blockquote><table><tr><td>Cost</td><td>Much</td></tr></table>`;
    expect(blocks(page(body))).toEqual([
      'h1 Plan',
      `p0 ${prose}`,
      'h2 Homes',
      'p0 We will:',
      'i1 Build them',
      'i2 of wood;',
      'i1 Heat them.',
      'p0 So be it.',
      'p0 Cost',
      'p0 Much',
    ]);
  });

  it('leaves out navigation, scripts, forms and what is hidden', () => {
    const body = `<nav><a href=/>Home</a></nav><main><h1>Plan</h1><p>${prose}</p><script>no()</script>
      <p hidden>Not this</p><p style="display: none">Nor this</p><div class="share-bar">Tell a friend</div></main>
      <footer>Imprint</footer>`;
    expect(blocks(page(body))).toEqual(['h1 Plan', `p0 ${prose}`]);
  });

  it('keeps all sections of a page without an article', () => {
    const section = (name: string) =>
      `<section><h2>${name}</h2><p>${prose}</p><ul><li>${prose}</li></ul></section>`;
    expect(blocks(page(['One', 'Two', 'Three'].map(section).join('')))).toHaveLength(9);
  });

  it('leaves out a heading whose list of links was left out', () => {
    const body = `<p>${prose}</p><h2>Related articles</h2><ul><li><a href=a>Another plan of ours</a></li></ul>`;
    expect(blocks(page(body))).toEqual([`p0 ${prose}`]);
  });

  it('ends a paragraph at two line breaks and joins words over one, and drops soft hyphens', () => {
    expect(
      blocks(page(`<div>${prose}<br>More.<br><br>An&shy;other one, just as good as the last.</div>`)),
    ).toEqual([`p0 ${prose} More.`, 'p0 Another one, just as good as the last.']);
  });

  it('takes a short bold paragraph for a heading and a typed bullet for an item', () => {
    expect(blocks(page(`<p><b>Fair taxes</b></p><p>${prose}</p><p>• Cut them.</p>`))).toEqual([
      'h10 Fair taxes',
      `p0 ${prose}`,
      'i1 Cut them.',
    ]);
  });

  it('reads the characters as the page declares them, or as they are', () => {
    const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const body = '<p>caf\xe9 \x96 in this town, as in all towns, coffee is drunk</p>';
    const expected = ['p0 café – in this town, as in all towns, coffee is drunk'];
    expect(blocks(latin(`<html><meta charset="windows-1252">${body}`))).toEqual(expected);
    expect(blocks(latin(`<html>${body}`))).toEqual(expected);
    expect(
      blocks(encode('<html><meta charset=utf-8><p>café – in this town, as in all towns, coffee is drunk')),
    ).toEqual(expected);
  });

  it('gives the title and the language', () => {
    expect(readHtml(page(`<p>${prose}</p>`))).toMatchObject({
      ok: true,
      value: { title: 'T', language: 'en', format: 'html' },
    });
  });

  it('says that a page without text has none', () => {
    expect(readHtml(page('<div id=app></div><script>load()</script>'))).toMatchObject({
      ok: false,
      type: 'no-text',
    });
  });

  it.each([
    ['nested elements', '<div>'.repeat(10_000)],
    ['nested bold', '<b>'.repeat(10_000) + prose],
    ['nested fonts in paragraphs', Array.from({ length: 3000 }, (_, n) => `<font size=${n}><p>`).join('')],
    ['nested tables', '<table><tr><td>'.repeat(10_000)],
  ])('refuses or reads ten thousand %s fast', (_, body) => {
    const start = performance.now();
    const outcome = readHtml(page(body));
    expect(performance.now() - start).toBeLessThan(3000);
    if (!outcome.ok) expect(outcome.message).toMatch(/^[A-Z][^.]+\.$/);
  });

  it('takes time in proportion to the length of a flat page', () => {
    for (const unit of [
      '<p>a',
      '<br>',
      '<li>a',
      '<a href=x>a</a>',
      '<h2>a</h2>',
      '<',
      '&',
      '<div class="a b">a</div>',
      '<table>',
    ]) {
      const start = performance.now();
      readHtml(page(`<p>${prose}</p>${unit.repeat(20_000)}`));
      expect(performance.now() - start, unit).toBeLessThan(4000);
    }
  }, 60_000);

  const benchmark = sharedData('news/article-bodies/ground-truth.json');
  it.skipIf(benchmark === undefined)(
    'finds the bodies of news pages (needs ../shared/data/news): F1 of 4-grams at least .945',
    () => {
      const truth = JSON.parse(readFileSync(benchmark ?? '', 'utf8')) as Record<
        string,
        { articleBody: string }
      >;
      const scores = Object.entries(truth).map(([id, { articleBody }]) => {
        const bytes = gunzipSync(readFileSync(sharedData(`news/article-bodies/html/${id}.html.gz`) ?? ''));
        const outcome = readHtml(bytes);
        return overlap(outcome.ok ? outcome.value.text : '', articleBody);
      });
      const mean = (pick: 'precision' | 'recall') =>
        scores.reduce((sum, each) => sum + each[pick], 0) / scores.length;
      const [precision, recall] = [mean('precision'), mean('recall')];
      expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(0.945);
    },
    60_000,
  );

  const manifesto = sharedData('anchoring/manifesto-html-2010/labour/html.html');
  it.skipIf(manifesto === undefined)(
    'keeps every block of a manifesto (needs ../shared/data/anchoring)',
    () => {
      const html = readFileSync(manifesto ?? '', 'utf8');
      const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length;
      const body = html
        .slice(html.indexOf('<body'))
        .replace(/<[^>]*>/g, '')
        .replace(/&\w+;/g, '');
      expect(
        letters(
          blocks(encode(html))
            .map((block) => block.slice(2))
            .join(''),
        ),
      ).toBeGreaterThan(letters(body) * 0.999);
    },
  );
});

/** As the article extraction benchmark measures: precision and recall of the multiset of 4-grams of words. */
function overlap(found: string, wanted: string): { readonly precision: number; readonly recall: number } {
  const [a, b] = [shingles(found), shingles(wanted)];
  let common = 0;
  for (const [gram, count] of a) common += Math.min(count, b.get(gram) ?? 0);
  const size = (grams: ReadonlyMap<string, number>) =>
    [...grams.values()].reduce((sum, count) => sum + count, 0);
  return { precision: common / Math.max(1, size(a)), recall: common / Math.max(1, size(b)) };
}

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const grams = new Map<string, number>();
  for (let index = 0; index < Math.max(1, words.length - 3); index += 1) {
    const gram = words.slice(index, index + 4).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}
