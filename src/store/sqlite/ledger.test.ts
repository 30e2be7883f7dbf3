import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { inventedDocument } from '../contract/invented-document.ts';
import type { Store } from '../port.ts';
import { createSqliteStore, openSqliteStore } from './open.ts';
import { emptyCampaign, TemporaryFolder } from './temporary-campaign.ts';

const folder = new TemporaryFolder();
afterAll(() => folder.remove());

async function opened(opening: ReturnType<typeof openSqliteStore>): Promise<Store> {
  const outcome = await opening;
  if (!outcome.ok) throw new Error(outcome.message, { cause: outcome.cause });
  return outcome.value;
}

const name = 'Zebediah Quillfeather';

/** Many entries by the name and others, so that it stands on several pages, was moved between them, and is in the log. */
async function muchWrittenBy(store: Store): Promise<void> {
  for (let at = 0; at < 120; at++)
    await store.write((to) =>
      to.append({ at: '2031', actor: at % 3 === 0 ? name : `Reader ${at}`, kind: 'role', content: { at } }),
    );
}

describe('the record in a file', () => {
  it('takes no change and no removal of an entry, whoever opens the file', async () => {
    const path = folder.file('unchanged.onrecord');
    await (await opened(createSqliteStore(path, emptyCampaign))).close();
    const database = new DatabaseSync(path);
    for (const sql of [
      "UPDATE ledger SET entry = '{}'",
      'DELETE FROM ledger',
      "INSERT OR REPLACE INTO ledger (number, entry) VALUES (1, '{}')",
      "INSERT INTO ledger (number, entry) VALUES (3, '{}')",
    ])
      expect(() => database.exec(sql), sql).toThrow(/entr(y|ies) of the record/);
    database.close();
  });

  it('is refused without the guards that keep it', async () => {
    const path = folder.file('unguarded.onrecord');
    await (await opened(createSqliteStore(path, emptyCampaign))).close();
    const database = new DatabaseSync(path);
    database.exec('DROP TRIGGER ledger_undeleted; DELETE FROM ledger');
    database.close();
    expect(await openSqliteStore(path)).toMatchObject({ type: 'damaged' });
  });

  it('has not a byte of a name that was erased left, in the file and in its log', async () => {
    const path = folder.file('erased.onrecord');
    const store = await opened(createSqliteStore(path, emptyCampaign));
    await store.write((to) =>
      to.addDocument(inventedDocument('one', [{ words: 'clean river', context: '' }])),
    );
    await muchWrittenBy(store);
    const bytes = () =>
      ['', '-wal', '-journal', '-shm']
        .map((ending) => (existsSync(path + ending) ? readFileSync(path + ending, 'latin1') : ''))
        .join('');
    expect(bytes()).toContain(name);
    await store.write((to) => to.erase({ name, withNotes: true }, 'It was asked for.'));
    await store.scrub();
    expect(bytes()).not.toContain('Quillfeather');
    await store.write((to) => to.append({ at: '2031', actor: 'Ana', kind: 'role', content: {} }));
    expect(bytes()).not.toContain('Quillfeather');
    await store.close();
    expect(bytes()).not.toContain('Quillfeather');
    const again = await opened(openSqliteStore(path));
    expect(await again.read((reader) => reader.documents())).toHaveLength(1);
    await again.close();
  });

  it('says so where another program keeps the old bytes alive, and can be finished later', async () => {
    const path = folder.file('kept-alive.onrecord');
    const store = await opened(createSqliteStore(path, emptyCampaign, { patience: 100 }));
    await muchWrittenBy(store);
    const other = new DatabaseSync(path, { readOnly: true });
    other.exec('BEGIN');
    other.prepare('SELECT count(*) FROM ledger').get();
    await store.write((to) => to.erase({ name, withNotes: false }, 'It was asked for.'));
    await expect(store.scrub()).rejects.toMatchObject({
      type: 'locked',
      message: expect.stringContaining('erase --finish'),
    });
    expect(await store.read((reader) => reader.entries({ kinds: ['erasure'] }))).toHaveLength(1);
    other.close();
    await store.scrub();
    expect(readFileSync(path, 'latin1')).not.toContain('Quillfeather');
    await store.close();
  });
});
