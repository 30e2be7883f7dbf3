import type { TermHit } from '../model/finding.ts';
import type { Occurrence } from './match.ts';
import type { SearchPlan } from './plan.ts';
import type { Ranked } from './rank.ts';

/** More would be read by nobody. */
const mostReasons = 3;

const placeInWords: Readonly<Record<TermHit['where'], string>> = {
  passage: '',
  leadIn: ' in the lead-in',
  headings: ' in the heading',
};

/** Whether a word stands there that is only near in meaning to a thing of the ask. */
export const isNear = ({ concepts }: SearchPlan, { concept, term }: Occurrence): boolean =>
  concepts[concept]?.terms[term]?.near === true;

/** What stands there, without words near in meaning to a thing that the passage, or what it stands under, names. */
export function telling(plan: SearchPlan, occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const named = new Set(occurrences.filter((each) => !isNear(plan, each)).map(({ concept }) => concept));
  return occurrences.filter((each) => !isNear(plan, each) || !named.has(each.concept));
}

/**
 * For each thing that is named by nothing but a word near to it in meaning, the nearest such word as a sentence. A word
 * that is near to a deed alone ("allow" to "ban") brings a passage in only where nothing stands there of any thing.
 */
export function nearReasons(plan: SearchPlan, { occurrences, words }: Ranked): string[] {
  const isDeed = ({ concept }: Occurrence) => plan.concepts[concept]?.role === 'action';
  const shown = occurrences.every(isDeed) ? occurrences : occurrences.filter((each) => !isDeed(each));
  const near = telling(plan, shown).filter((each) => isNear(plan, each));
  return [...Map.groupBy(near, ({ concept }) => concept).values()]
    .map((same) => same.reduce((best, each) => (nearer(plan, each, best) ? each : best)))
    .slice(0, mostReasons)
    .map(({ concept, where, part, start, end }) => {
      const text = where === 'passage' ? words.text : (words[where][part] ?? '');
      const name = plan.concepts[concept]?.name ?? '';
      return `“${text.slice(start, end)}”${placeInWords[where]} is near in meaning to “${name}”.`;
    });
}

/** Words of the passage itself before those above it, and then by their meaning. */
function nearer({ concepts }: SearchPlan, a: Occurrence, b: Occurrence): boolean {
  const inPassage = Number(a.where === 'passage') - Number(b.where === 'passage');
  const weightOf = ({ concept, term }: Occurrence) => concepts[concept]?.terms[term]?.weight ?? 0;
  return inPassage > 0 || (inPassage === 0 && weightOf(a) > weightOf(b));
}
