import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { dayOfInstant } from '../model/day.ts';
import type { Store } from '../store/port.ts';
import { progressLine } from './progress-line.ts';
import { printTable } from './table.ts';
import { generator } from './version.ts';
import { run, valueOrRefuse, withCampaign, withCampaignOption } from './with-campaign.ts';

interface StartOptions {
  readonly campaign?: string;
  readonly demo?: boolean;
  readonly serve: boolean;
  readonly port: string;
  readonly site?: string;
}

const demoFile = (name: string) => fileURLToPath(new URL(`../../demo/${name}`, import.meta.url));
const demoCampaign = 'demo.onrecord';

export const startCommand = (): Command =>
  withCampaignOption(new Command('start'))
    .description('open the reading room and the table to the browsers of this machine')
    .option('--demo', 'with the demo campaign of a fictional country, in demo.onrecord')
    .option('--site <folder>', 'where to write the site', 'site')
    .option('--port <number>', 'the port on 127.0.0.1', '8686')
    .option('--no-serve', 'end after the site is written')
    .addHelpText('after', '\nExamples:\n  onrecord start\n  onrecord start --demo --no-serve')
    .action((options: StartOptions) =>
      run(async () => {
        if (options.demo) await prepareDemo();
        await withCampaign(options.demo ? demoCampaign : options.campaign, (store) => start(store, options));
      }),
    );

const now = () => new Date().toISOString();

/** Makes the demo campaign, once; the judgements of its readers come with it, or none of it stays. */
async function prepareDemo(): Promise<void> {
  if (existsSync(demoCampaign)) return;
  const { createCampaign } = await import('../campaign/create-campaign.ts');
  const { judgePassages, readJudgements } = await import('../campaign/judge-passages.ts');
  const made = valueOrRefuse(
    await createCampaign(demoCampaign, demoFile('campaign.yaml'), now, progressLine()),
  );
  process.stdout.write(`Loaded ${made.documents.length} documents into ${demoCampaign}\n\n`);
  try {
    await withCampaign(demoCampaign, async (store) => {
      valueOrRefuse(
        await judgePassages(store, valueOrRefuse(await readJudgements(demoFile('judgements.yaml'))), now),
      );
    });
  } catch (error) {
    await rm(demoCampaign, { force: true });
    throw error;
  }
}

async function start(store: Store, options: StartOptions): Promise<void> {
  const { deriveTable } = await import('../campaign/derive-table.ts');
  const { writeSite } = await import('../campaign/write-site.ts');
  const asOf = dayOfInstant(now());
  const pages = await pagesOf(store);
  await store.read(async (reader) =>
    printTable(await reader.campaign(), await deriveTable(reader, { asOf }), asOf),
  );
  const folder = options.site ?? 'site';
  valueOrRefuse(await writeSite(folder, pages));
  process.stdout.write(`\nThe site is in ${folder}/ (index.html)\n`);
  if (options.serve) await serve(store, options.port);
}

/** As the pages that are served call it, and where it lies. */
const readingRoom = { name: 'Reading room', address: '/room/work' };

/** The site as the campaign stands now. */
async function pagesOf(store: Store, workplace?: typeof readingRoom): Promise<ReadonlyMap<string, string>> {
  const { makePublication } = await import('../campaign/make-publication.ts');
  const { site } = await import('../publish/site.ts');
  const made = now();
  const asOf = dayOfInstant(made);
  return site(await store.read((reader) => makePublication(reader, { asOf }, made, generator)), workplace);
}

/** Serves until it is stopped. */
async function serve(store: Store, port: string): Promise<void> {
  const { localApplication } = await import('../web/local-application.ts');
  const { serveLocally } = await import('../web/local-server.ts');
  const application = localApplication(store, now, () => pagesOf(store, readingRoom));
  const server = await serveLocally(application.app, Number.parseInt(port, 10) || 0);
  application.servedAt(server.address);
  process.stdout.write(
    `\nOpen this address in a browser of this machine (it works once):\n\n  ${application.newAddress()}\n\nEnter prints another one, for another browser. Ctrl-C ends it.\n`,
  );
  const another = () => process.stdout.write(`  ${application.newAddress()}\n`);
  if (process.stdin.isTTY) process.stdin.on('data', another);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  process.stdin.off('data', another);
  process.stdin.pause();
  await server.close();
}
