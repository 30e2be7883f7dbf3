import { type Span, span } from '../model/span.ts';
import type { Alignment, Quoted } from './alignment.ts';
import { plainTypography, quoteMarks } from './characters.ts';
import { rawWords, wordCount, wordEnd, wordStart } from './fold.ts';
import { ellipses } from './quotation-marks.ts';
import type { QuotationDifference } from './verification.ts';

/**
 * A quotation is a part of a text, so that what the text has before and after it is no difference: nor are the
 * quotation's own outer marks, blanks and ellipses. Other punctuation that the quotation puts at its ends is.
 */
export function edgeDifferences(quoted: Quoted, alignment: Alignment): QuotationDifference[] {
  const { raw, folded } = quoted.parsed;
  const { text, folded: other } = quoted.index;
  const total = wordCount(folded);
  const place = span(wordStart(other, alignment.textFrom), wordEnd(other, alignment.textTo - 1));
  const lead = signs(raw.slice(0, wordStart(folded, 0)));
  const tail = signs(raw.slice(wordEnd(folded, total - 1)));
  const before = signs(text.slice(Math.max(0, place.start - 20), place.start));
  const after = signs(text.slice(place.end, place.end + 20));
  const differences: QuotationDifference[] = [];
  if (!before.endsWith(lead) && lead !== '•' && lead !== '-')
    differences.push(edge(quoted, alignment, 'lead'));
  if (!after.startsWith(tail)) differences.push(edge(quoted, alignment, 'tail'));
  return [...compoundDifferences(quoted, alignment, place), ...differences];
}

/** Punctuation that says something: without blanks, quotation marks, ellipses and square brackets. */
const signs = (outside: string): string =>
  plainTypography(outside.replace(ellipses, '').replace(quoteMarks, '')).replace(/[\s[\]]/g, '');

function edge(quoted: Quoted, alignment: Alignment, side: 'lead' | 'tail'): QuotationDifference {
  const { raw, folded } = quoted.parsed;
  const { text, folded: other } = quoted.index;
  const word = side === 'lead' ? 0 : wordCount(folded) - 1;
  const textWord = side === 'lead' ? alignment.textFrom : alignment.textTo - 1;
  const quotedAt =
    side === 'lead' ? span(0, wordEnd(folded, 0)) : span(wordStart(folded, word), raw.trimEnd().length);
  const foundEnd = wordEnd(other, textWord);
  const sign =
    side === 'tail' ? (/^[^\s\p{L}\p{N}]/u.exec(text.slice(foundEnd, foundEnd + 2))?.[0] ?? '') : '';
  const foundAt = span(wordStart(other, textWord), foundEnd + sign.length);
  return {
    class: 'punctuation',
    kind: 'form',
    severity: 'form',
    quoted: raw.slice(quotedAt.start, quotedAt.end),
    found: text.slice(foundAt.start, foundAt.end),
    quotedAt,
    foundAt,
  };
}

/** "proliferation" is not what "non-proliferation" says, nor "carbon" what "carbon-free" says. */
function compoundDifferences(quoted: Quoted, alignment: Alignment, place: Span): QuotationDifference[] {
  const { raw, folded } = quoted.parsed;
  const { text } = quoted.index;
  const last = wordCount(folded) - 1;
  const before = /(?<![\p{L}\p{N}])(?:non|un|anti|de|dis)[-‐‑]$/iu.exec(
    text.slice(Math.max(0, place.start - 6), place.start),
  )?.[0];
  const after = /^[-‐‑](?:free|less)(?![\p{L}\p{N}])/iu.exec(text.slice(place.end, place.end + 6))?.[0];
  const differences: QuotationDifference[] = [];
  if (before !== undefined && !raw.slice(0, wordStart(folded, 0)).includes('-')) {
    differences.push(compound(quoted, 0, alignment.textFrom, before.length, 0));
  }
  if (after !== undefined) differences.push(compound(quoted, last, alignment.textTo - 1, 0, after.length));
  return differences;
}

function compound(
  quoted: Quoted,
  word: number,
  textWord: number,
  lead: number,
  tail: number,
): QuotationDifference {
  const { folded } = quoted.parsed;
  const { text, folded: other } = quoted.index;
  const foundAt = span(wordStart(other, textWord) - lead, wordEnd(other, textWord) + tail);
  return {
    class: 'words-changed',
    kind: 'replaced',
    severity: 'negation',
    quoted: rawWords(folded, word, word + 1),
    found: text.slice(foundAt.start, foundAt.end),
    quotedAt: span(wordStart(folded, word), wordEnd(folded, word)),
    foundAt,
  };
}
