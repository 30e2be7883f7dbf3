import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, temporaryFolder } from '../../test/command-line.ts';
import { askId } from '../model/ids.ts';
import type { Store } from '../store/port.ts';
import { createCampaign } from './create-campaign.ts';
import { deriveCell } from './derive-cell.ts';
import { deriveTable } from './derive-table.ts';
import { type FindingJudgement, judgeFinding, judgeFindings } from './judge-finding.ts';
import { openCampaign } from './open-campaign.ts';
import { ReadingLists } from './reading-lists.ts';
import { leftToRead } from './view-work.ts';

describe('judging one passage', () => {
  const folder = temporaryFolder();
  const now = () => new Date().toISOString();
  const ask = askId('public-orrel');
  let store: Store;
  let place: Pick<FindingJudgement, 'ask' | 'document' | 'ordinal'>;

  beforeAll(async () => {
    const path = join(folder.path, 'a.onrecord');
    const made = await createCampaign(path, join(root, 'demo', 'campaign.yaml'), now, () => {});
    expect(made.ok).toBe(true);
    const opened = await openCampaign(path, folder.path);
    if (!opened.ok) throw new Error(opened.message);
    store = opened.value;
    const [finding] = await store.read((reader) => reader.findings({ ask }));
    if (finding === undefined) throw new Error('Nothing was found');
    place = { ask, document: finding.document, ordinal: finding.passage.ordinal };
  });
  afterAll(async () => {
    await store.close();
    folder.remove();
  });

  const judgements = () => store.read((reader) => reader.judgements());

  it('keeps it once, and on top of what the reader saw', async () => {
    const first = await judgeFinding(store, { ...place, code: 'partial', reader: 'Ana' }, now);
    if (!first.ok) throw new Error(first.message);
    const again = await judgeFinding(store, { ...place, code: 'committed', reader: 'Ana' }, now);
    expect(again).toMatchObject({ ok: false, type: 'judged-already', standing: { code: 'partial' } });
    const { entry: instead } = first.value;
    const changed = await judgeFinding(store, { ...place, code: 'opposed', reader: 'Ana', instead }, now);
    expect(changed).toMatchObject({ ok: true, value: { code: 'opposed' } });
    expect((await judgements()).map(({ code }) => code)).toEqual(['partial', 'opposed']);
  });

  it('of two at the same moment keeps both of two readers, and one of one', async () => {
    const both = await Promise.all(
      ['Ben', 'Cem', 'Dan', 'Dan'].map((reader) =>
        judgeFinding(store, { ...place, code: 'mentioned', reader }, now),
      ),
    );
    expect(both.map(({ ok }) => ok)).toEqual([true, true, true, false]);
  });

  it('keeps several or none', async () => {
    const before = (await judgements()).length;
    const second = { ...place, ordinal: 1_000_000 };
    const outcome = await judgeFindings(
      store,
      [place, second].map((each) => ({ ...each, code: 'partial' as const, reader: 'Eve' })),
      now,
    );
    expect(outcome).toMatchObject({ ok: false, type: 'no-such-place' });
    expect((await judgements()).length).toBe(before);
  });

  it('takes it off the reader’s list, and puts it back when it is taken back', async () => {
    const lists = new ReadingLists();
    const party = await store.read(async (reader) => {
      const documents = await reader.documents();
      return documents.find(({ id }) => id === place.document)?.party;
    });
    if (party === undefined) throw new Error('It is nobody’s document');
    const asOf = (await import('../model/day.ts')).dayOfInstant(now());
    const left = async () =>
      (await store.read((reader) => leftToRead(reader, lists, { ask, party, asOf, reader: 'Fay' }))).map(
        ({ passage }) => passage.ordinal,
      );
    expect(await left()).toContain(place.ordinal);
    const made = await judgeFinding(store, { ...place, code: 'unsure', reader: 'Fay' }, now);
    expect(await left()).not.toContain(place.ordinal);
    if (!made.ok) throw new Error(made.message);
    await judgeFinding(
      store,
      { ...place, code: 'taken-back', reader: 'Fay', instead: made.value.entry },
      now,
    );
    expect(await left()).toContain(place.ordinal);
  });

  it('gives each cell as the table has it', async () => {
    const asOf = (await import('../model/day.ts')).dayOfInstant(now());
    await store.read(async (reader) => {
      const lists = new ReadingLists();
      for (const cell of await deriveTable(reader, { asOf })) {
        const which = { ask: cell.ask, party: cell.party, asOf };
        const one = await deriveCell(reader, which, await lists.findings(reader, which));
        expect(one.cell).toEqual(cell);
      }
    });
  });
});
