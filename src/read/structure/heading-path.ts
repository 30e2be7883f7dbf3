import type { Block } from '../../model/document.ts';
import { type Span, span } from '../../model/span.ts';

/** The headings above a place, the highest first. */
export class HeadingPath {
  private headings: readonly Block[] = [];

  places(): readonly Span[] {
    return this.headings.map(({ start, end }) => span(start, end));
  }

  /** Takes a heading in: it ends the sections of its own rank and below. */
  enter(heading: Block): void {
    this.leave(heading.level);
    this.headings = [...this.headings, heading];
  }

  leave(level: number): void {
    this.headings = this.headings.filter((each) => each.level < level);
  }
}
