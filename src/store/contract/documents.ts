import { describe, expect, it } from 'vitest';
import type { ArticleDetails } from '../../model/article.ts';
import type { Campaign } from '../../model/campaign.ts';
import { day } from '../../model/day.ts';
import type { Reading } from '../../model/document.ts';
import { askId, documentId, pageNumber, partyId, sha256 } from '../../model/ids.ts';
import { span, utf16 } from '../../model/span.ts';
import type { Speech } from '../../model/speech.ts';
import type { NewDocument } from '../port.ts';
import { inventedDocument } from './invented-document.ts';
import type { MakeStore } from './make-store.ts';

const election = day('2031-06-01');
const campaign: Campaign = {
  name: 'Clean rivers — 净水 🌊',
  ...(election === undefined ? {} : { election }),
  asks: [
    {
      id: askId('ban-dumping'),
      text: 'Ban the dumping of "grey" water',
      criteria: ['A levy is not a ban'],
      termGroups: [{ name: 'dumping', terms: ['dump', 'discharge'] }],
    },
  ],
  parties: [{ id: partyId('lantern'), name: 'Lantern Party', identifiers: { wikidata: 'Q0' } }],
  expectations: [{ party: partyId('lantern'), kind: 'manifesto' }],
};

export function documentsContract(makeStore: MakeStore): void {
  describe('keeps documents', () => {
    it('gives the campaign back as it was set last', async () => {
      const store = await makeStore();
      await store.write((transactor) => transactor.setCampaign({ ...campaign, name: 'Before' }));
      await store.write((transactor) => transactor.setCampaign(campaign));
      expect(await store.read((reader) => reader.campaign())).toStrictEqual(campaign);
    });

    it('lists documents in the order in which they were added, with all that is known of them', async () => {
      const store = await makeStore();
      const ids = ['m', 'z', 'a'];
      for (const id of ids) await store.write((to) => to.addDocument(demanding(id)));
      const documents = await store.read((reader) => reader.documents());
      expect(documents).toStrictEqual(ids.map((id) => demanding(id).record));
    });

    it('gives back an original byte for byte, whatever bytes they are', async () => {
      const store = await makeStore();
      const all = Uint8Array.from({ length: 1024 }, (_, at) => at % 256);
      const document = inventedDocument('bytes', [], all.subarray(256, 512));
      const empty = inventedDocument('empty', [], new Uint8Array());
      await store.write((to) => to.addDocument(document));
      await store.write((to) => to.addDocument(empty));
      const found = await store.read((reader) => reader.original(document.record.sha256));
      expect(Buffer.from(found).equals(all.subarray(256, 512))).toBe(true);
      expect(await store.read((reader) => reader.original(empty.record.sha256))).toHaveLength(0);
    });

    it('lets two documents share an original', async () => {
      const store = await makeStore();
      const bytes = Buffer.from('the same file');
      const [one, other] = ['one', 'other'].map((id) => inventedDocument(id, [], bytes));
      if (one === undefined || other === undefined) throw new Error();
      await store.write((to) => to.addDocument(one));
      await store.write((to) => to.addDocument(other));
      expect(await store.read((reader) => reader.documents())).toHaveLength(2);
      expect(Buffer.from(await store.read((reader) => reader.original(one.record.sha256)))).toEqual(bytes);
    });

    it('gives back a reading with every character and place of it', async () => {
      const store = await makeStore();
      await store.write((to) => to.addDocument(demanding('reading')));
      const id = documentId('reading');
      expect(await store.read((reader) => reader.reading(id))).toStrictEqual(reading);
      expect(await store.read((reader) => reader.text(id))).toBe(reading.text);
    });

    it('gives back whose words the parts of a debate are, with every vote', async () => {
      const store = await makeStore();
      const debate = { ...demanding('debate'), reading: { ...reading, speeches } };
      await store.write((to) => to.addDocument(debate));
      await store.write((to) => to.addDocument(demanding('manifesto')));
      await store.read(async (reader) => {
        expect(await reader.reading(documentId('debate'))).toStrictEqual(debate.reading);
        expect(await reader.speeches(documentId('debate'))).toStrictEqual(speeches);
        expect(await reader.speeches(documentId('manifesto'))).toStrictEqual([]);
        expect(await reader.reading(documentId('manifesto'))).not.toHaveProperty('speeches');
      });
    });

    it('gives all passages of a document in order, or those asked for', async () => {
      const store = await makeStore();
      const words = Array.from({ length: 90 }, (_, at) => ({ words: `word${at}`, context: '' }));
      const document = inventedDocument('passages', words);
      const expected = document.passages.map(({ passage }) => passage);
      await store.write((to) => to.addDocument(inventedDocument('before', words)));
      await store.write((to) => to.addDocument(document));
      await store.write((to) => to.addDocument(inventedDocument('none', [])));
      const ask = (ordinals?: readonly number[]) =>
        store.read((reader) => reader.passages(documentId('passages'), ordinals));
      expect(await ask()).toStrictEqual(expected);
      expect(await ask([89, 2, 2, 0])).toStrictEqual([0, 2, 89].map((at) => expected[at]));
      expect(await ask([])).toStrictEqual([]);
      expect(await store.read((reader) => reader.passages(documentId('none')))).toStrictEqual([]);
    });

    it('tells how long documents are, in the order asked', async () => {
      const store = await makeStore();
      const one = inventedDocument('one', [
        { words: 'a b c', context: 'not counted' },
        { words: '', context: '' },
      ]);
      await store.write((to) => to.addDocument(one));
      await store.write((to) => to.addDocument(inventedDocument('none', [])));
      const ids = ['none', 'one'].map(documentId);
      expect(await store.read((reader) => reader.statistics(ids))).toStrictEqual([
        { document: 'none', passages: 0, averageWords: 0 },
        { document: 'one', passages: 2, averageWords: 1.5 },
      ]);
    });

    it('says that a document, an original or a passage is missing', async () => {
      const store = await makeStore();
      await store.write((to) => to.addDocument(demanding('here')));
      const missing = { name: 'StoreError', type: 'missing' };
      const nowhere = documentId('nowhere');
      await store.read(async (reader) => {
        await expect(reader.reading(nowhere)).rejects.toMatchObject(missing);
        await expect(reader.text(nowhere)).rejects.toMatchObject(missing);
        await expect(reader.speeches(nowhere)).rejects.toMatchObject(missing);
        await expect(reader.passages(nowhere)).rejects.toMatchObject(missing);
        await expect(reader.statistics([nowhere])).rejects.toMatchObject(missing);
        await expect(reader.matching([['a']], [nowhere])).rejects.toMatchObject(missing);
        await expect(reader.original(sha256('0'.repeat(64)))).rejects.toMatchObject(missing);
        for (const ordinal of [2, -1, 0.5, Number.NaN])
          await expect(reader.passages(documentId('here'), [ordinal])).rejects.toMatchObject(missing);
      });
    });

    it('refuses a document of an id that it has, and leaves that as it was', async () => {
      const store = await makeStore();
      await store.write((to) => to.addDocument(demanding('twice')));
      const again = inventedDocument('twice', [{ words: 'other', context: '' }]);
      const adding = store.write((to) => to.addDocument(again));
      await expect(adding).rejects.toMatchObject({ name: 'StoreError', type: 'exists' });
      expect(await store.read((reader) => reader.documents())).toStrictEqual([demanding('twice').record]);
      expect(await store.read((reader) => reader.reading(documentId('twice')))).toStrictEqual(reading);
    });

    it('takes passages out of order for a bug', async () => {
      const store = await makeStore();
      const document = inventedDocument('mixed', [
        { words: 'a', context: '' },
        { words: 'b', context: '' },
      ]);
      const mixed = { ...document, passages: document.passages.toReversed() };
      await expect(store.write((to) => to.addDocument(mixed))).rejects.toThrow('in order');
      const fewer = { ...document, passages: document.passages.slice(1) };
      await expect(store.write((to) => to.addDocument(fewer))).rejects.toThrow('in order');
      expect(await store.read((reader) => reader.documents())).toStrictEqual([]);
    });
  });
}

const reading: Reading = {
  format: 'pdf',
  reader: 'pdf 0',
  title: 'Rivers “first”',
  language: 'en-GB',
  text: 'A lone \ud83c, a NUL \0, 🌊 and\u2028 a line\nnext block',
  blocks: [
    { kind: 'heading', level: 2, ...span(0, 31) },
    { kind: 'item', level: 1, ...span(32, 42) },
  ],
  lines: [
    { ...span(0, 31), page: pageNumber(1), box: { left: 0.1, top: -3.25, right: 1e-7, bottom: 841.89 } },
    { ...span(32, 42), row: 2 },
  ],
  seams: [{ at: utf16(5), original: '\u00ad\n' }],
  pages: [{ number: pageNumber(1), label: 'iv', width: 595.28, height: 841.89 }, { number: pageNumber(2) }],
  furniture: [
    { page: pageNumber(1), text: 'Page 1' },
    { what: 'caption', text: 'The river at Hara' },
  ],
  gaps: [
    { type: 'page-without-text', page: pageNumber(2) },
    { type: 'page-failed', page: pageNumber(3), reason: 'broken font' },
    { type: 'characters-unreadable', count: 4 },
    { type: 'beginning-only' },
  ],
  about: details(),
};

const said = day('2031-05-06');
const ada = {
  printed: 'Ada “the” Wren',
  identifiers: { 'publicwhip-person': '31' },
  office: 'Whip',
  party: 'Green',
};
const speeches: readonly Speech[] = [
  {
    ...span(0, 31),
    kind: 'motion',
    speaker: ada,
    ...(said === undefined ? {} : { day: said }),
    heading: 'Rivers',
    column: '14WH',
    id: '2031-05-06a.1.1',
    link: 'https://example.org/?id=1#g1',
    motion: { outcome: 'moved', words: span(2, 9) },
  },
  {
    ...span(32, 42),
    kind: 'division',
    division: {
      number: '26',
      title: 'Rivers Bill',
      ayes: { count: 1, names: [ada, { printed: 'Bo', identifiers: {}, teller: true }] },
      noes: { count: 0, names: [] },
      abstained: { count: 2, names: [] },
      outcome: 'agreed',
    },
  },
];
function details(): ArticleDetails {
  const made = day('2031-05-01');
  if (made === undefined) throw new Error('No day');
  return {
    headline: 'Rivers “first”',
    published: { day: made, printed: '2031-05-01T23:30:00+01:00', zone: '+01:00' },
    modified: { day: made, printed: '1 May 2031' },
    bylines: ['Dana Oke'],
    agency: 'PA',
    publisher: 'The Norland Post',
    signatories: [{ name: 'Ravi Sen', role: 'director' }, { name: 'Ada Lund' }],
  };
}

/** A document with every field that a document can have. */
function demanding(id: string): NewDocument {
  const plain = inventedDocument(id, [
    { words: 'clean river', context: '' },
    { words: 'for all', context: 'clean river' },
  ]);
  const published = day('2031-05-01');
  const record = {
    ...plain.record,
    ...(published === undefined ? {} : { published }),
    url: 'https://example.org/a?b=c#d',
    gaps: reading.gaps,
    ...(reading.about === undefined ? {} : { about: reading.about }),
  };
  return { ...plain, record, reading };
}
