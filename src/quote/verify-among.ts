import { differenceClasses } from '../model/quotation.ts';
import type { QuoteIndex } from './index-for-quotes.ts';
import type { FoundQuotation } from './verification.ts';
import { type VerifyOptions, verify } from './verify.ts';

export interface FoundInDocument<Id> {
  readonly id: Id;
  readonly verification: FoundQuotation;
}

/**
 * The documents in which a quotation is found, the closest first: the lesser class of difference, then the higher
 * score, then the order in which they were given. Empty where none has it.
 */
export function verifyAmong<Id>(
  quotation: string,
  documents: readonly { readonly id: Id; readonly index: QuoteIndex }[],
  options: VerifyOptions = {},
): FoundInDocument<Id>[] {
  const found: FoundInDocument<Id>[] = [];
  for (const { id, index } of documents) {
    const verification = verify(quotation, index, options);
    if (verification.class !== 'not-found') found.push({ id, verification });
  }
  return found.toSorted(
    (a, b) =>
      differenceClasses.indexOf(a.verification.class) - differenceClasses.indexOf(b.verification.class) ||
      b.verification.score - a.verification.score,
  );
}
