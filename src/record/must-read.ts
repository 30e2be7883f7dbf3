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

/** Ask and passage as one key: the same for a finding and for a judgement of it. */
export const placeKey = ({ ask, document, passage }: Pick<Judgement, 'ask' | 'document' | 'passage'>): string =>
  `${ask} ${document} ${passage.ordinal}`;
