import type { AlongBox, Direction } from './page-frame.ts';
import type { Style } from './style.ts';

/** Characters printed one after the other on one baseline in one style. */
export interface Run extends AlongBox {
  /** As the file gives it; blanks at its edges say that it stands apart from its neighbour. */
  readonly text: string;
  readonly style: Style;
  /** How far down the page its baseline is, in the coordinates of its direction. */
  readonly baseline: number;
  readonly direction: Direction;
  /** Characters that the file gives no meaning for. */
  readonly unreadable: number;
  /** Whether the file has a blank behind it, so that a wide gap there is one between words. */
  readonly blankAfter: boolean;
}

/** A drawn mark: a rule across columns, an edge of a panel, or something as small as a bullet. */
export interface Mark extends AlongBox {}

/** All that is on a page, before anyone asks in which order it is read. */
export interface PageContent {
  readonly runs: readonly Run[];
  readonly rules: readonly Mark[];
  readonly dots: readonly Mark[];
  readonly hasPictures: boolean;
}
