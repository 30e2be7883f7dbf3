import type { PassageWords } from '../../src/model/passage.ts';
import type { BenchDocument } from './collection.ts';
import type { Contender, Way } from './way.ts';
import { once } from './ways/once.ts';
import { onrecord } from './ways/onrecord.ts';

/** Onrecord with a part left out, under the name of what is left out. */
export const variants: readonly Contender[] = [
  onOtherPassages('headings', (words) => ({ ...words, headings: [] })),
  onOtherPassages('lead-ins', (words) => ({ ...words, leadIn: [] })),
];

/** The finder over passages of which a part is taken away. */
function onOtherPassages(name: string, change: (words: PassageWords) => PassageWords): Way {
  const changed = once(
    (document: BenchDocument): BenchDocument => ({ ...document, passages: document.passages.map(change) }),
  );
  return { name: `without ${name}`, search: (ask, document) => onrecord.search(ask, changed(document)) };
}
