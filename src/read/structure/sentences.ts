import { type Span, span, wordsAt } from '../../model/span.ts';
import { endsSentence } from './sentence-end.ts';

/**
 * A passage longer than this, in UTF-16 code units, is cut at a semicolon, a comma or a blank, so that a "sentence"
 * of a million characters, such as a table without stops, stays something that can be shown and quoted.
 */
export const longestPassage = 2000;

/** The sentences of a place in a text, without the blanks around them. Linear in its length. */
export function sentencesOf(text: string, place: Span): readonly Span[] {
  const words = wordsAt(text, place);
  const sentences: Span[] = [];
  let start = 0;
  for (const end of sentenceEnds(words)) {
    sentences.push(...cutToLength(text, span(place.start + start, place.start + end)));
    start = end;
  }
  sentences.push(...cutToLength(text, span(place.start + start, place.end)));
  return sentences;
}

/** Where sentences end: behind the stop and the quotes, brackets and note numbers that belong to it. */
function* sentenceEnds(words: string): Generator<number> {
  // Both runs are bounded, so that a line of a million dots costs nothing.
  const stops = /[.!?…。！？]{1,40}["'”’»)\]]{0,4}/gu;
  let sentenceStart = 0;
  for (const match of words.matchAll(stops)) {
    if (match.index < sentenceStart) continue;
    const stop = { sentenceStart, start: match.index, end: match.index + match[0].length };
    const end = endsSentence(words, stop);
    if (end === undefined) continue;
    yield end;
    sentenceStart = end;
  }
}

/** The place without the blanks around it, in pieces that are not too long; none where it holds blanks alone. */
export function cutToLength(text: string, place: Span): readonly Span[] {
  const pieces: Span[] = [];
  const end = endOfWords(text, place.start, place.end);
  let start = startOfWords(text, place.start, end);
  while (end - start > longestPassage) {
    const cut = lastGoodCut(text, start, start + longestPassage);
    pieces.push(span(start, endOfWords(text, start, cut)));
    start = startOfWords(text, cut, end);
  }
  if (end > start) pieces.push(span(start, end));
  return pieces;
}

function startOfWords(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] === ' ') at += 1;
  return at;
}

function endOfWords(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text[at - 1] === ' ') at -= 1;
  return at;
}

/** The last good place for a cut before `limit`; in a run without blanks, the limit itself. */
function lastGoodCut(text: string, start: number, limit: number): number {
  const window = text.slice(start, limit);
  for (const mark of ['; ', ', ', ' ']) {
    const at = window.lastIndexOf(mark);
    if (at >= longestPassage / 2) return start + at + mark.length;
  }
  const splitsPair = /[\udc00-\udfff]/.test(text[limit] ?? '');
  return splitsPair ? limit - 1 : limit;
}
