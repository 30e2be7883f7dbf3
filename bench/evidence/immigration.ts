import { readFileSync } from 'node:fs';
import { sharedData } from '../../test/shared-data.ts';
import { askOf, bareDocument } from './collection.ts';
import { markdownTable, shareText } from './markdown.ts';
import type { Way } from './way.ts';

const question = 'Immigration.';
const partRead = 0.1;

/**
 * A whole subject instead of a demand: which sentences of five documents of 2010 are about immigration (Benoit and
 * others 2016). A sentence counts where most of its coders said so. Two waves of coders agree with each other to an
 * F1 of .77 to .81.
 */
export function immigrationTable(plain: Way, ours: Way): string | undefined {
  const file = sharedData('immigration-2010/sentences.tsv');
  if (file === undefined) return undefined;
  const byDocument = Map.groupBy(sentencesOf(readFileSync(file, 'utf8')), ({ document }) => document);
  const measured = [...byDocument].map(([name, sentences]) => {
    const document = bareDocument(
      name,
      sentences.map(({ text }) => text),
    );
    const relevant = new Set(sentences.flatMap(({ relevant: yes }, at) => (yes ? [at] : [])));
    const figures = [plain, ours].map((way) => {
      const { findings } = way.search(askOf('immigration', question), document);
      const ranks = findings.flatMap(({ passage }, at) => (relevant.has(passage) ? [at + 1] : []));
      return orderFigures(ranks, relevant.size, sentences.length);
    });
    return { name, relevant: relevant.size, sentences: sentences.length, figures };
  });
  const rows = measured.map(({ name, relevant, sentences, figures }) => [
    name,
    `${relevant} of ${sentences}`,
    ...inColumns(figures),
  ]);
  const means = [0, 1].map((way) => meanOf(measured.flatMap(({ figures }) => figures[way] ?? [])));
  const heads = ['average precision', `recall in ${partRead * 100} % read`, 'best F1'].flatMap((figure) => [
    `${figure}, ${plain.name}`,
    ours.name,
  ]);
  return markdownTable(['document', 'sentences', ...heads], [...rows, ['mean', '', ...inColumns(means)]]);
}

interface OrderFigures {
  readonly averagePrecision: number;
  readonly recallInPart: number;
  readonly bestF1: number;
}

/** @param ranks of the relevant sentences that were found, from 1, ascending. */
export function orderFigures(ranks: readonly number[], relevant: number, sentences: number): OrderFigures {
  const precisions = ranks.map((rank, before) => (before + 1) / rank);
  const read = ranks.filter((rank) => rank <= partRead * sentences);
  return {
    averagePrecision: precisions.reduce((sum, each) => sum + each, 0) / relevant,
    recallInPart: read.length / relevant,
    bestF1: Math.max(0, ...ranks.map((rank, before) => (2 * (before + 1)) / (rank + relevant))),
  };
}

const inColumns = (figures: readonly OrderFigures[]): string[] =>
  (['averagePrecision', 'recallInPart', 'bestF1'] as const).flatMap((key) =>
    figures.map((each) => shareText(each[key])),
  );

function meanOf(figures: readonly OrderFigures[]): OrderFigures {
  const mean = (key: keyof OrderFigures) =>
    figures.reduce((sum, each) => sum + each[key], 0) / Math.max(1, figures.length);
  return {
    averagePrecision: mean('averagePrecision'),
    recallInPart: mean('recallInPart'),
    bestF1: mean('bestF1'),
  };
}

function sentencesOf(table: string): { document: string; text: string; relevant: boolean }[] {
  const [, ...rows] = table.split('\n').filter((line) => line !== '');
  return rows.map((row) => {
    const cells = row.split('\t');
    const [document = '', coders = '0', said = '0', text = ''] = [cells[1], cells[2], cells[3], cells[10]];
    return { document, text, relevant: Number(said) * 2 > Number(coders) };
  });
}
