import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { openCampaign } from '../../src/campaign/open-campaign.ts';
import { spokenIn } from '../../src/campaign/said-in-debates.ts';
import { type Spoken, whoSaid } from '../../src/campaign/who-said.ts';
import { archivedFiles } from '../../src/read/archive/archive.ts';
import type { TarEntry } from '../../src/read/archive/tar-entries.ts';
import { readDocument } from '../../src/read/read-document.ts';
import { sharedData } from '../../test/shared-data.ts';
import { printRows, seconds, timeOnrecord } from '../measure.ts';
import { packedTar } from './packed-tar.ts';

// An archive of debates, read, split and stored by `onrecord add` into a campaign that has a registry of people, beside the
// bare parse of the same pages with parse5; and how long it takes to say of every speech who it was and for whom.

const archive = sharedData('scale/twfy-html-hongkong-2000-2023.tar.gz');
const people = [
  'parlparse-2015/all-members-2010.xml',
  'parlparse-2015/peers-ucl.xml',
  'parlparse-2015/people.xml',
]
  .map((name) => sharedData(`people/${name}`))
  .filter((path) => path !== undefined);
const sizes = [100, 400, Number.POSITIVE_INFINITY];
const campaign = {
  name: 'Bench',
  asks: [{ id: 'none', text: 'Zxqv', terms: { none: ['zxqv'] } }],
  parties: [{ id: 'a', name: 'A' }],
};

async function main(): Promise<void> {
  if (archive === undefined) {
    process.stdout.write('Skipped: it needs ../shared/data/scale.\n');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    writeFileSync(join(folder, 'campaign.yaml'), JSON.stringify(campaign));
    await measure(folder, await pagesOf(readFileSync(archive)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pagesOf(bytes: Uint8Array): Promise<readonly TarEntry[]> {
  const pages: TarEntry[] = [];
  for await (const entry of archivedFiles(chunks(bytes))) pages.push(entry);
  return pages;
}

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1 << 18) yield bytes.subarray(at, at + (1 << 18));
}

async function measure(folder: string, all: readonly TarEntry[]): Promise<void> {
  const rows: string[][] = [];
  const perMegabyte: number[] = [];
  for (const size of sizes) {
    const pages = spread(all, size);
    const megabytes = pages.reduce((sum, page) => sum + page.bytes.length, 0) / 1e6;
    const packed = join(folder, 'pages.tar.gz');
    writeFileSync(packed, gzipSync(packedTar(pages), { level: 1 }));
    const name = `of-${pages.length}.onrecord`;
    timeOnrecord(['new', name, 'campaign.yaml'], folder);
    if (people.length > 0) timeOnrecord(['people', 'import', '-c', name, ...people], folder);
    const added = timeOnrecord(['add', '-c', name, '--kind', 'debate', packed], folder);
    const attributed = await attribution(join(folder, name), folder);
    rmSync(join(folder, name), { force: true });
    const bare = bareParse(pages);
    const speeches = await speechesIn(pages);
    perMegabyte.push(added.milliseconds / megabytes);
    rows.push([
      String(pages.length),
      megabytes.toFixed(1),
      String(speeches),
      seconds(added.milliseconds),
      `${added.megabytes.toFixed(0)} MB`,
      (speeches / (added.milliseconds / 1000)).toFixed(0),
      (megabytes / (added.milliseconds / 1000)).toFixed(1),
      seconds(bare),
      `${(added.milliseconds / bare).toFixed(1)} x`,
      seconds(attributed.milliseconds),
      `${((100 * attributed.persons) / Math.max(1, attributed.speeches)).toFixed(1)} %`,
    ]);
  }
  printRows(
    [
      'pages',
      'MB',
      'speeches',
      'onrecord add',
      'peak',
      'speeches/s',
      'MB/s',
      'parse5 alone',
      'ratio',
      'who said it',
      'a person',
    ],
    rows,
  );
  const growth = (perMegabyte.at(-1) ?? 0) / (perMegabyte[0] ?? 1);
  process.stdout.write(
    `\nTime a megabyte at ${rows.at(-1)?.[0]} pages is ${growth.toFixed(2)} times that at ${rows[0]?.[0]} (goal: all in under 90 s and 800 MB)\n`,
  );
}

/** Everyone who spoke, asked of the registry at once, as a table of all findings would. */
async function attribution(path: string, folder: string) {
  const opened = await openCampaign(path, folder);
  if (!opened.ok) throw new Error(opened.message);
  const start = performance.now();
  const voices = await opened.value.read(async (reader) => {
    const spoken: Spoken[] = [];
    for (const record of await reader.documents())
      for (const speech of await reader.speeches(record.id))
        spoken.push(...[spokenIn(record, speech) ?? []].flat());
    const voiceOf = await whoSaid(reader, spoken);
    return spoken.map(voiceOf);
  });
  const milliseconds = performance.now() - start;
  await opened.value.close();
  const persons = voices.filter(({ who }) => who?.type === 'person').length;
  return { milliseconds, speeches: voices.length, persons };
}

/** So many pages from all over the years. */
function spread(all: readonly TarEntry[], size: number): readonly TarEntry[] {
  const step = Math.max(1, all.length / size);
  return Array.from({ length: Math.min(size, all.length) }, (_, at) => all[Math.floor(at * step)]).flatMap(
    (page) => page ?? [],
  );
}

function bareParse(pages: readonly TarEntry[]): number {
  const start = performance.now();
  for (const { bytes } of pages) parse(new TextDecoder().decode(bytes));
  return performance.now() - start;
}

async function speechesIn(pages: readonly TarEntry[]): Promise<number> {
  let speeches = 0;
  for (const { name, bytes } of pages) {
    const read = await readDocument(bytes, { fileName: name });
    if (read.ok) speeches += read.value.speeches?.length ?? 0;
  }
  return speeches;
}

await main();
