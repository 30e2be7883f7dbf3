import { indexWords } from '../../src/find/analyse.ts';
import type { Ask } from '../../src/model/campaign.ts';
import { askId } from '../../src/model/ids.ts';
import type { PassageWords } from '../../src/model/passage.ts';
import { span } from '../../src/model/span.ts';

/** A document as the finder is given it, with all its passages as candidates. */
export interface BenchDocument {
  readonly name: string;
  readonly passages: readonly PassageWords[];
  readonly averageWords: number;
}

export function benchDocument(name: string, passages: readonly PassageWords[]): BenchDocument {
  const words = passages.reduce((total, { text }) => total + indexWords(text).length, 0);
  return { name, passages, averageWords: words / Math.max(1, passages.length) };
}

/** Sentences that someone else parted, with no headings or lead-ins. */
export function bareDocument(name: string, sentences: readonly string[]): BenchDocument {
  let at = 0;
  const passages = sentences.map((text, ordinal): PassageWords => {
    const place = span(at, at + text.length);
    at += text.length + 1;
    return {
      passage: { ...place, ordinal, kind: 'sentence', headings: [], leadIn: [] },
      text,
      leadIn: [],
      headings: [],
    };
  });
  return benchDocument(name, passages);
}

export const askOf = (id: string, text: string): Ask => ({
  id: askId(id),
  text,
  criteria: [],
  termGroups: [],
});
