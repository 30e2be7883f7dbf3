import type { Sequence } from './chain.ts';
import { mix, near, type SignedText } from './signs.ts';
import { noWord, type WordTraits } from './word-traits.ts';

/** How many features a token has for the first tagger. */
export const partWidth = 54;

/**
 * What the first tagger sees of a paragraph, from token `first` up to `end`: words, endings, shapes and clusters
 * nearby, the marks around, and the likely cues of the sentence.
 */
export function partSequence(text: SignedText, first: number, end: number): Sequence {
  const features = new Int32Array((end - first) * partWidth).fill(-1);
  for (let at = first; at < end; at += 1) writeFeatures(text, at, first, end, features);
  return { length: end - first, features, width: partWidth, junctions: text.junctions.subarray(first, end) };
}

const traitsAt = ({ traits }: SignedText, at: number): WordTraits => traits[at] ?? noWord;

const traitsWithin = (text: SignedText, at: number, first: number, end: number): WordTraits =>
  at < first || at >= end ? noWord : traitsAt(text, at);

/** 7 where there is no token. */
const quoteWithin = ({ tokens }: SignedText, at: number, first: number, end: number): number =>
  at < first || at >= end ? 7 : (tokens[at]?.quote ?? 7);

function writeFeatures(text: SignedText, at: number, first: number, end: number, into: Int32Array): void {
  const { tokens } = text;
  const p3 = traitsWithin(text, at - 3, first, end);
  const p2 = traitsWithin(text, at - 2, first, end);
  const p1 = traitsWithin(text, at - 1, first, end);
  const x = traitsWithin(text, at, first, end);
  const n1 = traitsWithin(text, at + 1, first, end);
  const n2 = traitsWithin(text, at + 2, first, end);
  const n3 = traitsWithin(text, at + 3, first, end);
  const quoteBefore = quoteWithin(text, at - 1, first, end);
  const quoteAfter = quoteWithin(text, at + 1, first, end);
  const q = quoteWithin(text, at, first, end);
  let slot = (at - first) * partWidth;
  into[slot++] = mix(0, 0, 0, 0);
  into[slot++] = mix(1, x.word, 0, 0);
  into[slot++] = mix(2, p1.word, 0, 0);
  into[slot++] = mix(3, n1.word, 0, 0);
  into[slot++] = mix(4, p2.word, 0, 0);
  into[slot++] = mix(5, n2.word, 0, 0);
  into[slot++] = mix(6, p1.word, x.word, 0);
  into[slot++] = mix(7, x.word, n1.word, 0);
  into[slot++] = mix(8, p2.word, p1.word, 0);
  into[slot++] = mix(9, n1.word, n2.word, 0);
  into[slot++] = mix(10, p1.word, x.word, n1.word);
  into[slot++] = mix(11, x.cluster, 0, 0);
  into[slot++] = mix(12, p1.cluster, 0, 0);
  into[slot++] = mix(13, n1.cluster, 0, 0);
  into[slot++] = mix(14, p2.cluster, 0, 0);
  into[slot++] = mix(15, n2.cluster, 0, 0);
  into[slot++] = mix(16, p3.cluster, 0, 0);
  into[slot++] = mix(17, n3.cluster, 0, 0);
  into[slot++] = mix(18, p1.cluster, x.cluster, 0);
  into[slot++] = mix(19, x.cluster, n1.cluster, 0);
  into[slot++] = mix(20, p2.cluster, p1.cluster, 0);
  into[slot++] = mix(21, n1.cluster, n2.cluster, 0);
  into[slot++] = mix(22, p2.cluster, p1.cluster, x.cluster);
  into[slot++] = mix(23, p1.cluster, x.cluster, n1.cluster);
  into[slot++] = mix(24, x.cluster, n1.cluster, n2.cluster);
  into[slot++] = mix(25, x.word, n1.cluster, 0);
  into[slot++] = mix(26, x.word, p1.cluster, 0);
  into[slot++] = mix(27, x.word, n1.cluster, n2.cluster);
  into[slot++] = mix(28, x.word, p1.cluster, p2.cluster);
  into[slot++] = mix(29, x.ending, 0, 0);
  into[slot++] = mix(30, x.shortEnding, 0, 0);
  into[slot++] = mix(31, x.beginning, 0, 0);
  into[slot++] = mix(32, p1.ending, 0, 0);
  into[slot++] = mix(33, n1.ending, 0, 0);
  into[slot++] = mix(34, x.ending, p1.cluster, n1.cluster);
  into[slot++] = mix(35, x.shape, p1.shape, n1.shape);
  into[slot++] = mix(36, q, quoteBefore, quoteAfter);
  into[slot++] = mix(37, q, x.word, 0);
  into[slot++] = mix(38, q, x.cluster, 0);
  into[slot++] = mix(39, p1.word, quoteBefore, quoteWithin(text, at - 2, first, end));
  into[slot++] = mix(40, n1.word, quoteAfter, quoteWithin(text, at + 2, first, end));
  const closed = text.closedBefore[at] ?? -1;
  const opens = text.opensAfter[at] ?? -1;
  const fromClose = closed < 0 ? 20 : near(at - closed);
  const toOpen = opens < 0 ? 20 : near(opens - at);
  into[slot++] = mix(41, fromClose, q, 0);
  into[slot++] = mix(42, toOpen, q, 0);
  into[slot++] = mix(43, fromClose, x.cluster, 0);
  into[slot++] = mix(44, toOpen, x.cluster, 0);
  into[slot++] = mix(45, fromClose, x.word, 0);
  into[slot++] = mix(46, toOpen, x.word, 0);
  const before = text.cueBefore[at] ?? -1;
  const after = text.cueAfter[at] ?? -1;
  into[slot++] = mix(47, before < first ? 0 : traitsAt(text, before).word, near(at - before), 0);
  into[slot++] = mix(48, after < 0 ? 0 : traitsAt(text, after).word, near(after - at), 0);
  into[slot++] = mix(49, before < first ? 0 : traitsAt(text, before).word, x.word, 0);
  into[slot++] = mix(50, after < 0 ? 0 : traitsAt(text, after).cluster, x.cluster, 0);
  into[slot++] = mix(51, x.cueing, p1.cueing, n1.cueing);
  const inSentence = tokens[at - 1]?.sentence !== tokens[at]?.sentence ? 0 : at - first < 3 ? 1 : 2;
  into[slot++] = mix(52, inSentence, x.cluster, 0);
  into[slot++] = mix(53, inSentence, q, tokens[at]?.sentence === tokens[first]?.sentence ? 1 : 0);
}
