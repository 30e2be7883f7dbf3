import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../test/chromium.ts';
import { onrecord, root, startOnrecord, temporaryFolder } from '../test/command-line.ts';

// Draws docs/room/*.png: every screen of the reading room with the demo campaign, wide and narrow, light and dark.

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('It needs Chromium.');
const into = process.argv[2] ?? `${root}docs/room`;
const folder = temporaryFolder();
const made = onrecord(['start', '--demo', '--no-serve'], folder.path);
if (made.status !== 0) throw new Error(made.err);
// A later version of one manifesto, and a second reader who does not always agree.
const heron = readFileSync(`${root}demo/documents/heron-programme.html`, 'utf8');
writeFileSync(
  join(folder.path, 'heron-second.html'),
  heron
    .replaceAll('sixteen', 'seventeen')
    .replace('We say what we see.', 'We say what we see, and what we hear.')
    .replace('Clothes can be cheap only when somebody else pays for them.', ''),
);
const judgements = readFileSync(`${root}demo/judgements.yaml`, 'utf8');
writeFileSync(
  join(folder.path, 'second.yaml'),
  judgements.replaceAll(/reader: .*/g, 'reader: Oren Vale').replaceAll('code: partial', 'code: supportive'),
);
for (const words of [
  ['add', 'heron-second.html', '--party', 'heron', '--kind', 'manifesto', '--published', '2025-05-20'],
  ['find'],
  ['judge', 'second.yaml'],
]) {
  const ran = onrecord(words, folder.path);
  if (ran.status !== 0) throw new Error(ran.err);
}
const running = startOnrecord(['start', '--demo', '--port', '0'], folder.path);
const address = await new Promise<string>((resolve) => {
  let said = '';
  running.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const found = /http:\/\/\S+token=\S+/.exec(said)?.[0];
    if (found !== undefined) resolve(found);
  });
});
const browser: Browser = await chromium.launch({ executablePath, args: chromiumArguments });
mkdirSync(into, { recursive: true });

// With a folder named, all looks, for whoever looks for what is ugly; in docs/ two of each screen are enough.
const looks = (
  [
    { name: 'light', colorScheme: 'light', width: 1080, height: 740 },
    { name: 'phone-dark', colorScheme: 'dark', width: 360, height: 740 },
    { name: 'dark', colorScheme: 'dark', width: 1200, height: 860 },
    { name: 'phone', colorScheme: 'light', width: 360, height: 740 },
  ] as const
).slice(0, process.argv[2] === undefined ? 2 : 4);

async function draw(page: Page, screen: string): Promise<void> {
  // A drawn page is a photograph to PNG: a smaller window keeps the picture small.
  const size = screen === 'page' ? 0.62 : screen.startsWith('reading') ? 0.86 : 1;
  for (const { name, colorScheme, width: wide, height: high } of looks) {
    const width = wide > 500 ? Math.round(wide * size) : wide;
    const height = Math.round(high * size);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `${into}/${screen}-${name}.png` });
  }
  await page.setViewportSize({ width: 1200, height: 860 });
}

const page = await browser.newPage({ viewport: { width: 1200, height: 860 } });
await page.goto(address);
await draw(page, 'welcome');
await page.getByLabel('Your name').fill('Ada Wren');
await page.keyboard.press('Enter');
await page.waitForURL(/work$/);
await draw(page, 'work');
const here = new URL(address).origin;
const go = (path: string) => page.goto(`${here}/room/${path}`);
await go('read/aid-target/lantern');
await page.waitForLoadState('networkidle');
await draw(page, 'reading');
await page.keyboard.press('2');
await page.locator('.just-judged').waitFor();
await page.waitForLoadState('networkidle');
await draw(page, 'reading-next');
await page.getByRole('link', { name: 'look at it again' }).click();
await page.locator('.revealed').waitFor();
await draw(page, 'reading-judged');
await go('read/recognise-ilduri/lantern');
await page.waitForLoadState('networkidle');
await page.keyboard.press('p');
await page.waitForURL(/page/);
await page.waitForLoadState('networkidle');
await draw(page, 'page');
for (const [screen, path] of [
  ['cell-hidden', 'cell/aid-target/lantern'],
  ['cell', 'cell/evictions-without-grounds/lantern?show=all'],
  ['ask', 'ask/evictions-without-grounds?show=all'],
  ['terms', 'terms/tezmira-import-ban'],
  ['documents', 'documents'],
  ['agreement', 'agreement'],
  ['codes', 'codes'],
  ['name', 'name'],
] as const) {
  await go(path);
  await draw(page, screen);
}
await go('documents');
const links = await page.getByRole('main').getByRole('link').all();
await links[0]?.click();
await page.waitForURL(/document\//);
await page.keyboard.press('j');
await page.keyboard.press('j');
await draw(page, 'document');
await go('documents');
await page
  .getByRole('link', { name: /What changed since/ })
  .first()
  .click();
await page.waitForURL(/compare/);
await draw(page, 'compare');
await browser.close();
running.kill('SIGINT');
folder.remove();
