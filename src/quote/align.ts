import { alignBlock } from './align-block.ts';
import type { Alignment, Quoted, Step } from './alignment.ts';
import { commonRuns } from './common-runs.ts';
import { wordEnd, wordStart } from './fold.ts';

/** Words of the text, from the first up to, not including, the second. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** Up to this many cells a table is filled in some milliseconds; above, common runs of words divide it first. */
const cellsAtOnce = 200_000;
/** For all stretches between common runs together; beyond, a stretch is taken as replaced: nothing in it agrees. */
const cellsAtMost = 1_500_000;

/** Aligns a quotation with a region of the text; `undefined` where no word agrees. */
export function align(quoted: Quoted, region: Region): Alignment | undefined {
  const steps = pairEnds(quoted, trimmed(stepsOf(quoted, region)));
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { steps, textFrom: first.textFrom, textTo: last.textTo };
}

function stepsOf(quoted: Quoted, region: Region): Step[] {
  const total = quoted.ids.length;
  const whole = { quoteFrom: 0, quoteTo: total, textFrom: region.from, textTo: region.to };
  if (total * (region.to - region.from) <= cellsAtOnce) {
    return alignBlock(quoted, { ...whole, openStart: true, openEnd: true });
  }
  return betweenRuns(quoted, whole);
}

function betweenRuns(quoted: Quoted, whole: Omit<Step, 'type'>): Step[] {
  const steps: Step[] = [];
  const budget = { cells: cellsAtMost };
  let [quoteFrom, textFrom] = [0, whole.textFrom];
  for (const run of commonRuns(quoted, whole)) {
    const gap = { quoteFrom, quoteTo: run.quoteFrom, textFrom, textTo: run.textFrom };
    for (const step of bridge(quoted, gap, { start: steps.length === 0, end: false }, budget))
      steps.push(step);
    steps.push(run);
    [quoteFrom, textFrom] = [run.quoteTo, run.textTo];
  }
  const rest = { quoteFrom, quoteTo: whole.quoteTo, textFrom, textTo: whole.textTo };
  for (const step of bridge(quoted, rest, { start: steps.length === 0, end: true }, budget)) steps.push(step);
  return steps;
}

interface Openness {
  readonly start: boolean;
  readonly end: boolean;
}

function bridge(quoted: Quoted, gap: Omit<Step, 'type'>, open: Openness, budget: { cells: number }): Step[] {
  const near = nearEnds(gap, open);
  const isOpen = open.start || open.end;
  const [quotes, texts] = [near.quoteTo - near.quoteFrom, near.textTo - near.textFrom];
  if (quotes === 0 && texts === 0) return [];
  if (quotes === 0) return isOpen ? [] : [{ ...near, type: 'missing' }];
  if (texts === 0) return [{ ...near, type: 'added' }];
  if (quotes * texts > budget.cells) {
    return isOpen ? [{ ...near, textTo: near.textFrom, type: 'added' }] : [{ ...near, type: 'replaced' }];
  }
  budget.cells -= quotes * texts;
  return alignBlock(quoted, { ...near, openStart: open.start, openEnd: open.end });
}

/** Beyond the first and the last common run, only as much text is looked at as the rest of the quotation needs. */
function nearEnds(gap: Omit<Step, 'type'>, open: Openness): Omit<Step, 'type'> {
  const room = (gap.quoteTo - gap.quoteFrom) * 2 + 50;
  if (open.start === open.end || gap.textTo - gap.textFrom <= room) return gap;
  return open.start ? { ...gap, textFrom: gap.textTo - room } : { ...gap, textTo: gap.textFrom + room };
}

/** Without words of the text that are missing before the first word of the quotation or after its last. */
function trimmed(steps: readonly Step[]): Step[] {
  const first = steps.findIndex((step) => step.type !== 'missing');
  const last = steps.findLastIndex((step) => step.type !== 'missing');
  return first < 0 ? [] : oneOmission(steps.slice(first, last + 1));
}

/** Words left out one after the other are one omission, however many tables they come from. */
function oneOmission(steps: readonly Step[]): Step[] {
  const whole: Step[] = [];
  for (const step of steps) {
    const last = whole.at(-1);
    const goesOn = last?.type === 'missing' && step.type === 'missing' && last.quoteTo === step.quoteFrom;
    if (last !== undefined && goesOn) whole[whole.length - 1] = { ...last, textTo: step.textTo };
    else whole.push(step);
  }
  return whole;
}

/**
 * A first or last word of the quotation that is not the text's is shown against the word in its place, where
 * that stands in the same sentence: "cut" for "raise" says more than "cut" added.
 */
function pairEnds(quoted: Quoted, steps: Step[]): Step[] {
  const start = steps.findIndex((step) => step.type !== 'added');
  if (start < 0) return [];
  const end = steps.findLastIndex((step) => step.type !== 'added');
  const before = steps.slice(0, start).reverse();
  const after = steps.slice(end + 1);
  const kept = steps.slice(start, end + 1);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return [];
  const outward = (list: readonly Step[], by: 1 | -1, edge: number): Step[] =>
    pairOutward(quoted, list, by, edge);
  return [...outward(before, -1, first.textFrom).reverse(), ...kept, ...outward(after, 1, last.textTo)];
}

function pairOutward(quoted: Quoted, added: readonly Step[], by: 1 | -1, edge: number): Step[] {
  let at = edge;
  return added.map((step) => {
    const textFrom = by === 1 ? at : at - 1;
    const single = step.quoteTo - step.quoteFrom === 1 && quoted.parsed.bracketed[step.quoteFrom] !== 1;
    const pairs = single && added.length <= 3 && sameSentence(quoted, by === 1 ? at - 1 : at - 1);
    if (!pairs) return { ...step, textFrom: at, textTo: at };
    at += by;
    return { ...step, type: 'replaced', textFrom, textTo: textFrom + 1 };
  });
}

/** Whether no sentence or block ends between a word of the text and the next. */
function sameSentence(quoted: Quoted, word: number): boolean {
  const { folded } = quoted.index;
  if (word < 0 || word + 2 > quoted.index.ids.length) return false;
  return !/[.!?:;•\f]|\n\s*\n/.test(folded.text.slice(wordEnd(folded, word), wordStart(folded, word + 1)));
}
