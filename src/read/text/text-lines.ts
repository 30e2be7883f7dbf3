import { type Marker, markerAt, romans } from './markers.ts';
import type { Row } from './rows.ts';
import { beginsInside, endsOpen, endsSentenceOrColon } from './wording.ts';

/** What stands between a line and the one before it. */
export type Gap = 'none' | 'blank' | 'page';

/** A row with words that belong to the text, and how it hangs on the one before. */
export interface TextLine extends Row {
  readonly gap: Gap;
  /** Where the line begins a list item; the marker is not in `text`. */
  readonly marker?: Marker;
}

/** The lines of the text without blank rows and furniture, with their list markers taken off. */
export function textLines(rows: readonly Row[], furniture: ReadonlySet<number>): readonly TextLine[] {
  const lines: TextLine[] = [];
  const markers = new MarkerReader();
  let blank = false;
  let cut = false;
  let lone: { readonly marker: Marker; readonly gap: Gap } | undefined;
  rows.forEach((row, index) => {
    if (furniture.has(index)) cut = true;
    if (furniture.has(index) || row.text === '') {
      blank ||= row.text === '';
      return;
    }
    const last = lines.at(-1);
    const gap = cut || (last !== undefined && last.page !== row.page) ? 'page' : blank ? 'blank' : 'none';
    blank = false;
    cut = false;
    const marker = lone === undefined ? markers.read(row, gap, last) : undefined;
    if (marker !== undefined && marker.length === row.text.length) {
      lone = { marker, gap };
      return;
    }
    lines.push(lineOf(row, lone?.gap ?? gap, lone?.marker ?? marker, lone === undefined));
    lone = undefined;
  });
  return lines;
}

function lineOf(row: Row, gap: Gap, marker: Marker | undefined, markerIsInRow: boolean): TextLine {
  if (marker === undefined) return { ...row, gap };
  return { ...row, gap, marker, text: markerIsInRow ? row.text.slice(marker.length) : row.text };
}

/** Tells markers from dashes in sentences, from years and from section numbers at the start of a line. */
class MarkerReader {
  private readonly ordinals = new Map<string, number>();

  read({ text, indent }: Row, gap: Gap, last: TextLine | undefined): Marker | undefined {
    const marker = markerAt(text);
    if (marker === undefined || marker.sure) return marker;
    return marker.ordinal === undefined
      ? indent > (last?.indent ?? 0)
        ? marker
        : this.readDash(marker, text, gap, last)
      : this.readOrdinal(marker, text, gap, last);
  }

  /** A dash is a marker unless the sentence before it goes on behind it. */
  private readDash(marker: Marker, text: string, gap: Gap, last: TextLine | undefined): Marker | undefined {
    if (last === undefined || last.marker?.sign === marker.sign) return marker;
    if (endsSentenceOrColon(last.text) || last.text.endsWith(';')) return marker;
    const goesOn = gap === 'none' || beginsInside(text.slice(marker.length)) || endsOpen(last.text);
    return goesOn ? undefined : marker;
  }

  /** A number is a marker if it begins a list or is the next of one. */
  private readOrdinal(
    marker: Marker,
    text: string,
    gap: Gap,
    last: TextLine | undefined,
  ): Marker | undefined {
    const roman = this.asRoman(marker, text);
    for (const each of roman === undefined ? [marker] : [marker, roman]) {
      const before = this.ordinals.get(each.sign) ?? 0;
      const begins = each.ordinal === 1 && this.mayBegin(gap, last);
      if (!begins && (each.ordinal !== before + 1 || before === 0)) continue;
      this.ordinals.set(each.sign, each.ordinal ?? 0);
      return each;
    }
    return undefined;
  }

  private mayBegin(gap: Gap, last: TextLine | undefined): boolean {
    return (
      last === undefined ||
      (gap !== 'none' ? !endsOpen(last.text) : endsSentenceOrColon(last.text) || last.marker !== undefined)
    );
  }

  /** `(i)`, `(v)` and `(x)` are letters and Roman numbers. */
  private asRoman(marker: Marker, text: string): Marker | undefined {
    const letter = /^\(?([ivx])[.)]/.exec(text)?.[1];
    if (letter === undefined) return undefined;
    return { ...marker, sign: marker.sign.replace('a', 'i'), ordinal: romans.indexOf(letter) + 1 };
  }
}
