import type { PageNumber, Sha256 } from '../model/ids.ts';
import type { PlaceDescription } from '../model/quotation.ts';
import { codePointsOf } from './code-points.ts';

/** The document that a place is in: by its address, by its bytes, or both. */
export interface DescribedDocument {
  readonly url?: string;
  readonly sha256?: Sha256;
}

/** A SpecificResource of the W3C Web Annotation data model (2017). */
export interface SpecificResource {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly W3CSelector[];
}

export type W3CSelector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | {
      /** In Unicode code points of the document's text, as the recommendation counts; not in UTF-16 code units. */
      readonly type: 'TextPositionSelector';
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: 'FragmentSelector'; readonly conformsTo: string; readonly value: string };

/**
 * A described place as W3C Web Annotation JSON. Positions are in code points; the source is the address, else the
 * bytes by their hash (`ni:` of RFC 6920); a page becomes a fragment for PDF (RFC 3778).
 *
 * @param text the text from which the place was described, for the conversion of its positions.
 */
export function toW3C(
  description: PlaceDescription,
  document: DescribedDocument,
  text: string,
): SpecificResource {
  const { exact, prefix, suffix } = description.quote;
  const { start, end } = description.position;
  const codePoints = codePointsOf(text);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'SpecificResource',
    source: document.url ?? nameOfBytes(document.sha256),
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
      ...(description.page === undefined ? [] : [pageSelector(description.page)]),
    ],
  };
}

const pageSelector = (page: PageNumber): W3CSelector => ({
  type: 'FragmentSelector',
  conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
  value: `page=${page}`,
});

function nameOfBytes(sha256: Sha256 | undefined): string {
  if (sha256 === undefined) return 'urn:onrecord:unknown';
  const bytes = (sha256.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  const base64url = btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `ni:///sha-256;${base64url}`;
}
