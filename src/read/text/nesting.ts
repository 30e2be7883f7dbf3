import type { Run } from './runs.ts';
import { firstLine } from './runs.ts';

/** Gives each item its nesting: by its indent where the list is indented, else by its marker's sign. */
export class Nesting {
  private open: { readonly sign: string; readonly indent: number }[] = [];

  /** A heading or a paragraph ends the list. */
  end(): void {
    this.open = [];
  }

  levelOf(item: Run): number {
    const line = firstLine(item);
    const place = { sign: line?.marker?.sign ?? '', indent: line?.indent ?? 0 };
    this.open = this.open.filter((each) => each.indent <= place.indent + 1);
    const same = this.open.findIndex((each) => each.sign === place.sign && place.indent - each.indent < 2);
    if (same >= 0) this.open.length = same;
    this.open = this.open.slice(0, deepest - 1);
    this.open.push(place);
    return this.open.length;
  }
}

const deepest = 6;
