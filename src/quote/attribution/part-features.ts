import type { Sequence } from './chain.ts';
import { mix, near, type SignedText } from './signs.ts';
import { noWord, type WordTraits } from './word-traits.ts';

/** How many features a token has for the first tagger, at most. */
export const partWidth = 56;

/**
 * What the first tagger sees of a paragraph, from token `first` up to `end`: words, endings, shapes and clusters
 * nearby, the marks around, and the likely cues of the sentence.
 */
export function partSequence(text: SignedText, first: number, end: number): Sequence {
  const features = new Int32Array((end - first) * partWidth).fill(-1);
  for (let at = first; at < end; at += 1) writeFeatures(text, at, first, end, features);
  return { length: end - first, features, width: partWidth, junctions: text.junctions.subarray(first, end) };
}

function writeFeatures(text: SignedText, at: number, first: number, end: number, into: Int32Array): void {
  const { tokens, traits } = text;
  const near0 = (offset: number): WordTraits =>
    at + offset < first || at + offset >= end ? noWord : (traits[at + offset] ?? noWord);
  const quote = (offset: number): number =>
    at + offset < first || at + offset >= end ? 7 : (tokens[at + offset]?.quote ?? 7);
  let slot = (at - first) * partWidth;
  let template = 0;
  const add = (a: number, b = 0, c = 0): void => {
    into[slot] = mix(template, a, b, c);
    slot += 1;
    template += 1;
  };
  const [p3, p2, p1, x, n1, n2, n3] = [-3, -2, -1, 0, 1, 2, 3].map(near0) as [
    WordTraits,
    WordTraits,
    WordTraits,
    WordTraits,
    WordTraits,
    WordTraits,
    WordTraits,
  ];
  const q = quote(0);
  add(0);
  add(x.word);
  add(p1.word);
  add(n1.word);
  add(p2.word);
  add(n2.word);
  add(p1.word, x.word);
  add(x.word, n1.word);
  add(p2.word, p1.word);
  add(n1.word, n2.word);
  add(p1.word, x.word, n1.word);
  add(x.cluster);
  add(p1.cluster);
  add(n1.cluster);
  add(p2.cluster);
  add(n2.cluster);
  add(p3.cluster);
  add(n3.cluster);
  add(p1.cluster, x.cluster);
  add(x.cluster, n1.cluster);
  add(p2.cluster, p1.cluster);
  add(n1.cluster, n2.cluster);
  add(p2.cluster, p1.cluster, x.cluster);
  add(p1.cluster, x.cluster, n1.cluster);
  add(x.cluster, n1.cluster, n2.cluster);
  add(x.word, n1.cluster);
  add(x.word, p1.cluster);
  add(x.word, n1.cluster, n2.cluster);
  add(x.word, p1.cluster, p2.cluster);
  add(x.ending);
  add(x.shortEnding);
  add(x.beginning);
  add(p1.ending);
  add(n1.ending);
  add(x.ending, p1.cluster, n1.cluster);
  add(x.shape, p1.shape, n1.shape);
  add(q, quote(-1), quote(1));
  add(q, x.word);
  add(q, x.cluster);
  add(p1.word, quote(-1), quote(-2));
  add(n1.word, quote(1), quote(2));
  const closed = text.closedBefore[at] ?? -1;
  const opens = text.opensAfter[at] ?? -1;
  const fromClose = closed < 0 ? 20 : near(at - closed);
  const toOpen = opens < 0 ? 20 : near(opens - at);
  add(fromClose, q);
  add(toOpen, q);
  add(fromClose, x.cluster);
  add(toOpen, x.cluster);
  add(fromClose, x.word);
  add(toOpen, x.word);
  const before = text.cueBefore[at] ?? -1;
  const after = text.cueAfter[at] ?? -1;
  add(before < first ? 0 : (traits[before]?.word ?? 0), near(at - before));
  add(after < 0 ? 0 : (traits[after]?.word ?? 0), near(after - at));
  add(before < first ? 0 : (traits[before]?.word ?? 0), x.word);
  add(after < 0 ? 0 : (traits[after]?.cluster ?? 0), x.cluster);
  add(x.cueing, p1.cueing, n1.cueing);
  const inSentence = tokens[at - 1]?.sentence !== tokens[at]?.sentence ? 0 : at - first < 3 ? 1 : 2;
  add(inSentence, x.cluster);
  add(inSentence, q, tokens[at]?.sentence === tokens[first]?.sentence ? 1 : 0);
}
