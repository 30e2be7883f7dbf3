import type { Severity } from './verification.ts';

// English, with the commonest of German, French and Spanish. In folded form: no apostrophes.
const negations = new Set(
  (
    'not no never none nor neither nothing nobody nowhere without cannot non against oppose reject refuse ' +
    'dont doesnt didnt wont cant isnt arent wasnt werent havent hasnt hadnt shouldnt wouldnt couldnt mustnt neednt ' +
    'nicht kein keine keinen keiner nie niemals ohne ne pas jamais sans aucun aucune nunca sin ningun'
  ).split(' '),
);

const numberWords = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ' +
    'seventy eighty ninety hundred thousand million billion trillion half third quarter double triple twice once ' +
    'first second percent per bn'
  ).split(' '),
);

const negatingPrefix = /^(?:un|in|im|il|ir|dis|de|non|anti|mis)/;

/** Whether one of the words, in folded letters, denies. */
export const denies = (words: readonly string[]): boolean => words.some((word) => negations.has(word));

const counts = (words: readonly string[]): boolean =>
  words.some((word) => /\p{N}|[%‰$£€¥]/u.test(word) || numberWords.has(word));

/**
 * How much a change of words matters: a number or a negation on one side and not the same on the other reverses
 * what was said. Words are given in folded letters.
 */
export function severityOf(quoted: readonly string[], found: readonly string[]): Severity {
  if (denies(quoted) !== denies(found) || onlyPrefixDiffers(quoted, found)) return 'negation';
  if (counts(quoted) || counts(found)) return 'number';
  return 'wording';
}

/** able and unable, legal and illegal. */
function onlyPrefixDiffers(quoted: readonly string[], found: readonly string[]): boolean {
  const [one = '', two = ''] = [quoted.join(''), found.join('')];
  const [long, short] = one.length > two.length ? [one, two] : [two, one];
  const prefix = long.slice(0, long.length - short.length);
  return short.length > 2 && long.endsWith(short) && prefix.length < 5 && negatingPrefix.test(prefix);
}
