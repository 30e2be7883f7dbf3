import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { inventedDocument } from '../contract/invented-document.ts';
import type { Store } from '../port.ts';
import { createSqliteStore, openSqliteStore } from './open.ts';
import { limitedProcess, otherProcess } from './other-process.ts';
import { emptyCampaign, TemporaryFolder } from './temporary-campaign.ts';

const folder = new TemporaryFolder();
afterAll(() => folder.remove());

async function opened(opening: ReturnType<typeof openSqliteStore>): Promise<Store> {
  const outcome = await opening;
  if (!outcome.ok) throw new Error(outcome.message, { cause: outcome.cause });
  return outcome.value;
}

async function newCampaign(name: string): Promise<string> {
  const path = folder.file(name);
  await (await opened(createSqliteStore(path, emptyCampaign))).close();
  return path;
}

const addMany = `
const store = await opened(openSqliteStore(path));
for (let at = 0; at < 40; at++) await store.write((to) => to.addDocument(river(args[0] + at, 60)));
await store.close();
tell('done');`;

const small = (id: string) => inventedDocument(id, [{ words: 'clean river', context: '' }]);

describe('two processes with one campaign', () => {
  it('both write, and neither loses or repeats anything', async () => {
    const path = await newCampaign('both.onrecord');
    const children = ['a', 'b'].map((name) => otherProcess(addMany, path, name));
    const store = await opened(openSqliteStore(path));
    for (let at = 0; at < 40; at++) await store.write((to) => to.addDocument(small(`c${at}`)));
    for (const child of children) expect(await child.done()).toEqual(['done']);
    const ids = (await store.read((reader) => reader.documents())).map(({ id }) => id);
    await store.close();
    expect(ids).toHaveLength(120);
    for (const name of ['a', 'b', 'c'])
      expect(ids.filter((id) => id.startsWith(name))).toEqual(
        Array.from({ length: 40 }, (_, at) => `${name}${at}`),
      );
    expect(readFileSync(path).readUInt8(18)).toBe(1); // The last to close went back to the one file.
  });

  it('write a little while the other loads without a break', async () => {
    const path = await newCampaign('endless.onrecord');
    const endless = `
const store = await opened(openSqliteStore(path));
for (let at = 0; ; at++) { await store.write((to) => to.addDocument(river('endless' + at, 300))); tell(at); }`;
    const child = otherProcess(endless, path);
    await child.firstLine();
    const store = await opened(openSqliteStore(path));
    for (let at = 0; at < 10; at++) await store.write((to) => to.addDocument(small(`c${at}`)));
    await child.kill();
    await store.close();
  });

  it('are told that the other holds it, when it holds it for too long, and go on when it is free', async () => {
    const path = await newCampaign('held.onrecord');
    const store = await opened(openSqliteStore(path, { patience: 100 }));
    const other = new DatabaseSync(path);
    other.exec('BEGIN EXCLUSIVE');
    const locked = { type: 'locked', message: expect.stringContaining('another program') };
    await expect(store.write((to) => to.addDocument(small('one')))).rejects.toMatchObject(locked);
    await expect(store.read((reader) => reader.documents())).rejects.toMatchObject(locked);
    expect(await openSqliteStore(path, { patience: 100 })).toMatchObject(locked);
    other.exec('ROLLBACK');
    await store.write((to) => to.addDocument(small('one')));
    other.exec('BEGIN IMMEDIATE');
    await expect(store.write((to) => to.addDocument(small('two')))).rejects.toMatchObject(locked);
    expect(await store.read((reader) => reader.documents())).toHaveLength(1);
    other.close();
    await store.close();
  });

  it('wait for each other without stopping the process', async () => {
    const path = await newCampaign('waiting.onrecord');
    const store = await opened(openSqliteStore(path));
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    setTimeout(() => other.close(), 100);
    await store.write((to) => to.addDocument(small('one')));
    expect(await store.read((reader) => reader.documents())).toHaveLength(1);
    await store.close();
  });
});

describe('a disk', () => {
  const addUntilItFails = `
const store = await opened(openSqliteStore(path));
let at = 0;
try {
  for (;; at++) await store.write((to) => to.addDocument(river('d' + at, 400)));
} catch (error) {
  tell([error.name, error.type, at, (await store.read((reader) => reader.documents())).length].join(' '));
  tell(error.message);
}
await store.close();`;

  it.skipIf(process.platform === 'win32')(
    'that is full: one sentence, and the campaign as it was before',
    async () => {
      for (const kibibytes of [200, 400, 1000]) {
        const path = await newCampaign(`full${kibibytes}.onrecord`);
        const [told = '', message] = await limitedProcess(kibibytes, addUntilItFails, path).done();
        const [name, type, kept] = told.split(' ');
        expect([name, type]).toEqual(['StoreError', 'disk-full']);
        expect(told.split(' ')[3]).toBe(kept);
        expect(message).toContain('no room left');
        const store = await opened(openSqliteStore(path));
        expect(await store.read((reader) => reader.documents())).toHaveLength(Number(kept));
        await store.write((to) => to.addDocument(small('after')));
        await store.close();
        const check = new DatabaseSync(path, { readOnly: true });
        expect(check.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
        check.close();
      }
    },
  );

  it.skipIf(process.platform === 'win32')('that is full makes no campaign at all', async () => {
    const create = `
const outcome = await createSqliteStore(path, { name: 'Rivers', asks: [], parties: [], expectations: [] });
tell(outcome.ok ? 'made' : outcome.type);`;
    const path = folder.file('never.onrecord');
    expect(await limitedProcess(20, create, path).done()).toEqual(['disk-full']);
    expect(await openSqliteStore(path)).toMatchObject({ type: 'missing' });
  });
});
