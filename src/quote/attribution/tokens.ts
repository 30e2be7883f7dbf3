import type { Span } from '../../model/span.ts';
import { type QuotedWords, quotationsIn } from '../quotations-in.ts';

/** How a token stands to the quotation marks around it. */
export const quoteState = { outside: 0, opens: 1, inside: 2, closes: 3, stray: 4 } as const;

/** A word, a number, a mark. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In lower case, with straight apostrophes, its digits as noughts. */
  readonly word: string;
  /** As it is written. */
  readonly written: string;
  /** Which unit it stands in. */
  readonly unit: number;
  readonly sentence: number;
  readonly quote: number;
}

/** A text cut up for the taggers. */
export interface TokenisedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /**
   * The first token of each unit, and after the last the number of tokens. A unit is a paragraph; where a quotation
   * goes on in the next, or one ends in a colon and a quotation follows, they are one unit.
   */
  readonly units: readonly number[];
  /** What stands between quotation marks in the running text, those in others left out. */
  readonly quotations: readonly QuotedWords[];
}

const pattern =
  /(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:[-’'‐‑][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*|''|``|\.{2,}|--+|[^\s\p{L}\p{M}\d]|\n/gu;

/** Words before a full stop that ends no sentence. */
const abbreviations = new Set(
  'mr mrs ms dr prof sir st gen gov sen rep lt col sgt capt maj rev hon jr sr vs etc jan feb mar apr aug sept sep oct nov dec no inc co corp ltd'.split(
    ' ',
  ),
);

/** Tokens with the paragraph, the sentence and the quotation that each stands in. One pass, linear. */
export function tokenise(text: string): TokenisedText {
  const quotations = quotationsIn(text).filter(({ depth }) => depth === 1);
  const states = quoteStates(text, quotations);
  const goesOn = new Set(
    quotations.flatMap((each) => each.paragraphs.slice(1).map(({ start }) => Number(start))),
  );
  const tokens: Token[] = [];
  const units = [0];
  let sentence = 0;
  let newLine = false;
  for (const { 0: written, index: start } of text.matchAll(pattern)) {
    if (written === '\n') {
      newLine = true;
      continue;
    }
    const end = start + written.length;
    const quote = states(start, end, written);
    const last = tokens.at(-1);
    if (newLine && last !== undefined) {
      const isLedIn = last.written === ':' && quote === quoteState.opens;
      if (!isLedIn && !goesOn.has(end)) units.push(tokens.length);
    }
    if (last !== undefined && (newLine || endsSentence(last, tokens.at(-2), written, quote))) sentence += 1;
    newLine = false;
    tokens.push({ start, end, word: wordOf(written), written, unit: units.length - 1, sentence, quote });
  }
  if (tokens.length > 0) units.push(tokens.length);
  return { text, tokens, units, quotations };
}

const wordOf = (written: string): string => {
  const word = written.toLowerCase();
  const plain = /[’\d]/.test(word) ? word.replaceAll('’', "'").replaceAll(/\d/g, '0') : word;
  return plain.length > 40 ? plain.slice(0, 40) : plain;
};

const marks = new Set(['"', '“', '”', '„', '«', '»', "''", '``', '‘', '’', "'", '‚', '‹', '›']);
const doubleMarks = new Set(['"', '“', '”', '„', '«', '»', "''", '``']);

type States = (start: number, end: number, written: string) => number;

/** Asked for tokens in the order of the text. */
function quoteStates(text: string, quotations: readonly QuotedWords[]): States {
  const places = quotations.flatMap(({ paragraphs }) => paragraphs);
  let at = 0;
  return (start, end, written) => {
    while ((places[at]?.end ?? text.length + 1) + 1 < start) at += 1;
    const place = places[at];
    const state = place === undefined ? undefined : stateIn(place, start, end, marks.has(written));
    if (state === quoteState.closes && places[at + 1]?.start !== end) at += 1;
    return state ?? (doubleMarks.has(written) ? quoteState.stray : quoteState.outside);
  };
}

function stateIn(place: Span, start: number, end: number, isMark: boolean): number | undefined {
  if (start >= place.start && end <= place.end) return quoteState.inside;
  if (isMark && end === place.start) return quoteState.opens;
  return isMark && start === place.end ? quoteState.closes : undefined;
}

/** A sentence ends at its stop outside quotation marks, or at the mark that closes a quotation after a stop. */
function endsSentence(last: Token, before: Token | undefined, written: string, quote: number): boolean {
  if (quote === quoteState.inside || quote === quoteState.closes || !startsLikeSentence(written))
    return false;
  if (last.quote === quoteState.closes || last.quote === quoteState.stray)
    return before !== undefined && isStop(before.written);
  if (last.quote === quoteState.inside || !isStop(last.written)) return false;
  return !(last.written === '.' && before !== undefined && isAbbreviation(before.written));
}

const isStop = (written: string): boolean => /^[.!?…]+$/.test(written);

const isAbbreviation = (written: string): boolean =>
  abbreviations.has(written.toLowerCase()) || /^\p{Lu}$/u.test(written);

const startsLikeSentence = (written: string): boolean => /^[\p{Lu}\d“"„«‘'`(—–[•*-]/u.test(written);
