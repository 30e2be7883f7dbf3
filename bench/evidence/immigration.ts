import { readFileSync } from 'node:fs';
import { planSearch } from '../../src/find/plan.ts';
import { searchDocument } from '../../src/find/search.ts';
import { documentId } from '../../src/model/ids.ts';
import { sharedData } from '../../test/shared-data.ts';
import { askOf, bareDocument } from './collection.ts';
import { rankTexts } from './ways/plain-bm25.ts';

const question = 'Restrict immigration.';

/**
 * A whole subject instead of a demand: which sentences of five documents of 2010 are about immigration (Benoit and
 * others 2016). Average precision; a sentence counts where most of its coders said so.
 */
export function reportImmigration(): void {
  const file = sharedData('immigration-2010/sentences.tsv');
  if (file === undefined) return;
  const byDocument = Map.groupBy(sentencesOf(readFileSync(file, 'utf8')), ({ document }) => document);
  for (const [name, sentences] of byDocument) {
    const texts = sentences.map(({ text }) => text);
    const relevant = new Set(sentences.flatMap(({ relevant: yes }, at) => (yes ? [at] : [])));
    const document = bareDocument(name, texts);
    const { findings } = searchDocument(
      planSearch(askOf('immigration', question)),
      documentId('text'),
      document.passages,
      {
        passages: texts.length,
        averageWords: document.averageWords,
      },
    );
    const plain = averagePrecision(
      rankTexts(question, texts).map(({ passage }) => passage),
      relevant,
    );
    const ours = averagePrecision(
      findings.map(({ passage }) => passage.ordinal),
      relevant,
    );
    console.log(
      `${name}: ${relevant.size} sentences, average precision ${plain.toFixed(3)} plain, ${ours.toFixed(3)} ours`,
    );
  }
}

function sentencesOf(table: string): { document: string; text: string; relevant: boolean }[] {
  const [, ...rows] = table.split('\n').filter((line) => line !== '');
  return rows.map((row) => {
    const cells = row.split('\t');
    const [document = '', coders = '0', said = '0', text = ''] = [cells[1], cells[2], cells[3], cells[10]];
    return { document, text, relevant: Number(said) * 2 > Number(coders) };
  });
}

function averagePrecision(order: readonly number[], relevant: ReadonlySet<number>): number {
  let hits = 0;
  let sum = 0;
  order.forEach((index, at) => {
    if (!relevant.has(index)) return;
    hits += 1;
    sum += hits / (at + 1);
  });
  return sum / Math.max(1, relevant.size);
}
