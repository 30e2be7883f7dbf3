import type { ArticleDetails } from './article.ts';
import type { Day } from './day.ts';
import type { DocumentId, PageNumber, PartyId, Sha256 } from './ids.ts';
import type { SourceKind } from './source.ts';
import type { Span } from './span.ts';
import type { Speech } from './speech.ts';

/** One captured version of a source: what is known of it without reading it. */
export interface DocumentRecord {
  readonly id: DocumentId;
  /** Absent where the source is nobody's own word, such as a newspaper's article. */
  readonly party?: PartyId;
  readonly kind: SourceKind;
  readonly title: string;
  readonly published?: Day;
  /** When these bytes came into the campaign: an instant in ISO 8601, UTC. */
  readonly captured: string;
  readonly url?: string;
  /** The name of the file as it came, without its folder. */
  readonly fileName: string;
  readonly sha256: Sha256;
  /** Bytes of the original. */
  readonly size: number;
  readonly format: Format;
  /** Which reader made the text, such as `pdf 1`; another version may read other words. */
  readonly reader: string;
  /** How many passages the text has. */
  readonly passages: number;
  /** Zero where the format has no pages. */
  readonly pages: number;
  readonly gaps: readonly ReadingGap[];
  /** What an article, a letter or a release says of itself; absent for other kinds. */
  readonly about?: ArticleDetails;
}

export const formats = ['pdf', 'html', 'docx', 'markdown', 'text', 'xml', 'json'] as const;
export type Format = (typeof formats)[number];

/**
 * What a reader made of a file's bytes: the text as a person reads it, and where each part of it stands in
 * the original. The same bytes and the same `reader` always give the same Reading.
 *
 * The text is the blocks in reading order, one a line: `blocks.map((b) => wordsAt(text, b)).join('\n')`.
 * Inside a block there is no line break, white space is one blank, and a word cut by a hyphen at the end of a
 * line is whole again (a seam says where).
 */
export interface Reading {
  readonly format: Format;
  readonly reader: string;
  readonly title?: string;
  /** BCP 47, where the file says so. */
  readonly language?: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
  readonly seams: readonly Seam[];
  /** Empty where the format has no pages. */
  readonly pages: readonly Page[];
  readonly furniture: readonly Furniture[];
  /** What a person must know before they trust an absence: parts of the file that gave no text. */
  readonly gaps: readonly ReadingGap[];
  /**
   * In the order of the text; only for debates. Every block but a heading lies in one of them, and no passage runs from one
   * into the next.
   */
  readonly speeches?: readonly Speech[];
  /** What an article, a letter or a release says of itself; absent where the reader was not told that it is one. */
  readonly about?: ArticleDetails;
}

export type BlockKind = 'heading' | 'paragraph' | 'item';

export interface Block extends Span {
  readonly kind: BlockKind;
  /** A heading's rank, 1 the highest; a list item's nesting, 1 the outermost; 0 for a paragraph. */
  readonly level: number;
}

/** A line of the original, for formats that have lines: a plain text's rows, a PDF's printed lines. */
export interface Line extends Span {
  readonly page?: PageNumber;
  /** Counted from 1, for plain text. */
  readonly row?: number;
  readonly box?: Box;
}

/** In points (1/72 inch) from the top left corner of the page as it is shown. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the text departs from the original's characters: a hyphen at the end of a line, taken out. */
export interface Seam {
  /** The place in the text where the original has more. */
  readonly at: Span['start'];
  /** What stands there in the original, such as `-\n` or a soft hyphen. */
  readonly original: string;
}

export interface Page {
  readonly number: PageNumber;
  /** As printed or as the file labels it, where that differs from the number: `iv`, `33`. */
  readonly label?: string;
  /** In points, as shown. */
  readonly width?: number;
  readonly height?: number;
}

/** Running heads, page numbers, captions: on the page, not in the text, so that no quotation runs over them. */
export interface Furniture {
  /** Absent where the format has no pages. */
  readonly page?: PageNumber;
  /** What it is, where the reader knows. */
  readonly what?: FurnitureKind;
  readonly text: string;
}

export const furnitureKinds = ['headline', 'line-above', 'caption', 'credit', 'note'] as const;
/** What is set apart from an article's body, so that nobody quotes it as the article's own sentence. */
export type FurnitureKind = (typeof furnitureKinds)[number];

/** A part of the original that gave no text, so that nobody takes it for silence. */
export type ReadingGap =
  | { readonly type: 'page-without-text'; readonly page: PageNumber }
  | { readonly type: 'page-failed'; readonly page: PageNumber; readonly reason: string }
  | { readonly type: 'characters-unreadable'; readonly count: number }
  /** The rest of an article stands behind a paywall. */
  | { readonly type: 'beginning-only' };
