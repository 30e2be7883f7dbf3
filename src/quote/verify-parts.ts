import { differenceClasses } from '../model/quotation.ts';
import { span } from '../model/span.ts';
import type { Quoted } from './alignment.ts';
import { wordEnd, wordStart } from './fold.ts';
import type { FoundQuotation, QuotationDifference, Verification } from './verification.ts';

/** A part with fewer words stands in a text by chance. */
const wordsOfAPart = 3;

/**
 * An elided quotation whose parts do not stand near one another: each part for itself. Parts from other pages or
 * in another order are a sentence that nobody wrote, so the class is `words-changed` at best, with every part's
 * place.
 */
export function verifyParts(
  quoted: Quoted,
  verifyPart: (part: string) => Verification,
): FoundQuotation | undefined {
  const words = partsOf(quoted);
  if (words.length < 2 || words.some(({ from, to }) => to - from < wordsOfAPart)) return undefined;
  const { raw, folded } = quoted.parsed;
  const found: { quotedFrom: number; part: FoundQuotation }[] = [];
  for (const { from, to } of words) {
    const start = wordStart(folded, from);
    const part = verifyPart(raw.slice(start, wordEnd(folded, to - 1)));
    if (part.class === 'not-found') return undefined;
    found.push({ quotedFrom: start, part });
  }
  return joined(quoted, found);
}

function joined(
  quoted: Quoted,
  found: readonly { quotedFrom: number; part: FoundQuotation }[],
): FoundQuotation {
  const parts = found.map(({ part }) => part.place);
  const differences = found.flatMap(({ part, quotedFrom }, at) => {
    const own = part.differences.map((each) => shifted(each, quotedFrom));
    const before = found[at - 1];
    return before === undefined ? own : [jointOf(quoted, before.part, part, quotedFrom), ...own];
  });
  return {
    class: 'words-changed',
    how: 'aligned',
    // Each joint that is none counts as a word that was changed.
    score: scoreOfParts(
      found.map(({ part }) => part.score),
      quoted.ids.length,
    ),
    place: span(Math.min(...parts.map((each) => each.start)), Math.max(...parts.map((each) => each.end))),
    parts,
    differences: differences.toSorted(
      (a, b) => differenceClasses.indexOf(b.class) - differenceClasses.indexOf(a.class),
    ),
    occurrences: 1,
  };
}

const scoreOfParts = (scores: readonly number[], words: number): number =>
  (scores.reduce((sum, each) => sum + each, 0) / scores.length) * (1 - (scores.length - 1) / (words + 1));

function shifted(difference: QuotationDifference, by: number): QuotationDifference {
  const { quotedAt } = difference;
  return { ...difference, quotedAt: span(quotedAt.start + by, quotedAt.end + by) };
}

function jointOf(
  quoted: Quoted,
  one: FoundQuotation,
  two: FoundQuotation,
  quotedFrom: number,
): QuotationDifference {
  const ordered = one.place.end <= two.place.start;
  const [start, end] = ordered ? [one.place.end, two.place.start] : [two.place.end, one.place.start];
  const between = quoted.index.text.slice(start, Math.max(start, end));
  return {
    class: 'words-changed',
    kind: ordered ? 'far-apart' : 'out-of-order',
    severity: 'wording',
    quoted: '…',
    found: '',
    quotedAt: span(quotedFrom, quotedFrom),
    foundAt: span(two.place.start, two.place.start),
    wordsBetween: between.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0,
  };
}

function partsOf(quoted: Quoted): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (let word = 1; word <= quoted.ids.length; word++) {
    if (word < quoted.ids.length && quoted.parsed.ellipsisBefore[word] !== 1) continue;
    parts.push({ from, to: word });
    from = word;
  }
  return parts;
}
