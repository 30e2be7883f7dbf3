import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Campaign } from '../model/campaign.ts';
import { type JudgementCode, judgementCodes } from '../model/code.ts';
import { type Day, day } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Finding, Search } from '../model/finding.ts';
import { askId, documentId, pageNumber, partyId, sha256 } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Passage } from '../model/passage.ts';
import type { Sample } from '../model/sample.ts';
import type { Settlement } from '../model/settlement.ts';
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

function cell({
  campaign,
  ...state
}: Partial<Omit<RecordedState, 'campaign'>> & { campaign?: Partial<Campaign> }) {
  const [only] = deriveCells(
    {
      campaign: {
        name: 'Spring',
        asks: [{ id: ask, text: 'Lower the voting age.', criteria: [], termGroups: [] }],
        parties: [{ id: river, name: 'River Party', identifiers: {} }],
        expectations: [{ party: river, kind: 'manifesto', expected: on('2027-04-02') }],
        ...campaign,
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

const irrelevant = (reader: string, ordinals: readonly number[]) =>
  ordinals.map((ordinal) => ({ ...judgement(manifesto, ordinal, 'irrelevant'), reader }));
const all = [...twelve.keys()];
const settlement = (code: JudgementCode, ordinal = 0): Settlement => ({
  ask,
  document: manifesto.id,
  passage: passage(ordinal),
  code,
  reason: 'The lead-in makes it a promise.',
  settler: 'Cas',
  at: '2027-04-05T09:00:00Z',
  between: ['Ana', 'Ben'],
});

describe('a cell that two readers judge', () => {
  const two = { ...searched, findings: twelve, campaign: { readers: 2 as const } };
  const [ana, ben] = ['Ana', 'Ben'].map((reader) => (code: JudgementCode, ordinal = 0) => ({
    ...judgement(manifesto, ordinal, code),
    reader,
  })) as [
    (code: JudgementCode, ordinal?: number) => Judgement,
    (code: JudgementCode, ordinal?: number) => Judgement,
  ];

  it('waits for the second, and has a position where both agree', () => {
    expect(cell({ ...two, judgements: [ana('partial')] })).toMatchObject({
      position: 'unread',
      basis: 'suggested',
      reading: { state: 'second-reader-awaited', waiting: 1 },
    });
    expect(cell({ ...two, judgements: [ana('partial'), ben('partial')] })).toMatchObject({
      position: 'partial',
      reading: { state: 'judged', required: 2, agreeing: 2 },
    });
  });

  it('stays unread where they disagree, whatever else they agree on, until it is settled', () => {
    const judgements = [ana('committed', 1), ben('committed', 1), ana('partial'), ben('mentioned')];
    expect(cell({ ...two, judgements })).toMatchObject({
      position: 'unread',
      basis: 'suggested',
      evidence: [],
      reading: { state: 'readers-disagree', disagreements: 1 },
    });
    expect(cell({ ...two, judgements, settlements: [settlement('opposed')] })).toMatchObject({
      position: 'mixed',
      reading: { state: 'judged', settled: 1, settledByOneOfThem: 0 },
    });
  });

  it('stays unread for a disagreement where one reader would be enough, too', () => {
    const judgements = [ana('partial'), ben('mentioned')];
    expect(cell({ ...two, campaign: {}, judgements }).reading.state).toBe('readers-disagree');
    expect(cell({ ...two, campaign: {}, judgements: [ana('partial')] })).toMatchObject({
      position: 'partial',
      reading: { agreeing: 1, required: 1 },
    });
  });

  it('is silent only where both have read, and takes a reversal', () => {
    const one = irrelevant('Ana', all);
    expect(cell({ ...two, judgements: one }).position).toBe('unread');
    const both = [...one, ...irrelevant('Ben', all)];
    expect(cell({ ...two, judgements: both })).toMatchObject({
      position: 'silent',
      reading: { agreeing: 2 },
    });
    const reversed = [...both, ana('committed', 3), ben('committed', 3)];
    expect(cell({ ...two, judgements: reversed }).position).toBe('committed');
  });

  it('says who decided between them', () => {
    const judgements = [ana('partial'), ben('mentioned')];
    const settled = cell({ ...two, judgements, settlements: [settlement('partial')] });
    expect(settled.evidence).toMatchObject([{ code: 'partial', settledBy: 'Cas' }]);
  });
});

const rank: readonly string[] = ['unread', 'mentioned', 'supportive', 'partial', 'committed'];
const anyJudgements = fc.array(
  fc
    .record({
      ordinal: fc.integer({ min: 0, max: 11 }),
      code: fc.constantFrom(...judgementCodes),
      reader: fc.constantFrom('Ana', 'Ben'),
    })
    .map(({ ordinal, code, reader }) => ({ ...judgement(manifesto, ordinal, code), reader })),
  { maxLength: 16 },
);
const readers = fc.constantFrom(1 as const, 2 as const);

describe('a position', () => {
  const of = (judgements: readonly Judgement[], needed: 1 | 2 = 1, more: Partial<RecordedState> = {}) =>
    cell({ ...searched, findings: twelve, judgements, ...more, campaign: { readers: needed } }).position;

  it('does not depend on the order in which different passages were judged', () => {
    fc.assert(
      fc.property(anyJudgements, readers, (judgements, needed) => {
        const byPassage = [...Map.groupBy(judgements, (each) => each.passage.ordinal).values()];
        expect(of(byPassage.toReversed().flat(), needed)).toBe(of(judgements, needed));
      }),
    );
  });

  it('is never made stronger by a judgement that a passage does not bear on the ask', () => {
    fc.assert(
      fc.property(anyJudgements, fc.integer({ min: 0, max: 11 }), readers, (judgements, ordinal, needed) => {
        const standing = judgements.filter(({ passage }) => passage.ordinal !== ordinal);
        const before = of(standing, needed);
        const after = of([...standing, judgement(manifesto, ordinal, 'irrelevant')], needed);
        // What nobody had judged may turn out to be silence; no code comes out of it.
        if (after !== before) expect([before, after]).toEqual(['unread', 'silent']);
        expect(rank.indexOf(after)).toBeLessThanOrEqual(Math.max(0, rank.indexOf(before)));
      }),
    );
  });

  it('follows the settlement of the one passage that was judged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...judgementCodes), fc.constantFrom(...judgementCodes), (code, settled) => {
        const judgements = [
          judgement(manifesto, 0, code),
          { ...judgement(manifesto, 0, code === 'partial' ? 'opposed' : 'partial'), reader: 'Ben' },
        ];
        expect(of(judgements, 2)).toBe('unread');
        const position = of(judgements, 2, { settlements: [settlement(settled)] });
        expect(position).toBe(settled === 'irrelevant' ? 'unread' : settled);
      }),
    );
  });
});

describe('kinds of nothing', () => {
  const read = { ...searched, findings: twelve, judgements: irrelevant('Ana', all) };
  const page = { type: 'page-without-text' as const, page: pageNumber(2) };
  const scan = { ...manifesto, gaps: [page] };

  it('are awaited, and refused where the party would not answer and nothing is to come', () => {
    expect(cell({ campaign: { expectations: [] } }).position).toBe('awaited');
    const parties = [{ id: river, name: 'River Party', identifiers: {}, answer: 'refused' as const }];
    expect(cell({ campaign: { parties, expectations: [] } })).toMatchObject({
      position: 'refused',
      suggested: 'refused',
      refused: true,
      awaited: [],
    });
    expect(cell({ campaign: { parties } }).position).toBe('awaited');
    expect(cell({ campaign: { parties, expectations: [{ party: river, kind: 'reply' }] } }).position).toBe(
      'refused',
    );
    expect(cell({ ...read, campaign: { parties } })).toMatchObject({ position: 'silent', refused: true });
  });

  it('are not asked, unless the party said something of its own accord', () => {
    const asks = [{ id: ask, text: 'Lower the voting age.', criteria: [], termGroups: [], parties: [] }];
    expect(cell({ ...read, campaign: { asks } }).position).toBe('not-asked');
    expect(cell({ campaign: { asks } }).position).toBe('not-asked');
    const found = [finding(manifesto, 0, 'committed')];
    expect(cell({ ...searched, findings: found, campaign: { asks } })).toMatchObject({
      position: 'not-asked',
      suggested: 'committed',
    });
    const judgements = [judgement(manifesto, 0, 'opposed')];
    expect(cell({ ...read, judgements, campaign: { asks } }).position).toBe('opposed');
  });

  it('are not readable where a page gave no text, until a person has looked at it', () => {
    expect(cell({ ...read, documents: [scan] }).position).toBe('not-readable');
    const seen = { document: scan.id, gap: page, reader: 'Ana', at: '2027-04-04T09:00:00Z' };
    expect(cell({ ...read, documents: [scan], seenGaps: [seen] })).toMatchObject({
      position: 'silent',
      absences: [{ gaps: [page], gapsSeen: [page] }],
    });
    const other = { ...seen, gap: { ...page, page: pageNumber(3) } };
    expect(cell({ ...read, documents: [scan], seenGaps: [other] }).position).toBe('not-readable');
  });

  it('never become silence where a capture or a reading failed, whatever was judged', () => {
    const failed = [
      { ...manifesto, passages: 0, gaps: [page] },
      { ...manifesto, passages: 0, gaps: [] },
      { ...manifesto, gaps: [{ type: 'page-failed' as const, page: pageNumber(1), reason: 'broken' }] },
      { ...manifesto, gaps: [{ type: 'characters-unreadable' as const, count: 3 }] },
      { ...manifesto, gaps: [{ type: 'beginning-only' as const }] },
    ];
    fc.assert(
      fc.property(anyJudgements, fc.constantFrom(...failed), readers, (judgements, document, needed) => {
        const state = { ...read, judgements: [...judgements, ...read.judgements], documents: [document] };
        const found = cell({ ...state, campaign: { readers: needed } });
        expect(found.position).not.toBe('silent');
        if (document.passages === 0) expect(cell({ documents: [document] }).position).toBe('not-readable');
      }),
    );
    expect(cell({ ...read, documents: [] }).position).toBe('awaited');
  });
});

describe('a sample of what nobody read', () => {
  const sample: Sample = {
    ask,
    party: river,
    seed: 'spring',
    method: 'sha256-counter 1',
    from: [{ document: manifesto.id, passages: 40, read: all }],
    drawn: [20, 30, 15].map((ordinal) => ({ document: manifesto.id, ordinal })),
    by: 'Ana',
    at: '2027-04-04T09:00:00Z',
  };
  const read = { ...searched, findings: twelve, samples: [sample] };
  const silent = irrelevant('Ana', all);

  it('gives a number for a silence, of the passages read in the order of the draw', () => {
    expect(cell({ ...read, judgements: silent })).toMatchObject({
      position: 'silent',
      sample: { population: 28, size: 3, read: 0, draws: 1 },
    });
    const begun = [...silent, ...irrelevant('Ana', [20, 15])];
    expect(cell({ ...read, judgements: begun }).sample).toMatchObject({
      read: 1,
      bearing: 0,
      bound: { unread: 27 },
    });
    const done = [...silent, ...irrelevant('Ana', [20, 30, 15])];
    const { sample: whole } = cell({ ...read, judgements: done });
    expect(whole).toMatchObject({ read: 3, bearing: 0, readers: ['Ana'], bound: { unread: 25 } });
    // Of 28 with 17 that bear, 3 drawn ones miss them all in 165 of 3,276 draws; with 16, in more than 5 of 100.
    expect(whole?.bound?.missed).toBe(17);
  });

  it('ends a silence where it finds something', () => {
    const found = [...silent, ...irrelevant('Ana', [20]), judgement(manifesto, 30, 'partial')];
    expect(cell({ ...read, judgements: found })).toMatchObject({
      position: 'partial',
      sample: { read: 2, bearing: 1 },
    });
    expect(cell({ ...read, judgements: found }).sample?.more).toBeUndefined();
  });

  it('says nothing of a document from which it was not drawn', () => {
    const reply = document('reply', '2027-04-05');
    const documents = [manifesto, reply];
    expect(cell({ ...read, documents, judgements: silent }).sample).toBeUndefined();
  });

  it('tells that there were others before', () => {
    const samples = [{ ...sample, seed: 'winter' }, sample, { ...sample, drawn: sample.drawn.slice(0, 2) }];
    expect(cell({ ...read, samples, judgements: silent }).sample).toMatchObject({ draws: 2, size: 2 });
  });

  it('is not known before it was drawn', () => {
    expect(cell({ ...read, judgements: silent, knownOn: on('2027-04-03') }).sample).toBeUndefined();
  });
});
