import { quoteState, type Token, type TokenisedText } from './tokens.ts';
import { type Lexicon, traitsOf, type WordTraits } from './word-traits.ts';

/** A text ready for both taggers: what is known of each token, found once. */
export interface SignedText extends TokenisedText {
  readonly traits: readonly WordTraits[];
  /** Of each token: the last token up to it in its sentence that is often a cue, -1 for none. */
  readonly cueBefore: Int32Array;
  /** Of each token: the first such token after it in its sentence. */
  readonly cueAfter: Int32Array;
  /** Of each token: the last mark before it in its sentence that closes a quotation, -1 for none. */
  readonly closedBefore: Int32Array;
  /** Of each token: the next mark in its sentence that opens one. */
  readonly opensAfter: Int32Array;
  /** Of each token between or at quotation marks: the mark that opens, -1 outside. */
  readonly openOf: Int32Array;
  /** And the mark that closes, or the last token of the paragraph. */
  readonly closeOf: Int32Array;
  readonly junctions: Uint8Array;
}

export function signed(tokenised: TokenisedText, lexicon: Lexicon): SignedText {
  const { tokens } = tokenised;
  const known = new Map<string, WordTraits>();
  const traits = tokens.map(({ word, written }) => {
    const found = known.get(written) ?? traitsOf(word, written, lexicon);
    known.set(written, found);
    return found;
  });
  const often = (at: number) => (traits[at]?.cueing ?? 0) >= 3;
  const closes = (at: number) => tokens[at]?.quote === quoteState.closes;
  const opens = (at: number) => tokens[at]?.quote === quoteState.opens;
  return {
    ...tokenised,
    traits,
    cueBefore: lastInSentence(tokens, often),
    cueAfter: nextInSentence(tokens, often),
    closedBefore: lastInSentence(tokens, closes),
    opensAfter: nextInSentence(tokens, opens),
    ...endsOfQuotations(tokens),
    junctions: junctionsOf(tokens, traits),
  };
}

function lastInSentence(tokens: readonly Token[], is: (at: number) => boolean): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1);
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at]?.sentence !== tokens[at - 1]?.sentence) continue;
    found[at] = is(at - 1) ? at - 1 : (found[at - 1] ?? -1);
  }
  return found;
}

function nextInSentence(tokens: readonly Token[], is: (at: number) => boolean): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1);
  for (let at = tokens.length - 2; at >= 0; at -= 1) {
    if (tokens[at]?.sentence !== tokens[at + 1]?.sentence) continue;
    found[at] = is(at + 1) ? at + 1 : (found[at + 1] ?? -1);
  }
  return found;
}

function endsOfQuotations(tokens: readonly Token[]): { openOf: Int32Array; closeOf: Int32Array } {
  const openOf = new Int32Array(tokens.length).fill(-1);
  const closeOf = new Int32Array(tokens.length).fill(-1);
  const isQuoted = (at: number) => {
    const quote = tokens[at]?.quote;
    return quote === quoteState.opens || quote === quoteState.inside || quote === quoteState.closes;
  };
  const begins = (at: number) =>
    tokens[at]?.quote === quoteState.opens ||
    tokens[at - 1]?.quote === quoteState.closes ||
    tokens[at]?.unit !== tokens[at - 1]?.unit;
  for (let first = 0; first < tokens.length; first += 1) {
    if (!isQuoted(first)) continue;
    let last = first;
    while (isQuoted(last + 1) && !begins(last + 1)) last += 1;
    openOf.fill(first, first, last + 1);
    closeOf.fill(last, first, last + 1);
    first = last;
  }
  return { openOf, closeOf };
}

/** How many kinds of junction there are. */
export const junctionKinds = 18;

const joining = new Set(
  'and but or as while who which when because after before if although though'.split(' '),
);

function junctionsOf(tokens: readonly Token[], traits: readonly WordTraits[]): Uint8Array {
  const isCueing = (at: number) => (traits[at]?.cueing ?? 0) >= 3;
  return Uint8Array.from(tokens, (token, at) => {
    const last = tokens[at - 1];
    if (last?.sentence !== token.sentence) return 1;
    return junctionAtMark(token, last) ?? junctionAtWord(token, last, isCueing(at), isCueing(at - 1));
  });
}

function junctionAtMark(token: Token, last: Token): number | undefined {
  if (token.quote === quoteState.opens) return last.word === ',' || last.word === ':' ? 2 : 3;
  if (last.quote === quoteState.closes) return /^[.,;:]$/.test(token.word) ? 4 : 5;
  if (token.quote === quoteState.closes) return 6;
  if (token.quote === quoteState.inside) return /^[.!?,]$/.test(last.word) ? 17 : 7;
  return undefined;
}

function junctionAtWord(token: Token, last: Token, isCueing: boolean, followsCueing: boolean): number {
  if (/^[.!?…]+$/.test(token.word)) return 8;
  if (token.word === ',' || token.word === ';') return 9;
  if (last.word === ',') return joining.has(token.word) ? 10 : 11;
  if (token.word === 'that') return 12;
  if (token.word === 'to') return 13;
  if (joining.has(token.word)) return 14;
  if (isCueing) return 15;
  return followsCueing ? 16 : 0;
}

/** A feature's number from its template and what it is made of; never negative. */
export function mix(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul((a + Math.imul(template, 0x9e3779b1)) | 0, 0x85ebca6b);
  hash = Math.imul(((hash ^ (hash >>> 15)) + b) | 0, 0xc2b2ae35);
  hash = Math.imul(((hash ^ (hash >>> 13)) + c) | 0, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> 1;
}

const steps = [0, 1, 2, 3, 4, 5, 7, 10, 15, 25, 40, 70];
const stepOf = Uint8Array.from(
  { length: 71 },
  (_, distance) => steps.filter((step) => step < distance).length,
);

/** A distance as one of a dozen. */
export const near = (distance: number): number =>
  distance > 70 ? steps.length : (stepOf[Math.max(0, distance)] as number);
