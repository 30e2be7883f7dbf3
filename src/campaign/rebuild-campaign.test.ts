import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/command-line.ts';
import { askId, partyId } from '../model/ids.ts';
import type { NewDocument, Store } from '../store/port.ts';
import { createSqliteStore } from '../store/sqlite/open.ts';
import { checkCampaign } from './check-campaign.ts';
import { bringIndexUpToDate } from './index-passages.ts';
import { readSource } from './read-source.ts';
import { rebuildCampaign } from './rebuild-campaign.ts';
import { searchDocuments } from './search-documents.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const now = () => '2031-05-05T10:00:00Z';
const silent = () => undefined;
const trees = { id: askId('trees'), text: 'Plant a million trees.', criteria: [], termGroups: [] };

/** A campaign with one document, which is changed on its way in as if another version of Onrecord had read it. */
async function campaignWith(change: (document: NewDocument) => NewDocument): Promise<Store> {
  const folder = temporaryFolder();
  closing.push(folder.remove);
  const path = join(folder.path, 'river.txt');
  writeFileSync(path, 'Our roads\n\nWe will plant a million trees. Shade is a right. Trees are for all.\n');
  const made = await createSqliteStore(join(folder.path, 'roads.onrecord'), {
    name: 'Roads',
    asks: [trees],
    parties: [{ id: partyId('river'), name: 'River', identifiers: {} }],
    expectations: [],
  });
  if (!made.ok) throw new Error(made.message);
  const store = made.value;
  closing.push(() => store.close());
  await bringIndexUpToDate(store);
  const read = await readSource({ path, kind: 'manifesto', party: partyId('river') }, now());
  if (!read.ok) throw new Error(read.message);
  await store.write((to) => to.addDocument(change(read.value)));
  await searchDocuments(store, now, silent);
  return store;
}

/** As another reader might have read it: other words. */
function otherwise({ record, original, reading, passages }: NewDocument): NewDocument {
  const reader = 'text 0';
  const text = reading.text.replace('million', 'MILLION');
  return { record: { ...record, reader }, original, reading: { ...reading, reader, text }, passages };
}

async function state(store: Store): Promise<string> {
  return store.read(async (reader) => {
    const documents = await reader.documents();
    const ids = documents.map(({ id }) => id);
    return JSON.stringify([
      documents,
      await Promise.all(ids.map((id) => reader.reading(id))),
      await Promise.all(ids.map((id) => reader.passages(id))),
      await reader.searches(),
      await reader.findings(),
      await reader.judgements(),
      await reader.head(),
    ]);
  });
}

async function judgeFirstFinding(store: Store): Promise<void> {
  await store.write(async (to) => {
    const [finding] = await to.findings();
    if (finding === undefined) throw new Error('Nothing found');
    const { ask, document, passage } = finding;
    await to.addJudgement({ ask, document, passage, code: 'committed', reader: 'Ana', at: now() });
  });
}

describe('rebuilding a campaign', () => {
  it('changes nothing where nothing was damaged', async () => {
    const store = await campaignWith((document) => document);
    await judgeFirstFinding(store);
    const before = await state(store);
    const rebuilt = await rebuildCampaign(store, silent);
    expect(rebuilt).toEqual({ ok: true, value: { documents: 1, searches: 1, judgements: 1, kept: [] } });
    expect(await state(store)).toBe(before);
  });

  it('keeps what another version of a reader read, and names the document', async () => {
    const store = await campaignWith(otherwise);
    await judgeFirstFinding(store);
    const before = await state(store);
    const rebuilt = await rebuildCampaign(store, silent);
    expect(rebuilt).toMatchObject({
      ok: true,
      value: {
        kept: [
          expect.stringMatching(/^river-manifesto-.* was read by text 0; today text \d+ reads other words/),
        ],
      },
    });
    expect(await state(store)).toBe(before);
    const report = await store.read((reader) => checkCampaign(reader, silent));
    expect(report.problems).toEqual([]);
  });

  it('takes over what another version of a reader reads in the same way, without a word', async () => {
    const store = await campaignWith(({ record, reading, ...rest }) => ({
      ...rest,
      record: { ...record, reader: 'text 0' },
      reading: { ...reading, reader: 'text 0' },
    }));
    const before = await state(store);
    expect(await rebuildCampaign(store, silent)).toMatchObject({ ok: true, value: { kept: [] } });
    expect(await state(store)).toBe(before);
  });

  it('keeps the findings of another finder, and says so', async () => {
    const store = await campaignWith((document) => document);
    await store.write(async (to) => {
      const [search] = await to.searches();
      const findings = await to.findings();
      if (search === undefined) throw new Error('No search');
      await to.putSearch({ ...search, finder: 'find 0' }, findings.slice(0, 1));
    });
    const before = await state(store);
    expect(await rebuildCampaign(store, silent)).toMatchObject({
      ok: true,
      value: { searches: 1, kept: [expect.stringMatching(/made by find 0.*kept as they are/)] },
    });
    expect(await state(store)).toBe(before);
  });

  it('goes by the campaign as it was when a search was made', async () => {
    const store = await campaignWith((document) => document);
    await store.write(async (to) => {
      const campaign = await to.campaign();
      await to.setCampaign({ ...campaign, asks: [{ ...trees, text: 'Repair every bridge.' }] });
    });
    const before = await state(store);
    expect(await rebuildCampaign(store, silent)).toMatchObject({ ok: true, value: { kept: [] } });
    expect(await state(store)).toBe(before);
  });
});
