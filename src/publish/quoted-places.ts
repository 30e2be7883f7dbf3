import type { Format } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { codePointsOf } from './code-points.ts';
import type { PublishedQuotation } from './publication.ts';
import { sourceLink } from './source-link.ts';
import { textFragmentsOf } from './text-fragment.ts';

type Place = Pick<PublishedQuotation, 'selector' | 'link'>;

/** UTF-16 code units of a quotation's surroundings, enough to tell it from the same words elsewhere. */
const around = 32;

/** For one document: how others find a place of its text again, and a link that leads there. */
export function quotedPlacesOf(
  text: string,
  source: { readonly url?: string; readonly format: Format },
): (place: Span, page: number | undefined) => Place {
  const codePoints = codePointsOf(text);
  const fragment = textFragmentsOf(text);
  return (place, page) => {
    const { start, end } = place;
    const link = sourceLink({
      url: source.url,
      format: source.format,
      page,
      directive: fragment(start, end),
    });
    return {
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(wholeFrom(text, start - around), start),
          suffix: text.slice(end, wholeUpTo(text, end + around)),
        },
        { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
      ],
      ...(link === undefined ? {} : { link }),
    };
  };
}

/** A place at or after the given one that does not halve a surrogate pair. */
const wholeFrom = (text: string, at: number): number => (isLowHalf(text, at) ? at + 1 : Math.max(0, at));

const wholeUpTo = (text: string, at: number): number => (isLowHalf(text, at) ? at - 1 : at);

function isLowHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
