import axe, { type AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, findChromium } from '../../test/chromium.ts';
import { hostileCampaign, hostileWords } from '../../test/hostile-campaign.ts';
import { enter, type OpenRoom, openRoom } from '../../test/open-room.ts';

const executablePath = findChromium();

describe.skipIf(executablePath === undefined)(
  'every screen of the reading room (skipped where there is no Chromium)',
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath ?? '', args: chromiumArguments });
    });
    afterAll(() => browser?.close());

    /** The addresses of all screens of a campaign that has such an ask and party. */
    async function screensOf(
      room: OpenRoom,
      page: Page,
      ask: string,
      party: string,
    ): Promise<readonly string[]> {
      const documents = await room.store.read((reader) => reader.documents());
      const own = documents.filter((each) => each.party === party);
      const [first, second = first] = own;
      const pdf = documents.find(({ format }) => format === 'pdf');
      await page.goto(`${room.origin}/room/read/${ask}/${party}`);
      const reading = new URL(page.url()).pathname;
      await page.keyboard.press('1');
      await page.locator('.just-judged').waitFor();
      const path = new URL(page.url());
      return [
        '/room/work',
        reading,
        `${path.pathname}${path.search}`,
        `/room/cell/${ask}/${party}`,
        `/room/cell/${ask}/${party}?show=all`,
        `/room/ask/${ask}`,
        `/room/ask/${ask}?show=all`,
        `/room/terms/${ask}`,
        '/room/documents',
        `/room/document/${encodeURIComponent(first?.id ?? '')}`,
        `/room/document/${encodeURIComponent(first?.id ?? '')}?ask=${ask}&at=3#p3`,
        `/room/compare/${encodeURIComponent(first?.id ?? '')}/${encodeURIComponent(second?.id ?? '')}`,
        ...(pdf === undefined ? [] : [`/room/page/${encodeURIComponent(pdf.id)}/2?mark=5`]),
        '/room/agreement',
        '/room/codes',
        '/room/name',
        '/room/nothing-here',
      ];
    }

    it('hinders nobody: light or dark, wide or narrow, with the page twice as large', async () => {
      const room = await openRoom();
      try {
        const welcome = await browser.newPage();
        await welcome.goto(room.newAddress());
        await welcome.evaluate(axe.source);
        expect(await hindrances(welcome)).toEqual([]);
        await welcome.close();
        const { page, context } = await enter(browser, room, 'Ana');
        const screens = await screensOf(room, page, 'evictions-without-grounds', 'millwrights');
        for (const path of screens) {
          await page.setViewportSize({ width: 1280, height: 800 });
          await page.emulateMedia({ colorScheme: 'light' });
          await page.goto(`${room.origin}${path}`);
          await page.evaluate(axe.source);
          for (const [colorScheme, width] of [
            ['light', 1280],
            ['dark', 1280],
            ['dark', 360],
            // 1280 pixels at 200 %.
            ['light', 640],
          ] as const) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 800 });
            if (width !== 640) expect(await hindrances(page), `${path} ${colorScheme} ${width}`).toEqual([]);
            expect(
              await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
              `${path} at ${width}`,
            ).toBeLessThanOrEqual(0);
          }
        }
        await context.close();
      } finally {
        await room.close();
      }
    }, 180_000);

    it('runs nothing that came in with names, titles, passages, notes, file names and addresses', async () => {
      const campaign = hostileCampaign();
      const room = await openRoom(campaign.file);
      try {
        const { page, context } = await enter(browser, room, `Ana ${hostileWords[0]} ${hostileWords[1]}`);
        const dialogs: string[] = [];
        const elsewhere: string[] = [];
        page.on('dialog', (dialog) => {
          dialogs.push(dialog.message());
          void dialog.dismiss();
        });
        page.on('request', (request) => {
          if (!request.url().startsWith(room.origin)) elsewhere.push(request.url());
        });
        const screens = await screensOf(room, page, 'zebra', 'herd');
        await page.goto(`${room.origin}/room/read/zebra/herd`);
        await page.getByLabel(/^Note/).fill(hostileWords.join('\n'));
        await page.keyboard.press('Escape');
        await page.keyboard.press('2');
        await page.locator('.just-judged').waitFor();
        await page.goto(`${room.origin}/room/terms/zebra`);
        await page.getByLabel('Term', { exact: true }).fill(hostileWords[1] ?? '');
        await page.getByRole('button', { name: 'Take it' }).click();
        await page.waitForLoadState('networkidle');
        for (const path of [
          ...screens,
          '/room/terms/%3Cscript%3EglobalThis.ran=1%3C%2Fscript%3E',
          '/room/cell/zebra/late',
        ]) {
          await page.goto(`${room.origin}${path}`);
          expect(await page.evaluate('globalThis.ran'), path).toBeUndefined();
          const foreign = await page.evaluate<readonly string[]>(`[...document.querySelectorAll(
              'script:not([src="/room/room.js"]), iframe, object, embed, base, meta[http-equiv], svg, math, style, [onerror], [onload], [onfocus], [onmouseover], [autofocus], a[href^="javascript:" i]'
            )].map((each) => each.outerHTML)`);
          expect(foreign, path).toEqual([]);
          const turned = await page.evaluate<string>('document.body.innerText');
          expect(turned, path).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
        }
        expect(await page.title()).not.toMatch(/[\u202a-\u202e]/);
        await page.goto(`${room.origin}/room/documents`);
        expect(await page.locator('.hidden-sign').count()).toBeGreaterThan(0);
        expect(dialogs).toEqual([]);
        expect(elsewhere).toEqual([]);
        await context.close();
      } finally {
        await room.close();
        campaign.remove();
      }
    }, 180_000);
  },
);

async function hindrances(page: Page): Promise<readonly string[]> {
  const run = `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`;
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
