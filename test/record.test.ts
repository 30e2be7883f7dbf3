import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckReport } from '../src/campaign/check-campaign.ts';
import { makePublication } from '../src/campaign/make-publication.ts';
import { openCampaign } from '../src/campaign/open-campaign.ts';
import { stampHead, verifyStamps } from '../src/campaign/stamp-head.ts';
import { day } from '../src/model/day.ts';
import type { LedgerEntry } from '../src/model/entry.ts';
import { site } from '../src/publish/site.ts';
import { inventedAuthority, serveAuthority } from '../src/stamp/invented-authority.test-data.ts';
import type { Store } from '../src/store/port.ts';
import { jsonLines, onrecord, root, temporaryFolder } from './command-line.ts';

// The demo campaign with its record: rebuilt, checked, exported, tampered with, erased in, stamped.

const folder = temporaryFolder();
const demo = join(folder.path, 'demo.onrecord');
let made = 0;

/** A copy of the demo to do things to, in a folder of its own beside no other campaign. */
function copyOfDemo(): string {
  const path = join(folder.path, `copy${made++}.onrecord`);
  copyFileSync(demo, path);
  return path;
}

const run = (...words: string[]) => {
  const ran = onrecord(words, folder.path);
  expect(ran.status, ran.err).toBe(0);
  return ran.out;
};
const refusal = (...words: string[]) => {
  const ran = onrecord(words, folder.path);
  expect(ran.status).toBe(1);
  return ran.err;
};

function alter(path: string, sql: string): void {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false, defensive: false });
  const guards = database
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .all()
    .map(({ name, sql }) => ({ name: String(name), sql: String(sql) }));
  for (const { name } of guards) database.exec(`DROP TRIGGER ${name}`);
  database.exec(sql);
  for (const guard of guards) database.exec(guard.sql);
  database.close();
}

async function opened(path: string): Promise<Store> {
  const store = await openCampaign(path, folder.path);
  if (!store.ok) throw new Error(store.message);
  return store.value;
}

function checkOf(path: string, ...words: string[]): CheckReport {
  const ran = onrecord(['check', '-c', path, '--json', ...words], folder.path);
  expect(ran.out, ran.err).not.toBe('');
  return JSON.parse(ran.out) as CheckReport;
}

const verifyAlone = (file: string, ...words: string[]) => {
  const script = join(root, 'bin', 'verify-ledger.mjs');
  const ran = spawnSync(process.execPath, [script, file, ...words], { encoding: 'utf8' });
  return `${ran.status} ${ran.stdout}`;
};

beforeAll(() => {
  run('start', '--demo', '--no-serve');
  run('publish', '-c', demo, 'published', '--as-of', '2025-06-01');
}, 60_000);
afterAll(() => folder.remove());

describe('the record of the demo', () => {
  it('has an entry for all that happened, and is shown', () => {
    const entries = jsonLines<LedgerEntry>(run('log', '-c', demo, '--json'));
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(
      new Set(['campaign', 'capture', 'term-set', 'search', 'judgement', 'publication']),
    );
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, at) => at + 1));
    const shown = run('log', '-c', demo, '--kind', 'judgement', '--by', 'Osk Hendry', '--last', '2');
    expect(shown).toMatch(/judgement {3}Osk Hendry: \w+ for [\w-]+ in [\w-]+: “.*\n.*\n2 entries\n$/);
    expect(refusal('log', '-c', demo, '--kind', 'rumour')).toMatch(/no entries of the kind "rumour"/);
  });

  it('is checked with everything else, and against a head that was kept elsewhere', () => {
    const report = checkOf(demo);
    expect(report.problems).toEqual([]);
    const entries = jsonLines<LedgerEntry>(run('log', '-c', demo, '--json'));
    expect(report.head).toBe(entries.at(-1)?.hash);
    expect(checkOf(demo, '--head', entries[10]?.hash ?? '').problems).toEqual([]);
    expect(checkOf(demo, '--head', 'f'.repeat(64)).problems).toEqual([expect.stringMatching(/was cut off/)]);
  });

  it('is exported so that a script alone verifies it, with names and without', () => {
    const file = join(folder.path, 'ledger.jsonl');
    const { head } = checkOf(demo);
    writeFileSync(file, run('export', 'ledger', '-c', demo));
    expect(verifyAlone(file, head)).toMatch(
      new RegExp(`^0 whole: \\d+ entries, \\d+ values, 0 erased; head ${head}`),
    );
    expect(readFileSync(file, 'utf8')).toContain('Osk Hendry');
    writeFileSync(file, run('export', 'ledger', '-c', demo, '--no-values'));
    expect(verifyAlone(file)).toMatch(/^0 whole: \d+ entries, 0 values/);
    expect(readFileSync(file, 'utf8')).not.toContain('Hendry');
    expect(run('check', '--ledger', file, '--head', head)).toMatch(/^✔ The exported record is whole/);
    expect(refusal('check', '--ledger', file, '--head', 'f'.repeat(64))).toMatch(/^✘ Its head is not/);
    expect(refusal('check', '--ledger', 'nowhere.jsonl')).toMatch(/There is no file/);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"code":"committed"', '"code":"opposed"'));
    expect(verifyAlone(file)).toMatch(/^1 NOT WHOLE: entry \d+ is not as it was written/);
    expect(refusal('check', '--ledger', file)).toMatch(/^✘ Line \d+: Entry \d+ is not as it was written/);
  });

  it('and the originals are enough to make every table anew, the same to the byte', async () => {
    const path = copyOfDemo();
    const tables = async () => {
      const store = await opened(path);
      const publication = await store.read((reader) =>
        makePublication(reader, { asOf: day('2025-06-01') as never }, '2031-01-01T00:00:00Z', 'Onrecord'),
      );
      await store.close();
      return [
        run('positions', '-c', path, '--format', 'jsonl', '--as-of', '2025-06-01'),
        run('findings', '-c', path, '--format', 'jsonl'),
        run('show', '-c', path, 'aid-target', 'straight-road', '--json'),
        JSON.stringify([...site(publication)]),
        run('export', 'ledger', '-c', path),
      ];
    };
    const before = await tables();
    expect(before[3]?.length).toBeGreaterThan(100_000);
    alter(
      path,
      `UPDATE judgements SET code = 'opposed'; DELETE FROM findings; DELETE FROM term_sets;
       UPDATE campaign SET campaign = json_set(campaign, '$.name', 'Another');
       UPDATE passages SET "end" = "end" - 1 WHERE id % 3 = 0`,
    );
    expect(checkOf(path).problems.length).toBeGreaterThan(10);
    expect(run('rebuild', '-c', path)).toMatch(/^Made anew: 7 documents, 42 searches, 77 judgements$/m);
    const after = await tables();
    for (const [at, table] of after.entries()) expect(table === before[at], `table ${at}`).toBe(true);
    expect(checkOf(path).problems).toEqual([]);
    expect(run('rebuild', '-c', path, '--json')).toContain('"kept":[]');
  }, 180_000);

  it('brings back a document whose structure was damaged', () => {
    const path = copyOfDemo();
    const database = new DatabaseSync(path);
    const [document] = database.prepare('SELECT id FROM documents ORDER BY number').all();
    database.close();
    alter(
      path,
      `UPDATE readings SET structure = (SELECT structure FROM readings WHERE document = 2) WHERE document = 1;
       UPDATE documents SET record = json_set(record, '$.reader', 'pdf 0') WHERE number = 1`,
    );
    expect(checkOf(path).problems).toEqual([expect.stringContaining(`${document?.id}: what is said of it`)]);
    expect(run('rebuild', '-c', path)).toMatch(/^Made anew/m);
    expect(checkOf(path).problems).toEqual([]);
  });
});

describe('a record that somebody changed', () => {
  const changes = {
    'an entry that says something else': `UPDATE ledger SET entry = replace(entry, '"code":"committed"', '"code":"opposed"')`,
    'an entry missing in the middle': 'DELETE FROM ledger WHERE number = 30',
    'two entries exchanged':
      'UPDATE ledger SET number = -1 WHERE number = 40; UPDATE ledger SET number = 40 WHERE number = 41; UPDATE ledger SET number = 41 WHERE number = -1',
    'its end cut off, with judgements that still are in the tables': 'DELETE FROM ledger WHERE number > 60',
    'all of it gone': 'DELETE FROM ledger',
    'a name put in the place of another': `UPDATE erasable_values SET value = '"Mallory"' WHERE value = '"Osk Hendry"'`,
    'a name taken out without an entry': `DELETE FROM erasable_values WHERE value = '"Osk Hendry"'`,
    'a judgement in the table alone': `UPDATE judgements SET code = 'opposed' WHERE entry = (SELECT max(entry) FROM judgements)`,
    'no JSON': `UPDATE ledger SET entry = '{"kind":1}' WHERE number = 30`,
  };

  for (const [what, sql] of Object.entries(changes))
    it(`is found: ${what}`, () => {
      const path = copyOfDemo();
      alter(path, sql);
      const ran = onrecord(['check', '-c', path], folder.path);
      expect(ran.status).toBe(1);
      expect(ran.err).toMatch(/✘ /);
      expect(ran.err).not.toMatch(/fault of Onrecord/);
    });

  it('is no ground to rebuild on', () => {
    const path = copyOfDemo();
    alter(path, changes['an entry that says something else']);
    const before = readFileSync(path);
    expect(refusal('rebuild', '-c', path)).toMatch(/record is not whole/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('takes no name in which something cannot be seen, and no note without end', () => {
    const path = copyOfDemo();
    const text = 'We will raise overseas aid';
    const [aid] = jsonLines<LedgerEntry>(run('log', '-c', path, '--kind', 'judgement', '--json')).filter(
      ({ content }) => JSON.stringify(content).includes(text),
    );
    const written = { party: 'heron', ask: 'aid-target', text, code: 'partial', reader: 'Ana' };
    const judge = (change: object) => {
      writeFileSync(join(folder.path, 'odd.yaml'), JSON.stringify([{ ...written, ...change }]));
      return refusal('judge', '-c', path, 'odd.yaml');
    };
    expect(aid).toBeDefined();
    expect(judge({ reader: 'Ana\u202egnp' })).toBe(
      'The name “Ana[U+202E]gnp” has a character that cannot be seen (U+202E): write it without.\n',
    );
    expect(judge({ note: 'x'.repeat(1_000_000) })).toMatch(/judgement 1, note: /);
    expect(checkOf(path).problems).toEqual([]);
  });

  it('or a clock that went back is told apart: the record is whole, and it is said', async () => {
    const path = copyOfDemo();
    const store = await opened(path);
    const [judgement] = await store.read((reader) => reader.judgements());
    if (judgement === undefined) throw new Error('No judgement');
    const { entry: _, ...again } = judgement;
    await store.write((to) => to.addJudgement({ ...again, at: '2001-01-01T00:00:00.000Z', reader: 'Ana' }));
    await store.close();
    const report = checkOf(path);
    expect(report.problems).toEqual([]);
    expect(report.remarks).toEqual([expect.stringMatching(/dated 2001.*a clock went back/)]);
  });

  it.skipIf(process.getuid?.() === 0)(
    'is not written on a disk that may only be read, in one sentence',
    () => {
      const path = copyOfDemo();
      chmodSync(path, 0o444);
      expect(refusal('erase', '-c', path, 'Osk Hendry', '--why', 'He left.')).toMatch(/cannot be written/);
      expect(checkOf(path).problems).toEqual([]);
    },
  );
});

describe('a person who must be forgotten', () => {
  it('is erased everywhere, and what they judged still counts', () => {
    const path = copyOfDemo();
    const position = () =>
      run('positions', '-c', path, '--format', 'jsonl').replaceAll(/"readers":\[[^\]]*\]/g, '');
    const before = position();
    expect(readFileSync(path, 'latin1')).toContain('Osk Hendry');
    expect(run('erase', '-c', path, 'Osk Hendry', '--why', 'He left.', '--notes')).toMatch(
      /^Erased \d+ values; entry/,
    );
    expect(readFileSync(path, 'latin1')).not.toMatch(/Osk|Hendry/);
    expect(position().replaceAll(/a reader who was erased \([0-9a-f]{8}\)/g, 'Osk Hendry')).toBe(
      before.replaceAll('"note":"', '"note":"'),
    );
    expect(checkOf(path)).toMatchObject({
      problems: [],
      remarks: [expect.stringMatching(/values were erased/)],
    });
    expect(run('log', '-c', path, '--kind', 'erasure')).toMatch(
      /erasure {5}Onrecord: name and notes, \d+ values: He left\./,
    );
    run('rebuild', '-c', path);
    expect(checkOf(path).problems).toEqual([]);
    const file = join(folder.path, 'erased.jsonl');
    writeFileSync(file, run('export', 'ledger', '-c', path));
    expect(verifyAlone(file)).toMatch(/^0 whole: .* [1-9]\d* erased/);
    run('publish', '-c', path, 'published-erased');
    expect(readFileSync(join(folder.path, 'published-erased', 'publication.json'), 'utf8')).not.toContain(
      'Hendry',
    );
  });

  it('is not erased without a reason, or with one that names them', () => {
    const path = copyOfDemo();
    expect(refusal('erase', '-c', path, 'Osk Hendry')).toMatch(/--why/);
    expect(refusal('erase', '-c', path, 'Osk Hendry', '--why', 'Osk Hendry left.')).toMatch(
      /has the name in it/,
    );
    expect(refusal('erase', '-c', path, 'Nobody At All', '--why', 'x')).toMatch(/Nobody is called/);
    expect(checkOf(path).remarks).toEqual([]);
  });
});

describe('the head of the record', () => {
  it('is printed for keeping elsewhere, and nothing is sent', () => {
    const { head, entries } = checkOf(demo);
    const printed = run('stamp', '-c', demo);
    expect(printed).toContain(`Entry ${entries} of `);
    expect(printed).toContain(`onrecord check --head ${head}`);
    expect(run('stamp', '-c', demo, '--verify')).toBe('The record has no stamp\n');
  });

  it('is stamped by an authority outside, which shows later that it stood', async () => {
    const path = copyOfDemo();
    const authority = await inventedAuthority();
    const server = await serveAuthority(async (request) => ({ body: await authority.answer(request) }));
    const store = await opened(path);
    const now = () => '2031-05-05T10:00:01Z';
    const stamped = await stampHead(store, server.address, [authority.rootPem], now);
    expect(stamped).toMatchObject({
      ok: true,
      value: { isVouchedFor: true, time: '2031-05-05T10:00:00.000Z' },
    });
    const liar = await serveAuthority(async (request) => ({
      body: await authority.answer(request, { otherImprint: true }),
    }));
    expect(await stampHead(store, liar.address, [authority.rootPem], now)).toMatchObject({
      message: expect.stringMatching(/was not kept\. It stamps something else/),
    });
    const stamps = await store.read((reader) => verifyStamps(reader, [authority.rootPem]));
    expect(stamps).toMatchObject([{ stamp: { ok: true, value: { isVouchedFor: true } } }]);
    await store.close();
    await server.close();
    await liar.close();
    writeFileSync(join(folder.path, 'root.pem'), authority.rootPem);
    expect(run('stamp', '-c', path, '--verify', '--ca', 'root.pem')).toMatch(
      /^✔ entry \d+ stood 2031-05-05T10:00:00.000Z, says Clock of Nowhere\n$/,
    );
    expect(run('stamp', '-c', path, '--verify')).toMatch(/nobody here vouches/);
    expect(checkOf(path).problems).toEqual([]);
  });
});
