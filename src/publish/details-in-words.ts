import type { ArticleDetails, PrintedDay, Signatory } from '../model/article.ts';
import { capitalised, dayInWords, listed } from './phrases.ts';

type AnyDay = Omit<PrintedDay, 'day'> & { readonly day: string };

/** As the model or as a published file has them. */
type Details = Omit<ArticleDetails, 'published' | 'modified'> & {
  readonly published?: AnyDay;
  readonly modified?: AnyDay;
};

/** What a source says of itself, in one sentence without its headline, or nothing where it says nothing. */
export function detailsInWords(details: Details): string | undefined {
  const { bylines, agency, publisher, published, modified, signatories = [] } = details;
  const parts = [
    bylines.length > 0 ? `by ${listed(bylines)}` : '',
    agency === undefined ? '' : `from ${agency}`,
    publisher === undefined ? '' : `in ${publisher}`,
    signatories.length === 0 ? '' : `signed by ${listed(signatories.map(signatoryInWords))}`,
    published === undefined ? '' : `dated ${printedDayInWords(published)}`,
    modified === undefined || modified.day === published?.day ? '' : `changed ${printedDayInWords(modified)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : `${capitalised(parts.join(', '))}.`;
}

const signatoryInWords = ({ name, role }: Signatory): string =>
  role === undefined ? name : `${name} (${role})`;

/** Where a source gives a time, its zone decides which day it was. */
const printedDayInWords = ({ day, zone }: AnyDay): string =>
  zone === undefined ? dayInWords(day) : `${dayInWords(day)} (${zone === 'Z' ? 'UTC' : `UTC${zone}`})`;
