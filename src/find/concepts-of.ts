import { analyse, type Token } from './analyse.ts';
import { type Concept, knownConcept, plainConcept, plainRole } from './concept.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { functionWords } from './words/function-words.ts';

/** Words after "for instance" or "including" narrow a demand; a passage without them still meets it. */
const exampleWeight = 0.6;
/**
 * The concepts of an ask, from its words alone. None where it has none but function words.
 *
 * @param known the names that are known for a thing or a deed.
 */
export function conceptsOf(ask: string, known: Lexicon = lexicon()): Concept[] {
  const { main, aside } = withoutBrackets(ask);
  const concepts = [...conceptsIn(main, known), ...aside.flatMap((each) => conceptsIn(each, known))];
  const seen = new Set<string>();
  return concepts
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .slice(0, mostConcepts)
    .map((each, at, all) =>
      all.slice(0, at).some((before) => names(before, each)) ? { ...each, alternative: true } : each,
    );
}

/** Two names of one thing, such as a people and its region, are not two things to be named. */
const names = ({ terms }: Concept, { terms: [own] }: Concept): boolean => {
  const key = own?.phrases[0]?.join(' ');
  return terms.some(
    ({ phrases, weight, contrary }) => weight >= 0.7 && !contrary && phrases[0]?.join(' ') === key,
  );
};

/** An ask of thousands of words is no ask; its first concepts must do. */
export const mostConcepts = 60;

/** What stands in brackets is read apart, so that no-fault ("Section 21") evictions is still one thing. */
function withoutBrackets(ask: string): { main: string; aside: string[] } {
  const aside: string[] = [];
  const main = ask.replaceAll(/\(([^()]{1,200})\)/g, (_, inner: string) => {
    aside.push(inner);
    return ' ';
  });
  return { main, aside };
}

function conceptsIn(text: string, known: Lexicon): Concept[] {
  const tokens = analyse(text);
  const concepts: Concept[] = [];
  let weight = 1;
  for (let at = 0; at < tokens.length; ) {
    if (beginsExample(text, tokens, at)) weight = exampleWeight;
    const { length, concept } = conceptAt(text, tokens, at, known);
    const before = tokens[at - 1]?.word ?? '';
    const means = weight < 1 || meansWords.has(before);
    if (concept !== undefined) {
      concepts.push({ ...concept, weight: concept.weight * weight, alternative: before === 'or', means });
    }
    at += length;
  }
  return concepts;
}

const meansWords = new Set(['with', 'by', 'through', 'via']);

/** At "for instance", "including", "such as", or after a colon. */
function beginsExample(text: string, tokens: readonly Token[], at: number): boolean {
  const [a, b] = [tokens[at]?.word, tokens[at + 1]?.word];
  if (a === 'includ' || (a === 'such' && b === 'as')) return true;
  if (a === 'for' && (b === 'instanc' || b === 'exampl')) return true;
  return at > 0 && text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes(':');
}

const longestName = 6;

function conceptAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  known: Lexicon,
): { length: number; concept?: Concept } {
  for (let length = Math.min(longestName, tokens.length - at); length >= 1; length -= 1) {
    const run = tokens.slice(at, at + length);
    const entry = known.get(run.map(({ word }) => word).join(' '));
    if (entry === undefined) continue;
    const only = run[0]?.word ?? '';
    if (length === 1 && functionWords.has(only)) break;
    return { length, concept: knownConcept(surface(text, run), run, entry) };
  }
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || functionWords.has(token.word) || token.word === 'percent') return { length: 1 };
  if (/^\d/.test(token.word) && next?.word === 'percent') {
    return { length: 2, concept: plainConcept(surface(text, [token, next]), 'number', [token.word]) };
  }
  return { length: 1, concept: plainConcept(surface(text, [token]), plainRole(token.word)) };
}

const surface = (text: string, run: readonly Token[]): string =>
  text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0).replaceAll(/\s+/g, ' ');
