import type { Format } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { codePointsOf } from '../quote/code-points.ts';
import { describe } from '../quote/describe.ts';
import type { PublishedQuotation } from './publication.ts';
import { safeUrl, sourceLink } from './source-link.ts';
import { textFragmentsOf } from './text-fragment.ts';

type Place = Pick<PublishedQuotation, 'selector' | 'link'>;

/** For one document: how others find a place of its text again, and a link that leads there. */
export function quotedPlacesOf(
  text: string,
  source: { readonly url?: string; readonly format: Format },
): (place: Span, page: number | undefined, address?: string) => Place {
  const codePoints = codePointsOf(text);
  const fragment = textFragmentsOf(text);
  return (place, page, address) => {
    const { quote, position } = describe(text, place);
    const { start, end } = place;
    const link = sourceLink({
      // A speech that has a page of its own is found there, whatever the file was that it was read from.
      url: safeUrl(address) === undefined ? source.url : address,
      format: safeUrl(address) === undefined ? source.format : 'html',
      page,
      directive: fragment(start, end),
    });
    return {
      selector: [quote, { ...position, start: codePoints(position.start), end: codePoints(position.end) }],
      ...(link === undefined ? {} : { link }),
    };
  };
}
