import { describe, expect, it } from 'vitest';
import type { Finding, Search } from '../../model/finding.ts';
import { askId, documentId, sha256 } from '../../model/ids.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { ModelAnswer } from '../../model/model-suggestion.ts';
import { span } from '../../model/span.ts';
import type { TermSetVersion } from '../../model/term-set.ts';
import type { Store } from '../port.ts';
import { inventedDocument } from './invented-document.ts';
import type { MakeStore } from './make-store.ts';

const words = Array.from({ length: 6 }, (_, at) => ({ words: `word${at}`, context: '' }));
const documents = new Map(['z', 'a'].map((id) => [id, inventedDocument(id, words)]));

export function findingsContract(makeStore: MakeStore): void {
  describe('keeps what was found and judged', () => {
    it('gives findings best first within an ask, then by document and place', async () => {
      const store = await withDocuments(makeStore);
      await store.write(async (to) => {
        await to.putSearch(search('b', 'a'), [finding('b', 'a', 3, 2), finding('b', 'a', 1, 5)]);
        await to.putSearch(search('b', 'z'), [finding('b', 'z', 4, 2), finding('b', 'z', 2, 2)]);
        await to.putSearch(search('x', 'z'), [finding('x', 'z', 0, -0.5)]);
      });
      const found = await store.read((reader) => reader.findings());
      expect(found).toStrictEqual([
        finding('x', 'z', 0, -0.5),
        finding('b', 'a', 1, 5),
        finding('b', 'z', 2, 2),
        finding('b', 'z', 4, 2),
        finding('b', 'a', 3, 2),
      ]);
    });

    it('gives searches by ask as the campaign lists them, then by document; a dropped ask comes last', async () => {
      const store = await withDocuments(makeStore);
      await store.write(async (to) => {
        for (const ask of ['dropped', 'b', 'x'])
          for (const document of ['a', 'z']) await to.putSearch(search(ask, document), []);
      });
      const found = await store.read((reader) => reader.searches());
      expect(found.map(({ ask, document }) => `${ask} ${document}`)).toEqual([
        'x z',
        'x a',
        'b z',
        'b a',
        'dropped z',
        'dropped a',
      ]);
      expect(found[0]).toStrictEqual(search('x', 'z'));
    });

    it('narrows both by ask and by documents', async () => {
      const store = await withDocuments(makeStore);
      await store.write(async (to) => {
        for (const ask of ['b', 'x'])
          for (const document of ['a', 'z'])
            await to.putSearch(search(ask, document), [finding(ask, document, 1, 1)]);
      });
      const filters = [
        { ask: askId('b') },
        { documents: [documentId('a')] },
        { ask: askId('b'), documents: [documentId('z'), documentId('nowhere')] },
        { documents: [] },
      ];
      for (const filter of filters) {
        const wanted = (each: { ask: string; document: string }) =>
          (filter.ask ?? each.ask) === each.ask &&
          (filter.documents ?? [each.document]).some((document) => document === each.document);
        await store.read(async (reader) => {
          const [searches, findings] = [await reader.searches(), await reader.findings()];
          expect(await reader.searches(filter)).toStrictEqual(searches.filter(wanted));
          expect(await reader.findings(filter)).toStrictEqual(findings.filter(wanted));
        });
      }
    });

    it('puts a search in the place of the one before, with its findings', async () => {
      const store = await withDocuments(makeStore);
      await store.write((to) =>
        to.putSearch(search('b', 'a'), [finding('b', 'a', 0, 1), finding('b', 'a', 1, 1)]),
      );
      const later = { ...search('b', 'a'), finder: 'find 2' };
      await store.write((to) => to.putSearch(later, [finding('b', 'a', 1, 3)]));
      expect(await store.read((reader) => reader.searches())).toStrictEqual([later]);
      expect(await store.read((reader) => reader.findings())).toStrictEqual([finding('b', 'a', 1, 3)]);
    });

    it('takes a finding of another search, or of no passage of the document, for a bug', async () => {
      const store = await withDocuments(makeStore);
      const put = (each: Finding) => store.write((to) => to.putSearch(search('b', 'a'), [each]));
      await expect(put(finding('x', 'a', 0, 1))).rejects.toThrow('another search');
      await expect(put(finding('b', 'z', 0, 1))).rejects.toThrow('another search');
      await expect(put(finding('b', 'a', 0, Number.NaN))).rejects.toThrow('score');
      const elsewhere = finding('b', 'a', 5, 1);
      for (const ordinal of [6, -1, 4]) {
        const wrong = { ...elsewhere, passage: { ...elsewhere.passage, ordinal } };
        await expect(put(wrong)).rejects.toThrow('has no passage');
      }
      await expect(store.write((to) => to.putSearch(search('b', 'nowhere'), []))).rejects.toMatchObject({
        type: 'missing',
      });
      expect(await store.read((reader) => reader.searches())).toStrictEqual([]);
    });

    it('keeps every judgement in order, two of the same passage too', async () => {
      const store = await withDocuments(makeStore);
      const judgements = [
        judgement('b', 'a', 3, 'partial'),
        { ...judgement('b', 'a', 3, 'irrelevant'), note: 'Thought again: “only” a review' },
        judgement('a', 'z', 0, 'opposed'),
      ] as const;
      for (const each of judgements) await store.write((to) => to.addJudgement(each));
      const kept = await store.read((reader) => reader.judgements());
      expect(kept.map(({ entry: _, ...each }) => each)).toStrictEqual(judgements);
    });

    it('keeps judgements when the document is searched again', async () => {
      const store = await withDocuments(makeStore);
      await store.write((to) => to.putSearch(search('b', 'a'), [finding('b', 'a', 3, 1)]));
      await store.write((to) => to.addJudgement(judgement('b', 'a', 3, 'partial')));
      await store.write((to) => to.putSearch(search('b', 'a'), []));
      expect(await store.read((reader) => reader.judgements())).toHaveLength(1);
    });

    it('keeps every term set of an ask, by ask as the campaign lists them and in order', async () => {
      const store = await withDocuments(makeStore);
      const versions = [termSet('b', 1), termSet('x', 1), termSet('b', 2)];
      for (const each of versions) await store.write((to) => to.addTermSet(each));
      const [b, x, later] = versions;
      expect(await store.read((reader) => reader.termSets())).toStrictEqual([x, b, later]);
      expect(await store.read((reader) => reader.termSets(askId('b')))).toStrictEqual([b, later]);
      expect(await store.read((reader) => reader.termSets(askId('nowhere')))).toStrictEqual([]);
    });

    it('changes no term set that is there, and leaves no gap between them', async () => {
      const store = await withDocuments(makeStore);
      await store.write((to) => to.addTermSet(termSet('b', 1)));
      const again = { ...termSet('b', 1), groups: [] };
      await expect(store.write((to) => to.addTermSet(again))).rejects.toMatchObject({ type: 'exists' });
      await expect(store.write((to) => to.addTermSet(termSet('b', 3)))).rejects.toThrow('number 3');
      expect(await store.read((reader) => reader.termSets())).toStrictEqual([termSet('b', 1)]);
    });

    it('keeps with which term set a search was made', async () => {
      const store = await withDocuments(makeStore);
      const terms = {
        ...search('b', 'a').terms,
        version: { number: 2, at: '2031-05-05T10:00:00Z' },
        taken: ['rivers'],
        left: ['brook'],
      };
      await store.write((to) => to.putSearch({ ...search('b', 'a'), terms }, []));
      expect(await store.read((reader) => reader.searches())).toStrictEqual([{ ...search('b', 'a'), terms }]);
    });

    it('keeps what models answered, one answer of each model to each question', async () => {
      const store = await withDocuments(makeStore);
      const answers = [answer('1', 'llama:8b'), answer('0', 'llama:8b'), answer('0', 'Qwen “3”')];
      for (const each of answers) await store.write((to) => to.putModelAnswer(each));
      const { suggestion: _, ...notAnchored } = answer('1', 'llama:8b');
      await store.write((to) => to.putModelAnswer(notAnchored));
      expect(await store.read((reader) => reader.modelAnswers())).toStrictEqual([
        answer('0', 'Qwen “3”'),
        answer('0', 'llama:8b'),
        notAnchored,
      ]);
    });

    it('keeps to which servers a person agreed', async () => {
      const store = await withDocuments(makeStore);
      const servers = ['https://models.example', 'http://localhost:11434', 'https://models.example'];
      for (const each of servers) await store.write((to) => to.agreeToServer(each, '2031-05-05T10:00:00Z'));
      expect(await store.read((reader) => reader.agreedServers())).toStrictEqual([
        'http://localhost:11434',
        'https://models.example',
      ]);
    });
  });
}

async function withDocuments(makeStore: MakeStore): Promise<Store> {
  const store = await makeStore();
  await store.write(async (to) => {
    const asks = ['x', 'b'].map((id) => ({ id: askId(id), text: id, criteria: [], termGroups: [] }));
    await to.setCampaign({ name: 'Rivers', asks, parties: [], expectations: [] });
    for (const document of documents.values()) await to.addDocument(document);
  });
  return store;
}

const search = (ask: string, document: string): Search => ({
  ask: askId(ask),
  document: documentId(document),
  finder: 'find 1',
  askText: `The words of ${ask}`,
  terms: { origin: 'derived', groups: [{ name: 'river', terms: ['river', 'rivers'] }] },
  counts: [{ group: 'river', term: 'river', count: 0 }],
  passages: 6,
  ranked: 2,
});

/** Each with another reason. */
const termSet = (ask: string, number: number): TermSetVersion => ({
  ask: askId(ask),
  number,
  at: '2031-05-05T10:00:00Z',
  because:
    number === 1
      ? { type: 'first' }
      : { type: 'chosen', took: [{ term: 'brook “Ann”', group: 'river', as: 'name' }], left: ['stream'] },
  given: { origin: 'derived', groups: [{ name: 'river', terms: ['river', 'stream'] }] },
  taken: number === 1 ? [] : [{ term: 'brook “Ann”', group: 'river', as: 'name' }],
  left: number === 1 ? [] : ['stream'],
  groups: [{ name: 'river', terms: number === 1 ? ['river', 'stream'] : ['river', 'brook “Ann”'] }],
});

function passageOf(document: string, ordinal: number) {
  const found = documents.get(document)?.passages[ordinal]?.passage;
  if (found === undefined) throw new Error(`No passage ${ordinal} in ${document}`);
  return found;
}

const finding = (ask: string, document: string, ordinal: number, score: number): Finding => ({
  ask: askId(ask),
  document: documentId(document),
  passage: passageOf(document, ordinal),
  score,
  why: {
    hits: [
      { group: 'river', term: 'rivers', where: 'leadIn', place: span(2, 8) },
      { group: 'dumping', term: 'waste', where: 'passage', near: true, place: span(10, 15) },
    ],
    missing: ['dumping'],
  },
  suggestion: {
    code: 'partial',
    confidence: 0.4,
    bearing: 0.7,
    codes: { committed: 0.2, partial: 0.6, supportive: 0.1, mentioned: 0.05, opposed: 0.05 },
    reasons: ['"we will" makes it a promise'],
  },
});

const judgement = (ask: string, document: string, ordinal: number, code: Judgement['code']): Judgement => ({
  ask: askId(ask),
  document: documentId(document),
  passage: passageOf(document, ordinal),
  code,
  reader: 'Ada Fen',
  at: '2031-05-05T10:00:00Z',
});

const answer = (digit: string, model: string): ModelAnswer => ({
  question: sha256(digit.repeat(64)),
  model,
  server: 'http://localhost:11434',
  at: '2031-05-05T10:00:00Z',
  suggestion: { code: 'opposed', reason: 'It rejects “dumping”', quotation: 'word1' },
});
