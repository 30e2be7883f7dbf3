import { suggestPosition } from '../find/position.ts';
import type { DocumentId } from '../model/ids.ts';
import { wordsAt } from '../model/span.ts';
import type { OpenObjection, WorkItem } from '../model/work.ts';
import { deriveCells } from '../record/derive-cells.ts';
import { queueOf, type Work, workLeft } from '../record/work.ts';
import type { StoreReader } from '../store/port.ts';
import { recordedState, type TableDay } from './derive-table.ts';
import { passageName } from './find-passage.ts';

/**
 * All that is left to do over the whole table, or what one reader can do of it. Derives every cell: where one cell is
 * wanted, `deriveOneCell` is quicker.
 */
export async function listWork(
  reader: StoreReader,
  on: TableDay,
  name?: string,
  objections: readonly OpenObjection[] = [],
): Promise<Work & { readonly queue: readonly WorkItem[] }> {
  const state = await recordedState(reader, on);
  const cells = deriveCells(state, suggestPosition);
  const work = workLeft(state, cells, objections);
  return { ...work, queue: name === undefined ? work.items : queueOf(work, cells, name) };
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
