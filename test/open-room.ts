import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createCampaign } from '../src/campaign/create-campaign.ts';
import { judgePassages, readJudgements } from '../src/campaign/judge-passages.ts';
import { openCampaign } from '../src/campaign/open-campaign.ts';
import type { Outcome } from '../src/model/outcome.ts';
import type { Store } from '../src/store/port.ts';
import { localApplication } from '../src/web/local-application.ts';
import { serveLocally } from '../src/web/local-server.ts';
import { root, temporaryFolder } from './command-line.ts';

/** A reading room that runs in this process, over a campaign of its own. */
export interface OpenRoom {
  readonly store: Store;
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly newAddress: () => string;
  readonly close: () => Promise<void>;
}

const now = () => new Date().toISOString();
const demo = (name: string) => join(root, 'demo', name);

/** @param campaignFile the demo's, where absent, with the judgements of its readers */
export async function openRoom(campaignFile?: string): Promise<OpenRoom> {
  const folder = temporaryFolder();
  const path = join(folder.path, 'room.onrecord');
  demand(await createCampaign(path, campaignFile ?? demo('campaign.yaml'), now, () => {}));
  const store = demand(await openCampaign(path, folder.path));
  if (campaignFile === undefined)
    demand(await judgePassages(store, demand(await readJudgements(demo('judgements.yaml'))), now));
  const application = localApplication(store, now, async () => new Map([['index.html', '<p>The table</p>']]));
  const server = await serveLocally(application.app, 0);
  application.servedAt(server.address);
  return {
    store,
    origin: new URL(server.address).origin,
    newAddress: application.newAddress,
    close: async () => {
      await server.close();
      await store.close();
      folder.remove();
    },
  };
}

/** A browser of its own, let in under a name. */
export async function enter(
  browser: Browser,
  room: OpenRoom,
  reader: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(room.newAddress());
  await page.getByLabel('Your name').fill(reader);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/room\/work$/);
  return { page, context };
}

function demand<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}
