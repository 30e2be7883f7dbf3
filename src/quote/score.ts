import { type Alignment, type Quoted, type Step, textWeight } from './alignment.ts';
import { lettersOf } from './fold.ts';
import { resemblance } from './resemblance.ts';

export interface AlignmentScore {
  /** The share of the words' worth that agrees, of both sides (Dice's coefficient), from 0 to 1. */
  readonly worth: number;
  /** The same with every word counting one. */
  readonly count: number;
  /** Words of the quotation that stand in the text, in order. */
  readonly agreeing: number;
}

/** Words left out without a mark count this far and no further: one long omission is one fault. */
const omittedWordsAtMost = 8;

/**
 * Whether an alignment shows the place that was quoted. Below it, the words may be anybody's: to call a made-up
 * sentence "changed" would credit it to a party, to call a changed one "not found" would hide the change.
 * Three fifths of the words, and half of their worth, so that a frame of common words ("we will … the … of the")
 * is not enough.
 */
export const isSamePlace = (score: AlignmentScore): boolean =>
  (score.agreeing >= 2 && score.count >= 0.6 && score.worth >= 0.5) || isNearlySame(score);

/** Two words of which one only resembles the text's: "affordable homes" for "unaffordable homes". */
const isNearlySame = (score: AlignmentScore): boolean =>
  score.agreeing >= 1 && score.count >= 0.8 && score.worth >= 0.8;

export function scoreAlignment(quoted: Quoted, alignment: Alignment): AlignmentScore {
  const sums = { worth: 0, worthAll: 0, count: 0, countAll: 0, agreeing: 0 };
  for (const step of alignment.steps) addStep(quoted, step, sums);
  return {
    worth: sums.worthAll === 0 ? 0 : sums.worth / sums.worthAll,
    count: sums.countAll === 0 ? 0 : sums.count / sums.countAll,
    agreeing: sums.agreeing,
  };
}

interface Sums {
  worth: number;
  worthAll: number;
  count: number;
  countAll: number;
  agreeing: number;
}

function addStep(quoted: Quoted, step: Step, sums: Sums): void {
  const words = step.quoteTo - step.quoteFrom;
  let weight = 0;
  for (let word = step.quoteFrom; word < step.quoteTo; word++) weight += quoted.weights[word] ?? 0;
  if (step.type === 'same') {
    sums.worth += 2 * weight;
    sums.worthAll += 2 * weight;
    sums.count += 2 * words;
    sums.countAll += 2 * words;
    sums.agreeing += words;
    return;
  }
  const marked = quoted.parsed.bracketed[step.quoteFrom] === 1;
  if (!marked) {
    sums.worthAll += weight;
    sums.countAll += words;
    addText(quoted, step, sums);
  }
  if (step.type === 'replaced' && words === 1) addLikeness(quoted, step, weight, sums);
}

function addText(quoted: Quoted, step: Step, sums: Sums): void {
  const { ellipsisBefore, bracketed } = quoted.parsed;
  const excused = ellipsisBefore[step.quoteFrom] === 1 || bracketed[step.quoteFrom - 1] === 1;
  if (step.type === 'missing' && excused) return;
  const end = Math.min(step.textTo, step.textFrom + omittedWordsAtMost);
  for (let word = step.textFrom; word < end; word++) sums.worthAll += textWeight(quoted.index, word);
  sums.countAll += end - step.textFrom;
}

/** A word that only looks like the text's counts in part, so that a plural in a short quotation is recognised. */
function addLikeness(quoted: Quoted, step: Step, weight: number, sums: Sums): void {
  const found = lettersOf(quoted.index.folded, step.textFrom, step.textTo);
  const letters = quoted.letters[step.quoteFrom] ?? '';
  const variant = quoted.variants(letters, found) !== undefined;
  const likeness = variant ? 1 : resemblance(letters, found);
  sums.worth += likeness * (weight + textWeight(quoted.index, step.textFrom));
  sums.count += 2 * likeness;
  if (variant) sums.agreeing += 1;
}
