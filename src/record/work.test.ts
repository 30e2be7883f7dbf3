import { describe, expect, it } from 'vitest';
import type { JudgementCode } from '../model/code.ts';
import { type Day, day } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Finding, Search } from '../model/finding.ts';
import { askId, documentId, partyId, sha256 } from '../model/ids.ts';
import type { Judgement, Verdict } from '../model/judgement.ts';
import { span } from '../model/span.ts';
import { deriveCells, type RecordedState, type SuggestPosition } from './derive-cells.ts';
import { queueOf, workLeft } from './work.ts';

const on = (text: string): Day => day(text) ?? fail(text);
const fail = (text: string): never => {
  throw new Error(text);
};
const asks = ['votes', 'water'].map(askId);
const [votes = fail('votes'), water = fail('water')] = asks;
const parties = ['river', 'hill'].map(partyId);
const [, hill = fail('hill')] = parties;

const documents = parties.map(
  (party): DocumentRecord => ({
    id: documentId(party),
    party,
    kind: 'manifesto',
    title: party,
    captured: '2027-04-02T09:00:00Z',
    fileName: 'm.txt',
    sha256: sha256('0'.repeat(64)),
    size: 1,
    format: 'text',
    reader: 'text 1',
    passages: 200,
    pages: 0,
    gaps: [],
  }),
);
const passage = (ordinal: number) => ({
  ...span(ordinal * 10, ordinal * 10 + 9),
  ordinal,
  kind: 'sentence' as const,
  headings: [],
  leadIn: [],
});
const finding = (party: string, ask: Finding['ask'], ordinal: number, bearing: number): Finding => ({
  ask,
  document: documentId(party),
  passage: passage(ordinal),
  score: 100 * bearing - ordinal,
  why: { hits: [], missing: [] },
  suggestion: { code: bearing > 0.4 ? 'partial' : 'irrelevant', confidence: 1, bearing, reasons: [] },
});
const judged = (
  reader: string,
  party: string,
  ask: Finding['ask'],
  ordinal: number,
  code: Verdict,
): Judgement => ({
  ask,
  document: documentId(party),
  passage: passage(ordinal),
  code,
  reader,
  at: '2027-04-03T09:00:00Z',
});
const search = (party: string, ask: Finding['ask']): Search => ({
  ask,
  document: documentId(party),
  finder: 'find 1',
  askText: '',
  terms: { origin: 'derived', groups: [] },
  counts: [{ group: 'g', term: 't', count: 0 }],
  passages: 200,
  ranked: 12,
});
const nothing: SuggestPosition = () => ({ position: 'silent', evidence: [] });

const findings = [
  ...[0, 1, 2].map((ordinal) => finding('river', votes, ordinal, 0.9 - ordinal / 10)),
  ...[0, 1].map((ordinal) => finding('hill', votes, ordinal, 0.1)),
  finding('river', water, 5, 0.95),
  finding('hill', water, 6, 0.2),
];

function work(judgements: readonly Judgement[], more: Partial<RecordedState> = {}, readers: 1 | 2 = 1) {
  const state: RecordedState = {
    campaign: {
      name: 'Spring',
      readers,
      asks: asks.map((id) => ({ id, text: id, criteria: [], termGroups: [] })),
      parties: parties.map((id) => ({ id, name: id, identifiers: {} })),
      expectations: [],
    },
    documents,
    searches: parties.flatMap((party) => asks.map((ask) => search(party, ask))),
    findings,
    judgements,
    asOf: on('2027-04-10'),
    ...more,
  };
  const cells = deriveCells(state, nothing);
  const left = workLeft(state, cells);
  const line = ({ kind, party, ask, ordinal }: (typeof left.items)[number]) =>
    `${kind} ${party} ${ask}${ordinal === undefined ? '' : ` ${ordinal}`}`;
  return {
    ...left,
    lines: left.items.map(line),
    linesOf: (reader: string) => queueOf(left, cells, reader).map(line),
  };
}

describe('the list of work', () => {
  it('begins with cells that nobody has begun and that probably hold a position, the likeliest first', () => {
    expect(work([]).lines).toEqual([
      'first-reading river water 5',
      'first-reading river votes 0',
      'first-reading river votes 1',
      'first-reading river votes 2',
      'first-reading hill water 6',
      'first-reading hill votes 0',
      'first-reading hill votes 1',
    ]);
  });

  it('puts disagreements before second readings, and what is left of decided cells last', () => {
    const { lines } = work(
      [
        judged('Ana', 'river', water, 5, 'committed'),
        judged('Ben', 'river', water, 5, 'mentioned'),
        judged('Ana', 'hill', water, 6, 'partial'),
        judged('Ana', 'river', votes, 0, 'partial'),
        judged('Ben', 'river', votes, 0, 'partial'),
      ],
      {},
      2,
    );
    expect(lines).toEqual([
      'disagreement river water 5',
      'second-reading hill water 6',
      'first-reading hill votes 0',
      'first-reading hill votes 1',
      'first-reading river votes 1',
      'first-reading river votes 2',
    ]);
  });

  it('has a passage to discuss where a reader says so or nobody is sure, and no longer once it is settled', () => {
    expect(work([judged('Ana', 'hill', votes, 0, 'unsure')]).lines).toContain('discussion hill votes 0');
    const said = [judged('Ana', 'hill', votes, 0, 'partial'), judged('Ben', 'hill', votes, 0, 'discuss')];
    expect(work(said).lines[1]).toBe('first-reading river votes 0');
    expect(work(said).lines).toContain('discussion hill votes 0');
    const settlement = {
      ask: votes,
      document: documentId('hill'),
      passage: passage(0),
      code: 'partial' as JudgementCode,
      reason: 'By the criteria.',
      settler: 'Cas',
      at: '2027-04-04T09:00:00Z',
      between: ['Ana', 'Ben'],
    };
    expect(work(said, { settlements: [settlement] }).lines).not.toContain('discussion hill votes 0');
    const again = { ...judged('Ana', 'hill', votes, 0, 'opposed'), at: '2027-04-05T09:00:00Z' };
    expect(work([...said, again], { settlements: [settlement] }).lines).toContain(
      'disagreement hill votes 0',
    );
  });

  it('reads again what was taken back', () => {
    const taken = [
      judged('Ana', 'river', water, 5, 'partial'),
      judged('Ana', 'river', water, 5, 'taken-back'),
    ];
    expect(work(taken).lines).toContain('first-reading river water 5');
    expect(work(taken).linesOf('Ana')).toContain('first-reading river water 5');
  });

  it('asks for a sample where a party is silent, and lists what was drawn', () => {
    const silent = [judged('Ana', 'hill', water, 6, 'irrelevant')];
    const [wanted] = work(silent).samplesWanted;
    expect(wanted).toMatchObject({ ask: water, party: hill, unread: 199 });
    expect(wanted?.forOneInTwenty).toBeLessThan(59);
    const sample = {
      ask: water,
      party: hill,
      seed: 's',
      method: 'sha256-counter 1' as const,
      from: [{ document: documentId('hill'), passages: 200, read: [6] }],
      drawn: [90, 17].map((ordinal) => ({ document: documentId('hill'), ordinal })),
      by: 'Ana',
      at: '2027-04-04T09:00:00Z',
    };
    const drawn = work([...silent, judged('Ana', 'hill', water, 90, 'irrelevant')], { samples: [sample] });
    expect(drawn.samplesWanted).toEqual([]);
    expect(drawn.lines.filter((line) => line.startsWith('sample'))).toEqual(['sample hill water 17']);
  });

  it('counts how far the table is', () => {
    const { progress } = work([
      judged('Ana', 'hill', water, 6, 'irrelevant'),
      judged('Ben', 'river', votes, 0, 'committed'),
    ]);
    expect(progress).toEqual({
      cells: 4,
      decided: 2,
      nothingToRead: 0,
      disagreeing: 0,
      toRead: 7,
      read: 2,
      readers: [
        { reader: 'Ana', judged: 1 },
        { reader: 'Ben', judged: 1 },
      ],
    });
  });
});

describe("a reader's queue", () => {
  it('has nothing that the reader judged, and goes on with the cell that they began', () => {
    const begun = [judged('Ana', 'hill', votes, 0, 'irrelevant')];
    expect(work(begun).linesOf('Ana')[0]).toBe('first-reading hill votes 1');
    expect(work(begun).linesOf('Ben')[0]).toBe('first-reading river water 5');
    const waiting = work([judged('Ana', 'river', water, 5, 'partial')], {}, 2);
    expect(waiting.linesOf('Ana')).not.toContain('second-reading river water 5');
    expect(waiting.linesOf('Ben')).toContain('second-reading river water 5');
  });

  it('gives a disagreement to a third person, and to one of the two only where there is nobody else', () => {
    const two = [judged('Ana', 'river', water, 5, 'partial'), judged('Ben', 'river', water, 5, 'mentioned')];
    expect(work(two).linesOf('Ana')).toContain('disagreement river water 5');
    const three = [...two, judged('Cas', 'river', votes, 0, 'partial')];
    expect(work(three).linesOf('Ana')).not.toContain('disagreement river water 5');
    expect(work(three).linesOf('Cas')).toContain('disagreement river water 5');
  });
});
