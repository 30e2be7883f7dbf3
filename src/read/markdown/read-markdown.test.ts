import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../test/shared-data.ts';
import { wordsAt } from '../../model/span.ts';
import { readHtml } from '../html/read-html.ts';
import { looksLikeMarkdown } from './looks-like-markdown.ts';
import { readMarkdown } from './read-markdown.ts';

async function blocks(text: string): Promise<readonly string[]> {
  const outcome = await readMarkdown(new TextEncoder().encode(text));
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.blocks.map(
    (block) => `${block.kind[0]}${block.level} ${wordsAt(outcome.value.text, block)}`,
  );
}

describe('readMarkdown', () => {
  it('reads headings, paragraphs, nested lists and quotations', async () => {
    const text =
      'Plan\n====\n\n## Homes\n\nWe *will*\nact, [now](http://x.test):\n\n- Build\n  homes\n    1. of wood\n- Rest\n\n> So be it.';
    expect(await blocks(text)).toEqual([
      'h1 Plan',
      'h2 Homes',
      'p0 We will act, now:',
      'i1 Build homes',
      'i2 of wood',
      'i1 Rest',
      'p0 So be it.',
    ]);
  });

  it.each([
    '>'.repeat(50_000),
    `${'['.repeat(50_000)}a`,
    '*a '.repeat(30_000),
    `${'- '.repeat(10_000)}a`,
    '`'.repeat(50_000),
  ])(
    'reads what is made to hurt within seconds: %#',
    async (text) => {
      const start = performance.now();
      await readMarkdown(new TextEncoder().encode(`# T\n\n${text}`));
      expect(performance.now() - start).toBeLessThan(5000);
    },
    30_000,
  );

  const folder = sharedData('anchoring/manifesto-html-2010/labour');
  it.skipIf(folder === undefined)(
    'reads the same from Markdown as from HTML (needs ../shared/data/anchoring)',
    async () => {
      const html = readHtml(readFileSync(`${folder}/html.html`));
      const markdown = await readMarkdown(readFileSync(`${folder}/markdown.mkd`));
      expect(html.ok && markdown.ok && html.value.blocks.length).toBe(
        markdown.ok && markdown.value.blocks.length,
      );
    },
  );
});

describe('looksLikeMarkdown', () => {
  it('tells Markdown from plain text with bullets', () => {
    expect(looksLikeMarkdown('# Plan\n\nText\n\n## More\n\nText')).toBe(true);
    expect(looksLikeMarkdown('Plan\n====\n\nWe **will** act.')).toBe(true);
    expect(looksLikeMarkdown('We will:\n\n* build\n* rest\n\n1. One\n2. Two\n\n#1 in the polls')).toBe(false);
  });
});
