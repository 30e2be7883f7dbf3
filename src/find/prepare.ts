import type { PassageWords } from '../model/passage.ts';
import { analyse, type Token } from './analyse.ts';
import { marksOf } from './word-mark.ts';

/** The index words of a passage and of what it stands under. */
export interface PreparedPassage {
  readonly own: readonly Token[];
  /** The marks of the words of `own`, by which most of them are passed over. */
  readonly marks: Uint16Array;
  readonly leadIn: readonly (readonly Token[])[];
  readonly headings: readonly (readonly Token[])[];
}

const prepared = new WeakMap<PassageWords, PreparedPassage>();

/**
 * Analyses a passage once as long as the same `PassageWords` object is handed in: whoever searches one document for
 * many asks keeps the objects.
 */
export function prepare(words: PassageWords): PreparedPassage {
  const before = prepared.get(words);
  if (before !== undefined) return before;
  const own = analyse(words.text);
  const made = {
    own,
    marks: marksOf(own),
    leadIn: words.leadIn.map(analyseContext),
    headings: words.headings.map(analyseContext),
  };
  prepared.set(words, made);
  return made;
}

/** A passage as its lead-in and it read together: "We will scrap", "the fees". */
export interface Completed {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** How many of the tokens are the lead-in's. */
  readonly shift: number;
}

const completed = new WeakMap<PassageWords, Completed>();

/** The nearest lead-in and the passage as one text; undefined where nothing leads in to it. */
export function completedByLeadIn(words: PassageWords): Completed | undefined {
  const leadIn = words.leadIn.at(-1)?.replace(/:\s*$/, '');
  if (leadIn === undefined) return undefined;
  const before = completed.get(words);
  if (before !== undefined) return before;
  const text = `${leadIn} ${words.text}`;
  const made = { text, tokens: analyse(text), shift: analyse(leadIn).length };
  completed.set(words, made);
  return made;
}

/** Headings and lead-ins stand above many passages: each is analysed once while a document is read. */
const contexts = new Map<string, readonly Token[]>();
const mostContexts = 2_000;

function analyseContext(text: string): readonly Token[] {
  const before = contexts.get(text);
  if (before !== undefined) return before;
  if (contexts.size >= mostContexts) contexts.clear();
  const tokens = analyse(text);
  contexts.set(text, tokens);
  return tokens;
}
