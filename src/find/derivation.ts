/**
 * Words of the same family that an English speaker would form: recognise, recognition; abolish, abolition; evict,
 * eviction. Some of them are no words; these match nothing and cost nothing. They serve the ranking and are never
 * counted as a term that a campaign wrote.
 *
 * @param word lower case, as it stands in the ask.
 */
export function derivedWords(word: string): string[] {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return [];
  const found = rules.flatMap(([ending, replacements]) =>
    word.endsWith(ending) && word.length - ending.length >= shortestStem
      ? replacements.map((each) => word.slice(0, word.length - ending.length) + each)
      : [],
  );
  return [...new Set(found)].filter((each) => each !== word);
}

/** Shorter stems give other words: stat-ion, port-ion. */
const shortestStem = 4;

const rules: readonly (readonly [string, readonly string[]])[] = [
  ['ise', ['isation', 'ition']],
  ['isation', ['ise']],
  ['ition', ['ise', 'ish', 'it']],
  ['ish', ['ition']],
  ['ify', ['ification']],
  ['ification', ['ify']],
  ['ate', ['ation']],
  ['ation', ['ate', 'e', '']],
  ['ct', ['ction']],
  ['ction', ['ct']],
  ['it', ['ition', 'ission']],
  ['ission', ['it']],
  ['de', ['sion']],
  ['nd', ['nsion']],
  ['ment', ['']],
  ['ish', ['ishment']],
  ['ate', ['ative', 'atory']],
  ['uit', ['uitment']],
  ['th', ['then']],
  ['then', ['th']],
  ['al', ['', 'e']],
  ['ine', ['inian']],
  ['ally', ['al']],
  ['ence', ['ent']],
  ['ance', ['ant']],
];
