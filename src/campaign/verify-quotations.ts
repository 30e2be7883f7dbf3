import type { DifferenceClass } from '../model/quotation.ts';
import type { StoreReader } from '../store/port.ts';
import { checkQuotation } from './press/check-quotation.ts';
import { Shelf } from './press/shelf.ts';

/** A quotation set beside the campaign's documents. */
export interface VerifiedQuotation {
  readonly quotation: string;
  readonly class: DifferenceClass;
  /** One sentence for a person. */
  readonly sentence: string;
  readonly document?: string;
  readonly title?: string;
  readonly page?: number;
  /** What the document says at that place. */
  readonly found?: string;
  readonly start?: number;
  readonly end?: number;
}

/**
 * Sets quotations beside the documents of the campaign, or of one party.
 * Articles are left out: a newspaper does not prove a newspaper.
 */
export async function verifyQuotations(
  reader: StoreReader,
  quotations: readonly string[],
  party?: string,
): Promise<readonly VerifiedQuotation[]> {
  const shelf = await Shelf.of(reader);
  const documents = shelf.documents.filter((document) => party === undefined || document.party === party);
  const verified: VerifiedQuotation[] = [];
  for (const quotation of quotations) {
    const { class: difference, sentence, found } = await checkQuotation(shelf, quotation, anybody, documents);
    verified.push(
      found === undefined
        ? { quotation, class: 'not-found', sentence: notFound(documents.length) }
        : {
            quotation,
            class: difference,
            sentence,
            document: found.document,
            title: found.title,
            ...(found.page === undefined ? {} : { page: found.page }),
            found: found.words,
            start: found.start,
            end: found.end,
          },
    );
  }
  return verified;
}

const anybody = { type: 'unknown', words: '', signers: [], reasons: [] } as const;

const notFound = (documents: number): string =>
  `These words stand in none of the ${documents} documents that were searched.`;
