import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, constants, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Campaign } from '../../model/campaign.ts';
import { theProgram } from '../../model/entry.ts';
import { asJson, canonicalJson } from '../../record/ledger/canonical-json.ts';
import { StoreError } from '../failure.ts';
import { Connection } from './connection.ts';
import { giveName } from './give-name.ts';
import { append } from './ledger.ts';
import type { Migration } from './migrations/migration.ts';
import { campaignContent } from './recorded.ts';
import { migrate } from './schema.ts';
import { translated } from './sqlite-error.ts';

/**
 * Makes the file under another name in the same folder and gives it its own name when it is whole.
 * @throws StoreError `exists` where there is anything of that name, `missing` where its folder is not there.
 */
export async function createFile(
  path: string,
  campaign: Campaign,
  migrations: readonly Migration[],
  at: string,
): Promise<void> {
  await demandFolder(dirname(path));
  demandFree(path);
  const unfinished = `${path}.${randomUUID().slice(0, 8)}.unfinished`;
  try {
    fill(Connection.open(path, false, unfinished), campaign, migrations, at);
    await giveName(unfinished, path);
    await settle(dirname(path));
  } catch (error) {
    throw translated(error, path);
  } finally {
    for (const ending of ['', '-journal']) await rm(unfinished + ending, { force: true });
  }
}

async function demandFolder(folder: string): Promise<void> {
  try {
    await access(folder, constants.W_OK);
  } catch (cause) {
    const type = existsSync(folder) ? 'read-only' : 'missing';
    const what = type === 'missing' ? 'There is no folder' : 'Nothing can be written in';
    throw new StoreError({ type, message: `${what} ${folder}: choose another for the campaign.`, cause });
  }
}

/** A log or journal left over from another file would be taken for this one's and destroy it. */
function demandFree(path: string): void {
  for (const ending of ['', '-wal', '-journal']) {
    if (existsSync(path + ending))
      throw new StoreError({
        type: 'exists',
        message: `${path}${ending} is there already and was left as it is: choose another name, or move it away.`,
      });
  }
}

function fill(
  connection: Connection,
  campaign: Campaign,
  migrations: readonly Migration[],
  at: string,
): void {
  try {
    connection.exec('BEGIN');
    migrate(connection, migrations, at);
    const json = canonicalJson(asJson(campaign));
    connection.run('INSERT INTO campaign (one, campaign) VALUES (1, ?)', json);
    append(connection, { at, actor: theProgram, kind: 'campaign', content: campaignContent(campaign) });
    connection.exec('COMMIT');
  } finally {
    connection.close();
  }
}

/** The name too must outlast a power cut. Not every system lets a folder be opened for this. */
async function settle(folder: string): Promise<void> {
  try {
    await using handle = await open(folder, 'r');
    await handle.sync();
  } catch {
    // Then it is as durable as the system makes it.
  }
}
