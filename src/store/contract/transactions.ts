import { describe, expect, it } from 'vitest';
import { documentId } from '../../model/ids.ts';
import type { Store, StoreReader, StoreTransactor } from '../port.ts';
import { inventedDocument } from './invented-document.ts';
import type { MakeStore } from './make-store.ts';

export function transactionsContract(makeStore: MakeStore): void {
  describe('writes all or nothing', () => {
    it('keeps nothing of a write that throws, and throws what it threw', async () => {
      const store = await makeStore();
      const bug = new Error('a bug of the caller');
      const writing = store.write(async (to) => {
        await to.addDocument(small('lost'));
        throw bug;
      });
      await expect(writing).rejects.toBe(bug);
      expect(await idsOf(store)).toEqual([]);
    });

    it('keeps nothing of a write in which a step broke off, even if the caller goes on', async () => {
      const store = await makeStore();
      const broken = { ...small('broken'), original: 'no bytes' as unknown as Uint8Array };
      const writing = store.write(async (to) => {
        await to.addDocument(small('before'));
        await to.addDocument(broken).catch(() => undefined);
      });
      await expect(writing).rejects.toThrow();
      expect(await idsOf(store)).toEqual([]);
    });

    it('goes on after a document that is there already, as nothing was begun', async () => {
      const store = await makeStore();
      await store.write((to) => to.addDocument(small('there')));
      await store.write(async (to) => {
        await expect(to.addDocument(small('there'))).rejects.toMatchObject({ type: 'exists' });
        await to.addDocument(small('new'));
      });
      expect(await idsOf(store)).toEqual(['there', 'new']);
    });

    it('shows a write what it wrote, and others only when it is done', async () => {
      const store = await makeStore();
      await store.write(async (to) => {
        await to.addDocument(small('mine'));
        expect(await to.matching([['river']], [documentId('mine')])).toHaveLength(1);
        expect(await idsOf(store)).toEqual([]);
      });
      expect(await idsOf(store)).toEqual(['mine']);
    });

    it('shows a read one state, whatever is written meanwhile', async () => {
      const store = await makeStore();
      await store.write((to) => to.addDocument(small('first')));
      const begun = Promise.withResolvers<void>();
      const written = Promise.withResolvers<void>();
      const reading = store.read(async (reader) => {
        begun.resolve();
        await written.promise;
        return reader.documents();
      });
      await begun.promise;
      await store.write((to) => to.addDocument(small('second')));
      written.resolve();
      expect(await reading).toHaveLength(1);
      expect(await idsOf(store)).toEqual(['first', 'second']);
    });

    it('runs writes one after the other, in the order in which they were asked for', async () => {
      const store = await makeStore();
      let under = 0;
      const one = (id: string) =>
        store.write(async (to) => {
          expect(++under).toBe(1);
          await to.addDocument(small(id));
          await new Promise((done) => setTimeout(done, 1));
          under--;
        });
      const ids = Array.from({ length: 10 }, (_, at) => `document${at}`);
      await Promise.all(ids.map(one));
      expect(await idsOf(store)).toEqual(ids);
    });

    it('goes on after a write that failed', async () => {
      const store = await makeStore();
      const failing = store.write(() => Promise.reject(new Error('no')));
      const next = store.write((to) => to.addDocument(small('next')));
      await expect(failing).rejects.toThrow('no');
      await next;
      expect(await idsOf(store)).toEqual(['next']);
    });

    it('keeps what waited together with writes that failed, and nothing of those', async () => {
      const store = await makeStore();
      const broken = { ...small('broken'), original: 'no bytes' as unknown as Uint8Array };
      const told = await Promise.allSettled([
        store.write((to) => to.addDocument(small('first'))),
        store.write(async (to) => {
          await to.addDocument(small('lost'));
          throw new Error('no');
        }),
        store.write((to) => to.addDocument(broken)),
        store.write(async (to) => idsIn(await to.documents())),
        store.write((to) => to.addDocument(small('last'))),
      ]);
      expect(told.map(({ status }) => status)).toEqual([
        'fulfilled',
        'rejected',
        'rejected',
        'fulfilled',
        'fulfilled',
      ]);
      expect(told[3]).toMatchObject({ value: ['first'] });
      expect(await idsOf(store)).toEqual(['first', 'last']);
      const entries = await store.read((reader) => reader.entries({ kinds: ['capture'] }));
      expect(entries.map(({ content }) => (content.document as { id: string }).id)).toEqual([
        'first',
        'last',
      ]);
    });

    it('reads many things at once, each by itself', async () => {
      const store = await makeStore();
      await store.write((to) => to.addDocument(small('only')));
      const found = await Promise.all(Array.from({ length: 20 }, () => idsOf(store)));
      expect(found).toEqual(Array.from({ length: 20 }, () => ['only']));
      expect(await store.read(() => idsOf(store))).toEqual(['only']);
    });

    it('takes a write inside a read or a write for a bug, as it would wait for itself', async () => {
      const store = await makeStore();
      const inner = () => store.write((to) => to.addDocument(small('inner')));
      await expect(store.write(inner)).rejects.toThrow('wait for itself');
      await expect(store.read(inner)).rejects.toThrow('wait for itself');
      await inner();
      expect(await idsOf(store)).toEqual(['inner']);
    });

    it('answers nothing through a reader or a transactor whose time is over', async () => {
      const store = await makeStore();
      const kept: { reader?: StoreReader; transactor?: StoreTransactor } = {};
      await store.read(async (reader) => {
        kept.reader = reader;
      });
      await store.write(async (transactor) => {
        kept.transactor = transactor;
      });
      await expect(kept.reader?.documents()).rejects.toThrow('over');
      await expect(kept.transactor?.addDocument(small('late'))).rejects.toThrow('over');
      expect(await idsOf(store)).toEqual([]);
    });

    it('closes when what is under way is done, and then answers no more', async () => {
      const store = await makeStore();
      const writing = store.write((to) => to.addDocument(small('last')));
      const reading = idsOf(store);
      await Promise.all([store.close(), store.close()]);
      await writing;
      expect(await reading).toBeInstanceOf(Array);
      await expect(async () => store.read((reader) => reader.documents())).rejects.toThrow('closed');
      await expect(async () => store.write((to) => to.documents())).rejects.toThrow('closed');
    });
  });
}

const small = (id: string) => inventedDocument(id, [{ words: 'clean river', context: '' }]);

const idsIn = (documents: readonly { readonly id: string }[]): readonly string[] =>
  documents.map(({ id }) => id);

const idsOf = async (store: Store): Promise<readonly string[]> =>
  idsIn(await store.read((reader) => reader.documents()));
