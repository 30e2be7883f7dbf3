import type { PlaceDescription } from '../model/quotation.ts';
import { type Span, span } from '../model/span.ts';
import { prepareQuoted } from './alignment.ts';
import { anchorFuzzily } from './anchor-fuzzily.ts';
import type { Anchoring, Candidate } from './anchoring.ts';
import { anchored, chooseCandidate } from './choose-candidate.ts';
import { compareRun, wordOfUnit } from './compare-run.ts';
import { contextAgreement } from './context.ts';
import { findLetters } from './find-letters.ts';
import { foldText, wordCount } from './fold.ts';
import { asIndex, type QuoteIndex } from './index-for-quotes.ts';
import { asPlain, parseQuotation } from './quotation-marks.ts';

/** Of very many places with the same words only so many are compared: those nearest to where the quote was. */
const candidatesAtMost = 500;

/**
 * Finds a described place again, in the same text or in another version of it. Surest way first: the same words at
 * the same place, the same words elsewhere, the same words printed otherwise, nearly the same words within a
 * strict bound. What cannot be told apart, or is only like it, is refused with its reason.
 *
 * @param document the text, or an index of it where many places are anchored.
 */
export function anchor(document: string | QuoteIndex, description: PlaceDescription): Anchoring {
  const text = typeof document === 'string' ? document : document.text;
  if (description.quote.exact === '') return { type: 'refused', reason: 'not-found', candidates: 0 };
  if (standsUnmoved(text, description)) return unmoved(description);
  const exact = exactPlaces(text, description);
  if (exact.length > 0) return strongOnly(chosen(text, exact, description, 'exact'), description);
  const index = typeof document === 'string' ? asIndex({ text }) : document;
  const folded = foldedPlaces(index, description);
  if (folded.length > 0) return strongOnly(chosen(text, folded, description, 'folded'), description);
  return anchorFuzzily(index, description);
}

/** The quote and the words around it, character for character where they were. */
function standsUnmoved(text: string, { quote, position }: PlaceDescription): boolean {
  const start = position.start - quote.prefix.length;
  if (start < 0 || position.end - position.start !== quote.exact.length) return false;
  return text.startsWith(quote.prefix + quote.exact + quote.suffix, start);
}

function unmoved(description: PlaceDescription): Anchoring {
  const { start, end } = description.position;
  return anchored({ place: span(start, end), how: 'exact-position', agreement: 1, context: 1 }, 1, 'only');
}

/** Places in order of their nearness to where the quote was are cut to a number that can be compared. */
function nearest(places: Span[], was: Span): Span[] {
  if (places.length <= candidatesAtMost) return places;
  const far = (place: Span): number => Math.abs(place.start - was.start);
  return places.toSorted((a, b) => far(a) - far(b)).slice(0, candidatesAtMost);
}

function exactPlaces(text: string, { quote }: PlaceDescription): Span[] {
  const places: Span[] = [];
  findLetters(text, quote.exact, (start) => {
    if (start >= (places.at(-1)?.end ?? 0)) places.push(span(start, start + quote.exact.length));
    return false;
  });
  return places;
}

function chosen(
  text: string,
  places: Span[],
  description: PlaceDescription,
  how: 'exact' | 'folded',
): Anchoring {
  const { quote, position } = description;
  const candidates = nearest(places, position).map((place): Candidate => {
    const context = contextAgreement(text, place, quote);
    const same = how === 'exact' && place.start === position.start;
    return { place, how: same ? 'exact-position' : how, agreement: how === 'exact' ? 1 : 0.95, context };
  });
  return chooseCandidate(candidates, position, places.length);
}

/** A text of one letter has the letters everywhere: the search ends after so many places. */
const placesLookedAt = 2000;

const lettersThatStandAlone = 32;
const wordsThatStandAlone = 6;

/**
 * A short quote is the same place only with something around it: "taxes" may be struck from its sentence and
 * stand in another.
 */
function strongOnly(anchoring: Anchoring, { quote }: PlaceDescription): Anchoring {
  if (anchoring.type === 'refused' || anchoring.context >= 0.3) return anchoring;
  const folded = foldText(quote.exact);
  const strong = folded.letters.length >= lettersThatStandAlone && wordCount(folded) >= wordsThatStandAlone;
  if (strong) return anchoring;
  const { place, candidates, score } = anchoring;
  return { type: 'refused', reason: 'too-weak', candidates, best: { place, score } };
}

/** The same letters, however printed; where words begin otherwise, only if the words around agree. */
function foldedPlaces(index: QuoteIndex, { quote }: PlaceDescription): Span[] {
  const parsed = asPlain(parseQuotation(quote.exact));
  const { letters } = parsed.folded;
  const quoted = prepareQuoted(parsed, index, () => undefined);
  const places: Span[] = [];
  let free = 0;
  let looked = 0;
  findLetters(index.folded.letters, letters, (start) => {
    const end = start + letters.length;
    if (start < free) return false;
    looked += 1;
    if (looked > placesLookedAt) return true;
    const place = span(index.folded.from[start] ?? 0, index.folded.to[end - 1] ?? 0);
    const first = wordOfUnit(index.folded.words, start);
    const next = end === index.folded.letters.length ? index.ids.length : wordOfUnit(index.folded.words, end);
    const whole = index.folded.words[first] === start && index.folded.words[next] === end;
    const run = { quoteFrom: 0, quoteTo: quoted.ids.length, textFrom: first, textTo: next };
    const same =
      whole && compareRun(quoted, { type: 'same', ...run }).every((d) => d.class !== 'words-changed');
    if (!same && (whole || contextAgreement(index.text, place, quote) < 0.5)) return false;
    places.push(withEdges(index.text, place, quote.exact, parsed.raw.length === 0 ? '' : parsed.folded.text));
    free = end;
    return false;
  });
  return places;
}

/** The place with the quote's own outer punctuation, where the text has the same. */
function withEdges(text: string, place: Span, exact: string, raw: string): Span {
  const folded = foldText(raw);
  const lead = raw.slice(0, folded.from[0] ?? 0);
  const tail = raw.slice(folded.to.at(-1) ?? raw.length);
  const start = lead !== '' && text.endsWith(lead, place.start) ? place.start - lead.length : place.start;
  const end = tail !== '' && text.startsWith(tail, place.end) ? place.end + tail.length : place.end;
  return exact === '' ? place : span(start, end);
}
