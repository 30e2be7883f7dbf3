import { span } from '../model/span.ts';
import type { Alignment, Quoted, Step } from './alignment.ts';
import { compareGap, compareRun } from './compare-run.ts';
import { lettersOf, rawWords, wordEnd, wordStart } from './fold.ts';
import { denies, severityOf } from './negation.ts';
import type { QuotationDifference } from './verification.ts';

/**
 * The most words that an ellipsis may leave out: a long paragraph. Beyond it the parts were never said together,
 * and to join them makes a new sentence. Where a part has only a word or two, less: such words stand everywhere.
 */
export const wordsLeftOutAtMost = 150;
const wordsLeftOutBesideShortParts = 40;

/** Words in brackets may stand for a name or a clause, not for a passage. */
const replacedByBracketsAtMost = 8;

/** A running head or a page number between two pages. */
const furnitureWordsAtMost = 12;

/** Every difference between the quoted words and the text's, in order. */
export function differencesOf(quoted: Quoted, alignment: Alignment): QuotationDifference[] {
  const differences: QuotationDifference[][] = [];
  let open: Step[] = [];
  const close = (): void => {
    differences.push(changeDifferences(quoted, open));
    open = [];
  };
  let before: Step | undefined;
  for (const step of alignment.steps) {
    if (step.type === 'same') {
      close();
      differences.push(seam(quoted, before, step), compareRun(quoted, step));
    } else {
      open.push(step);
    }
    before = step;
  }
  close();
  return differences.flat();
}

/** What stands between two steps that follow one another on both sides. */
function seam(quoted: Quoted, before: Step | undefined, step: Step): QuotationDifference[] {
  if (before === undefined || before.type !== 'same') return [];
  const a = quoted.parsed.folded.words[step.quoteFrom] ?? 0;
  const b = quoted.index.folded.words[step.textFrom] ?? 0;
  const gap = compareGap(quoted, a, b);
  return gap === undefined ? [] : [gap];
}

/** Words that do not agree, from one agreement to the next: what is marked is taken out, the rest is one change. */
function changeDifferences(quoted: Quoted, steps: readonly Step[]): QuotationDifference[] {
  const differences: QuotationDifference[] = [];
  let changed: Step[] = [];
  let bracketed: Step[] = [];
  for (const step of steps) {
    const single = markedAlone(quoted, step);
    if (single !== undefined) differences.push(single);
    else if (besideBrackets(quoted, step)) bracketed.push(step);
    else changed.push(step);
  }
  if (!standsForFew(bracketed)) {
    changed = [...changed, ...bracketed].sort((a, b) => a.textFrom - b.textFrom || a.quoteFrom - b.quoteFrom);
    bracketed = [];
  }
  if (bracketed.length > 0) differences.push(changeOf(quoted, bracketed, 'insertion'));
  if (changed.length > 0) differences.push(changeOf(quoted, changed, 'words-changed'));
  return differences;
}

/** A step that needs no other to be explained: an ellipsis, a page's furniture, a spelling, a completed word. */
function markedAlone(quoted: Quoted, step: Step): QuotationDifference | undefined {
  if (step.type === 'missing' && quoted.parsed.ellipsisBefore[step.quoteFrom] === 1)
    return elision(quoted, step);
  if (step.type === 'missing' && isFurniture(quoted, step)) {
    return { ...changeOf(quoted, [step], 'white-space'), kind: 'form', severity: 'form' };
  }
  if (step.type !== 'replaced' || step.quoteTo - step.quoteFrom !== 1) return undefined;
  const found = lettersOf(quoted.index.folded, step.textFrom, step.textTo);
  const group = quoted.variants(quoted.letters[step.quoteFrom] ?? '', found);
  if (group !== undefined) {
    return { ...changeOf(quoted, [step], 'spelling-variant'), severity: 'form', group };
  }
  if (quoted.parsed.bracketed[step.quoteFrom] === 2 && completes(quoted, step, found)) {
    return changeOf(quoted, [step], 'insertion');
  }
  return undefined;
}

function elision(quoted: Quoted, step: Step): QuotationDifference {
  const words = step.textTo - step.textFrom;
  const far =
    words > (besideShortPart(quoted, step.quoteFrom) ? wordsLeftOutBesideShortParts : wordsLeftOutAtMost);
  const base = changeOf(quoted, [step], far ? 'words-changed' : 'elision');
  const reverses = denies(wordsOfText(quoted, step)) && !/[.!?;\n]/.test(base.found);
  return {
    ...base,
    kind: far ? 'far-apart' : 'missing',
    severity: reverses ? 'negation' : far ? 'wording' : 'form',
    quoted: '…',
    wordsBetween: words,
  };
}

function besideShortPart(quoted: Quoted, word: number): boolean {
  const { ellipsisBefore } = quoted.parsed;
  const total = quoted.ids.length;
  const near = (by: 1 | -1): number => {
    let length = 1;
    for (let at = by === 1 ? word + 1 : word - 1; at > 0 && at < total && ellipsisBefore[at] !== 1; at += by)
      length += 1;
    return length;
  };
  return near(1) < 3 || near(-1) < 3;
}

/** Whole lines around a page's end that no ellipsis accounts for, and that deny nothing. */
function isFurniture(quoted: Quoted, step: Step): boolean {
  if (step.textTo - step.textFrom > furnitureWordsAtMost || denies(wordsOfText(quoted, step))) return false;
  const { folded } = quoted.index;
  const before = folded.text.slice(wordEnd(folded, step.textFrom - 1), wordStart(folded, step.textFrom));
  const inside = folded.text.slice(wordStart(folded, step.textFrom), wordEnd(folded, step.textTo - 1));
  const after = folded.text.slice(wordEnd(folded, step.textTo - 1), wordStart(folded, step.textTo));
  return /[\n\f]/.test(before) && /[\n\f]/.test(after) && /\f/.test(before + inside + after);
}

/** improv[ing] for improve, state[s] for state: the letters outside the brackets are the document's. */
function completes(quoted: Quoted, step: Step, found: string): boolean {
  const raw = rawWords(quoted.parsed.folded, step.quoteFrom, step.quoteTo).toLowerCase();
  const [open, shut] = [raw.indexOf('['), raw.lastIndexOf(']')];
  // A bracket at the word's own edge is not part of it: import[s] is "import[s", [w]e is "w]e".
  const start = open < 0 ? '' : raw.slice(0, open);
  const end = shut < 0 ? '' : raw.slice(shut + 1);
  const long = start.length + end.length;
  return long >= 2 && long <= found.length && found.startsWith(start) && found.endsWith(end);
}

function besideBrackets(quoted: Quoted, step: Step): boolean {
  const { bracketed } = quoted.parsed;
  if (step.type !== 'missing') return bracketed[step.quoteFrom] === 1;
  return bracketed[step.quoteFrom] === 1 || bracketed[step.quoteFrom - 1] === 1;
}

function standsForFew(steps: readonly Step[]): boolean {
  const texts = steps.reduce((sum, step) => sum + step.textTo - step.textFrom, 0);
  const quotes = steps.reduce((sum, step) => sum + step.quoteTo - step.quoteFrom, 0);
  return texts <= quotes + replacedByBracketsAtMost;
}

function changeOf(
  quoted: Quoted,
  steps: readonly Step[],
  name: QuotationDifference['class'],
): QuotationDifference {
  const { folded } = quoted.parsed;
  const other = quoted.index.folded;
  const [first, last] = [steps[0], steps.at(-1)];
  const [quoteFrom, textFrom] = [first?.quoteFrom ?? 0, first?.textFrom ?? 0];
  const [quoteTo, textTo] = [last?.quoteTo ?? 0, last?.textTo ?? 0];
  return {
    class: name,
    kind: quoteTo === quoteFrom ? 'missing' : textTo === textFrom ? 'added' : 'replaced',
    severity: severityOf(
      quoted.letters.slice(quoteFrom, quoteTo),
      Array.from({ length: textTo - textFrom }, (_, i) => lettersOf(other, textFrom + i)),
    ),
    quoted: rawWords(folded, quoteFrom, quoteTo),
    found: rawWords(other, textFrom, textTo),
    quotedAt: placeOf(folded, quoteFrom, quoteTo),
    foundAt: placeOf(other, textFrom, textTo),
  };
}

const placeOf = (folded: Quoted['parsed']['folded'], first: number, end: number) =>
  end > first
    ? span(wordStart(folded, first), wordEnd(folded, end - 1))
    : span(wordStart(folded, first), wordStart(folded, first));

const wordsOfText = (quoted: Quoted, step: Step): string[] =>
  Array.from({ length: step.textTo - step.textFrom }, (_, i) =>
    lettersOf(quoted.index.folded, step.textFrom + i),
  );
