import type { TermGroup } from '../model/campaign.ts';
import { type DifferenceClass, differenceClasses } from '../model/quotation.ts';
import { type Span, span } from '../model/span.ts';
import { align, type Region } from './align.ts';
import { type Alignment, prepareQuoted, type Quoted } from './alignment.ts';
import { differencesOf, wordsLeftOutAtMost } from './differences.ts';
import { edgeDifferences } from './edges.ts';
import { findExactly } from './find-exactly.ts';
import { findRegions, longQuotation } from './find-regions.ts';
import { wordCount, wordEnd, wordStart } from './fold.ts';
import { asIndex, type QuoteIndex } from './index-for-quotes.ts';
import { asPlain, type ParsedQuotation, parseQuotation } from './quotation-marks.ts';
import { type AlignmentScore, isSamePlace, scoreAlignment } from './score.ts';
import { spellingVariants } from './spelling-variant.ts';
import type { FoundQuotation, QuotationDifference, QuotationNotFound, Verification } from './verification.ts';
import { verifyParts } from './verify-parts.ts';

export interface VerifyOptions {
  /** Spellings of one concept: without them another spelling is a changed word. */
  readonly termGroups?: readonly TermGroup[];
}

/**
 * Where quoted words stand in a document's text, and how they differ from it. An ellipsis or a blank at the ends
 * is no difference: a quotation is a part. A word cut in two is not the document's word.
 *
 * @param document a text, or an index of it from `indexForQuotes` where many quotations are verified.
 * @example verify('the abuses against the Uighurs', { text }, { termGroups }).class // 'spelling-variant'
 */
export function verify(
  quotation: string,
  document: { readonly text: string } | QuoteIndex,
  options: VerifyOptions = {},
): Verification {
  const parsed = parseQuotation(quotation);
  if (wordCount(parsed.folded) === 0) return notFound('no-words', 0);
  const index = asIndex(document);
  const variants = spellingVariants(options.termGroups ?? []);
  const literal = prepareQuoted(asPlain(parsed), index, variants);
  const marked = { ...literal, parsed };
  return verifyExactly(literal, parsed) ?? verifyLoosely(marked, (part) => verify(part, index, options));
}

/** Most of the words at one place, or the parts of an elided quotation each at its own, or what comes closest. */
function verifyLoosely(quoted: Quoted, verifyPart: (part: string) => Verification): Verification {
  const best = bestAlignment(quoted);
  const aligned = best && isSamePlace(best.score) ? alignedAt(quoted, best) : undefined;
  if (aligned !== undefined && aligned.class !== 'words-changed') return aligned;
  // Parts that stand far apart agree each for itself better than the whole does at the place of one of them.
  const parts = verifyParts(quoted, verifyPart);
  if (parts !== undefined && parts.score > (aligned?.score ?? 0)) return parts;
  return aligned ?? nearestOf(quoted, best);
}

/** The same words in the same order, however printed: every such place, and the one that differs least. */
function verifyExactly(literal: Quoted, parsed: ParsedQuotation): FoundQuotation | undefined {
  const { alignments, occurrences } = findExactly(literal);
  let best: FoundQuotation | undefined;
  for (const alignment of alignments) {
    const found = foundAt({ ...literal, parsed }, alignment, { how: 'folded', score: 1, occurrences });
    if (best === undefined || rank(found.class) < rank(best.class)) best = found;
    if (best.class === 'identical') return best;
  }
  return best;
}

const alignedAt = (quoted: Quoted, { alignment, score }: Scored): FoundQuotation =>
  foundAt(quoted, alignment, { how: 'aligned', score: score.worth, occurrences: 1 });

/** A place that can be accepted before one that cannot; else the one that agrees more, by worth and by count. */
function isBetter(one: AlignmentScore, two: AlignmentScore): boolean {
  if (isSamePlace(one) !== isSamePlace(two)) return isSamePlace(one);
  return one.worth + one.count > two.worth + two.count;
}

interface Scored {
  readonly alignment: Alignment;
  readonly score: AlignmentScore;
}

function bestAlignment(quoted: Quoted): Scored | undefined {
  let best: Scored | undefined;
  for (const region of findRegions(quoted, windowLength(quoted))) {
    const scored = scoredAlignment(quoted, region);
    if (scored !== undefined && (best === undefined || isBetter(scored.score, best.score))) best = scored;
    // A long quotation has one place; to look for a better one would cost more than to find this one.
    if (quoted.ids.length > longQuotation && best !== undefined && isSamePlace(best.score)) break;
  }
  return best;
}

function scoredAlignment(quoted: Quoted, region: Region): Scored | undefined {
  const alignment = align(quoted, region);
  return alignment && { alignment, score: scoreAlignment(quoted, alignment) };
}

/** As many words as the quotation has, and what its ellipses may leave out. */
function windowLength(quoted: Quoted): number {
  const inner = quoted.parsed.ellipsisBefore.subarray(1, quoted.ids.length);
  const marks = inner.reduce((sum, each) => sum + each, 0);
  return quoted.ids.length + Math.min(marks, 10) * wordsLeftOutAtMost;
}

function nearestOf(quoted: Quoted, best: Scored | undefined): QuotationNotFound {
  if (best === undefined) return notFound('no-such-words', 0);
  return notFound('too-weak', best.score.worth, placeOf(quoted, best.alignment));
}

const notFound = (reason: QuotationNotFound['reason'], score: number, nearest?: Span): QuotationNotFound => ({
  class: 'not-found',
  how: 'none',
  score,
  reason,
  differences: [],
  occurrences: 0,
  ...(nearest === undefined ? {} : { nearest }),
});

type Certainty = Pick<FoundQuotation, 'how' | 'score' | 'occurrences'>;

function foundAt(quoted: Quoted, alignment: Alignment, certainty: Certainty): FoundQuotation {
  const differences = [...differencesOf(quoted, alignment), ...edgeDifferences(quoted, alignment)];
  const worst = worstClass(differences);
  const place = outwards(quoted, placeOf(quoted, alignment));
  return {
    class: worst,
    how: worst === 'identical' ? 'exact' : certainty.how,
    score: Math.min(certainty.score, shareUnchanged(quoted, differences)),
    place,
    parts: partsOf(quoted, alignment, place),
    differences,
    occurrences: certainty.occurrences,
  };
}

/** The same letters may still be other words, such as 35 for 3.5: then no score of 1. */
function shareUnchanged(quoted: Quoted, differences: readonly QuotationDifference[]): number {
  const changed = differences.filter((each) => each.class === 'words-changed').length;
  return Math.max(0, 1 - changed / (quoted.ids.length + 1));
}

const rank = (name: DifferenceClass): number => differenceClasses.indexOf(name);

function worstClass(differences: readonly QuotationDifference[]): FoundQuotation['class'] {
  let worst: FoundQuotation['class'] = 'identical';
  for (const each of differences) if (rank(each.class) > rank(worst)) worst = each.class;
  return worst;
}

const placeOf = (quoted: Quoted, alignment: Alignment): Span =>
  span(
    wordStart(quoted.index.folded, alignment.textFrom),
    wordEnd(quoted.index.folded, alignment.textTo - 1),
  );

/** The place with the punctuation that the quotation has at its ends, where the text has the same. */
function outwards(quoted: Quoted, place: Span): Span {
  const { raw, folded } = quoted.parsed;
  const { text } = quoted.index;
  const lead = raw.slice(0, wordStart(folded, 0));
  const tail = raw.slice(wordEnd(folded, wordCount(folded) - 1));
  const start = text.endsWith(lead, place.start) ? place.start - lead.length : place.start;
  const end = text.startsWith(tail, place.end) ? place.end + tail.length : place.end;
  return span(start, end);
}

function partsOf(quoted: Quoted, alignment: Alignment, place: Span): Span[] {
  const { folded } = quoted.index;
  const parts: Span[] = [];
  let { start } = place;
  for (const step of alignment.steps) {
    if (step.type !== 'missing' || quoted.parsed.ellipsisBefore[step.quoteFrom] !== 1) continue;
    parts.push(span(start, wordEnd(folded, step.textFrom - 1)));
    start = span(wordStart(folded, step.textTo), 0).start;
  }
  return [...parts, span(start, place.end)];
}
