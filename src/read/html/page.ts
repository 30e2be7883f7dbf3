import type { MarkedBlock } from '../marked-blocks.ts';

/** A page as a flat list of elements and the blocks of text in them, both in the order of the page. */
export interface Page {
  readonly title?: string;
  readonly language?: string;
  readonly elements: readonly PageElement[];
  /** The places of elements that hold a picture with no block element between. */
  readonly pictured: ReadonlySet<number>;
  readonly blocks: readonly PageBlock[];
}

export interface PageElement {
  readonly tag: string;
  /** Its class, id and role, which say what it is for. */
  readonly hints: string;
  /** The place of the element around it in the list; -1 for the outermost. Always before its own. */
  readonly parent: number;
}

export interface PageBlock extends MarkedBlock {
  /** How many of its characters stand in links. */
  readonly linked: number;
  /** The place of the element that holds it. */
  readonly element: number;
}
