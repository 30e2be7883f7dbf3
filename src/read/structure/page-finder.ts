import type { Line } from '../../model/document.ts';
import type { PageNumber } from '../../model/ids.ts';
import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';

/** Finds on which pages a place stands, by the lines of the original. */
export function pageFinder(lines: readonly Line[]): (place: Span) => Pick<Passage, 'page' | 'lastPage'> {
  const paged = lines.filter((line) => line.page !== undefined).toSorted((a, b) => a.start - b.start);
  return (place) => {
    const page = pageAt(paged, place.start);
    const lastPage = pageAt(paged, place.end - 1);
    if (page === undefined) return {};
    return lastPage === undefined || lastPage <= page ? { page } : { page, lastPage };
  };
}

/** The page of the last line that begins at or before the offset. */
function pageAt(lines: readonly Line[], offset: number): PageNumber | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return lines[Math.max(0, low - 1)]?.page;
}
