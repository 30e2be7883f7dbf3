import type { Quoted, Step } from './alignment.ts';
import { resemblance } from './resemblance.ts';

/** A stretch of the quotation and a stretch of the text; an open side may leave words of the text unused for free. */
export interface Block {
  readonly quoteFrom: number;
  readonly quoteTo: number;
  readonly textFrom: number;
  readonly textTo: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

// What led to a cell of the table: kept in four bits, and in the fifth whether a run of skipped words goes on.
const from = { start: 0, same: 1, joinQuoted: 2, joinFound: 3, replaced: 4, added: 5, skipped: 6 } as const;
const skipGoesOn = 16;

/** Costs in units of a mean word: found so that a changed word is paired with the word in its place. */
const cost = { replaced: 0.4, added: 0.5, openSkip: 0.5, goOnSkipping: 0.05, freeSkip: 0.002 } as const;

/**
 * The best alignment of a block's words in order: Needleman and Wunsch 1970 with Gotoh's affine gaps (1982) on
 * the text's side. Words left out are free where the quotation has an ellipsis or brackets, and words in
 * brackets may be added for free. Time and memory grow with the product of the two lengths.
 */
export function alignBlock(quoted: Quoted, block: Block): Step[] {
  const table = fillTable(quoted, block);
  return walkBack(table, block);
}

interface Table {
  readonly width: number;
  readonly trace: Uint8Array;
  /** The column of the last row at which the best alignment ends. */
  readonly end: number;
}

function fillTable(quoted: Quoted, block: Block): Table {
  const rows = block.quoteTo - block.quoteFrom;
  const width = block.textTo - block.textFrom + 1;
  const trace = new Uint8Array((rows + 1) * width);
  let before2 = new Float64Array(width).fill(-Infinity);
  let before = new Float64Array(width).fill(-Infinity);
  let row = new Float64Array(width);
  for (let i = 0; i <= rows; i++) {
    fillRow({ quoted, block, trace, i, width, row, before, before2 });
    [before2, before, row] = [before, row, before2];
  }
  const end = block.openEnd ? bestColumn(before) : width - 1;
  return { width, trace, end };
}

interface RowInput {
  readonly quoted: Quoted;
  readonly block: Block;
  readonly trace: Uint8Array;
  readonly i: number;
  readonly width: number;
  readonly row: Float64Array;
  readonly before: Float64Array;
  readonly before2: Float64Array;
}

function fillRow(input: RowInput): void {
  const { quoted, block, trace, i, width, row } = input;
  const mean = quoted.meanWeight;
  const free = skipIsFree(quoted, block.quoteFrom + i) ? cost.freeSkip : undefined;
  const open = (free ?? cost.openSkip) * mean;
  const goOn = (free ?? cost.goOnSkipping) * mean;
  let skipping = -Infinity;
  for (let j = 0; j < width; j++) {
    const cell = i * width + j;
    const [best, how] = bestStep(input, j);
    const opened = j > 0 ? (row[j - 1] ?? -Infinity) - open : -Infinity;
    const wentOn = skipping - goOn;
    skipping = Math.max(opened, wentOn);
    const mark = wentOn >= opened ? skipGoesOn : 0;
    const skip = skipping > best;
    row[j] = skip ? skipping : best;
    trace[cell] = (skip ? from.skipped : how) | mark;
  }
  if (block.openStart && i === 0) row.fill(0);
}

/** The best way to a cell that ends with a word of the quotation, and which it is. */
function bestStep(input: RowInput, j: number): readonly [number, number] {
  const { quoted, block, i, before } = input;
  if (i === 0) return j === 0 || block.openStart ? [0, from.start] : [-Infinity, from.start];
  const q = block.quoteFrom + i - 1;
  const t = block.textFrom + j - 1;
  const mean = quoted.meanWeight;
  const weight = quoted.weights[q] ?? 0;
  const bracketed = quoted.parsed.bracketed[q] === 1;
  let best = (before[j] ?? -Infinity) - (bracketed ? 0 : cost.added * mean);
  let how: number = from.added;
  if (j === 0) return [best, how];
  const worth = pairWorth(quoted, q, t);
  const paired =
    (before[j - 1] ?? -Infinity) + (worth === 1 ? weight : worth * weight - cost.replaced * mean);
  if (paired > best) [best, how] = [paired, worth === 1 ? from.same : from.replaced];
  const [joined, join] = bestJoin(input, j);
  return joined > best ? [joined, join] : [best, how];
}

/** A word that one side cuts in two: dis- crimination. */
function bestJoin(input: RowInput, j: number): readonly [number, number] {
  const { quoted, block, i, before, before2 } = input;
  const q = block.quoteFrom + i - 1;
  const t = block.textFrom + j - 1;
  const weight = quoted.weights[q] ?? 0;
  if (i > 1 && joins(quoted, q - 1, 2, t, 1)) {
    return [(before2[j - 1] ?? -Infinity) + weight + (quoted.weights[q - 1] ?? 0), from.joinQuoted];
  }
  if (j > 1 && joins(quoted, q, 1, t - 1, 2)) return [(before[j - 2] ?? -Infinity) + weight, from.joinFound];
  return [-Infinity, from.start];
}

/** 1 for the same word, 0 for another, between for a word that looks like it. */
function pairWorth(quoted: Quoted, q: number, t: number): number {
  const id = quoted.index.ids[t] ?? -2;
  if (quoted.ids[q] === id) return 1;
  const other = quoted.index.vocabulary[id] ?? '';
  const letters = quoted.letters[q] ?? '';
  if (quoted.variants(letters, other) !== undefined) return 0.95;
  return 0.9 * resemblance(letters, other);
}

/** Whether `many` words of the quotation have the same letters as `others` words of the text. */
function joins(quoted: Quoted, q: number, many: number, t: number, others: number): boolean {
  const one = quoted.parsed.folded;
  const two = quoted.index.folded;
  const a = one.words[q] ?? 0;
  const b = two.words[t] ?? 0;
  const length = (one.words[q + many] ?? 0) - a;
  if (length !== (two.words[t + others] ?? 0) - b) return false;
  for (let k = 0; k < length; k++) {
    if (one.letters.charCodeAt(a + k) !== two.letters.charCodeAt(b + k)) return false;
  }
  return true;
}

/** At an ellipsis, and at either side of a word in brackets, which may stand for words of the text. */
function skipIsFree(quoted: Quoted, word: number): boolean {
  const { ellipsisBefore, bracketed } = quoted.parsed;
  return ellipsisBefore[word] === 1 || bracketed[word] === 1 || bracketed[word - 1] === 1;
}

function bestColumn(row: Float64Array): number {
  let best = 0;
  for (let j = 1; j < row.length; j++) if ((row[j] ?? 0) > (row[best] ?? 0)) best = j;
  return best;
}

function walkBack(table: Table, block: Block): Step[] {
  const steps: Step[] = [];
  let i = block.quoteTo - block.quoteFrom;
  let j = table.end;
  while (i > 0 || (j > 0 && !block.openStart)) {
    const how = (table.trace[i * table.width + j] ?? 0) & 15;
    const skipped = how === from.skipped ? skipLength(table, i, j) : 0;
    const [type, quotes, texts] = stepOf(how, skipped, j);
    if (quotes === 0 && texts === 0) break;
    steps.push(stepEnding(block, type, i, j, quotes, texts));
    i -= quotes;
    j -= texts;
  }
  return steps.reverse();
}

function stepEnding(
  block: Block,
  type: Step['type'],
  i: number,
  j: number,
  quotes: number,
  texts: number,
): Step {
  return {
    type,
    quoteFrom: block.quoteFrom + i - quotes,
    quoteTo: block.quoteFrom + i,
    textFrom: block.textFrom + j - texts,
    textTo: block.textFrom + j,
  };
}

function stepOf(how: number, skipped: number, j: number): readonly [Step['type'], number, number] {
  switch (how) {
    case from.same:
      return ['same', 1, 1];
    case from.joinQuoted:
      return ['same', 2, 1];
    case from.joinFound:
      return ['same', 1, 2];
    case from.replaced:
      return ['replaced', 1, 1];
    case from.added:
      return ['added', 1, 0];
    case from.skipped:
      return ['missing', 0, skipped];
    default:
      return ['missing', 0, j]; // the beginning of a closed block: what is left of the text is missing
  }
}

/** How many words of the text the run of skipped words that ends here has. */
function skipLength(table: Table, i: number, j: number): number {
  let length = 1;
  while (j - length > 0 && ((table.trace[i * table.width + j - length + 1] ?? 0) & skipGoesOn) !== 0)
    length += 1;
  return length;
}
