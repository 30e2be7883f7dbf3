import { baseVerbs } from './verbs.ts';

/**
 * The grammatical form in which an item begins. Items of one list share it, and it must complete the words that
 * lead the list in: `by:` asks for `Banning`, `we will:` for `Ban`.
 */
export type Form = 'gerund' | 'base' | 'third-person' | 'other';

export function formOf(words: string): Form {
  const opening = words
    .replace(/^["'“‘([]+/, '')
    .slice(0, 80)
    .toLowerCase();
  const [first = '', second = ''] = opening.split(/[^\p{L}'’-]+/u, 2);
  const verb = adverb(first) ? second : first;
  if (isGerund(verb)) return 'gerund';
  if (baseVerbs.has(verb) || baseVerbs.has(verb.replace(/^(?:re|de|co|over|out|under)-?/, ''))) return 'base';
  return isThirdPerson(verb) ? 'third-person' : 'other';
}

/** `Urgently ban`, `Not raising`, `Also end`: the form is that of the next word. */
const adverb = (word: string): boolean =>
  /^\p{L}{3,}ly$/u.test(word)
    ? !baseVerbs.has(word) && word !== 'family' && word !== 'only'
    : skipped.has(word);
const skipped: ReadonlySet<string> = new Set([
  'not',
  'also',
  'never',
  'always',
  'then',
  'further',
  'to',
  'and',
  'or',
  'will',
]);

const isGerund = (word: string): boolean => /^\p{L}{2,}ing$/u.test(word) && !notGerunds.has(word);
const notGerunds: ReadonlySet<string> = new Set([
  'nothing',
  'something',
  'everything',
  'anything',
  'during',
  'king',
  'spring',
  'string',
  'morning',
  'evening',
  'housing',
  'wing',
  'thing',
  'sterling',
  'according',
  'including',
  'regarding',
  'concerning',
  'bring',
  'sing',
  'ring',
  'wellbeing',
]);

function isThirdPerson(word: string): boolean {
  if (!/^\p{L}{3,}s$/u.test(word)) return false;
  const stems = [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  return stems.some((stem) => stem !== word && baseVerbs.has(stem));
}
