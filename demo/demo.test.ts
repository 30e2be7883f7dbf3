import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseCampaignFile } from '../src/campaign/campaign-file.ts';
import { type EvidenceCode, type JudgementCode, positionCodes } from '../src/model/code.ts';
import type { Reading } from '../src/model/document.ts';
import type { PassageWords } from '../src/model/passage.ts';
import { passageWords } from '../src/model/passage.ts';
import { readDocument } from '../src/read/read-document.ts';
import { passagesOf } from '../src/read/structure/passages-of.ts';
import { positionOf } from '../src/record/judged-position.ts';
import { makers } from './make-documents.ts';

interface Sentence {
  readonly document: string;
  readonly text: string;
  readonly code?: EvidenceCode;
  readonly main?: boolean;
  readonly leadIn?: readonly string[];
}
interface ExpectedCell {
  readonly party: string;
  readonly ask: string;
  readonly position: string;
  readonly evidence: readonly Sentence[];
  readonly nearest: readonly Sentence[];
}
interface Expected {
  readonly cells: readonly ExpectedCell[];
  readonly quotations: readonly {
    in: string;
    text: string;
    document: string;
    difference: string;
    original: string;
  }[];
  readonly claims: readonly { in: string; text: string; document?: string; passage?: string }[];
}
interface WrittenJudgement {
  readonly party: string;
  readonly ask: string;
  readonly text: string;
  readonly code: JudgementCode;
  readonly reader: string;
}

const file = (name: string) => new URL(name, import.meta.url);
const expected: Expected = JSON.parse(await readFile(file('expected.json'), 'utf8'));
const judgements: WrittenJudgement[] = parse(await readFile(file('judgements.yaml'), 'utf8'));
const campaignFile = parseCampaignFile(await readFile(file('campaign.yaml'), 'utf8'), 'campaign.yaml');

const readings = new Map<string, Reading>();
const passages = new Map<string, readonly PassageWords[]>();

beforeAll(async () => {
  for (const name of Object.keys(makers)) {
    const bytes = new Uint8Array(await readFile(file(`documents/${name}`)));
    const read = await readDocument(bytes, { fileName: name });
    if (!read.ok) throw new Error(`${name}: ${read.message}`);
    readings.set(name, read.value);
    passages.set(
      name,
      passagesOf(read.value).map((passage) => passageWords(read.value.text, passage)),
    );
  }
});

const textOf = (name: string): string => readings.get(name)?.text ?? '';
const passagesSaying = ({ document, text }: Sentence): readonly PassageWords[] =>
  (passages.get(document) ?? []).filter((passage) => passage.text.includes(text));
const sentences = expected.cells.flatMap((cell) => [...cell.evidence, ...cell.nearest]);

describe('the demo', () => {
  it('has a campaign file that loads, with six asks, six parties and one document awaited', () => {
    if (!campaignFile.ok) throw new Error(campaignFile.message);
    const { campaign, documents } = campaignFile.value;
    expect(campaign.asks).toHaveLength(6);
    expect(campaign.parties).toHaveLength(6);
    expect(campaign.expectations).toMatchObject([{ party: 'uplands', expected: '2025-05-22' }]);
    expect(documents.map((document) => document.file.replace('documents/', '')).toSorted()).toEqual(
      Object.keys(makers).toSorted(),
    );
  });

  it('has a cell for each party and ask, and every position that a judged table can hold', () => {
    if (!campaignFile.ok) throw new Error(campaignFile.message);
    const { asks, parties } = campaignFile.value.campaign;
    const cells = new Set(expected.cells.map(({ party, ask }) => `${party} ${ask}`));
    expect(expected.cells).toHaveLength(asks.length * parties.length);
    for (const party of parties) for (const ask of asks) expect(cells).toContain(`${party.id} ${ask.id}`);
    const positions = new Set(expected.cells.map((cell) => cell.position));
    const notHere = ['refused', 'not-asked', 'not-readable', 'unread'];
    expect(positionCodes.filter((code) => !positions.has(code))).toEqual(notHere);
  });

  it('expects the positions that follow from the codes of the passages', () => {
    for (const { party, ask, position, evidence } of expected.cells) {
      const follows = positionOf(evidence.flatMap(({ code }) => (code === undefined ? [] : [code])));
      const none = party === 'uplands' ? 'awaited' : 'silent';
      expect(follows ?? none, `${party} ${ask}`).toBe(position);
    }
  });

  it.each(Object.entries(makers))('makes %s again with the same bytes', async (name, make) => {
    expect(Buffer.from(await make()).equals(await readFile(file(`documents/${name}`)))).toBe(true);
  });

  it('has programmes of at least 1,500 words, a reply of 300 and an article of 500', () => {
    const least = (name: string) => (name.includes('reply') ? 300 : name.includes('article') ? 500 : 1500);
    for (const [name, { text }] of readings)
      expect(text.split(/\s+/).length, name).toBeGreaterThanOrEqual(least(name));
  });

  it.each(Object.keys(makers))('has each sentence that matters whole in one passage of %s', (name) => {
    const elsewhere = sentences.filter((each) => each.document === name && passagesSaying(each).length !== 1);
    expect(elsewhere.map((each) => each.text)).toEqual([]);
  });

  it('has lists that are a promise only because of the words above them', () => {
    for (const sentence of sentences.filter((each) => each.leadIn !== undefined)) {
      const above = passagesSaying(sentence)[0]?.leadIn ?? [];
      expect(above, sentence.text).toHaveLength(sentence.leadIn?.length ?? 0);
      for (const [index, words] of (sentence.leadIn ?? []).entries()) expect(above[index]).toContain(words);
    }
  });

  it('keeps what surrounds the words out of the text', () => {
    expect(textOf('lantern-programme.pdf')).not.toContain('Lantern Party  |');
    expect(textOf('hearth-booklet.pdf')).not.toMatch(/STEADY HANDS|HEARTH AND HARBOUR 2025/);
    expect(textOf('heron-programme.html')).not.toMatch(
      /cookies|Who owns the Orrel\? A guide|Sign up|Imprint/,
    );
    expect(textOf('courier-article.html')).not.toMatch(/Most read|Subscribe|Carrowby eight/);
  });

  it('has a newspaper whose quotations differ from the documents as they are meant to', () => {
    for (const { in: article, text, document, original, difference } of expected.quotations) {
      expect(textOf(article)).toContain(text);
      expect(textOf(document)).toContain(original);
      expect(textOf(document).includes(text), text).toBe(difference === 'identical');
    }
    for (const { in: article, text, document, passage } of expected.claims) {
      expect(textOf(article)).toContain(text);
      if (document !== undefined) expect(textOf(document)).toContain(passage);
    }
  });

  it('has judgements of passages that stand word for word in the documents', () => {
    const documentsOf = (party: string) =>
      Object.keys(makers).filter((name) => name.startsWith(party.split('-')[0] ?? party));
    for (const { party, text } of judgements) {
      const found = documentsOf(party).flatMap((document) => passagesSaying({ document, text }));
      expect(found, text).toHaveLength(1);
    }
  });

  it('has judgements from which the expected positions follow, and nine cells left to be read', () => {
    const judged = Map.groupBy(judgements, ({ party, ask }) => `${party} ${ask}`);
    for (const { party, ask, position } of expected.cells) {
      const codes = judged.get(`${party} ${ask}`)?.map(({ code }) => code);
      const evidence = codes?.filter((code) => code !== 'irrelevant');
      if (evidence !== undefined) expect(positionOf(evidence) ?? 'silent', `${party} ${ask}`).toBe(position);
    }
    expect(expected.cells.filter((cell) => cell.position !== 'awaited').length - judged.size).toBe(9);
  });

  it('has judgements of its first reader that say what is expected', () => {
    const codes = new Map(
      expected.cells.flatMap(({ party, ask, evidence }) =>
        evidence.map(({ text, code }) => [`${party} ${ask} ${text}`, code]),
      ),
    );
    for (const { party, ask, text, code, reader } of judgements.filter((each) => each.code !== 'irrelevant'))
      if (reader === 'Wenna Tarrock') expect(code).toBe(codes.get(`${party} ${ask} ${text}`));
  });
});
