import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Outcome, success } from '../model/outcome.ts';
import type { Store } from '../store/port.ts';
import { openSqliteStore } from '../store/sqlite/open.ts';
import { bringIndexUpToDate } from './index-passages.ts';
import { bringKeysUpToDate } from './key-registry.ts';

/** Opens the campaign of the given path or, without one, the only `*.onrecord` of the folder. */
export async function openCampaign(path: string | undefined, folder: string): Promise<Outcome<Store>> {
  const found = path === undefined ? await onlyCampaignIn(folder) : success(path);
  if (!found.ok) return found;
  const opened = await openSqliteStore(found.value);
  if (opened.ok) {
    await bringIndexUpToDate(opened.value);
    await bringKeysUpToDate(opened.value);
  }
  return opened;
}

async function onlyCampaignIn(folder: string): Promise<Outcome<string>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.onrecord')).sort();
  const [only, ...more] = files;
  if (only === undefined)
    return failure({
      message:
        'There is no campaign (*.onrecord) in this folder. Make one with "onrecord new NAME.onrecord campaign.yaml", or name one with -c FILE.',
    });
  if (more.length > 0)
    return failure({
      message: `There are ${files.length} campaigns in this folder: choose with -c, for instance -c ${only}.`,
    });
  return success(join(folder, only));
}
