import type { Page, ReadingGap } from '../../model/document.ts';
import type { PageNumber } from '../../model/ids.ts';
import type { PageFrame } from './page-frame.ts';
import type { Piece } from './piece.ts';
import type { Mark } from './run.ts';

/** A page with its words in pieces, before it is put in order. */
export interface Sheet {
  readonly number: PageNumber;
  readonly page: Page;
  readonly frame: PageFrame;
  readonly pieces: readonly Piece[];
  readonly rules: readonly Mark[];
  readonly dots: readonly Mark[];
  readonly hasPictures: boolean;
}

export type PageFailed = Extract<ReadingGap, { type: 'page-failed' }>;

/** A page as it was read, or why it was not. */
export interface ReadPage {
  readonly page: Page;
  readonly sheet: Sheet | PageFailed;
}
