import type { ArticleDetails, PrintedDay, Signatory } from '../../model/article.ts';
import { type Day, day } from '../../model/day.ts';
import { listOf, object, optional, type Shape, text } from './shape.ts';

export const isDay: Shape<Day> = (value): value is Day => text(value) && day(value) !== undefined;

const printedDay = object<PrintedDay>({ day: isDay, printed: text, zone: optional(text) });

/** What an article, a letter or a release says of itself. */
export const detailsShape = object<ArticleDetails>({
  headline: optional(text),
  published: optional(printedDay),
  modified: optional(printedDay),
  bylines: listOf(text),
  agency: optional(text),
  publisher: optional(text),
  signatories: optional(listOf(object<Signatory>({ name: text, role: optional(text) }))),
});
