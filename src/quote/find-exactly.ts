import type { Alignment, Quoted } from './alignment.ts';
import { wordOfUnit } from './compare-run.ts';
import { findLetters } from './find-letters.ts';

/** Of many places with the same words only the first are looked at for how they are printed. */
const placesLookedAt = 50;

/**
 * Every place where the quotation's words stand, whole and in order, whatever stands between them. Places do not
 * overlap. All are counted; the first fifty are given.
 */
export function findExactly(quoted: Quoted): { alignments: Alignment[]; occurrences: number } {
  const { folded } = quoted.index;
  const pattern = quoted.parsed.folded.letters;
  const alignments: Alignment[] = [];
  let occurrences = 0;
  let free = 0;
  findLetters(folded.letters, pattern, (start) => {
    if (start < free) return false;
    const textFrom = wordAt(folded.words, start);
    const textTo = wordAt(folded.words, start + pattern.length);
    if (textFrom === undefined || textTo === undefined) return false;
    occurrences += 1;
    free = start + pattern.length;
    if (alignments.length < placesLookedAt) alignments.push(wholeRun(quoted, textFrom, textTo));
    return false;
  });
  return { alignments, occurrences };
}

/** The word that begins with this unit; `undefined` inside a word. */
function wordAt(words: Int32Array, unit: number): number | undefined {
  if (unit === words.at(-1)) return words.length - 1;
  const word = wordOfUnit(words, unit);
  return words[word] === unit ? word : undefined;
}

function wholeRun(quoted: Quoted, textFrom: number, textTo: number): Alignment {
  const quoteTo = quoted.ids.length;
  return { textFrom, textTo, steps: [{ type: 'same', quoteFrom: 0, quoteTo, textFrom, textTo }] };
}
