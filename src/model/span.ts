import type { Brand } from './brand.ts';

/** A place in a document's text, counted in UTF-16 code units as JavaScript counts. */
export type Utf16Offset = Brand<number, 'Utf16Offset'>;

/** From `start` up to, not including, `end`. */
export interface Span {
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
}

export const utf16 = (offset: number): Utf16Offset => offset as Utf16Offset;

export const span = (start: number, end: number): Span => ({ start: utf16(start), end: utf16(end) });

export const wordsAt = (text: string, place: Span): string => text.slice(place.start, place.end);
