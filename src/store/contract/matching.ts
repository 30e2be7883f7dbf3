import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentId } from '../../model/ids.ts';
import type { PassageMatches, Phrase, Store } from '../port.ts';
import { type InventedWords, inventedDocument } from './invented-document.ts';
import type { MakeStore } from './make-store.ts';

export function matchingContract(makeStore: MakeStore): void {
  describe('finds every passage', () => {
    it('in which a phrase stands word by word, in itself or in its context', async () => {
      const ask = await storeOf(makeStore, {
        rivers: [
          passage('ban the import of cotton'),
          passage('import the ban', 'of cotton'),
          passage('we will', 'ban the | import of'),
          passage('ban', 'the import'),
        ],
      });
      expect(await ask([['ban', 'the']])).toEqual({ rivers: [0, 2] });
      expect(await ask([['the', 'import']])).toEqual({ rivers: [0, 3] });
      expect(await ask([['ban', 'import']])).toEqual({});
      expect(await ask([['cotton'], ['import', 'of']])).toEqual({ rivers: [0, 1, 2] });
      expect(await ask([['imp']])).toEqual({});
    });

    it('but lets no phrase run from the passage into its context, over a parting or into the next', async () => {
      const ask = await storeOf(makeStore, {
        seams: [passage('clean', 'rivers | for all|people'), passage('lakes', 'seas')],
      });
      for (const phrase of ['clean rivers', 'rivers for', 'rivers | for', 'all people', 'clean lakes', '|'])
        expect(await ask([phrase.split(' ')])).toEqual({});
      expect(await ask([['for', 'all']])).toEqual({ seams: [0] });
      expect(await ask([['people']])).toEqual({ seams: [0] });
    });

    it('by the words of another analysis, once the index is made anew', async () => {
      const store = await makeStore();
      await store.write((transactor) =>
        transactor.addDocument(inventedDocument('rivers', [passage('rivers')])),
      );
      const find = (word: string) =>
        store
          .read((reader) => reader.matching([[word]], [documentId('rivers')]))
          .then(([found]) => found?.ordinals ?? []);
      expect(await store.read((reader) => reader.analysis())).toBe('');
      await store.write((transactor) =>
        transactor.replaceIndex('stems', async (document) =>
          (await transactor.passages(document)).map((each) => ({
            passage: each,
            words: 'river',
            context: '',
          })),
        ),
      );
      expect(await store.read((reader) => reader.analysis())).toBe('stems');
      expect([await find('rivers'), await find('river')]).toEqual([[], [0]]);
      await store.close();
    });

    it('takes no word for a command', async () => {
      const hostile = ['OR', 'near(a', '"', "'", '^a', 'a*', 'words:a', '-a', '{a', '%', '\\', 'a"b'];
      const ask = await storeOf(makeStore, {
        plain: [passage('a b')],
        odd: hostile.map((word) => passage(`x ${word.toLowerCase()} y`)),
      });
      for (const [at, word] of hostile.entries())
        expect(await ask([['x', word.toLowerCase(), 'y']]), word).toEqual({ odd: [at] });
      expect(await ask([['a*']])).toEqual({ odd: [hostile.indexOf('a*')] });
      expect(await ask([['a\0']])).toMatchObject({ plain: [0] });
    });

    it('in the documents asked for alone, in the order in which they were added', async () => {
      const store = await makeStore();
      const words = [passage('river'), passage('lake'), passage('river')];
      for (const id of ['z', 'b', 'y', 'a'])
        await store.write((to) => to.addDocument(inventedDocument(id, words)));
      const ask = (...ids: string[]) =>
        store.read((reader) => reader.matching([['river']], ids.map(documentId)));
      const both = [0, 2];
      expect(await ask('a', 'z', 'a')).toStrictEqual([
        { document: 'z', ordinals: both },
        { document: 'a', ordinals: both },
      ]);
      expect(await ask('y')).toStrictEqual([{ document: 'y', ordinals: both }]);
      expect(await ask()).toStrictEqual([]);
    });

    it('for no phrase at all, or one without words, nothing', async () => {
      const ask = await storeOf(makeStore, { some: [passage('river', 'lake'), passage('')], none: [] });
      expect(await ask([])).toEqual({});
      expect(await ask([[], ['']])).toEqual({});
      expect(await ask([[], ['river']])).toEqual({ some: [0] });
    });

    it('for thousands of phrases at once, and for a phrase of thousands of words', async () => {
      const long = Array.from({ length: 2000 }, (_, at) => `long${at}`);
      const ask = await storeOf(makeStore, {
        first: Array.from({ length: 50 }, (_, at) => passage(`word${at * 97}`)),
        second: [passage(`so ${long.join(' ')} much`), passage(long.slice(1).join(' '))],
      });
      const phrases = Array.from({ length: 5000 }, (_, at) => [`word${at}`]);
      expect(await ask(phrases)).toEqual({ first: Array.from({ length: 50 }, (_, at) => at) });
      expect(await ask([long])).toEqual({ second: [0] });
      expect(await ask(long.map((word) => [word]))).toEqual({ second: [0, 1] });
    });

    it('as a plain comparison of words does, whatever the words', async () => {
      const word = fc.oneof(
        {
          weight: 20,
          arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'ä', '气', '5', 'ab', '🌊', 'and', 'or'),
        },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }).map(asIndexWord) },
      );
      const words = fc.array(word, { maxLength: 12 }).map((each) => each.filter((one) => one !== ''));
      const context = fc.array(words, { maxLength: 3 }).map((groups) => groups.map((each) => each.join(' ')));
      const passages = fc.array(
        fc.record({
          words: words.map((each) => each.join(' ')),
          context: context.map((each) => each.join(' | ')),
        }),
        { maxLength: 12 },
      );
      const phrases = fc.array(fc.array(word, { maxLength: 3 }), { minLength: 1, maxLength: 4 });
      const store = await makeStore();
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(passages, { maxLength: 4 }), phrases, async (documents, asked) => {
          const named = Object.fromEntries(documents.map((each, at) => [`run${run}-${at}`, each]));
          run++;
          await addAll(store, named);
          expect(await asking(store, Object.keys(named))(asked)).toEqual(plainly(named, asked));
        }),
        { numRuns: 150 },
      );
    });
  });
}

const passage = (words: string, context = ''): InventedWords => ({ words, context });

/** What the analysis promises: lower case, neither blanks nor the sign that parts groups. */
const asIndexWord = (text: string): string => text.toLowerCase().replaceAll(/[\0-\u0020\u007f|A-Z]/g, '');

type Documents = Readonly<Record<string, readonly InventedWords[]>>;
type Found = Readonly<Record<string, readonly number[]>>;

async function storeOf(makeStore: MakeStore, documents: Documents) {
  const store = await makeStore();
  await addAll(store, documents);
  return asking(store, Object.keys(documents));
}

async function addAll(store: Store, documents: Documents): Promise<void> {
  await store.write(async (to) => {
    for (const [id, passages] of Object.entries(documents))
      await to.addDocument(inventedDocument(id, passages));
  });
}

const asking = (store: Store, ids: readonly string[]) => async (phrases: readonly Phrase[]) =>
  byDocument(await store.read((reader) => reader.matching(phrases, ids.map(documentId))));

const byDocument = (matches: readonly PassageMatches[]): Found =>
  Object.fromEntries(matches.map(({ document, ordinals }) => [document, ordinals]));

/** The yardstick: no index, no range, every word compared. */
function plainly(documents: Documents, phrases: readonly Phrase[]): Found {
  const wanted = phrases
    .map((phrase) => phrase.filter((word) => word !== ''))
    .filter((each) => each.length > 0);
  const found = Object.entries(documents).map(([id, passages]) => {
    const ordinals = passages.flatMap(({ words, context }, ordinal) => {
      const groups = [words, ...context.split('|')].map((group) =>
        group.split(' ').filter((one) => one !== ''),
      );
      return wanted.some((phrase) => groups.some((group) => standsIn(phrase, group))) ? [ordinal] : [];
    });
    return [id, ordinals] as const;
  });
  return Object.fromEntries(found.filter(([, ordinals]) => ordinals.length > 0));
}

const standsIn = (phrase: Phrase, words: readonly string[]): boolean =>
  words.some((_, at) => phrase.every((word, next) => words[at + next] === word));
