import type { Finding } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';
import { mustBeRead } from './derive-cells.ts';

/** Which findings of one ask people must read before a party may be called silent, over all its documents, best first. */
export function mustBeReadOf(findings: readonly Finding[]): readonly Finding[] {
  const must = new Set([...Map.groupBy(findings, ({ document }) => document).values()].flatMap(mustBeRead));
  return findings.filter((finding) => must.has(finding));
}

type Place = Pick<Judgement, 'ask' | 'document' | 'passage'>;

/** Ask and passage as one key: the same for a finding and for a judgement of it. */
export const placeKey = ({ ask, document, passage }: Place): string =>
  `${ask} ${document} ${passage.ordinal}`;

export const isAt = (one: Place, other: Place): boolean =>
  one.passage.ordinal === other.passage.ordinal && one.document === other.document && one.ask === other.ask;

/** The last word of each reader on each passage, in the order in which passages and readers came. */
export const lastWords = <J extends Judgement>(judgements: readonly J[]): readonly J[] => [
  ...new Map(judgements.map((each) => [`${placeKey(each)} ${each.reader}`, each])).values(),
];

/** The last word of each reader on one passage, in the order of the record. */
export const lastWordsOn = <J extends Judgement>(place: Place, judgements: readonly J[]): readonly J[] => [
  ...new Map(judgements.filter((each) => isAt(each, place)).map((each) => [each.reader, each])).values(),
];

export const lastWordOf = <J extends Judgement>(
  reader: string,
  place: Place,
  judgements: readonly J[],
): J | undefined => judgements.findLast((each) => each.reader === reader && isAt(each, place));
