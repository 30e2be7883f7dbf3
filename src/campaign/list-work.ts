import { suggestPosition } from '../find/position.ts';
import type { DocumentId } from '../model/ids.ts';
import { authorityOf } from '../model/source.ts';
import { wordsAt } from '../model/span.ts';
import type { OpenObjection, WorkItem } from '../model/work.ts';
import { deriveCells, type RecordedState } from '../record/derive-cells.ts';
import { queueOf, type Work, workLeft } from '../record/work.ts';
import type { StoreReader } from '../store/port.ts';
import type { TableDay } from './derive-table.ts';
import { passageName } from './find-passage.ts';
import { recordedJudging } from './recorded-judging.ts';

/**
 * All that is left to do over the whole table, or what one reader can do of it. Derives every cell: 2.5 s
 * for 150,000 findings in the parties' own documents.
 */
export async function listWork(
  reader: StoreReader,
  on: TableDay,
  name?: string,
  objections: readonly OpenObjection[] = [],
): Promise<Work & { readonly queue: readonly WorkItem[] }> {
  const state = await ownWords(reader, on);
  const cells = deriveCells(state, suggestPosition);
  const work = workLeft(state, cells, objections);
  return { ...work, queue: name === undefined ? work.items : queueOf(work, cells, name) };
}

/** All that positions follow from, without what members and papers said: in a large campaign that is most of it. */
async function ownWords(reader: StoreReader, on: TableDay): Promise<RecordedState> {
  const documents = await reader.documents();
  const own = documents.filter(({ kind }) => authorityOf(kind) === 'party').map(({ id }) => id);
  return {
    campaign: await reader.campaign(),
    documents,
    searches: await reader.searches({ documents: own }),
    findings: await reader.findings({ documents: own }),
    ...(await recordedJudging(reader)),
    ...on,
  };
}

/** A piece of work in words. */
export interface WorkLine extends WorkItem {
  /** How the passage is called; absent where there is none. */
  readonly name?: string;
  readonly text?: string;
}

/** Pieces of work with the words of their passages. */
export async function workInWords(
  reader: StoreReader,
  items: readonly WorkItem[],
): Promise<readonly WorkLine[]> {
  const texts = new Map<DocumentId, string>();
  const lines: WorkLine[] = [];
  for (const item of items) {
    const { document, ordinal } = item;
    if (document === undefined || ordinal === undefined) {
      lines.push(item);
      continue;
    }
    const text = texts.get(document) ?? (await reader.text(document));
    texts.set(document, text);
    const [passage] = await reader.passages(document, [ordinal]);
    const words = passage === undefined ? {} : { text: wordsAt(text, passage) };
    lines.push({ ...item, name: passageName(document, ordinal), ...words });
  }
  return lines;
}
