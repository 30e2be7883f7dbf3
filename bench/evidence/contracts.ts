import { readFileSync } from 'node:fs';
import { planSearch } from '../../src/find/plan.ts';
import { searchDocument } from '../../src/find/search.ts';
import { documentId } from '../../src/model/ids.ts';
import { sharedData } from '../../test/shared-data.ts';
import { askOf, bareDocument } from './collection.ts';
import { rankTexts } from './ways/plain-bm25.ts';

interface ContractNli {
  readonly documents: readonly {
    readonly file_name: string;
    readonly text: string;
    readonly spans: readonly (readonly [number, number])[];
    readonly annotation_sets: readonly [
      {
        readonly annotations: Readonly<
          Record<string, { readonly choice: string; readonly spans: readonly number[] }>
        >;
      },
    ];
  }[];
  readonly labels: Readonly<Record<string, { readonly hypothesis: string }>>;
}

/** Another domain: contracts, with hypotheses for asks (ContractNLI; Koreeda and Manning 2021). */
export function reportContracts(): void {
  const file = sharedData('contract-nli/dev.json');
  if (file === undefined) return;
  const data = JSON.parse(readFileSync(file, 'utf8')) as ContractNli;
  const [plain, ours] = [new Ranks(), new Ranks()];
  for (const { file_name, text, spans, annotation_sets } of data.documents) {
    const document = bareDocument(
      file_name,
      spans.map(([start, end]) => text.slice(start, end)),
    );
    const texts = document.passages.map((each) => each.text);
    for (const [id, { spans: evidence }] of Object.entries(annotation_sets[0].annotations)) {
      const hypothesis = data.labels[id]?.hypothesis ?? '';
      plain.add(
        evidence,
        rankTexts(hypothesis, texts).map(({ passage }) => passage),
      );
      const { findings } = searchDocument(
        planSearch(askOf(id, hypothesis)),
        documentId('contract'),
        document.passages,
        {
          passages: texts.length,
          averageWords: document.averageWords,
        },
      );
      ours.add(
        evidence,
        findings.map(({ passage }) => passage.ordinal),
      );
    }
  }
  console.log(`\nContracts, plain BM25: ${plain.report()}\nContracts, Onrecord:   ${ours.report()}`);
}

/** Recall of the evidence within the first so many. */
class Ranks {
  private readonly ranks: number[] = [];

  add(evidence: readonly number[], order: readonly number[]): void {
    for (const each of evidence) {
      const at = order.indexOf(each);
      this.ranks.push(at < 0 ? Number.POSITIVE_INFINITY : at + 1);
    }
  }

  report(): string {
    const recall = (k: number) =>
      this.ranks.filter((rank) => rank <= k).length / Math.max(1, this.ranks.length);
    return [1, 3, 5, 10, 20].map((k) => `@${k} ${recall(k).toFixed(3)}`).join('  ');
  }
}
