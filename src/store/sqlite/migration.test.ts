import { copyFileSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import type { Search } from '../../model/finding.ts';
import { askId, documentId } from '../../model/ids.ts';
import { utf16 } from '../../model/span.ts';
import { inventedDocument } from '../contract/invented-document.ts';
import type { Store } from '../port.ts';
import { migrations } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import { olderFile } from './older-file.test-data.ts';
import { openSqliteStore } from './open.ts';
import { emptyCampaign, TemporaryFolder } from './temporary-campaign.ts';

const folder = new TemporaryFolder();
afterAll(() => folder.remove());

/** What a later version might do: a column more, and a table made anew while others refer to it. */
const later: Migration = {
  version: 1000,
  onrecord: '99.0.0',
  sql: `
    ALTER TABLE judgements ADD COLUMN weight INTEGER;
    CREATE TABLE renewed (sha256 TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, bytes BLOB NOT NULL, added TEXT) STRICT;
    INSERT INTO renewed (sha256, size, bytes) SELECT sha256, size, bytes FROM originals;
    DROP TABLE originals;
    ALTER TABLE renewed RENAME TO originals;`,
};
const withLater = [...migrations, later];

async function opened(opening: ReturnType<typeof openSqliteStore>): Promise<Store> {
  const outcome = await opening;
  if (!outcome.ok) throw new Error(outcome.message, { cause: outcome.cause });
  return outcome.value;
}

const campaignFile = (name: string): Promise<string> => olderFile(folder.file(name), { version: 1 });

const searchBefore: Search = {
  ask: askId('river'),
  document: documentId('one'),
  finder: 'find 1',
  askText: 'Clean the rivers.',
  terms: { origin: 'derived', groups: [{ name: 'river', terms: ['river'] }] },
  counts: [{ group: 'river', term: 'river', count: 1 }],
  passages: 1,
  ranked: 1,
};

function versionOf(path: string): unknown {
  const database = new DatabaseSync(path, { readOnly: true });
  const row = database.prepare('PRAGMA user_version').get();
  database.close();
  return row?.user_version;
}

describe('a file of an earlier version', () => {
  it('is brought up to date when it is opened, with all it holds', async () => {
    const path = await campaignFile('older.onrecord');
    for (let time = 0; time < 2; time++) {
      const store = await opened(openSqliteStore(path, { migrations: withLater }));
      const found = await store.read((reader) => reader.matching([['clean', 'river']], [documentId('one')]));
      expect(found).toEqual([{ document: 'one', ordinals: [0] }]);
      await store.close();
      expect(versionOf(path)).toBe(later.version);
    }
    expect(await openSqliteStore(path)).toMatchObject({
      type: 'newer-version',
      message: expect.stringContaining('Onrecord 99.0.0'),
    });
  });

  it('of before there were people has none, and takes them', async () => {
    const path = folder.file('before-people.onrecord');
    await olderFile(path, { version: 3 });
    const store = await opened(openSqliteStore(path));
    expect(await store.read((reader) => reader.registryCounts())).toEqual({ persons: 0, organisations: 0 });
    await store.write((to) =>
      to.addNameSettlement({ printed: 'Mr X', scope: {}, reader: 'Ana', at: '2031' }),
    );
    expect(await store.read((reader) => reader.nameSettlements())).toHaveLength(1);
    await store.close();
    expect(versionOf(path)).toBe(migrations.at(-1)?.version);
  });

  it('of before models were asked has no answers, and takes them', async () => {
    const path = await campaignFile('before-models.onrecord');
    const store = await opened(openSqliteStore(path));
    expect(await store.read((reader) => reader.modelAnswers())).toEqual([]);
    await store.write((to) => to.agreeToServer('http://localhost:11434', '2031-05-05T10:00:00Z'));
    expect(await store.read((reader) => reader.agreedServers())).toEqual(['http://localhost:11434']);
    await store.close();
  });

  it('of before term sets had numbers has none, searches without one, and takes them', async () => {
    const path = folder.file('before-term-sets.onrecord');
    await olderFile(path, { version: 2, search: searchBefore });
    expect(versionOf(path)).toBe(2);
    const store = await opened(openSqliteStore(path));
    expect(await store.read((reader) => reader.termSets())).toEqual([]);
    expect(await store.read((reader) => reader.searches())).toStrictEqual([searchBefore]);
    const first = {
      ask: askId('river'),
      number: 1,
      at: '2031-05-05T10:00:00Z',
      because: { type: 'first' },
      given: { origin: 'derived', groups: [] },
      taken: [],
      left: [],
      groups: [],
    } as const;
    await store.write((to) => to.addTermSet(first));
    expect(await store.read((reader) => reader.termSets())).toStrictEqual([first]);
    await store.close();
    expect(versionOf(path)).toBe(migrations.length);
  });

  it('of before debates were read has no speeches, and takes them', async () => {
    const path = await campaignFile('before-debates.onrecord');
    const store = await opened(openSqliteStore(path));
    const speech = { kind: 'speech', start: utf16(0), end: utf16(5) } as const;
    const debate = inventedDocument('debate', [{ words: 'clean river', context: '' }]);
    await store.write((to) =>
      to.addDocument({ ...debate, reading: { ...debate.reading, speeches: [speech] } }),
    );
    await store.read(async (reader) => {
      expect(await reader.speeches(documentId('one'))).toEqual([]);
      expect(await reader.speeches(documentId('debate'))).toEqual([speech]);
    });
    await store.close();
  });

  it('of before there was a record gets one of what it holds, marked as taken over', async () => {
    const path = folder.file('before-the-record.onrecord');
    const nobody = {
      printed: 'Mr X',
      scope: {},
      reader: 'Bo',
      at: '2031-05-05T11:00:00Z',
      note: 'not there',
    };
    await olderFile(path, {
      version: 5,
      search: searchBefore,
      judgements: [
        { code: 'mentioned', reader: 'Ana', note: 'weak' },
        { code: 'committed', reader: 'Ana' },
      ],
      settlements: [JSON.stringify(nobody)],
      termSet: JSON.stringify({
        at: '2031-05-05T09:00:00Z',
        because: { type: 'first' },
        given: { origin: 'derived', groups: [] },
        taken: [],
        left: [],
        groups: [],
      }),
    });
    const now = '2032-01-01T00:00:00Z';
    const store = await opened(openSqliteStore(path, { now: () => now }));
    await store.read(async (reader) => {
      const entries = await reader.entries();
      expect(entries.map(({ number, kind, actor }) => [number, kind, actor])).toEqual([
        [1, 'campaign', 'Onrecord'],
        [2, 'capture', 'Onrecord'],
        [3, 'term-set', 'Onrecord'],
        [4, 'search', 'Onrecord'],
        [5, 'judgement', 'Ana'],
        [6, 'judgement', 'Ana'],
        [7, 'name', 'Bo'],
      ]);
      expect(entries.every(({ at, content }) => at === now && content.takenOver !== undefined)).toBe(true);
      expect(entries[4]?.content).toMatchObject({
        note: 'weak',
        quote: { exact: 'clean river' },
        takenOver: { at: '2031-05-05T10:00:00Z' },
      });
      expect(await reader.judgements()).toMatchObject([
        { entry: 5, code: 'mentioned', reader: 'Ana', note: 'weak', at: '2031-05-05T10:00:00Z' },
        { entry: 6, code: 'committed', reader: 'Ana' },
      ]);
      expect(await reader.nameSettlements()).toEqual([nobody]);
      expect(await reader.searches()).toStrictEqual([searchBefore]);
    });
    await store.close();
  });

  it('stays as it was where a step fails or breaks a reference', async () => {
    const path = await campaignFile('failing.onrecord');
    const before = readFileSync(path);
    const failing = [
      'CREATE TABLE more (a) STRICT; SELECT nonsense',
      'DELETE FROM originals',
      'INSERT INTO campaign SELECT * FROM campaign',
    ];
    for (const sql of failing) {
      const steps = [...migrations, { ...later, sql }];
      await expect(openSqliteStore(path, { migrations: steps }), sql).rejects.toThrow();
      expect(versionOf(path)).toBe(1);
    }
    expect(readFileSync(path)).toEqual(before);
  });

  it('is not touched when it is opened for reading only: that is said instead', async () => {
    const path = await campaignFile('reading.onrecord');
    const before = readFileSync(path);
    const outcome = await openSqliteStore(path, { migrations: withLater, readOnly: true });
    expect(outcome).toMatchObject({ type: 'read-only', message: expect.stringContaining('older Onrecord') });
    expect(readFileSync(path)).toEqual(before);
  });

  it('is brought up to date once, however many open it at the same time', async () => {
    const path = await campaignFile('together.onrecord');
    const all = [1, 2, 3, 4].map(() => openSqliteStore(path, { migrations: withLater }));
    for (const store of await Promise.all(all.map(opened))) await store.close();
    expect(versionOf(path)).toBe(later.version);
  });

  it('is no longer written by a process of the earlier version that has it open', async () => {
    const path = folder.file('overtaken.onrecord');
    copyFileSync(await campaignFile('to-copy.onrecord'), path);
    const earlier = await opened(openSqliteStore(path));
    await (await opened(openSqliteStore(path, { migrations: withLater }))).close();
    const newer = { type: 'newer-version' };
    await expect(earlier.write((to) => to.setCampaign(emptyCampaign))).rejects.toMatchObject(newer);
    await expect(earlier.read((reader) => reader.campaign())).rejects.toMatchObject(newer);
    await earlier.close();
  });
});
