import { existsSync, readdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { noEntry } from '../../record/ledger/chain.ts';
import { verifiedEntry } from '../../record/ledger/verify-chain.ts';
import type { StoreReader } from '../port.ts';
import { hashOf } from './ledger.ts';
import { createSqliteStore, openSqliteStore } from './open.ts';
import { otherProcess } from './other-process.ts';
import { emptyCampaign, TemporaryFolder } from './temporary-campaign.ts';

const folder = new TemporaryFolder();
afterAll(() => folder.remove());

const PASSAGES = 150;

/** Adds documents and judgements of them without end, and tells of each when it is kept. */
const addForEver = `
const store = await opened(openSqliteStore(path));
const there = (await store.read((reader) => reader.documents())).length;
tell('ready');
for (let at = there; ; at++) {
  await store.write((to) => to.addDocument(river('d' + at, ${PASSAGES})));
  tell('d' + at);
  const { passage } = river('d' + at, 2).passages[1];
  const judgement = { ask: 'a', document: 'd' + at, passage, code: 'partial', reader: 'Ana', at: '2031', note: 'n' + at };
  tell(String((await store.write((to) => to.addJudgement(judgement))).number));
}`;

describe('a process that is killed', () => {
  it('leaves every document that it was told is kept, none by half, and a file that goes on: thirty times', async () => {
    const path = folder.file('killed.onrecord');
    const created = await createSqliteStore(path, emptyCampaign);
    if (created.ok) await created.value.close();
    let logs = 0;
    for (let time = 0; time < 30; time++) {
      const child = otherProcess(addForEver, path);
      await child.firstLine();
      await pause(5 + 12 * (time % 10) * Math.random());
      const [, ...told] = await child.kill();
      logs += Number(existsSync(`${path}-wal`));
      demandSound(path);
      const kept = await wholeDocuments(path);
      expect(kept.slice(0, kept.length)).toEqual(kept.map((_, at) => `d${at}`));
      expect(kept).toEqual(expect.arrayContaining(told.filter((each) => each.startsWith('d'))));
      expect(await wholeRecord(path)).toEqual(
        expect.arrayContaining(told.filter((each) => /^\d/.test(each))),
      );
    }
    // Else nothing was interrupted, and the test shows nothing.
    expect(logs).toBeGreaterThan(0);
  }, 180_000);

  it('while it makes a campaign leaves a whole one or none', async () => {
    const createForEver = `
tell('ready');
for (let at = 0; ; at++) {
  const store = await opened(createSqliteStore(path + at + '.onrecord', { name: 'Rivers', asks: [], parties: [], expectations: [] }));
  await store.close();
}`;
    for (let time = 0; time < 6; time++) {
      const child = otherProcess(createForEver, folder.file(`new${time}-`));
      await child.firstLine();
      await pause(100 + 150 * Math.random());
      await child.kill();
    }
    const made = readdirSync(folder.path).filter((name) => /^new.*onrecord$/.test(name));
    expect(made.length).toBeGreaterThan(0);
    for (const name of made) expect(await wholeDocuments(folder.file(name)), name).toEqual([]);
  }, 60_000);
});

/** SQLite's own check of every page, and the full-text index's of its structure. */
function demandSound(path: string): void {
  const database = new DatabaseSync(path);
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  database.exec("INSERT INTO passage_words (passage_words) VALUES ('integrity-check')");
  database.close();
}

async function wholeDocuments(path: string): Promise<readonly string[]> {
  const opened = await openSqliteStore(path);
  if (!opened.ok) throw new Error(opened.message);
  const ids = await opened.value.read(checkedIds);
  await opened.value.close();
  return ids;
}

/** The numbers of the judgements, in a chain that is whole and has an entry for every document. */
async function wholeRecord(path: string): Promise<readonly string[]> {
  const opened = await openSqliteStore(path);
  if (!opened.ok) throw new Error(opened.message);
  const judged = await opened.value.read(async (reader) => {
    let head = noEntry;
    for (const line of await reader.recordLines(0, 100_000)) {
      const entry = verifiedEntry(line, head, hashOf);
      if (!entry.ok) throw new Error(entry.message);
      head = entry.value;
    }
    const captures = await reader.entries({ kinds: ['capture'] });
    expect(captures).toHaveLength((await reader.documents()).length);
    const entries = await reader.entries({ kinds: ['judgement'] });
    expect((await reader.judgements()).map(({ entry }) => entry)).toEqual(
      entries.map(({ number }) => number),
    );
    return entries.map(({ number }) => String(number));
  });
  await opened.value.close();
  return judged;
}

async function checkedIds(reader: StoreReader): Promise<readonly string[]> {
  const ids = (await reader.documents()).map(({ id }) => id);
  for (const { document, ordinals } of await reader.matching([['river'], ['lake']], ids)) {
    expect(ordinals).toHaveLength(PASSAGES);
    expect(await reader.passages(document)).toHaveLength(PASSAGES);
    expect(await reader.text(document)).toContain(`word${PASSAGES - 1} of ${document}`);
  }
  expect(await reader.matching([['river']], ids)).toHaveLength(ids.length);
  return ids;
}
