import type { Span } from '../../src/model/span.ts';
import { type CodedAttribution, tidied } from './brat.ts';

// The rules of the score, tested in score.test.ts:
//
// 1. A part (content, cue or source) is the list of its pieces: ordered, white space at their ends cut off, pieces
//    with only white space between them joined. A place that cuts a word in two, or a mark of two apostrophes,
//    is widened to the whole: here a coder's hand slipped. Nothing else is forgiven: no quotation mark, no comma.
// 2. Two parts are the same where all their pieces begin and end at the same character. Half a part is none.
// 3. Of each article the parts of a kind are a set; hits, those found and those coded are added up over all
//    articles. Whether a content hangs on the right cue counts for "whole attributions" alone, where content, cue
//    and source must all be the same (and lacking where they are lacking).
// 4. A content is direct where each of its pieces begins and ends with a quotation mark; this is read from the
//    text, for what was coded and what was found alike. The cues of direct quotations are those of such contents.
// 5. Where several coders read an article, the first in the order of the file names is the yardstick.

/** Found, coded, and the same in both. */
export interface Tally {
  readonly found: number;
  readonly coded: number;
  readonly same: number;
}

export const measures = [
  'content',
  'cue',
  'source',
  'whole attributions',
  'content of direct quotations',
  'cue of direct quotations',
] as const;
export type Measure = (typeof measures)[number];
export type Score = Readonly<Record<Measure, Tally>>;

export const f1 = ({ found, coded, same }: Tally): number =>
  found + coded === 0 ? 0 : (2 * same) / (found + coded);

/** How what was found in one text agrees with what was coded in it. */
export function scoreText(
  found: readonly CodedAttribution[],
  coded: readonly CodedAttribution[],
  text: string,
): Score {
  return fromEach((measure) => {
    const one = keysOf(found, measure, text);
    const other = keysOf(coded, measure, text);
    return { found: one.size, coded: other.size, same: one.intersection(other).size };
  });
}

/** The scores of several texts as one. */
export function sumOf(scores: readonly Score[]): Score {
  const total = (measure: Measure, of: keyof Tally) =>
    scores.reduce((sum, score) => sum + score[measure][of], 0);
  return fromEach((measure) => ({
    found: total(measure, 'found'),
    coded: total(measure, 'coded'),
    same: total(measure, 'same'),
  }));
}

const fromEach = (tally: (measure: Measure) => Tally): Score =>
  Object.fromEntries(measures.map((measure) => [measure, tally(measure)])) as Record<Measure, Tally>;

function keysOf(all: readonly CodedAttribution[], measure: Measure, text: string): Set<string> {
  const of = measure.endsWith('of direct quotations') ? all.filter((each) => isDirect(each, text)) : all;
  const keys = of.map((each) => {
    if (measure.startsWith('content')) return keyOf(each.content, text);
    if (measure.startsWith('cue')) return keyOf(each.cue, text);
    if (measure === 'source') return keyOf(each.source, text);
    return [each.content, each.cue, each.source].map((part) => keyOf(part, text)).join(' | ');
  });
  return new Set(keys.filter((key) => key !== ''));
}

const keyOf = (pieces: readonly Span[], text: string): string =>
  tidied(pieces, text)
    .map(({ start, end }) => `${start}-${end}`)
    .join(' ');

const opens = /^(?:["“”„«‘]|''|``|'(?=\S))/;
const closes = /(?:["”“»’]|''|\S')$/;

function isDirect({ content }: CodedAttribution, text: string): boolean {
  const pieces = tidied(content, text).map(({ start, end }) => text.slice(start, end));
  return pieces.length > 0 && pieces.every((words) => opens.test(words) && closes.test(words));
}
