import type { PageNumber } from '../../model/ids.ts';
import type { Passage } from '../../model/passage.ts';
import { type Span, span, utf16 } from '../../model/span.ts';
import type { Row } from './connection.ts';
import { listOf, oneOf, type Shape, whole } from './shape.ts';
import { damaged } from './sqlite-error.ts';
import { column, parsed } from './stored.ts';

/** Spans one after the other, `[start, end, start, end]`; nothing at all where there are none. */
export const storedSpans = (spans: readonly Span[]): string | null =>
  spans.length === 0 ? null : JSON.stringify(spans.flatMap(({ start, end }) => [start, end]));

/** Reads rows of passages. Neighbours share their headings and lead-ins, so the last ones are kept. */
export class PassageRows {
  private readonly path: string;
  private readonly headings: SpanColumn;
  private readonly leadIn: SpanColumn;

  constructor(path: string) {
    this.path = path;
    this.headings = new SpanColumn(path);
    this.leadIn = new SpanColumn(path);
  }

  /** @param firstPassage the number of the document's first passage among all passages */
  passage(row: Row, firstPassage: number): Passage {
    const ordinal = column(row, 'passage', whole, this.path) - firstPassage;
    if (!whole(ordinal)) throw damaged(this.path, 'a passage belongs to another document');
    const page = column(row, 'page', pageOrNull, this.path);
    const lastPage = column(row, 'last_page', pageOrNull, this.path);
    return {
      ordinal,
      kind: column(row, 'kind', kind, this.path),
      start: utf16(column(row, 'start', whole, this.path)),
      end: utf16(column(row, 'end', whole, this.path)),
      headings: this.headings.spans(row.headings),
      leadIn: this.leadIn.spans(row.lead_in),
      ...(page === null ? {} : { page }),
      ...(lastPage === null ? {} : { lastPage }),
    };
  }
}

const kind = oneOf<Passage['kind']>(['sentence', 'item', 'heading']);
const pageOrNull: Shape<PageNumber | null> = (value): value is PageNumber | null =>
  value === null || whole(value);

class SpanColumn {
  private readonly path: string;
  private last: { readonly json: unknown; readonly spans: readonly Span[] } = { json: null, spans: [] };

  constructor(path: string) {
    this.path = path;
  }

  spans(json: unknown): readonly Span[] {
    if (json !== this.last.json) this.last = { json, spans: json === null ? [] : this.parse(json) };
    return this.last.spans;
  }

  private parse(json: unknown): readonly Span[] {
    const numbers = parsed(json, pairs, 'the headings of a passage', this.path);
    return Array.from({ length: numbers.length / 2 }, (_, at) =>
      span(numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0),
    );
  }
}

const wholes = listOf(whole);
const pairs: Shape<readonly number[]> = (value): value is readonly number[] =>
  wholes(value) && value.length % 2 === 0;
