import { readFileSync } from 'node:fs';
import { sharedData } from '../../test/shared-data.ts';
import type { CodedCell } from './coded-cell.ts';
import type { Collection } from './coded-sets.ts';
import { bareDocument } from './collection.ts';
import { measureWay } from './cross-validation.ts';
import { type CellOutcome, isFalseAlarm, isFalseSilent, type Measure, recallWithin } from './evaluate.ts';
import { markdownTable, shareText } from './markdown.ts';
import type { Way } from './way.ts';

interface ContractNli {
  readonly documents: readonly {
    readonly file_name: string;
    readonly text: string;
    readonly spans: readonly (readonly [number, number])[];
    readonly annotation_sets: readonly [{ readonly annotations: Readonly<Record<string, Annotation>> }];
  }[];
  readonly labels: Readonly<Record<string, { readonly hypothesis: string }>>;
}

interface Annotation {
  readonly choice: 'Entailment' | 'Contradiction' | 'NotMentioned';
  readonly spans: readonly number[];
}

/** Another domain: contracts, with hypotheses for asks (ContractNLI; Koreeda and Manning 2021). */
export function contractsTable(plain: Way, ours: Way): string | undefined {
  const contracts = readContracts();
  if (contracts === undefined) return undefined;
  const [theirs, own] = [plain, ours].map((way) => [...measureWay(way, contracts).values()].flat());
  const rows = figures.map(([name, measure]) => {
    const [a, b] = [measure(theirs ?? []), measure(own ?? [])];
    return [name, shareText(a), shareText(b), a && b ? (b / a).toFixed(2) : '–'];
  });
  return markdownTable(['figure', plain.name, ours.name, 'ratio'], rows);
}

/** The share of the cells of a kind that are mistaken. */
const shareOfCells =
  (kind: (cell: CellOutcome) => boolean, mistaken: (cell: CellOutcome) => boolean): Measure =>
  (outcomes) => {
    const cells = outcomes.filter(kind);
    return cells.some(({ suggested }) => suggested !== undefined)
      ? cells.filter(mistaken).length / cells.length
      : undefined;
  };

const figures: readonly (readonly [name: string, measure: Measure])[] = [
  ...[1, 3, 5, 10, 20].map((first) => [`recall of evidence @${first}`, recallWithin(first)] as const),
  [
    'false "not mentioned", of the pairs with evidence',
    shareOfCells((cell) => cell.coded !== 'silent', isFalseSilent),
  ],
  ['false alarm, of the pairs without', shareOfCells((cell) => cell.coded === 'silent', isFalseAlarm)],
];

const positions = { Entailment: 'committed', Contradiction: 'opposed', NotMentioned: 'silent' } as const;

export function readContracts(): Collection | undefined {
  const file = sharedData('contract-nli/dev.json');
  if (file === undefined) return undefined;
  const { documents, labels } = JSON.parse(readFileSync(file, 'utf8')) as ContractNli;
  return {
    documents: documents.map(({ file_name, text, spans }) =>
      bareDocument(
        file_name,
        spans.map(([start, end]) => text.slice(start, end)),
      ),
    ),
    sets: [
      {
        name: 'contracts',
        measuredAlone: true,
        asks: Object.entries(labels).map(([id, { hypothesis }]) => ({ id, text: hypothesis })),
        cells: documents.flatMap(({ file_name, annotation_sets: [{ annotations }] }) =>
          Object.entries(annotations).map(([ask, annotation]) => cellOf(file_name, ask, annotation)),
        ),
      },
    ],
  };
}

function cellOf(document: string, ask: string, { choice, spans }: Annotation): CodedCell {
  const code = choice === 'Contradiction' ? 'opposed' : 'committed';
  return {
    document,
    ask,
    position: positions[choice],
    evidence: spans.map((at) => ({ code, main: true, lines: [at, at], passages: new Set([at]) })),
  };
}
