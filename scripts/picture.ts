import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../test/chromium.ts';
import { onrecord, root, temporaryFolder } from '../test/command-line.ts';

// Draws docs/table.png, the README's picture of the demo campaign's table.

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('It needs Chromium.');
const folder = temporaryFolder();
const made = onrecord(['start', '--demo', '--no-serve'], folder.path);
if (made.status !== 0) throw new Error(made.err);
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
const page = await browser.newPage({ viewport: { width: 1240, height: 1010 }, colorScheme: 'light' });
await page.goto(`file://${folder.path}/site/index.html`);
await page.screenshot({ path: `${root}docs/table.png` });
await browser.close();
folder.remove();
