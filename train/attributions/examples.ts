import type { CodedAttribution } from '../../bench/attributions/brat.ts';
import type { CodedArticle } from '../../bench/attributions/polnear.ts';
import type { Span } from '../../src/model/span.ts';
import { partSequence } from '../../src/quote/attribution/part-features.ts';
import { type SignedText, signed } from '../../src/quote/attribution/signs.ts';
import { type CueRun, spanSequence, windowOf } from '../../src/quote/attribution/span-features.ts';
import { tokenise } from '../../src/quote/attribution/tokens.ts';
import type { Lexicon } from '../../src/quote/attribution/word-traits.ts';
import type { Labelled } from './crf.ts';

/** An article with its tokens, and its coded attributions as tokens. */
export interface Example {
  readonly text: SignedText;
  readonly coded: readonly CodedTokens[];
}

/** Runs of tokens, first and last. */
export interface CodedTokens {
  readonly source: readonly CueRun[];
  readonly cue: readonly CueRun[];
  readonly content: readonly CueRun[];
}

export function exampleOf(article: CodedArticle, lexicon: Lexicon): Example {
  const text = signed(tokenise(article.text), lexicon);
  const starts = text.tokens.map(({ start }) => start);
  const coded = article.coded.map((each) => tokensOf(each, text, starts));
  return { text, coded };
}

function tokensOf(each: CodedAttribution, text: SignedText, starts: readonly number[]): CodedTokens {
  const runs = (places: readonly Span[]) =>
    places.flatMap((place): CueRun[] => {
      const first = firstAtOrAfter(text, starts, place.start);
      let last = first;
      while ((starts[last + 1] ?? Number.POSITIVE_INFINITY) < place.end) last += 1;
      return (starts[first] ?? Number.POSITIVE_INFINITY) < place.end ? [{ first, last }] : [];
    });
  return { source: runs(each.source), cue: runs(each.cue), content: runs(each.content) };
}

/** The token that an offset stands in, or the next. */
function firstAtOrAfter({ tokens }: SignedText, starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** For the first tagger: a sequence for each paragraph. */
export function partExamples({ text, coded }: Example): readonly Labelled[] {
  const gold = new Uint8Array(text.tokens.length);
  for (const each of coded)
    for (const [kind, runs] of [each.source, each.cue, each.content].entries())
      for (const run of runs) write(gold, run, kind);
  const examples: Labelled[] = [];
  for (let at = 0; at + 1 < text.units.length; at += 1) {
    const first = text.units[at] ?? 0;
    const end = text.units[at + 1] ?? first;
    examples.push({ sequence: partSequence(text, first, end), gold: repaired(gold.slice(first, end)) });
  }
  return examples;
}

function write(gold: Uint8Array, { first, last }: CueRun, kind: number): void {
  for (let at = first; at <= last; at += 1) gold[at] = (at === first ? 1 : 2) + 2 * kind;
}

/** What goes on without having begun, because something else was written over its beginning, begins there. */
function repaired(gold: Uint8Array): Uint8Array {
  for (let at = 0; at < gold.length; at += 1) {
    const label = gold[at] ?? 0;
    const last = gold[at - 1] ?? 0;
    if (label > 0 && label % 2 === 0 && last !== label && last !== label - 1) gold[at] = label - 1;
  }
  return gold;
}

/** For the second tagger: a sequence for each cue that the first found or a coder marked. */
export function spanExamples(
  { text, coded }: Example,
  cues: readonly CueRun[],
  parts: Uint8Array,
): readonly Labelled[] {
  return cues.map((cue) => {
    const owner = coded.find(({ cue: [run] }) => run !== undefined && overlap(run, cue));
    const window = windowOf(text, cue);
    const gold = new Uint8Array(text.tokens.length);
    for (const run of owner?.source ?? []) write(gold, run, 0);
    for (const run of owner?.content ?? []) write(gold, run, 1);
    for (const run of owner?.cue ?? []) write(gold, run, 2);
    return {
      sequence: spanSequence(text, cue, window, parts),
      gold: repaired(Uint8Array.from(window, (token) => gold[token] ?? 0)),
    };
  });
}

const overlap = (one: CueRun, other: CueRun): boolean => one.first <= other.last && other.first <= one.last;
