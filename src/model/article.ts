import type { Day } from './day.ts';

/** What an article, a letter or a release says of itself, apart from its body. */
export interface ArticleDetails {
  readonly headline?: string;
  readonly published?: PrintedDay;
  readonly modified?: PrintedDay;
  /** Names alone, as printed, without "By" and without what the people are. */
  readonly bylines: readonly string[];
  /** Who wrote it where the publisher did not: `PA`, `Reuters`. */
  readonly agency?: string;
  readonly publisher?: string;
  /** Who signed a letter, in the order of the names below it. */
  readonly signatories?: readonly Signatory[];
}

/** A day as a source gives it: where it gives a time with a zone, the day of that time in that zone. */
export interface PrintedDay {
  readonly day: Day;
  /** As it stands in the source. */
  readonly printed: string;
  /** `Z` or an offset such as `+01:00`, where the source gives one. */
  readonly zone?: string;
}

/** A name below a letter. */
export interface Signatory {
  readonly name: string;
  /** What the person is, and of what, as it stands below or behind the name. */
  readonly role?: string;
}
