import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { day } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import { partyId } from '../model/ids.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import { prepareFor } from '../read/read-document.ts';
import type { Store } from '../store/port.ts';
import { giveName } from '../store/sqlite/give-name.ts';
import { createSqliteStore } from '../store/sqlite/open.ts';
import { keepDocuments } from './add-documents.ts';
import { type CampaignFile, type DeclaredDocument, parseCampaignFile } from './campaign-file.ts';
import { bringIndexUpToDate } from './index-passages.ts';
import type { Progress } from './progress.ts';
import { fileProblem, readSource, type Source } from './read-source.ts';
import { type SearchRun, searchDocuments } from './search-documents.ts';

/** What a new campaign holds. */
export interface CreatedCampaign {
  readonly name: string;
  readonly documents: readonly DocumentRecord[];
  readonly run: SearchRun;
}

/**
 * Makes a campaign from a YAML file: loads every document that has a file, and searches them. It is built under
 * another name and gets its own only when it is whole, so a break leaves no half campaign.
 * @param path the campaign to make, `NAME.onrecord`
 */
export async function createCampaign(
  path: string,
  yamlPath: string,
  now: () => string,
  progress: Progress,
): Promise<Outcome<CreatedCampaign>> {
  if (!path.endsWith('.onrecord'))
    return failure({ message: `A campaign is a file NAME.onrecord: ${path} has another ending.` });
  if (existsSync(path))
    return failure({
      message: `${path} is there already. To bring it up to date with the YAML file: onrecord update -c ${path} ${yamlPath}`,
    });
  const file = await readCampaignFile(yamlPath);
  if (!file.ok) return file;

  await prepareFor(file.value.documents.map((document) => document.file));
  const building = `${path}.being-made-${process.pid}`;
  const created = await createSqliteStore(building, file.value.campaign);
  if (!created.ok) return created;
  try {
    const filled = await fill(created.value, file.value, dirname(yamlPath), now, progress);
    await created.value.close();
    if (!filled.ok) return filled;
    await giveName(building, path);
    return filled;
  } finally {
    await created.value.close();
    await rm(building, { force: true });
  }
}

async function fill(
  store: Store,
  file: CampaignFile,
  folder: string,
  now: () => string,
  progress: Progress,
): Promise<Outcome<CreatedCampaign>> {
  await bringIndexUpToDate(store);
  const loaded = await loadDeclared(store, file.documents, folder, now, progress);
  if (!loaded.ok) return loaded;
  const run = await searchDocuments(store, now, progress);
  return success({ name: file.campaign.name, documents: loaded.value, run });
}

/** Reads and checks a campaign's YAML file. */
export async function readCampaignFile(path: string): Promise<Outcome<CampaignFile>> {
  try {
    return parseCampaignFile(await readFile(path, 'utf8'), basename(path));
  } catch (cause) {
    return failure({ message: fileProblem(path, cause), cause });
  }
}

/**
 * Loads declared documents one after the other, so that one at a time is in memory; all problems are told
 * together.
 */
export async function loadDeclared(
  store: Store,
  declared: readonly DeclaredDocument[],
  folder: string,
  now: () => string,
  progress: Progress,
): Promise<Outcome<readonly DocumentRecord[]>> {
  const documents: DocumentRecord[] = [];
  const problems: string[] = [];
  for (const [index, each] of declared.entries()) {
    progress({ step: 'reading', done: index, of: declared.length, what: each.file });
    const read = await readSource(sourceOf(each, folder), now());
    const kept = read.ok ? await keepDocuments(store, [read.value]) : read;
    if (kept.ok) documents.push(...kept.value);
    else problems.push(kept.message);
  }
  progress({ step: 'reading', done: declared.length, of: declared.length, what: '' });
  return problems.length > 0 ? failure({ message: problems.join('\n') }) : success(documents);
}

/** A declared document as a file on disk: its path is relative to the campaign file. */
export function sourceOf(declared: DeclaredDocument, folder: string): Source {
  const { party, title, published, url, kind, file } = declared;
  const on = published === undefined ? undefined : day(published);
  return {
    path: resolve(folder, file),
    kind,
    ...(party === undefined ? {} : { party: partyId(party) }),
    ...(title === undefined ? {} : { title }),
    ...(on === undefined ? {} : { published: on }),
    ...(url === undefined ? {} : { url }),
  };
}
