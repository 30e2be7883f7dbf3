import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgementCode } from '../model/code.ts';
import { type Day, day } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Finding, Search } from '../model/finding.ts';
import { askId, documentId, partyId, sha256 } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Passage } from '../model/passage.ts';
import type { SourceKind } from '../model/source.ts';
import { span } from '../model/span.ts';
import { deriveCells, type RecordedState, type SuggestPosition } from './derive-cells.ts';

const on = (text: string): Day => day(text) ?? fail(text);
const fail = (text: string): never => {
  throw new Error(text);
};
const river = partyId('river');
const ask = askId('votes');

const document = (
  kind: SourceKind,
  published: string,
  captured = '2027-04-02T09:00:00Z',
): DocumentRecord => ({
  id: documentId(`${kind}-${published}`),
  party: river,
  kind,
  title: kind,
  published: on(published),
  captured,
  fileName: `${kind}.txt`,
  sha256: sha256('0'.repeat(64)),
  size: 1,
  format: 'text',
  reader: 'text 1',
  passages: 40,
  pages: 0,
  gaps: [],
});
const passage = (ordinal: number): Passage => ({
  ...span(ordinal * 10, ordinal * 10 + 9),
  ordinal,
  kind: 'sentence',
  headings: [],
  leadIn: [],
});
const finding = (of: DocumentRecord, ordinal: number, code: JudgementCode): Finding => ({
  ask,
  document: of.id,
  passage: passage(ordinal),
  score: 100 - ordinal,
  why: { hits: [], missing: [] },
  suggestion: { code, confidence: 1, reasons: [] },
});
const search = (of: DocumentRecord): Search => ({
  ask,
  document: of.id,
  finder: 'find 1',
  askText: '',
  terms: { origin: 'derived', groups: [] },
  counts: [{ group: 'vote', term: 'vote', count: 0 }],
  passages: 40,
  ranked: 12,
});
const judgement = (
  of: DocumentRecord,
  ordinal: number,
  code: JudgementCode,
  at = '2027-04-03T09:00:00Z',
): Judgement => ({
  ask,
  document: of.id,
  passage: passage(ordinal),
  code,
  reader: 'Ana',
  at,
});

const first: SuggestPosition = (findings) => {
  const evidence = findings.filter((each) => each.suggestion.code !== 'irrelevant');
  const code = evidence[0]?.suggestion.code;
  return { position: code === undefined || code === 'irrelevant' ? 'silent' : code, evidence };
};

function cell(state: Partial<RecordedState>) {
  const [only] = deriveCells(
    {
      campaign: {
        name: 'Spring',
        asks: [{ id: ask, text: 'Lower the voting age.', criteria: [], termGroups: [] }],
        parties: [{ id: river, name: 'River Party', identifiers: {} }],
        expectations: [{ party: river, kind: 'manifesto', expected: on('2027-04-02') }],
      },
      documents: [],
      searches: [],
      findings: [],
      judgements: [],
      asOf: on('2027-04-10'),
      ...state,
    },
    first,
  );
  return only ?? fail('no cell');
}

const manifesto = document('manifesto', '2027-04-02');
const searched = { documents: [manifesto], searches: [search(manifesto)] };
const twelve = Array.from({ length: 12 }, (_, ordinal) => finding(manifesto, ordinal, 'irrelevant'));

describe('a cell', () => {
  it('is awaited until the expected document stands, and again for any day before', () => {
    expect(cell({}).position).toBe('awaited');
    expect(cell(searched)).toMatchObject({ position: 'unread', suggested: 'silent' });
    expect(cell({ ...searched, asOf: on('2027-04-01') }).position).toBe('awaited');
    expect(cell({ ...searched, asOf: on('2027-04-02') }).position).toBe('unread');
  });

  it('knows what the campaign did not know on a day', () => {
    expect(cell({ ...searched, knownOn: on('2027-04-01') }).position).toBe('awaited');
  });

  it('suggests nothing while a document is not searched', () => {
    expect(cell({ documents: [manifesto] })).toMatchObject({
      position: 'unread',
      suggested: 'unread',
      absences: [],
    });
  });

  it('suggests no silence where the ask has no word that could be searched for', () => {
    const searches = [{ ...search(manifesto), counts: [] }];
    expect(cell({ documents: [manifesto], searches }).suggested).toBe('unread');
  });

  it('is unread until a person has judged, whatever the program suggests', () => {
    const found = cell({ ...searched, findings: [finding(manifesto, 3, 'committed')] });
    expect(found).toMatchObject({ position: 'unread', basis: 'suggested', suggested: 'committed' });
    expect(found.evidence).toHaveLength(1);
  });

  it('follows the judgement and not the suggestion', () => {
    const judged = cell({
      ...searched,
      findings: [finding(manifesto, 3, 'committed')],
      judgements: [judgement(manifesto, 3, 'opposed')],
    });
    expect(judged).toMatchObject({ position: 'opposed', basis: 'judged', suggested: 'committed' });
  });

  it('is silent only when the first ten and all that may bear on it were read', () => {
    const findings = [...twelve.slice(0, 11), finding(manifesto, 11, 'mentioned')];
    const firstTen = findings
      .slice(0, 10)
      .map((each) => judgement(manifesto, each.passage.ordinal, 'irrelevant'));
    expect(cell({ ...searched, findings, judgements: firstTen.slice(1) }).position).toBe('unread');
    expect(cell({ ...searched, findings, judgements: firstTen }).position).toBe('unread');
    const all = [...firstTen, judgement(manifesto, 11, 'irrelevant')];
    expect(cell({ ...searched, findings, judgements: all })).toMatchObject({
      position: 'silent',
      basis: 'judged',
    });
  });

  it('is not silent where a search put nothing in order, because nobody read anything', () => {
    expect(cell({ ...searched, findings: [] }).position).toBe('unread');
  });

  it('is not called silent while the party still has to publish', () => {
    const reply = document('reply', '2027-04-01');
    const state = { documents: [reply], searches: [search(reply)] };
    expect(cell(state)).toMatchObject({ position: 'awaited', suggested: 'awaited' });
    expect(cell({ ...state, findings: [finding(reply, 1, 'partial')] })).toMatchObject({
      position: 'unread',
      suggested: 'partial',
    });
  });

  it('is never made by what a member said', () => {
    const debate = document('debate', '2027-03-01');
    const said = cell({
      documents: [manifesto, debate],
      searches: [search(manifesto), search(debate)],
      findings: [finding(debate, 1, 'committed')],
      judgements: [judgement(debate, 1, 'committed')],
    });
    expect(said).toMatchObject({ position: 'unread', suggested: 'silent', evidence: [] });
    expect(said.saidByOthers).toHaveLength(1);
  });

  it('gives an account of each search: terms with their zeros, passages, how many were read and by whom', () => {
    const [absence] = cell({
      ...searched,
      findings: twelve,
      judgements: [judgement(manifesto, 0, 'irrelevant')],
    }).absences;
    expect(absence).toMatchObject({
      passages: 40,
      ranked: 12,
      read: 1,
      readers: ['Ana'],
      counts: [{ term: 'vote', count: 0 }],
    });
    expect(absence?.nearest.map((each) => each.passage.ordinal)).toEqual([0, 1, 2]);
  });

  it('shows as nearest no passage that people judged to bear on the ask', () => {
    const judgements = [judgement(manifesto, 0, 'opposed'), judgement(manifesto, 1, 'irrelevant')];
    const [absence] = cell({ ...searched, findings: twelve, judgements }).absences;
    expect(absence?.nearest.map((each) => each.passage.ordinal)).toEqual([1, 2, 3]);
  });

  it('never says silent or takes a side that no judgement gave, whatever was judged in whatever order', () => {
    const codes: JudgementCode[] = [
      'committed',
      'partial',
      'supportive',
      'mentioned',
      'opposed',
      'irrelevant',
    ];
    const someJudgements = fc.array(
      fc.record({
        ordinal: fc.integer({ min: 0, max: 11 }),
        code: fc.constantFrom(...codes),
        minute: fc.integer({ min: 10, max: 59 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(someJudgements, (given) => {
        const judgements = given.map(({ ordinal, code, minute }) =>
          judgement(manifesto, ordinal, code, `2027-04-03T09:${minute}:00Z`),
        );
        const { position, basis } = cell({ ...searched, findings: twelve, judgements });
        const given_ = new Set(judgements.map((each) => each.code));
        if (position === 'silent')
          expect(new Set(judgements.map((each) => each.passage.ordinal)).size).toBeGreaterThanOrEqual(10);
        else if (position === 'mixed') expect(given_.has('opposed')).toBe(true);
        else if (position !== 'unread') expect(given_.has(position as JudgementCode)).toBe(true);
        expect(basis).toBe(position === 'unread' ? 'suggested' : 'judged');
      }),
    );
  });
});
