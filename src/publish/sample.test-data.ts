import type { Campaign } from '../model/campaign.ts';
import type { EvidenceCode, JudgementCode, PositionCode } from '../model/code.ts';
import { type Day, day } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { type AskId, askId, type DocumentId, documentId, pageNumber, partyId, sha256 } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Passage } from '../model/passage.ts';
import type { Absence, Cell, Evidence } from '../model/position.ts';
import { type Span, span } from '../model/span.ts';
import type { PublicationInput } from './to-publication.ts';

/*
 * An invented campaign in an invented country in which every position occurs, for tests and for looking at the pages.
 */

const theDay = (text: string): Day => {
  const found = day(text);
  if (found === undefined) throw new Error(`No day: ${text}`);
  return found;
};

const asks = [
  {
    id: askId('river-law'),
    text: 'Give the river Ann and its tributaries a right to clean water that citizens can enforce in court.',
    criteria: [
      'A right that citizens or associations can enforce counts as committed.',
      'Cleaner water without a right of anyone to go to court counts as partial.',
    ],
    termGroups: [
      { name: 'river', terms: ['river', 'rivers', 'Ann', 'tributaries'] },
      { name: 'right', terms: ['right to clean water', 'enforce', 'court'] },
    ],
  },
  {
    id: askId('night-trains'),
    text: 'Bring back the night trains to the coast by 2033.',
    criteria: [],
    termGroups: [{ name: 'night train', terms: ['night train', 'sleeper', 'overnight service'] }],
  },
  {
    id: askId('school-meals'),
    text: 'Give every child in a primary school a free warm meal a day.',
    criteria: ['Meals for some children only, or breakfast only, count as partial.'],
    termGroups: [
      { name: 'meal', terms: ['school meal', 'school meals', 'lunch', 'canteen'] },
      { name: 'free', terms: ['free', 'without charge'] },
    ],
  },
  {
    id: askId('open-ledgers'),
    text: 'Publish every contract of the state above 10,000 crowns within thirty days.',
    criteria: [],
    termGroups: [
      { name: 'contract', terms: ['contract', 'procurement', 'tender'] },
      { name: 'publish', terms: ['publish', 'register', 'open data'] },
    ],
  },
] as const;

const parties = [
  { id: partyId('harbour'), name: 'Harbour Party', identifiers: { registry: 'HP-1' } },
  { id: partyId('orchard'), name: 'Orchard Union', identifiers: {} },
  { id: partyId('lantern'), name: 'The Lantern Movement for Town and Country', identifiers: {} },
  { id: partyId('keel'), name: 'Keel', identifiers: {} },
  { id: partyId('dawn'), name: 'New Dawn', identifiers: {} },
];

const sampleCampaign: Campaign = {
  name: 'Clear Water, Open Books',
  election: theDay('2031-06-19'),
  asks,
  parties,
  expectations: [
    { party: partyId('dawn'), kind: 'manifesto', title: 'First Light', expected: theDay('2031-05-20') },
  ],
};

interface SampleDocument {
  readonly record: DocumentRecord;
  readonly lines: readonly string[];
}

const hash = (seed: string) => sha256(seed.repeat(64).slice(0, 64));

const document = (
  record: Partial<DocumentRecord> & Pick<DocumentRecord, 'id' | 'kind' | 'title' | 'format' | 'sha256'>,
  lines: readonly string[],
): SampleDocument => ({
  record: {
    captured: '2031-05-06T09:30:00Z',
    published: theDay('2031-05-03'),
    fileName: `${record.id}.${record.format}`,
    size: 1_234_567,
    reader: `${record.format} 1`,
    passages: 1204,
    pages: record.format === 'pdf' ? 84 : 0,
    gaps: [],
    ...record,
  },
  lines,
});

const documents: readonly SampleDocument[] = [
  document(
    {
      id: documentId('harbour-manifesto-2031-05-03-a1b2'),
      party: partyId('harbour'),
      kind: 'manifesto',
      title: 'A Fair Shore',
      format: 'pdf',
      sha256: hash('a1b2c3d4'),
      url: 'https://harbour.example/a-fair-shore.pdf',
      gaps: [
        { type: 'page-without-text', page: pageNumber(1) },
        { type: 'page-without-text', page: pageNumber(42) },
      ],
    },
    [
      'Our rivers, our rights',
      'For thirty years the Ann has carried what others did not want.',
      'We will:',
      'Restore the water by:',
      'Passing a River Act that gives every citizen the right to clean water in the Ann and its tributaries, and the standing to enforce it in court.',
      'Doubling the number of inspectors.',
      'Travel',
      'The night trains were taken from the coast in 2019 to save a sum that one motorway junction costs.',
      'We want to see them return as soon as the lines allow.',
      'Children',
      'We will serve a free warm lunch to every child in the first two years of school.',
      'Older children follow when money allows.',
      'The state’s purse',
      'Contracts below one million crowns will stay confidential, because small firms need calm.',
      'Every contract above that sum goes into an open register.',
    ],
  ),
  document(
    {
      id: documentId('orchard-manifesto-2031-04-28-c3d4'),
      party: partyId('orchard'),
      kind: 'manifesto',
      title: 'Roots: our programme for 2031–2035',
      format: 'html',
      sha256: hash('c3d4e5f6'),
      url: 'https://orchard.example/roots/#start',
    },
    [
      'Water',
      'Rights for rivers are a fashion of the towns.',
      'We reject a right of rivers or of citizens against the farms that feed them, and will repeal what the courts have made of it.',
      'Transport',
      'The overnight service to the coast was debated at our congress.',
      'School',
      'We will pay for a free school meal a day for each child in a primary school from the autumn of 2032, cooked in the school’s own canteen.',
      'Budget',
      'A state that keeps its contracts secret has something to hide.',
    ],
  ),
  document(
    {
      id: documentId('lantern-manifesto-2031-05-02-e5f6'),
      party: partyId('lantern'),
      kind: 'manifesto',
      title: 'Light in Every Window',
      format: 'docx',
      sha256: hash('e5f60718'),
      url: 'https://lantern.example/programme.docx',
    },
    [
      'Nature',
      'We love our forests and the lakes between them.',
      'Mobility',
      'Bus lines at night will double in number by 2034.',
      'Families',
      'We will bring free lunches to all schools.',
      'Parents who can pay should pay for lunch at school.',
      'Trust',
      'We will publish every contract of the state above 10,000 crowns on the day on which it is signed.',
    ],
  ),
  document(
    {
      id: documentId('keel-reply-2031-05-05-0718'),
      party: partyId('keel'),
      kind: 'reply',
      title: 'Reply to your letter of 12 April',
      format: 'text',
      sha256: hash('0718293a'),
      passages: 18,
    },
    [
      'Thank you for your letter.',
      'We will bring the night trains back to the coast by the summer of 2033.',
      'As for the contracts, we shall look at it with an open mind.',
    ],
  ),
  document(
    {
      id: documentId('courier-article-2031-05-04-293a'),
      kind: 'article',
      title: 'Parties spar over the Ann',
      format: 'html',
      sha256: hash('293a4b5c'),
      url: 'https://courier.example/2031/05/ann',
      passages: 31,
    },
    ['A spokesman of Keel told this paper that the party “could live with” a right to clean water.'],
  ),
];

const textOfSample = ({ lines }: SampleDocument): string => lines.join('\n');

const find = (id: string): SampleDocument => {
  const found = documents.find(({ record }) => record.id.startsWith(id));
  if (found === undefined) throw new Error(`No sample document: ${id}`);
  return found;
};

/** Where a line stands in its document. */
const lineSpan = ({ lines }: SampleDocument, line: number): Span => {
  const start = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
  return span(start, start + (lines[line]?.length ?? 0));
};

interface Where {
  readonly headings?: readonly number[];
  readonly leadIn?: readonly number[];
  readonly page?: number;
  readonly lastPage?: number;
}

function passageAt(
  id: string,
  line: number,
  { headings = [], leadIn = [], page, lastPage }: Where = {},
): Passage {
  const from = find(id);
  return {
    ...lineSpan(from, line),
    ordinal: line,
    kind: leadIn.length > 0 ? 'item' : 'sentence',
    headings: headings.map((at) => lineSpan(from, at)),
    leadIn: leadIn.map((at) => lineSpan(from, at)),
    ...(page === undefined ? {} : { page: pageNumber(page) }),
    ...(lastPage === undefined ? {} : { lastPage: pageNumber(lastPage) }),
  };
}

const evidence = (
  id: string,
  line: number,
  code: EvidenceCode,
  basis: Evidence['basis'],
  where: Where = {},
): Evidence => ({
  document: find(id).record.id,
  passage: passageAt(id, line, where),
  code,
  basis,
});

function finding(
  ask: AskId,
  id: string,
  line: number,
  code: JudgementCode,
  hits: readonly string[],
  missing: readonly string[],
  near: readonly (readonly [term: string, group: string])[] = [],
): Finding {
  const passage = passageAt(id, line, line === 0 ? {} : { headings: [line - 1] });
  return {
    ask,
    document: find(id).record.id,
    passage,
    score: 1,
    why: {
      hits: [
        ...hits.map((term) => ({ group: term, term, where: 'passage' as const, place: passage })),
        ...near.map(([term, group]) => ({
          group,
          term,
          where: 'passage' as const,
          near: true as const,
          place: passage,
        })),
      ],
      missing,
    },
    suggestion: { code, confidence: 0.5, reasons: [] },
  };
}

const riverTermSet = { number: 2, at: '2031-05-06T18:00:00Z' };

function absence(
  ask: AskId,
  id: string,
  found: Readonly<Record<string, number>>,
  read: number,
  nearest: readonly Finding[] = [],
): Absence {
  const { record } = find(id);
  const groups = asks.find((each) => each.id === ask)?.termGroups ?? [];
  return {
    document: record.id,
    // The other asks were searched before term sets had numbers.
    ...(ask === 'river-law' ? { termSet: riverTermSet } : {}),
    counts: groups.flatMap(({ name, terms }) =>
      terms.map((term) => ({ group: name, term, count: found[term] ?? 0 })),
    ),
    passages: record.passages,
    ranked: Math.min(37, record.passages),
    cautions: [],
    read,
    readers: read === 0 ? [] : ['Ilse Marant', 'Tomas Okoye'],
    nearest,
    gaps: record.gaps,
    gapsSeen: [],
  };
}

const cell = (
  ask: (typeof asks)[number],
  party: string,
  position: PositionCode,
  more: Partial<Cell> = {},
): Cell => ({
  party: partyId(party),
  ask: ask.id,
  position,
  basis: position === 'unread' || position === 'awaited' ? 'suggested' : 'judged',
  suggested: position,
  evidence: [],
  absences: [],
  awaited: [],
  saidByOthers: [],
  reading: reading(position),
  refused: false,
  ...more,
});

const reading = (position: PositionCode): Cell['reading'] => ({
  state: position === 'unread' || position === 'awaited' ? 'not-judged' : 'judged',
  required: 1,
  agreeing: position === 'unread' || position === 'awaited' ? 0 : 1,
  readers: [],
  waiting: 0,
  disagreements: 0,
  settled: 0,
  settledByOneOfThem: 0,
  discussed: 0,
});

const [river, trains, meals, ledgers] = asks;
const firstLight = { kind: 'manifesto', title: 'First Light', expected: theDay('2031-05-20') };
const dawn = (ask: (typeof asks)[number]) => cell(ask, 'dawn', 'awaited', { awaited: [firstLight] });
const riverLead = { headings: [0], leadIn: [2, 3], page: 12, lastPage: 13 };

/** By party within ask, out of the campaign's order on purpose. */
export const sampleCells: readonly Cell[] = [
  dawn(river),
  cell(river, 'harbour', 'committed', {
    evidence: [evidence('harbour', 4, 'committed', 'judged', riverLead)],
    absences: [
      absence(
        river.id,
        'harbour',
        { river: 14, rivers: 9, Ann: 6, tributaries: 1, enforce: 2, court: 3, 'right to clean water': 1 },
        12,
      ),
    ],
  }),
  cell(river, 'orchard', 'opposed', {
    evidence: [evidence('orchard', 2, 'opposed', 'judged', { headings: [0] })],
    absences: [absence(river.id, 'orchard', { river: 2, rivers: 3 }, 11)],
  }),
  cell(river, 'lantern', 'silent', {
    absences: [
      absence(river.id, 'lantern', {}, 12, [
        finding(river.id, 'lantern', 1, 'irrelevant', [], ['river', 'right'], [['brook', 'river']]),
      ]),
    ],
  }),
  cell(river, 'keel', 'unread', {
    suggested: 'silent',
    absences: [absence(river.id, 'keel', {}, 0, [finding(river.id, 'keel', 0, 'irrelevant', [], [])])],
    saidByOthers: [finding(river.id, 'courier', 0, 'supportive', ['right to clean water'], ['river'])],
  }),
  cell(trains, 'harbour', 'supportive', {
    evidence: [evidence('harbour', 8, 'supportive', 'judged', { headings: [6], page: 30 })],
    absences: [absence(trains.id, 'harbour', { 'night train': 2 }, 10)],
    suggested: 'partial',
  }),
  cell(trains, 'orchard', 'mentioned', {
    evidence: [evidence('orchard', 4, 'mentioned', 'judged', { headings: [3] })],
    absences: [absence(trains.id, 'orchard', { 'overnight service': 1 }, 10)],
  }),
  cell(trains, 'lantern', 'unread', {
    suggested: 'silent',
    absences: [
      absence(trains.id, 'lantern', {}, 3, [
        finding(trains.id, 'lantern', 3, 'irrelevant', ['night train'], ['coast']),
      ]),
    ],
  }),
  cell(trains, 'keel', 'unread', {
    suggested: 'committed',
    evidence: [evidence('keel', 1, 'committed', 'suggested')],
    absences: [absence(trains.id, 'keel', { 'night train': 1 }, 0)],
  }),
  dawn(trains),
  cell(meals, 'harbour', 'partial', {
    evidence: [evidence('harbour', 10, 'partial', 'judged', { headings: [9], page: 51 })],
    absences: [absence(meals.id, 'harbour', { lunch: 1, free: 8 }, 14)],
    suggested: 'committed',
  }),
  cell(meals, 'orchard', 'committed', {
    evidence: [evidence('orchard', 6, 'committed', 'judged', { headings: [5] })],
    absences: [absence(meals.id, 'orchard', { 'school meal': 1, free: 3, canteen: 1 }, 10)],
  }),
  cell(meals, 'lantern', 'mixed', {
    evidence: [
      evidence('lantern', 5, 'committed', 'judged', { headings: [4] }),
      evidence('lantern', 6, 'opposed', 'judged', { headings: [4] }),
    ],
    absences: [absence(meals.id, 'lantern', { lunch: 2, free: 1 }, 10)],
  }),
  cell(meals, 'keel', 'unread', { suggested: 'unread' }),
  dawn(meals),
  cell(ledgers, 'harbour', 'unread', {
    suggested: 'mixed',
    evidence: [
      evidence('harbour', 14, 'partial', 'suggested', { headings: [12], page: 70 }),
      evidence('harbour', 13, 'opposed', 'suggested', { headings: [12], page: 70 }),
    ],
    absences: [absence(ledgers.id, 'harbour', { contract: 4, register: 1 }, 0)],
  }),
  cell(ledgers, 'orchard', 'unread', {
    suggested: 'supportive',
    evidence: [evidence('orchard', 8, 'supportive', 'suggested', { headings: [7] })],
    absences: [absence(ledgers.id, 'orchard', { contract: 1 }, 0)],
  }),
  cell(ledgers, 'lantern', 'committed', {
    evidence: [evidence('lantern', 8, 'committed', 'judged', { headings: [7] })],
    absences: [absence(ledgers.id, 'lantern', { contract: 1, publish: 1 }, 10)],
  }),
  cell(ledgers, 'keel', 'mentioned', {
    evidence: [evidence('keel', 2, 'mentioned', 'judged')],
    absences: [absence(ledgers.id, 'keel', { contract: 1 }, 18)],
  }),
  dawn(ledgers),
];

const sampleJudgements: readonly Judgement[] = sampleCells.flatMap(({ ask, evidence }) =>
  evidence
    .filter(({ basis }) => basis === 'judged')
    .map(({ document, passage, code }, at) => ({
      ask,
      document,
      passage,
      code,
      reader: at % 2 === 0 ? 'Tomas Okoye' : 'Ilse Marant',
      at: `2031-05-07T1${at}:00:00Z`,
    })),
);

const choicesOnTheRiver = { version: riverTermSet, taken: ['tributaries'], left: ['brook', 'stream'] };

/** Everything that `toPublication` takes; change what a test is about. */
export const sampleInput: PublicationInput = {
  campaign: sampleCampaign,
  asOf: theDay('2031-05-08'),
  made: '2031-05-08T12:00:00Z',
  generator: 'Onrecord 0.0.0',
  documents: documents.map(({ record }) => record),
  cells: sampleCells,
  termSets: new Map(
    asks.map((ask) => [
      ask.id,
      { origin: 'written', groups: ask.termGroups, ...(ask.id === 'river-law' ? choicesOnTheRiver : {}) },
    ]),
  ),
  textOf: (id: DocumentId) => textOfSample(find(id)),
  passagesAround: (id, ordinal) => {
    const { lines } = find(id);
    const [before, after] = [lines[ordinal - 1], lines[ordinal + 1]];
    return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  },
  languageOf: () => 'en',
  judgements: sampleJudgements,
};
