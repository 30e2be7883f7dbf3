import type { DocumentRecord } from '../../model/document.ts';
import type { DocumentId, PartyId } from '../../model/ids.ts';
import type { DifferenceClass } from '../../model/quotation.ts';
import { type Span, wordsAt } from '../../model/span.ts';
import { speechAt } from '../../model/speech.ts';
import { type Said, saidOf } from '../../publish/said-in-words.ts';
import { describeDifference } from '../../quote/describe-difference.ts';
import { verifyAmong } from '../../quote/verify-among.ts';
import type { Shelf } from './shelf.ts';
import type { Who } from './who-speaks.ts';

/** What came of setting a quotation beside the documents. */
export type QuotationVerdict =
  /** The words stand there, perhaps printed or spelt otherwise, or cut with an ellipsis that says so. */
  | 'verified'
  /** They stand there, but words were changed. */
  | 'words-changed'
  /** In none of the documents of whoever is said to have said it; never called invented. */
  | 'not-found'
  /** Not in theirs, but in somebody else's. */
  | 'found-elsewhere'
  /** The campaign has no document of theirs. */
  | 'nothing-to-check';

export interface QuotationCheck {
  readonly verdict: QuotationVerdict;
  readonly class: DifferenceClass;
  /** For a person. */
  readonly sentence: string;
  readonly found?: FoundWords;
  /** Documents in which the words were looked for. */
  readonly searched: number;
}

export interface FoundWords {
  readonly document: DocumentId;
  readonly title: string;
  readonly party?: PartyId;
  readonly kind: DocumentRecord['kind'];
  readonly page?: number;
  readonly start: number;
  readonly end: number;
  /** What the document says at that place. */
  readonly words: string;
  /** In a debate: who said it. */
  readonly said?: Said;
}

/** @param only the documents to look in, where a reader wants no others */
export async function checkQuotation(
  shelf: Shelf,
  quotation: string,
  who: Who,
  only: readonly DocumentRecord[] = shelf.documents,
): Promise<QuotationCheck> {
  const theirs = await documentsOf(shelf, who, only);
  const best = await closest(shelf, quotation, theirs);
  if (best !== undefined) return verdictOn(shelf, best, theirs.length);
  const others = only.filter((document) => !theirs.includes(document));
  const elsewhere = await closest(shelf, quotation, others);
  // What only resembles somebody else's sentence is no trace of it.
  if (elsewhere !== undefined && elsewhere.verification.class !== 'words-changed')
    return foundElsewhere(shelf, elsewhere, who, theirs.length > 0, only.length);
  return absent(shelf, who, theirs, only.length);
}

/** The party's own, those of the kind that is named first; a letter's of those who signed it; a person's speeches. */
async function documentsOf(
  shelf: Shelf,
  who: Who,
  documents: readonly DocumentRecord[],
): Promise<readonly DocumentRecord[]> {
  const { type, party } = who;
  switch (type) {
    case 'party':
      return documents.filter((document) => shelf.ownOf(party as PartyId).includes(document));
    case 'letter':
      return documents.filter(
        (document) =>
          document.kind === 'letter' &&
          document.about?.signatories?.some(({ name }) => who.signers.some((signer) => isSame(name, signer))),
      );
    case 'person': {
      const spoken: DocumentRecord[] = [];
      for (const document of documents)
        if (document.kind === 'debate' && (await hasSpeaker(shelf, document.id, who.words)))
          spoken.push(document);
      return spoken;
    }
    case 'group':
      return [];
    case 'unknown':
      return documents;
  }
}

async function hasSpeaker(shelf: Shelf, document: DocumentId, words: string): Promise<boolean> {
  const speeches = await shelf.speeches(document);
  return speeches.some(({ speaker }) => speaker !== undefined && isSame(speaker.printed, words));
}

/** The same last word and no other first name: enough to say in whose speeches to look, not who it is. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) =>
    name
      .toLowerCase()
      .replaceAll(/\b(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|the|rt|hon|mp)\b\.?/g, '')
      .match(/[\p{L}'’-]+/gu),
  );
  if (a?.at(-1) === undefined || a.at(-1) !== b?.at(-1)) return false;
  return a.length < 2 || (b?.length ?? 0) < 2 || a[0] === b?.[0];
}

type Best = NonNullable<Awaited<ReturnType<typeof closest>>>;

async function closest(shelf: Shelf, quotation: string, documents: readonly DocumentRecord[]) {
  const indexed = [];
  for (const document of documents) indexed.push({ id: document, index: await shelf.index(document.id) });
  return verifyAmong(quotation, indexed, { termGroups: shelf.termGroups })[0];
}

async function verdictOn(shelf: Shelf, best: Best, searched: number): Promise<QuotationCheck> {
  const { verification, id } = best;
  return {
    verdict: verification.class === 'words-changed' ? 'words-changed' : 'verified',
    class: verification.class,
    sentence: describeDifference(verification, nameOf(id)),
    found: await foundWords(shelf, id, verification.place),
    searched,
  };
}

const nameOf = (document: DocumentRecord): string => `the ${document.kind} “${document.title}”`;

async function foundWords(shelf: Shelf, document: DocumentRecord, place: Span): Promise<FoundWords> {
  const page = await shelf.pageOf(document.id, place);
  const speech = document.kind === 'debate' ? speechAt(await shelf.speeches(document.id), place) : undefined;
  return {
    document: document.id,
    title: document.title,
    ...(document.party === undefined ? {} : { party: document.party }),
    kind: document.kind,
    ...(page === undefined ? {} : { page }),
    start: place.start,
    end: place.end,
    words: wordsAt(await shelf.text(document.id), place),
    ...(speech === undefined ? {} : { said: saidOf(speech) }),
  };
}

async function foundElsewhere(
  shelf: Shelf,
  best: Best,
  who: Who,
  hasTheirs: boolean,
  searched: number,
): Promise<QuotationCheck> {
  const { verification, id } = best;
  const whose = id.party === undefined ? '' : ` of ${shelf.nameOf(id.party)}`;
  const not = hasTheirs
    ? `Not found in any document of ${nameOfWho(shelf, who)}`
    : `The campaign has no document of ${nameOfWho(shelf, who)}`;
  return {
    // A party's leader who quotes its manifesto quotes nobody wrongly.
    verdict: id.party !== undefined && id.party === who.party ? 'verified' : 'found-elsewhere',
    class: verification.class,
    sentence: `${not}; the words stand in ${nameOf(id)}${whose}. ${describeDifference(verification, nameOf(id))}`,
    found: await foundWords(shelf, id, verification.place),
    searched,
  };
}

/** As a sentence names them. */
export function nameOfWho(shelf: Shelf, { type, party, words, signers }: Who): string {
  if (type === 'party' && party !== undefined) return shelf.nameOf(party);
  if (type === 'letter') {
    const name = /^(?:The|A|An|Its|Their) /.test(words)
      ? words.charAt(0).toLowerCase() + words.slice(1)
      : words;
    return signers.length === 0 ? name : `${name} signed by ${signers.join(' and ')}`;
  }
  if (words === '') return 'whoever said it';
  // “one of them”, “A member”: no name, and so in quotation marks.
  return /\p{Lu}\S*\s+(?:\S+\s+)?\p{Lu}/u.test(words) ? words : `“${words}”`;
}

function absent(shelf: Shelf, who: Who, theirs: readonly DocumentRecord[], all: number): QuotationCheck {
  const besides = `The words were looked for in ${all === 1 ? 'the one document' : `all ${all} documents`} of the campaign and do not stand there.`;
  if (theirs.length === 0) {
    const what = who.type === 'letter' ? nameOfWho(shelf, who) : `a document of ${nameOfWho(shelf, who)}`;
    const sentence =
      who.type === 'unknown'
        ? 'There is nothing to check it against: the campaign has no document yet.'
        : `Nothing here to check it against: the campaign does not have ${what}. ${all === 0 ? '' : besides}`;
    return { verdict: 'nothing-to-check', class: 'not-found', sentence: sentence.trim(), searched: all };
  }
  if (who.type === 'unknown')
    return {
      verdict: 'nothing-to-check',
      class: 'not-found',
      sentence: `Nobody is named as its source. ${besides}`,
      searched: all,
    };
  const unread = theirs.filter(({ gaps }) => gaps.length > 0);
  const sentence = [
    `Not found in any document of ${nameOfWho(shelf, who)}: ${theirs.map(nameOf).join(', ')}.`,
    ...(unread.length === 0
      ? []
      : [`Parts of ${unread.map(nameOf).join(', ')} gave no text and could not be searched.`]),
    ...(who.type === 'party' ? ['It may stand in one that the campaign does not have.'] : []),
  ].join(' ');
  return { verdict: 'not-found', class: 'not-found', sentence, searched: all };
}
