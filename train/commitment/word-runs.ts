import { prepare } from '../../src/find/prepare.ts';
import type { PassageWords } from '../../src/model/passage.ts';

/**
 * The words of a passage and each two of them that stand together, each once: index words, every number as `#`,
 * the first word also with `^` before it. A name, a word with a capital inside a sentence, gives none and parts its
 * neighbours: what is learned must not depend on a country.
 */
export function wordRunsIn(words: PassageWords): ReadonlySet<string> {
  const runs = new Set<string>();
  let before = '^';
  for (const { word, start, end } of prepare(words).own) {
    const raw = words.text.slice(start, end);
    const opens = before === '^';
    const run = /\d/.test(raw) ? '#' : !opens && isName(words.text, start, raw) ? '' : word;
    if (run !== '') {
      runs.add(run);
      if (before !== '') runs.add(`${before} ${run}`);
    }
    before = run;
  }
  return runs;
}

const isName = (text: string, start: number, raw: string): boolean =>
  /^\p{Lu}/u.test(raw) &&
  raw !== 'I' &&
  !/[.!?:•*–-]\s*[“‘"']?$/.test(text.slice(Math.max(0, start - 4), start));
