import type { TextQuoteSelector } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';
import { foldText } from './fold.ts';

/**
 * How much of a described prefix and suffix stands around a place, from 0 to 1: the letters that agree outwards
 * from the place until the first that does not, whatever stands between them. A side without letters (the text's
 * beginning or end) agrees where the place has no letters on that side either.
 */
export function contextAgreement(text: string, place: Span, quote: TextQuoteSelector): number {
  const room = 4 * Math.max(quote.prefix.length, quote.suffix.length) + 40;
  const before = letters(text.slice(Math.max(0, place.start - room), place.start));
  const after = letters(text.slice(place.end, place.end + room));
  const prefix = letters(quote.prefix);
  const suffix = letters(quote.suffix);
  const total = prefix.length + suffix.length;
  if (total === 0) return before === '' && after === '' ? 1 : 0.5;
  return (commonEnd(prefix, before) + commonStart(suffix, after)) / total;
}

const letters = (text: string): string => foldText(text).letters;

function commonStart(one: string, two: string): number {
  let at = 0;
  while (at < one.length && at < two.length && one.charCodeAt(at) === two.charCodeAt(at)) at += 1;
  return at;
}

function commonEnd(one: string, two: string): number {
  let at = 0;
  const most = Math.min(one.length, two.length);
  while (at < most && one.charCodeAt(one.length - 1 - at) === two.charCodeAt(two.length - 1 - at)) at += 1;
  return at;
}
