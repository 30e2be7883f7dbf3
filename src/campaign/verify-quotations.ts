import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { sameName } from '../find/chosen-terms.ts';
import type { TermGroup } from '../model/campaign.ts';
import type { DocumentRecord } from '../model/document.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import type { Passage } from '../model/passage.ts';
import type { DifferenceClass } from '../model/quotation.ts';
import { type Span, wordsAt } from '../model/span.ts';
import { describeDifference } from '../quote/describe-difference.ts';
import { indexForQuotes, type QuoteIndex } from '../quote/index-for-quotes.ts';
import { quotationsIn } from '../quote/quotations-in.ts';
import { verifyAmong } from '../quote/verify-among.ts';
import { readDocument } from '../read/read-document.ts';
import type { StoreReader } from '../store/port.ts';
import { fileProblem } from './read-source.ts';
import { lastTermSets } from './term-sets.ts';

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

/** Fewer words than this are a name or a catchword, and stand in many places by chance. */
const fewestWords = 4;

/** The quotations that stand in an article, those of a few words left out. */
export async function quotationsOf(path: string): Promise<Outcome<readonly string[]>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    return failure({ message: fileProblem(path, cause), cause });
  }
  const reading = await readDocument(bytes, { fileName: basename(path), kind: 'article' });
  if (!reading.ok) return failure({ message: `${basename(path)}: ${reading.message}` });
  const quotations = quotationsIn(reading.value.text).map(({ text }) => text);
  return success(quotations.filter((words) => words.split(/\s+/).length >= fewestWords));
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
  const documents = (await reader.documents()).filter(
    (document) => document.kind !== 'article' && (party === undefined || document.party === party),
  );
  const { asks } = await reader.campaign();
  const indexed: { readonly id: DocumentRecord; readonly index: QuoteIndex; readonly text: string }[] = [];
  for (const document of documents) {
    const text = await reader.text(document.id);
    indexed.push({ id: document, index: indexForQuotes(text), text });
  }
  const termGroups = [...asks.flatMap((ask) => ask.termGroups), ...(await groupsTakenInto(reader))];
  return Promise.all(
    quotations.map(async (quotation) => {
      const [best] = verifyAmong(quotation, indexed, { termGroups });
      if (best === undefined)
        return {
          quotation,
          class: 'not-found',
          sentence: notFound(documents.length),
        } satisfies VerifiedQuotation;
      const { id: document, verification } = best;
      const text = indexed.find((each) => each.id === document)?.text ?? '';
      const passages = await reader.passages(document.id);
      return {
        quotation,
        class: verification.class,
        sentence: describeDifference(verification, nameOf(document)),
        document: document.id,
        title: document.title,
        ...pageOf(passages, verification.place),
        found: wordsAt(text, verification.place),
        start: verification.place.start,
        end: verification.place.end,
      };
    }),
  );
}

/** A spelling that a person took into a group is as good as one that the campaign file lists. */
async function groupsTakenInto(reader: StoreReader): Promise<readonly TermGroup[]> {
  const sets = await lastTermSets(reader);
  return [...sets.values()].flatMap(({ groups, taken }) =>
    groups.filter(({ name }) => taken.some((each) => sameName(each.group, name))),
  );
}

const notFound = (documents: number): string =>
  `These words stand in none of the ${documents} documents that were searched.`;

const nameOf = (document: DocumentRecord): string => `the ${document.kind} “${document.title}”`;

function pageOf(passages: readonly Passage[], place: Span): { readonly page?: number } {
  const page = passages.find((passage) => passage.start <= place.start && place.start < passage.end)?.page;
  return page === undefined ? {} : { page };
}
