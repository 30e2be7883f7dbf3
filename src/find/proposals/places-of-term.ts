import type { PassageWords } from '../../model/passage.ts';
import { type Span, span } from '../../model/span.ts';
import { analyse, type Token } from '../analyse.ts';
import { phrasesOf } from '../concept.ts';

/** Every place of a term in a passage's own words, whatever its inflection; in the passage's text. */
export function placesOfTerm(term: string, { text }: PassageWords): Span[] {
  const tokens = analyse(text);
  return phrasesOf(term).flatMap((phrase) =>
    tokens.flatMap(({ start }, at): Span[] => {
      const end = endOfPhrase(tokens, at, phrase);
      return end === undefined ? [] : [span(start, end)];
    }),
  );
}

function endOfPhrase(tokens: readonly Token[], at: number, phrase: readonly string[]): number | undefined {
  return phrase.every((word, next) => tokens[at + next]?.word === word)
    ? tokens[at + phrase.length - 1]?.end
    : undefined;
}
