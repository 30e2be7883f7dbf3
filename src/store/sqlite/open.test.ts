import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { documentId } from '../../model/ids.ts';
import { type InventedWords, inventedDocument } from '../contract/invented-document.ts';
import type { Store } from '../port.ts';
import { createSqliteStore, type OpenOptions, openSqliteStore } from './open.ts';
import { emptyCampaign, TemporaryFolder } from './temporary-campaign.ts';

const folder = new TemporaryFolder();
afterAll(() => folder.remove());
let made = 0;
const newPath = () => folder.file(`campaign${made++}.onrecord`);

async function opened(opening: ReturnType<typeof openSqliteStore>): Promise<Store> {
  const outcome = await opening;
  if (!outcome.ok) throw new Error(outcome.message, { cause: outcome.cause });
  return outcome.value;
}

/** A closed campaign with one document. */
async function campaignFile(passages: readonly InventedWords[] = [{ words: 'clean river', context: '' }]) {
  const path = newPath();
  const store = await opened(createSqliteStore(path, emptyCampaign));
  await store.write((to) => to.addDocument(inventedDocument('one', passages)));
  await store.close();
  return path;
}

/** Changes the file as another program would. */
function alter(path: string, sql: string): void {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false, defensive: false });
  database.exec(sql);
  database.close();
}

const failureOf = async (path: string, options?: OpenOptions) => {
  const outcome = await openSqliteStore(path, options);
  if (outcome.ok) await outcome.value.close();
  return outcome.ok ? 'opened' : outcome.type;
};

describe('creating a campaign file', () => {
  it('leaves one file, which opens again', async () => {
    const path = await campaignFile();
    expect(readdirSync(folder.path).filter((name) => name.startsWith(basename(path)))).toEqual([
      basename(path),
    ]);
    const store = await opened(openSqliteStore(path));
    expect(await store.read((reader) => reader.campaign())).toEqual(emptyCampaign);
    await store.close();
  });

  it('refuses a name that is taken, by whatever, and leaves that as it is', async () => {
    const path = newPath();
    writeFileSync(path, 'a letter');
    const outcome = await createSqliteStore(path, emptyCampaign);
    expect(outcome).toMatchObject({ ok: false, type: 'exists' });
    expect(readFileSync(path, 'utf8')).toBe('a letter');
    mkdirSync(`${path}.d`);
    expect(await createSqliteStore(`${path}.d`, emptyCampaign)).toMatchObject({ type: 'exists' });
  });

  it('refuses a name beside which a log of another file was left, which would be mixed into it', async () => {
    const path = newPath();
    writeFileSync(`${path}-wal`, 'left over');
    expect(await createSqliteStore(path, emptyCampaign)).toMatchObject({ ok: false, type: 'exists' });
    expect(existsSync(path)).toBe(false);
  });

  it('says that the folder is missing', async () => {
    const outcome = await createSqliteStore(folder.file('no/such/x.onrecord'), emptyCampaign);
    expect(outcome).toMatchObject({ ok: false, type: 'missing', message: expect.stringContaining('folder') });
  });

  it('lets only one of two have the name', async () => {
    const path = newPath();
    const outcomes = await Promise.all([1, 2, 3].map(() => createSqliteStore(path, emptyCampaign)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.ok) await outcome.value.close();
    expect(readdirSync(folder.path).filter((name) => name.endsWith('unfinished'))).toEqual([]);
  });
});

describe('opening what is no campaign', () => {
  it('names a file that is missing, also by a path through a file', async () => {
    expect(await failureOf(folder.file('nowhere.onrecord'))).toBe('missing');
    expect(await failureOf(`${await campaignFile()}/x.onrecord`)).toBe('missing');
  });

  it('refuses an empty file, a text, a folder, and does not touch them', async () => {
    const path = newPath();
    for (const contents of ['', 'SQLite format 3', 'x'.repeat(5000)]) {
      writeFileSync(path, contents);
      expect(await failureOf(path)).toBe('not-a-campaign');
      expect(readFileSync(path, 'utf8')).toBe(contents);
    }
    expect(await failureOf(folder.path)).toBe('not-a-campaign');
  });

  it("refuses another program's SQLite file, and does not touch it", async () => {
    const path = newPath();
    alter(path, 'CREATE TABLE campaign (one); PRAGMA user_version = 1; PRAGMA journal_mode = WAL');
    const before = readFileSync(path);
    expect(await failureOf(path)).toBe('not-a-campaign');
    expect(readFileSync(path)).toEqual(before);
  });

  it('names the Onrecord that wrote a file of a newer version', async () => {
    const path = await campaignFile();
    alter(path, "PRAGMA user_version = 77; UPDATE written_by SET onrecord = '7.3.0'; DROP TABLE judgements");
    const outcome = await openSqliteStore(path);
    expect(outcome).toMatchObject({
      type: 'newer-version',
      message: expect.stringContaining('Onrecord 7.3.0'),
    });
    alter(path, 'DROP TABLE written_by');
    const without = await openSqliteStore(path);
    expect(without).toMatchObject({
      type: 'newer-version',
      message: expect.stringContaining('a newer Onrecord'),
    });
  });
});

describe('a file that was damaged or altered', () => {
  it('is refused when it is cut short, at whatever length', async () => {
    const path = await campaignFile();
    const whole = readFileSync(path);
    for (const share of [0.999, 0.9, 0.5, 0.1, 0.03]) {
      writeFileSync(path, whole);
      truncateSync(path, Math.floor(whole.length * share));
      expect(await failureOf(path), `${share}`).toBe('damaged');
    }
  });

  it('gives its documents or says that it is damaged, wherever bytes were overwritten', async () => {
    const passages = Array.from({ length: 300 }, (_, at) => ({ words: `river${at} lake`, context: 'sea' }));
    const whole = readFileSync(await campaignFile(passages));
    const path = newPath();
    for (let at = 100; at < whole.length; at += 1713) {
      const bytes = Buffer.from(whole);
      bytes.fill(at % 251, at, at + 40);
      writeFileSync(path, bytes);
      expect(await everythingIn(path), `at ${at}`).toBeOneOf(['read', 'damaged', 'missing', 'newer-version']);
    }
  }, 120_000);

  it('is refused where another program added a trigger, or changed a table', async () => {
    const additions = [
      'CREATE TRIGGER t AFTER INSERT ON judgements BEGIN DELETE FROM judgements; END',
      'CREATE VIEW v AS SELECT 1',
      'DROP TABLE judgements',
      'ALTER TABLE documents ADD COLUMN more TEXT',
    ];
    for (const sql of additions) {
      const path = await campaignFile();
      alter(path, sql);
      expect(await openSqliteStore(path), sql).toMatchObject({ ok: false, type: 'damaged' });
    }
  });

  it('says which part is not as Onrecord writes it, whatever was put there', async () => {
    const path = await campaignFile([
      { words: 'clean', context: '' },
      { words: 'river', context: '' },
    ]);
    const alterations = [
      "UPDATE campaign SET campaign = '{}'",
      "UPDATE campaign SET campaign = 'no JSON'",
      'DELETE FROM campaign',
      "UPDATE documents SET record = json_set(record, '$.kind', 'poem')",
      "UPDATE documents SET record = json_set(record, '$.pages', -1)",
      "UPDATE documents SET record = 'null'",
      "UPDATE documents SET sha256 = '../../etc'",
      'UPDATE documents SET passages = 3',
      'UPDATE documents SET passages = -1',
      'UPDATE documents SET first_passage = 9223372036854775807',
      'UPDATE documents SET passages = 9007199254740991',
      "UPDATE readings SET text = x'00'",
      'UPDATE readings SET structure = text',
      'DELETE FROM readings',
      "UPDATE passages SET kind = 'verse'",
      'UPDATE passages SET start = -1',
      "UPDATE passages SET headings = '[1]'",
      "UPDATE passages SET headings = '[[[['",
      'DELETE FROM passages WHERE id = 1',
    ];
    for (const sql of alterations) {
      const copy = newPath();
      copyFileSync(path, copy);
      alter(copy, sql);
      expect(await everythingIn(copy), sql).toBe('damaged');
    }
  });
});

describe('opening for reading only', () => {
  it('reads, refuses to write, and leaves the file alone to the byte', async () => {
    const path = await campaignFile();
    const before = readFileSync(path);
    const store = await opened(openSqliteStore(path, { readOnly: true }));
    expect(await store.read((reader) => reader.documents())).toHaveLength(1);
    await expect(store.write((to) => to.setCampaign(emptyCampaign))).rejects.toMatchObject({
      type: 'read-only',
    });
    await store.close();
    expect(readFileSync(path)).toEqual(before);
  });

  it('without being asked for: a store that only reads leaves the file alone too', async () => {
    const path = await campaignFile();
    const before = readFileSync(path);
    expect(await everythingIn(path)).toBe('read');
    expect(readFileSync(path)).toEqual(before);
  });
});

describe('the one file', () => {
  it('stays the same to the byte where a write failed or wrote nothing', async () => {
    const path = await campaignFile();
    const before = readFileSync(path);
    const store = await opened(openSqliteStore(path));
    const again = inventedDocument('one', []);
    await expect(store.write((to) => to.addDocument(again))).rejects.toMatchObject({ type: 'exists' });
    await store.write((to) => to.documents());
    const failing = store.write(async (to) => {
      await to.addDocument(inventedDocument('two', []));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await store.close();
    expect(readFileSync(path)).toEqual(before);
  });

  it('holds every committed write while the store is still open, so that it can be copied', async () => {
    const path = await campaignFile();
    const store = await opened(openSqliteStore(path));
    await store.write((to) => to.addDocument(inventedDocument('two', [{ words: 'lake', context: '' }])));
    const copy = newPath();
    copyFileSync(path, copy);
    const copied = await opened(openSqliteStore(copy));
    expect(await copied.read((reader) => reader.documents())).toHaveLength(2);
    await copied.close();
    await store.close();
    expect([existsSync(`${path}-wal`), existsSync(`${path}-shm`)]).toEqual([false, false]);
  });

  it('keeps bytes that two documents share once', async () => {
    const path = newPath();
    const store = await opened(createSqliteStore(path, emptyCampaign));
    const bytes = Buffer.alloc(1_000_000, 'no two alike');
    for (const id of ['one', 'two', 'three'])
      await store.write((to) => to.addDocument(inventedDocument(id, [], bytes)));
    await store.close();
    expect(readFileSync(path).length).toBeLessThan(1_200_000);
  });

  it('finds in one document at the cost of that document, wherever it lies', async () => {
    const path = newPath();
    const store = await opened(createSqliteStore(path, emptyCampaign));
    for (let at = 0; at < 5; at++)
      await store.write((to) =>
        to.addDocument(inventedDocument(`d${at}`, [{ words: `w${at} all`, context: '' }])),
      );
    const found = await store.read((reader) =>
      reader.matching([['all']], [documentId('d3'), documentId('d1')]),
    );
    expect(found.map(({ document }) => document)).toEqual(['d1', 'd3']);
    await store.close();
  });
});

/** Asks for all there is: `read`, or why not; anything but a `StoreError` is thrown on. */
async function everythingIn(path: string): Promise<string> {
  const outcome = await openSqliteStore(path);
  if (!outcome.ok) return outcome.type;
  try {
    await outcome.value.read(async (reader) => {
      await reader.campaign();
      for (const { id, sha256 } of await reader.documents()) {
        await reader.original(sha256);
        await reader.reading(id);
        await reader.passages(id);
        await reader.matching([['lake'], ['clean', 'river']], [id]);
      }
      await reader.findings();
      await reader.searches();
      await reader.judgements();
    });
    return 'read';
  } catch (error) {
    if (error instanceof Error && error.name === 'StoreError')
      return (error as Error & { type: string }).type;
    throw error;
  } finally {
    await outcome.value.close();
  }
}
