import { chmodSync, copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inventedDocument } from '../contract/invented-document.ts';
import type { Store } from '../port.ts';
import { createSqliteStore, type openSqliteStore } from './open.ts';
import { otherProcess } from './other-process.ts';
import { emptyCampaign, TemporaryFolder } from './temporary-campaign.ts';

const folder = new TemporaryFolder();
chmodSync(folder.path, 0o755);
afterAll(() => {
  for (const name of ['closed', 'open'])
    if (existsSync(folder.file(name))) chmodSync(folder.file(name), 0o755);
  folder.remove();
});

async function opened(opening: ReturnType<typeof openSqliteStore>): Promise<Store> {
  const outcome = await opening;
  if (!outcome.ok) throw new Error(outcome.message, { cause: outcome.cause });
  return outcome.value;
}

/** As a user who may not write: root may write everything, so it becomes nobody first. */
const readAndWrite = `
if (process.getuid() === 0) process.setuid(65534);
for (const readOnly of [false, true]) {
  const outcome = await openSqliteStore(path, { readOnly });
  if (!outcome.ok) { tell(outcome.type); continue; }
  const store = outcome.value;
  try {
    tell((await store.read((reader) => reader.documents())).length);
    await store.write((to) => to.addDocument(river('more', 1)));
    tell('written');
  } catch (error) { tell(error.name + ' ' + error.type); }
  await store.close();
}
const made = await createSqliteStore(path + '2', { name: 'Rivers', asks: [], parties: [], expectations: [] });
tell(made.ok ? 'made' : made.type);`;

describe.skipIf(process.platform === 'win32')('a campaign that may not be written', () => {
  it('can be read; writing says what to do', async () => {
    const path = inFolder('closed');
    const store = await opened(createSqliteStore(path, emptyCampaign));
    await store.write((to) => to.addDocument(inventedDocument('one', [])));
    await store.close();
    close('closed', path);
    expect(await otherProcess(readAndWrite, path).done()).toEqual([
      '1',
      'StoreError read-only',
      '1',
      'StoreError read-only',
      'read-only',
    ]);
  });

  it('can be read even if it was copied while it was open', async () => {
    const original = folder.file('original.onrecord');
    const store = await opened(createSqliteStore(original, emptyCampaign));
    await store.write((to) => to.addDocument(inventedDocument('one', [])));
    const path = inFolder('open');
    copyFileSync(original, path);
    await store.close();
    close('open', path);
    const told = await otherProcess(readAndWrite, path).done();
    expect(told).toEqual(['1', 'StoreError read-only', '1', 'StoreError read-only', 'read-only']);
  });
});

function inFolder(name: string): string {
  mkdirSync(folder.file(name));
  return join(folder.file(name), 'rivers.onrecord');
}

function close(name: string, path: string): void {
  chmodSync(path, 0o444);
  chmodSync(folder.file(name), 0o555);
}
