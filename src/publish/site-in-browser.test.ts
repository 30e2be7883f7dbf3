import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, findChromium } from '../../test/chromium.ts';
import { sampleInput } from './sample.test-data.ts';
import { site } from './site.ts';
import { textFragmentsOf } from './text-fragment.ts';
import { toPublication } from './to-publication.ts';

const executablePath = findChromium();
const kinds = {
  table: 'index.html',
  'judged cell': 'cell/river-law/harbour.html',
  'mixed cell': 'cell/school-meals/lantern.html',
  'silent cell': 'cell/river-law/lantern.html',
  'unread cell': 'cell/river-law/keel.html',
  'awaited cell': 'cell/river-law/dawn.html',
  ask: 'ask/river-law.html',
  document: 'document/harbour-manifesto-2031-05-03-a1b2.html',
  method: 'method.html',
};

describe.skipIf(executablePath === undefined)(
  'the site in a browser (skipped where there is no Chromium)',
  () => {
    let browser: Browser;
    let folder: string;

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath ?? '', args: chromiumArguments });
      folder = await mkdtemp(join(tmpdir(), 'onrecord-site-'));
      for (const [path, content] of site(toPublication(sampleInput))) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
    });

    afterAll(async () => {
      await browser?.close();
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    });

    const opened = async (path: string, colorScheme: 'light' | 'dark', width: number): Promise<Page> => {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
      await page.goto(pathToFileURL(join(folder, path)).href);
      return page;
    };

    it.each(Object.entries(kinds))(
      '%s: nothing that hinders anyone, light or dark, wide or narrow',
      async (_, path) => {
        const page = await opened(path, 'light', 1280);
        await page.evaluate(axe.source);
        for (const [colorScheme, width] of [['light', 1280] as const, ['dark', 360] as const]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          expect(await hindrances(page)).toEqual([]);
          expect(
            await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
          ).toBeLessThanOrEqual(0);
        }
        await page.close();
      },
    );

    it('opens from a disk with its style, without a complaint, and asks for nothing but its own files', async () => {
      const page = await browser.newPage();
      const asked: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => said.push(message.text()));
      for (const path of Object.values(kinds)) await page.goto(pathToFileURL(join(folder, path)).href);
      expect(said).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(pathToFileURL(folder).href))).toEqual([]);
      expect(await page.evaluate('getComputedStyle(document.body).maxWidth')).not.toBe('none');
      await page.close();
    });

    it('can be walked from the table to a cell and back with the keyboard alone', async () => {
      const page = await opened('index.html', 'light', 1280);
      const focused = () =>
        page.evaluate<string>('document.activeElement.textContent.replace(/\\s+/g, " ").trim()');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await focused()).toMatch(/^Give the river Ann/);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/cell\/river-law\/harbour\.html$/);
      await page.getByRole('link', { name: 'The table' }).first().press('Enter');
      await page.waitForURL(/index\.html$/);
      await page.close();
    });

    it('is printed on light ground, whatever the screen, the table across', async () => {
      const page = await opened('index.html', 'dark', 1280);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
        'rgb(255, 255, 255)',
      );
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const [, width, height] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.map(Number) ?? [];
      expect(width).toBeGreaterThan(height ?? Number.POSITIVE_INFINITY);
      await page.close();
    });

    it('links to places that a browser finds, in a text that says the same again and again', async () => {
      const lines = Array.from(
        { length: 400 },
        (_, at) => `Line ${at}, as well-known & often said: we will act. So far for ${at}.`,
      );
      const text = lines.join('\n');
      const start = text.indexOf('we will act.', text.indexOf('Line 300,'));
      const directive = textFragmentsOf(text)(start, start + 'we will act.'.length);
      const file = join(folder, 'long.html');
      await writeFile(file, `<!doctype html><p>${lines.join('<p>').replaceAll('&', '&amp;')}`);
      const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
      await page.goto(`${pathToFileURL(file).href}#:~:text=${directive}`);
      await page.waitForFunction('scrollY > 0', undefined, { timeout: 10_000 });
      const top = await page.evaluate<number>(
        'document.querySelectorAll("p")[300].getBoundingClientRect().top',
      );
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(600);
      await page.close();
    });
  },
);

async function hindrances(page: Page): Promise<readonly string[]> {
  const run = `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`;
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
