import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { erasable, erasableName, isSealed, type LedgerEntry } from '../../model/entry.ts';
import { askId, documentId, type Sha256 } from '../../model/ids.ts';
import type { Judgement } from '../../model/judgement.ts';
import { noEntry } from '../../record/ledger/chain.ts';
import { verifiedEntry } from '../../record/ledger/verify-chain.ts';
import type { Store, StoreReader } from '../port.ts';
import { inventedDocument } from './invented-document.ts';
import type { MakeStore } from './make-store.ts';

export function recordContract(makeStore: MakeStore): void {
  describe('keeps a record', () => {
    it('that begins with the campaign, and has an entry for every change, in order', async () => {
      const store = await withRiver(makeStore);
      await store.write((to) => to.addJudgement(judgement('Ana')), { actor: 'nobody' });
      await store.write(
        async (to) => {
          const campaign = await to.campaign();
          await to.setCampaign({ ...campaign, name: 'Lakes' });
          await to.setCampaign({ ...campaign, name: 'Lakes' });
        },
        { actor: 'Bo', at: '2031-05-06T00:00:00Z' },
      );
      const entries = await store.read((reader) => reader.entries());
      expect(entries.map(({ number, kind, actor }) => [number, kind, actor])).toEqual([
        [1, 'campaign', 'Onrecord'],
        [2, 'capture', 'Onrecord'],
        [3, 'judgement', 'Ana'],
        [4, 'campaign', 'Bo'],
      ]);
      expect(entries[2]).toMatchObject({
        at: '2031-05-05T10:00:00Z',
        content: {
          ask: 'river',
          document: 'one',
          code: 'partial',
          note: 'weak',
          passage: { ordinal: 1, start: 12, end: 21 },
          quote: { exact: 'dirty sea', prefix: 'clean river\n', suffix: '' },
        },
      });
      expect(entries[3]?.at).toBe('2031-05-06T00:00:00Z');
      await demandWhole(store);
    });

    it('of which what is asked for is given', async () => {
      const store = await withRiver(makeStore);
      for (let time = 0; time < 3; time++) await store.write((to) => to.addJudgement(judgement('Ana')));
      await store.read(async (reader) => {
        const numbers = async (...filter: Parameters<StoreReader['entries']>) =>
          (await reader.entries(...filter)).map(({ number }) => number);
        expect(await numbers({ after: 2 })).toEqual([3, 4, 5]);
        expect(await numbers({ after: 1, limit: 2 })).toEqual([2, 3]);
        expect(await numbers({ kinds: ['judgement', 'capture'], limit: 3 })).toEqual([2, 3, 4]);
        expect(await numbers({ after: 5 })).toEqual([]);
        expect((await reader.head()).number).toBe(5);
        expect((await reader.judgements()).map(({ entry }) => entry)).toEqual([3, 4, 5]);
      });
    });

    it('to which anything else can be added, with parts that can be erased', async () => {
      const store = await withRiver(makeStore);
      const content = {
        party: 'river',
        contact: erasable({ mail: 'a@b' }),
        by: erasableName('Ana'),
        none: undefined,
      };
      const added = await store.write((to) =>
        to.append({ at: '2031', actor: 'Ana', kind: 'reply-link', content }),
      );
      expect(added).toMatchObject({
        actor: 'Ana',
        content: { party: 'river', contact: { mail: 'a@b' }, by: 'Ana' },
      });
      const [line = ''] = await store.read((reader) => reader.recordLines(2, 1));
      expect(line).not.toMatch(/Ana|a@b/);
      const chained = JSON.parse(line) as { actor: unknown; content: { by: unknown; contact: unknown } };
      expect(chained.content.by).toEqual(chained.actor);
      expect(isSealed(chained.content.contact)).toBe(true);
      expect(await store.read((reader) => reader.entries({ after: 2 }))).toEqual([added]);
      const seal = { contact: { erasable: 'a'.repeat(64) } };
      const lookAlike = store.write((to) => to.append({ at: '', actor: 'Ana', kind: 'role', content: seal }));
      await expect(lookAlike).rejects.toThrow(/look like a seal/);
    });

    it('with nothing of a write that breaks off', async () => {
      const store = await withRiver(makeStore);
      const before = await store.read((reader) => reader.head());
      const writing = store.write(async (to) => {
        await to.addJudgement(judgement('Cleo'));
        throw new Error('no');
      });
      await expect(writing).rejects.toThrow('no');
      expect(await store.read((reader) => reader.head())).toEqual(before);
      await demandWhole(store);
    });

    it('of searches that differ in their documents alone as one', async () => {
      const store = await withRiver(makeStore);
      await store.write((to) => to.addDocument(inventedDocument('two', [{ words: 'lake', context: '' }])));
      const search = {
        ask: askId('river'),
        finder: 'find 1',
        askText: 'Clean the rivers.',
        terms: { origin: 'derived', groups: [] },
        counts: [],
        passages: 1,
        ranked: 0,
      } as const;
      await store.write(async (to) => {
        for (const id of ['one', 'two', 'one'])
          await to.putSearch({ ...search, document: documentId(id) }, []);
        await to.putSearch({ ...search, finder: 'find 2', document: documentId('one') }, []);
        expect((await to.head()).number).toBe(5);
      });
      const entries = await store.read((reader) => reader.entries({ kinds: ['search'] }));
      const searched = ({ content }: LedgerEntry) =>
        (content.documents as unknown as { document: string; sha256: string }[]).map(
          ({ document }) => document,
        );
      expect(entries.map(searched)).toEqual([['two', 'one'], ['one']]);
      const hashes = await store.read((reader) => reader.foundHashes());
      expect(hashes.map(({ document }) => document)).toEqual(['two', 'one']);
    });

    it('that forgets a name where it must, and still is whole', async () => {
      const store = await withRiver(makeStore);
      for (const reader of ['Ana', 'Bo', 'Ana'])
        await store.write((to) => to.addJudgement(judgement(reader)));
      const erase = (target: Parameters<typeof erased>[1], actor = 'Cleo') => erased(store, target, actor);
      const entry = await erase({ name: 'Ana', withNotes: false });
      expect(entry).toMatchObject({
        kind: 'erasure',
        actor: 'Cleo',
        content: { what: 'name', why: 'asked' },
      });
      const judged = await store.read((reader) => reader.judgements());
      expect(judged.map(({ reader }) => reader)).toEqual([
        expect.stringMatching(/^a reader who was erased \([0-9a-f]{8}\)$/),
        'Bo',
        judged[0]?.reader,
      ]);
      expect(judged[0]?.note).toBe('weak');
      await erase({ entry: 3 });
      expect((await store.read((reader) => reader.judgements())).map(({ note }) => note)).toEqual([
        '(erased)',
        'weak',
        'weak',
      ]);
      await erase({ name: 'Bo', withNotes: true });
      expect((await store.read((reader) => reader.judgements())).map(({ note }) => note)).toEqual([
        '(erased)',
        '(erased)',
        'weak',
      ]);
      await store.write((to) => to.addJudgement(judgement('Ana')));
      const names = (await store.read((reader) => reader.judgements())).map(({ reader }) => reader);
      expect(names[3]).toBe('Ana');
      for (const target of [{ name: 'Nobody', withNotes: true }, { entry: 3 }, { entry: 99 }, { entry: 1 }])
        await expect(erase(target), JSON.stringify(target)).rejects.toMatchObject({ type: 'missing' });
      await expect(erase({ name: 'Onrecord', withNotes: false })).rejects.toMatchObject({ type: 'refused' });
      await expect(erase({ name: 'Ana', withNotes: false }, 'Ana')).rejects.toMatchObject({
        type: 'refused',
      });
      await store.scrub();
      await demandWhole(store);
    });

    it('that takes no name in which something cannot be seen, and no note without end', async () => {
      const store = await withRiver(makeStore);
      const odd = [
        '',
        ' ',
        'A\u0000na',
        'A\nna',
        'Ana\u202e',
        'A\u200bna',
        'a reader who was erased (0000)',
        'A'.repeat(201),
      ];
      for (const reader of odd)
        await expect(
          store.write((to) => to.addJudgement(judgement(reader))),
          reader,
        ).rejects.toMatchObject({
          type: 'refused',
        });
      for (const reader of ['Çiğdem Öz', 'د. سمر', '李雷', "O'Neill-Smith", '👩🏽‍🚒'])
        await store.write((to) => to.addJudgement(judgement(reader)));
      const long = { ...judgement('Ana'), note: 'x'.repeat(1_000_000) };
      await expect(store.write((to) => to.addJudgement(long))).rejects.toMatchObject({ type: 'refused' });
      const objection = { text: erasable('x'.repeat(200_000)) };
      await expect(
        store.write((to) => to.append({ at: '', actor: 'Ana', kind: 'objection', content: objection })),
      ).rejects.toMatchObject({ type: 'refused' });
      await demandWhole(store);
    });

    it('whose tables can be thrown away and put back', async () => {
      const store = await withRiver(makeStore);
      await store.write((to) => to.addJudgement(judgement('Ana')));
      const state = () =>
        store.read(async (reader) => [
          await reader.campaign(),
          await reader.documents(),
          await reader.passages(documentId('one')),
          await reader.matching([['river']], [documentId('one')]),
          await reader.judgements(),
          await reader.entries(),
        ]);
      const before = await state();
      await store.write(async (to) => {
        const campaign = await to.campaign();
        await to.startOver();
        expect(await to.documents()).toEqual([]);
        await to.restore(1, { type: 'campaign', campaign });
        await to.restore(2, { type: 'capture', document: river });
        await to.restore(3, { type: 'judgement', judgement: judgement('Ana') });
      });
      expect(await state()).toEqual(before);
    });
  });
}

const river = inventedDocument('one', [
  { words: 'clean river', context: '' },
  { words: 'dirty sea', context: '' },
]);

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex') as Sha256;

async function withRiver(makeStore: MakeStore): Promise<Store> {
  const store = await makeStore();
  await store.write((to) => to.addDocument(river));
  return store;
}

function judgement(reader: string): Judgement {
  const passage = river.passages[1]?.passage;
  if (passage === undefined) throw new Error('No passage');
  const at = '2031-05-05T10:00:00Z';
  return {
    ask: askId('river'),
    document: documentId('one'),
    passage,
    code: 'partial',
    reader,
    at,
    note: 'weak',
  };
}

const erased = (
  store: Store,
  target: { readonly name: string; readonly withNotes: boolean } | { readonly entry: number },
  actor: string,
): Promise<LedgerEntry> => store.write((to) => to.erase(target, 'asked'), { actor });

async function demandWhole(store: Store): Promise<void> {
  const lines = await store.read((reader) => reader.recordLines(0, 1000));
  let head = noEntry;
  for (const line of lines) {
    const entry = verifiedEntry(line, head, hashOf);
    if (!entry.ok) throw new Error(entry.message);
    head = entry.value;
  }
  expect(head.number).toBe(lines.length);
  expect(await store.read((reader) => reader.head())).toEqual({ number: head.number, hash: head.hash });
}
