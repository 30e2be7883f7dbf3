import {
  type Block,
  type Furniture,
  formats,
  furnitureKinds,
  type Line,
  type Page,
  type Reading,
} from '../../model/document.ts';
import type { PageNumber } from '../../model/ids.ts';
import type { Utf16Offset } from '../../model/span.ts';
import { amount, listOf, object, oneOf, optional, type Shape, text, whole } from './shape.ts';
import { detailsShape } from './stored-details.ts';
import { gapsShape } from './stored-document.ts';

/** A reading without its text and speeches, which are kept beside it: most questions need only one of them. */
export type Structure = Omit<Reading, 'text' | 'speeches'>;

export const offset = whole as Shape<Utf16Offset>;
const page = whole as Shape<PageNumber>;

export const structureShape = object<Structure>({
  format: oneOf(formats),
  reader: text,
  title: optional(text),
  language: optional(text),
  blocks: listOf(
    object<Block>({
      kind: oneOf(['heading', 'paragraph', 'item']),
      level: whole,
      start: offset,
      end: offset,
    }),
  ),
  lines: listOf(
    object<Line>({
      start: offset,
      end: offset,
      page: optional(page),
      row: optional(whole),
      box: optional(object({ left: amount, top: amount, right: amount, bottom: amount })),
    }),
  ),
  seams: listOf(object({ at: offset, original: text })),
  pages: listOf(
    object<Page>({
      number: page,
      label: optional(text),
      width: optional(amount),
      height: optional(amount),
    }),
  ),
  furniture: listOf(object<Furniture>({ page: optional(page), what: optional(oneOf(furnitureKinds)), text })),
  gaps: gapsShape,
  about: optional(detailsShape),
});
