import type { Finding } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';

/** How many of the first passages of a document a person must have read before its party may be called silent. */
const silenceNeedsRead = 10;

/**
 * Which findings of one ask people must read before a party may be called silent: of each document every passage that
 * the program thinks to bear on the ask, and at least the first ten.
 *
 * @param findings of one ask, best first
 */
export function mustBeRead(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.filter(({ document, suggestion }) => {
    const rank = seen.get(document) ?? 0;
    seen.set(document, rank + 1);
    return rank < silenceNeedsRead || suggestion.code !== 'irrelevant';
  });
}

type Place = Pick<Judgement, 'ask' | 'document' | 'passage'>;

/** Ask and passage as one key: the same for a finding and for a judgement of it. */
export const placeKey = ({ ask, document, passage }: Place): string => `${ask} ${document} ${passage.ordinal}`;

export const isAt = (one: Place, other: Place): boolean =>
  one.passage.ordinal === other.passage.ordinal && one.document === other.document && one.ask === other.ask;

/** The last word of each reader on one passage, in the order of the record. */
export const lastWordsOn = <J extends Judgement>(place: Place, judgements: readonly J[]): readonly J[] => [
  ...new Map(judgements.filter((each) => isAt(each, place)).map((each) => [each.reader, each])).values(),
];

export const lastWordOf = <J extends Judgement>(
  reader: string,
  place: Place,
  judgements: readonly J[],
): J | undefined => judgements.findLast((each) => each.reader === reader && isAt(each, place));
