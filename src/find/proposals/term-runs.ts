import { indexWords, type Token } from '../analyse.ts';
import { frameWords, functionWords, generalNouns } from '../words/function-words.ts';

/** Phrases by their first words. */
export type PhrasesByFirst = ReadonlyMap<string, readonly (readonly string[])[]>;

export const longestTerm = 3;

/** Runs of up to three words that may be a term and share no word with one that is counted where they stand. */
export function* termRuns(
  text: string,
  tokens: readonly Token[],
  own: PhrasesByFirst,
): Generator<readonly [first: number, last: number]> {
  const taken = placesTaken(tokens, own);
  for (let first = 0; first < tokens.length; first += 1)
    for (let last = first + 1; last <= Math.min(first + longestTerm, tokens.length); last += 1) {
      if (taken.has(last - 1)) break;
      if (last > first + 1 && !follows(text, tokens[last - 2], tokens[last - 1])) break;
      if (isTerm(tokens.slice(first, last).map(({ word }) => word))) yield [first, last];
    }
}

function placesTaken(tokens: readonly Token[], own: PhrasesByFirst): ReadonlySet<number> {
  const taken = new Set<number>();
  tokens.forEach(({ word }, at) => {
    for (const phrase of own.get(word) ?? [])
      if (phrase.every((each, next) => tokens[at + next]?.word === each))
        for (let next = 0; next < phrase.length; next += 1) taken.add(at + next);
  });
  return taken;
}

/** A term has no comma and no bracket in it. */
const follows = (text: string, one: Token | undefined, next: Token | undefined): boolean =>
  /^[\s-]*$/.test(text.slice(one?.end, next?.start));

/** These may stand inside a term, as in "right to buy" and "freedom of the press". */
const joints = new Set(['of', 'to', 'the', 'on']);

function isTerm(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if ([first, last].some((word) => functionWords.has(word) || isAmount(word))) return false;
  if (words.slice(1, -1).some((word) => functionWords.has(word) && !joints.has(word))) return false;
  return words.some(namesSomething);
}

const isAmount = (word: string): boolean => /^\d/.test(word) || amounts.has(word);
const amounts = new Set(indexWords('percent per cent hundred thousand million billion trillion'));

const namesSomething = (word: string): boolean =>
  word.length > 2 && !functionWords.has(word) && !frameWords.has(word) && !generalNouns.has(word);
