import type { PassageWords } from '../../../src/model/passage.ts';
import { allParts, type Parts } from '../../../train/finder/learn.ts';
import type { CodedCell } from '../coded-cell.ts';
import type { BenchDocument } from '../collection.ts';
import type { LearningWay } from '../way.ts';
import { once } from '../ways/once.ts';
import { onrecordOf } from '../ways/onrecord.ts';

/** What is done to every passage; `ordinal` where it is counted otherwise. */
interface Change {
  readonly words: (words: PassageWords) => PassageWords;
  readonly ordinal?: { readonly to: (ordinal: number) => number; readonly from: (ordinal: number) => number };
}

/** The finder that learns from, and searches, documents whose passages are changed. */
export function onOtherPassages(
  name: string,
  { words, ordinal = { to: same, from: same } }: Change,
  parts: Parts = allParts,
): LearningWay {
  const documentOf = once(
    (document: BenchDocument): BenchDocument => ({ ...document, passages: document.passages.map(words) }),
  );
  // Always another object: examples are kept by their cells.
  const cellOf = once(
    (cell: CodedCell): CodedCell => ({
      ...cell,
      evidence: cell.evidence.map((each) => ({
        ...each,
        passages: new Set([...each.passages].map(ordinal.to)),
      })),
    }),
  );
  const inner = onrecordOf(parts)(name);
  return {
    name,
    train({ asks, cells, documents }) {
      const way = inner.train({ asks, cells: cells.map(cellOf), documents: documents.map(documentOf) });
      return {
        name,
        search(ask, document) {
          const found = way.search(ask, documentOf(document));
          const findings = found.findings.map((each) => ({ ...each, passage: ordinal.from(each.passage) }));
          return { ...found, findings };
        },
      };
    },
  };
}

const same = (ordinal: number): number => ordinal;

/** Further than any neighbour is looked for. */
const gap = 10;

/** So far from each other that no passage has a neighbour. */
export const apart: Change = {
  words: (words) => ({ ...words, passage: { ...words.passage, ordinal: words.passage.ordinal * gap } }),
  ordinal: { to: (ordinal) => ordinal * gap, from: (ordinal) => ordinal / gap },
};
