import type { Day } from '../model/day.ts';
import type { DocumentId } from '../model/ids.ts';
import type { NameSettlement } from '../model/person.ts';
import { fold } from './fold.ts';

/** The key of a printed name among the decisions of readers. */
export const settlementKey = (printed: string): string => fold(printed);

/** The decision that is good here: of this document before the whole campaign's, with days before without, the last. */
export function settledBy(
  settlements: readonly NameSettlement[],
  { printed, on, document }: { readonly printed: string; readonly on: Day; readonly document?: DocumentId },
): NameSettlement | undefined {
  const key = settlementKey(printed);
  const good = settlements.filter(
    ({ printed: each, scope }) =>
      settlementKey(each) === key &&
      (scope.document === undefined || scope.document === document) &&
      (scope.from === undefined || scope.from <= on) &&
      (scope.until === undefined || on <= scope.until),
  );
  return good.reduce<NameSettlement | undefined>(
    (best, each) => (best === undefined || narrowness(each) >= narrowness(best) ? each : best),
    undefined,
  );
}

const narrowness = ({ scope }: NameSettlement): number =>
  (scope.document === undefined ? 0 : 2) + (scope.from === undefined && scope.until === undefined ? 0 : 1);

/** `in this campaign, from 2021-01-01`. */
export function scopeInWords({ document, from, until }: NameSettlement['scope']): string {
  const where = document === undefined ? 'in the whole campaign' : `in ${document}`;
  return [where, from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(', ');
}
