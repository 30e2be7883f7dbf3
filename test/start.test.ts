import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, findChromium } from './chromium.ts';
import { onrecord, startOnrecord, temporaryFolder } from './command-line.ts';

/** A GET request that says what it wants to of the host it is for, as `fetch` does not let us. */
const statusFor = (address: string, host: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(address, { headers: { host } }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('onrecord start', () => {
  const folder = temporaryFolder();
  let running: ReturnType<typeof startOnrecord>;
  /** Where the table lies, and what the command says to open. */
  let address = '';
  let toOpen = '';

  beforeAll(async () => {
    const made = onrecord(['start', '--demo', '--no-serve'], folder.path);
    expect(made.status, made.err).toBe(0);
    expect(made.out).toContain('recognise-ilduri');
    expect(made.out).toMatch(/✓ committed .*— silent .*… awaited/);
    running = startOnrecord(['start', '--demo', '--port', '0'], folder.path);
    address = await new Promise<string>((resolve, reject) => {
      let said = '';
      running.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [printed, origin] = /(http:\/\/127\.0\.0\.1:\d+\/)room\/enter\?token=\S+/.exec(said) ?? [];
        if (printed === undefined || origin === undefined) return;
        toOpen = printed;
        resolve(origin);
      });
      running.once('exit', () => reject(new Error(said)));
    });
  });
  afterAll(() => {
    running.kill('SIGKILL');
    folder.remove();
  });

  it('shows every code of the demo, and writes what it says as JSON', () => {
    const { cells } = JSON.parse(readFileSync(join(folder.path, 'site', 'publication.json'), 'utf8')) as {
      cells: readonly { position: string }[];
    };
    const codes = new Set(cells.map((cell) => cell.position));
    expect([...codes].sort()).toEqual(
      [
        'awaited',
        'committed',
        'mentioned',
        'mixed',
        'opposed',
        'partial',
        'silent',
        'supportive',
        'unread',
      ].sort(),
    );
  });

  it('sends pages to browsers of this machine, with rules that no script can run', async () => {
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(`${address}nothing-here.html`)).status).toBe(404);
    expect((await fetch(`${address}%2e%2e/%2e%2e/etc/passwd`)).status).toBe(404);
    expect((await fetch(`${address}%zz`)).status).toBe(404);
  });

  it('refuses a page that gave its own name to this machine', async () => {
    const { host, port } = new URL(address);
    expect(await statusFor(address, host)).toBe(200);
    expect(await statusFor(address, `localhost:${port}`)).toBe(200);
    expect(await statusFor(address, `evil.example:${port}`)).toBe(403);
  });

  const browserAt = findChromium();
  it.skipIf(browserAt === undefined)(
    'leads from the table to the words behind a cell (needs Chromium)',
    async () => {
      const browser = await chromium.launch({ executablePath: browserAt ?? '', args: chromiumArguments });
      try {
        const page = await browser.newPage();
        await page.goto(address);
        await page
          .getByRole('link', { name: /Heron Party.*committed|committed/ })
          .first()
          .click();
        await page.getByText('committed').first().waitFor();
        expect(await page.locator('blockquote').first().textContent()).toMatch(/\w+/);
        expect(page.url()).toContain('/cell/');
      } finally {
        await browser.close();
      }
    },
  );

  it.skipIf(browserAt === undefined)(
    'opens the reading room with the one address that it prints, and leads to the table and back (needs Chromium)',
    async () => {
      const browser = await chromium.launch({ executablePath: browserAt ?? '', args: chromiumArguments });
      try {
        const page = await browser.newPage();
        await page.goto(toOpen);
        await page.getByLabel('Your name').fill('Ada Wren');
        await page.getByRole('button', { name: 'Start reading' }).click();
        await page.getByRole('link', { name: /Start reading/ }).click();
        const words = await page.locator('#passage').textContent();
        await page.keyboard.press('1');
        await page.locator('.just-judged').waitFor();
        await page.getByRole('link', { name: 'The table' }).click();
        await page.waitForURL(address);
        await page.getByRole('link', { name: 'Reading room' }).click();
        await page.waitForURL(/room\/work$/);
        const published = await (await fetch(`${address}publication.json`)).text();
        expect(published).toContain(JSON.stringify(words).slice(1, -1));
        expect(published).not.toContain('Ada Wren');
      } finally {
        await browser.close();
      }
    },
  );

  it('ends with exit status 0 when it is interrupted, and leaves one file', async () => {
    const ended = new Promise<number | null>((resolve) => running.once('exit', resolve));
    running.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(existsSync(join(folder.path, 'demo.onrecord-wal'))).toBe(false);
  });
});
