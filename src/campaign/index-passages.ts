import { ANALYSIS, indexWords } from '../find/analyse.ts';
import type { Passage } from '../model/passage.ts';
import { type Span, wordsAt } from '../model/span.ts';
import type { IndexedPassage, Store } from '../store/port.ts';

/** The passages of a text with the words under which they are found. */
export function indexPassages(text: string, passages: readonly Passage[]): readonly IndexedPassage[] {
  const indexed = new Map<number, string>();
  const indexOf = (place: Span): string => {
    const known = indexed.get(place.start) ?? indexWords(wordsAt(text, place)).join(' ');
    indexed.set(place.start, known);
    return known;
  };
  return passages.map((passage) => ({
    passage,
    words: indexOf(passage),
    context: [...passage.leadIn, ...passage.headings].map(indexOf).join(' | '),
  }));
}

/**
 * Makes the index anew where an earlier version of Onrecord made it with another analysis of words. What was found
 * with it stays as it is until `find` runs again.
 */
export async function bringIndexUpToDate(store: Store): Promise<void> {
  const analysis = await store.read((reader) => reader.analysis());
  if (analysis === ANALYSIS) return;
  await store.write((transactor) =>
    transactor.replaceIndex(ANALYSIS, async (document) =>
      indexPassages(await transactor.text(document), await transactor.passages(document)),
    ),
  );
}
