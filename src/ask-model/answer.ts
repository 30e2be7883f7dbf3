import { z } from 'zod';
import { judgementCodes } from '../model/code.ts';
import type { DifferenceClass } from '../model/quotation.ts';
import { wordsAt } from '../model/span.ts';
import { verify } from '../quote/verify.ts';

const answerShape = z.object({
  code: z.enum(judgementCodes),
  reason: z.string().trim().min(1).max(2000),
  quotation: z.string().max(6000),
});
export type Answer = z.infer<typeof answerShape>;

/** For servers that can bind a model to a schema. Without lengths: some servers refuse schemas that have them. */
export const answerSchema = {
  type: 'object',
  properties: {
    code: { type: 'string', enum: [...judgementCodes] },
    reason: { type: 'string' },
    quotation: { type: 'string' },
  },
  required: ['code', 'reason', 'quotation'],
  additionalProperties: false,
} as const;

/** What became of a model's words. */
export type ReadAnswer =
  | { readonly type: 'suggestion'; readonly suggestion: Answer }
  /** It quotes what does not stand in the passage, so nothing of it is believed. */
  | { readonly type: 'not-anchored' }
  | { readonly type: 'unreadable' };

/**
 * Reads what a model said of a passage. Code fences and words around the answer are allowed; wrong types, two
 * different answers, and a quotation that is not the passage's own are not.
 * @param passage the passage's own words, which the quotation has to be of
 */
export function readAnswer(content: string, passage: string): ReadAnswer {
  const [answer, ...others] = answersIn(afterThinking(content));
  if (answer === undefined || others.some((other) => !isSame(answer, other))) return { type: 'unreadable' };
  const quotation = ownWords(answer.quotation, passage);
  if (quotation !== undefined) return { type: 'suggestion', suggestion: { ...answer, quotation } };
  const needsNone = answer.code === 'irrelevant' && answer.quotation.trim() === '';
  return needsNone
    ? { type: 'suggestion', suggestion: { ...answer, quotation: '' } }
    : { type: 'not-anchored' };
}

/** In UTF-16 code units: an answer is three short values, whatever is said around it. */
const longest = 40_000;

/** Braces at which an answer may begin; each costs a look at the rest of the text. */
const beginningsTried = 40;

function answersIn(content: string): readonly Answer[] {
  if (content.length > longest) return [];
  const answers: Answer[] = [];
  let at = content.indexOf('{');
  for (let tried = 0; at >= 0 && tried < beginningsTried; tried++) {
    const end = endOfObject(content, at);
    const answer = end === undefined ? undefined : answerShape.safeParse(parsed(content.slice(at, end)));
    if (answer?.success) answers.push(answer.data);
    at = content.indexOf('{', answer?.success ? end : at + 1);
  }
  return answers;
}

/** Where the object that begins at `start` is closed, braces inside strings not counted. */
function endOfObject(content: string, start: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = start; at < content.length; at++) {
    const character = content[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // Half of an object, or none: no answer.
  }
}

/** Models that think aloud do it first, and may draft other answers there. */
function afterThinking(content: string): string {
  const words = content.trimStart();
  if (!words.startsWith('<think>')) return words;
  const end = words.indexOf('</think>');
  return end < 0 ? '' : words.slice(end);
}

const isSame = (one: Answer, other: Answer): boolean =>
  one.code === other.code && one.reason === other.reason && one.quotation === other.quotation;

/** The same words in the same order, however printed. */
const verbatim: readonly DifferenceClass[] = [
  'identical',
  'white-space',
  'typography',
  'punctuation',
  'case',
];

/** The quoted words as the passage itself prints them, if they are the passage's. */
function ownWords(quotation: string, passage: string): string | undefined {
  const found = verify(quotation, { text: passage });
  if (found.class === 'not-found' || !verbatim.includes(found.class)) return undefined;
  return wordsAt(passage, found.place);
}
