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

/** A token with its neighbours. */
interface Around {
  readonly p3: WordTraits;
  readonly p2: WordTraits;
  readonly p1: WordTraits;
  readonly x: WordTraits;
  readonly n1: WordTraits;
  readonly n2: WordTraits;
  readonly n3: WordTraits;
}

// In pieces: so small a function is compiled with the hashing in it, which saves a fifth of the time.

function writeFeatures(text: SignedText, at: number, first: number, end: number, into: Int32Array): void {
  const around: Around = {
    p3: traitsWithin(text, at - 3, first, end),
    p2: traitsWithin(text, at - 2, first, end),
    p1: traitsWithin(text, at - 1, first, end),
    x: traitsWithin(text, at, first, end),
    n1: traitsWithin(text, at + 1, first, end),
    n2: traitsWithin(text, at + 2, first, end),
    n3: traitsWithin(text, at + 3, first, end),
  };
  const slot = (at - first) * partWidth;
  writeWords(around, into, slot);
  writeClasses(around, into, slot + 11);
  writeForms(around, into, slot + 25);
  writeMarks(text, at, first, end, around, into, slot + 36);
  writeDistances(text, at, first, end, around, into, slot + 41);
}

function writeWords({ p2, p1, x, n1, n2 }: Around, into: Int32Array, slot: number): void {
  into[slot] = mix(0, 0, 0, 0);
  into[slot + 1] = mix(1, x.word, 0, 0);
  into[slot + 2] = mix(2, p1.word, 0, 0);
  into[slot + 3] = mix(3, n1.word, 0, 0);
  into[slot + 4] = mix(4, p2.word, 0, 0);
  into[slot + 5] = mix(5, n2.word, 0, 0);
  into[slot + 6] = mix(6, p1.word, x.word, 0);
  into[slot + 7] = mix(7, x.word, n1.word, 0);
  into[slot + 8] = mix(8, p2.word, p1.word, 0);
  into[slot + 9] = mix(9, n1.word, n2.word, 0);
  into[slot + 10] = mix(10, p1.word, x.word, n1.word);
}

function writeClasses({ p3, p2, p1, x, n1, n2, n3 }: Around, into: Int32Array, slot: number): void {
  into[slot] = mix(11, x.cluster, 0, 0);
  into[slot + 1] = mix(12, p1.cluster, 0, 0);
  into[slot + 2] = mix(13, n1.cluster, 0, 0);
  into[slot + 3] = mix(14, p2.cluster, 0, 0);
  into[slot + 4] = mix(15, n2.cluster, 0, 0);
  into[slot + 5] = mix(16, p3.cluster, 0, 0);
  into[slot + 6] = mix(17, n3.cluster, 0, 0);
  into[slot + 7] = mix(18, p1.cluster, x.cluster, 0);
  into[slot + 8] = mix(19, x.cluster, n1.cluster, 0);
  into[slot + 9] = mix(20, p2.cluster, p1.cluster, 0);
  into[slot + 10] = mix(21, n1.cluster, n2.cluster, 0);
  into[slot + 11] = mix(22, p2.cluster, p1.cluster, x.cluster);
  into[slot + 12] = mix(23, p1.cluster, x.cluster, n1.cluster);
  into[slot + 13] = mix(24, x.cluster, n1.cluster, n2.cluster);
}

function writeForms({ p2, p1, x, n1, n2 }: Around, into: Int32Array, slot: number): void {
  into[slot] = mix(25, x.word, n1.cluster, 0);
  into[slot + 1] = mix(26, x.word, p1.cluster, 0);
  into[slot + 2] = mix(27, x.word, n1.cluster, n2.cluster);
  into[slot + 3] = mix(28, x.word, p1.cluster, p2.cluster);
  into[slot + 4] = mix(29, x.ending, 0, 0);
  into[slot + 5] = mix(30, x.shortEnding, 0, 0);
  into[slot + 6] = mix(31, x.beginning, 0, 0);
  into[slot + 7] = mix(32, p1.ending, 0, 0);
  into[slot + 8] = mix(33, n1.ending, 0, 0);
  into[slot + 9] = mix(34, x.ending, p1.cluster, n1.cluster);
  into[slot + 10] = mix(35, x.shape, p1.shape, n1.shape);
}

function writeMarks(
  text: SignedText,
  at: number,
  first: number,
  end: number,
  { p1, x, n1 }: Around,
  into: Int32Array,
  slot: number,
): void {
  const quoteBefore = quoteWithin(text, at - 1, first, end);
  const quoteAfter = quoteWithin(text, at + 1, first, end);
  const q = quoteWithin(text, at, first, end);
  into[slot] = mix(36, q, quoteBefore, quoteAfter);
  into[slot + 1] = mix(37, q, x.word, 0);
  into[slot + 2] = mix(38, q, x.cluster, 0);
  into[slot + 3] = mix(39, p1.word, quoteBefore, quoteWithin(text, at - 2, first, end));
  into[slot + 4] = mix(40, n1.word, quoteAfter, quoteWithin(text, at + 2, first, end));
}

function writeDistances(
  text: SignedText,
  at: number,
  first: number,
  end: number,
  { p1, x, n1 }: Around,
  into: Int32Array,
  slot: number,
): void {
  const { tokens } = text;
  const q = quoteWithin(text, at, first, end);
  const closed = text.closedBefore[at] ?? -1;
  const opens = text.opensAfter[at] ?? -1;
  const fromClose = closed < 0 ? 20 : near(at - closed);
  const toOpen = opens < 0 ? 20 : near(opens - at);
  const before = text.cueBefore[at] ?? -1;
  const after = text.cueAfter[at] ?? -1;
  const inSentence = tokens[at - 1]?.sentence !== tokens[at]?.sentence ? 0 : at - first < 3 ? 1 : 2;
  into[slot] = mix(41, fromClose, q, 0);
  into[slot + 1] = mix(42, toOpen, q, 0);
  into[slot + 2] = mix(43, fromClose, x.cluster, 0);
  into[slot + 3] = mix(44, toOpen, x.cluster, 0);
  into[slot + 4] = mix(45, fromClose, x.word, 0);
  into[slot + 5] = mix(46, toOpen, x.word, 0);
  into[slot + 6] = mix(47, before < first ? 0 : traitsAt(text, before).word, near(at - before), 0);
  into[slot + 7] = mix(48, after < 0 ? 0 : traitsAt(text, after).word, near(after - at), 0);
  into[slot + 8] = mix(49, before < first ? 0 : traitsAt(text, before).word, x.word, 0);
  into[slot + 9] = mix(50, after < 0 ? 0 : traitsAt(text, after).cluster, x.cluster, 0);
  into[slot + 10] = mix(51, x.cueing, p1.cueing, n1.cueing);
  into[slot + 11] = mix(52, inSentence, x.cluster, 0);
  into[slot + 12] = mix(53, inSentence, q, tokens[at]?.sentence === tokens[first]?.sentence ? 1 : 0);
}
