import { type Span, span } from '../../model/span.ts';
import { quoteState, tokenise } from '../attribution/tokens.ts';

/** A sentence of running text, with what its claims are read from. */
export interface Sentence extends Span {
  /** Its words as they are looked through: quotation marks and apostrophes straight, each character in its place. */
  readonly plain: string;
  readonly paragraph: number;
  /** Whether a place of the whole text stands between quotation marks. */
  readonly isQuoted: (at: number) => boolean;
}

/** A claim stands at the beginning of a sentence or nowhere; hostile text has sentences of a million words. */
const longestLookedAt = 1500;

/** The sentences of a text in order; a quotation of several sentences is cut too. */
export function sentencesOf(text: string): readonly Sentence[] {
  const { tokens, quotations } = tokenise(text);
  const quoted = quotations.flatMap(({ paragraphs }) => paragraphs);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const before = tokens[at - 1];
    const token = tokens[at];
    const opens = tokens[first];
    if (before === undefined || opens === undefined) continue;
    const ends =
      token === undefined ||
      token.sentence !== before.sentence ||
      (token.quote === quoteState.inside &&
        /^[.!?]+$/.test(before.written) &&
        /^\p{Lu}/u.test(token.written));
    if (!ends) continue;
    const place = span(opens.start, Math.min(before.end, opens.start + longestLookedAt));
    sentences.push({
      ...place,
      plain: plainly(text.slice(place.start, place.end)),
      paragraph: opens.unit,
      isQuoted: isWithin(quoted),
    });
    first = at;
  }
  return sentences;
}

/** The same length, so that places stay. */
const plainly = (words: string): string =>
  words
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/\s/g, ' ');

/** Places in order that do not overlap. */
function isWithin(places: readonly Span[]): (at: number) => boolean {
  return (at) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (places[low - 1]?.end ?? 0) > at;
  };
}
