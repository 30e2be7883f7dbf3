import type { PageNumber } from '../model/ids.ts';
import type { PlaceDescription } from '../model/quotation.ts';
import { type Span, span, utf16, wordsAt } from '../model/span.ts';

/**
 * How many code units around a place are kept: enough to tell two places with the same words apart in a manifesto,
 * where slogans and "We will:" come back on every page; hypothesis keeps 32 on web pages.
 */
const contextLength = 64;

/**
 * What is needed to find a place again, in this version of a text or in a later one: W3C's TextQuoteSelector with
 * the words around it, and TextPositionSelector. Nothing is cut inside a surrogate pair: a place that does so is
 * widened to the whole character.
 *
 * @throws where the place does not lie in the text.
 */
export function describe(text: string, place: Span, page?: PageNumber): PlaceDescription {
  if (!(place.start >= 0 && place.end >= place.start && place.end <= text.length)) {
    throw new RangeError(`No place in a text of ${text.length}: ${place.start} to ${place.end}`);
  }
  const [start, end] = [characterStart(text, place.start), characterEnd(text, place.end)];
  const exact = wordsAt(text, span(start, end));
  const prefix = text.slice(contextStart(text, start), start);
  const suffix = text.slice(end, contextEnd(text, end));
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start: utf16(start), end: utf16(end) },
    ...(page === undefined ? {} : { page }),
  };
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

const cutsPair = (text: string, at: number): boolean =>
  isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

const characterStart = (text: string, at: number): number => (cutsPair(text, at) ? at - 1 : at);
const characterEnd = (text: string, at: number): number => (cutsPair(text, at) ? at + 1 : at);

/** Inwards, so that the context keeps its length; a combining mark is not parted from its letter. */
function contextStart(text: string, start: number): number {
  let at = Math.max(0, start - contextLength);
  while (at > 0 && at < start && (cutsPair(text, at) || isMark(text, at))) at += 1;
  return at;
}

function contextEnd(text: string, end: number): number {
  let at = Math.min(text.length, end + contextLength);
  while (at > end && at < text.length && (cutsPair(text, at) || isMark(text, at))) at -= 1;
  return at;
}

const isMark = (text: string, at: number): boolean => /^\p{M}/u.test(text.slice(at, at + 2));
